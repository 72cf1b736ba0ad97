using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores;
using PartnerBot.Stores.Memory;
using PartnerBot.Web.Settings;

namespace PartnerBot.Web.Startup;

/// <summary>The register in use: its store and the names that questions are read with.</summary>
public sealed record OpenedRegister(IRegisterStore Store, Vocabulary Vocabulary)
{
    /// <param name="root">Folder that a relative path of the store is taken from.</param>
    /// <exception cref="StoreException">The register cannot be opened or created.</exception>
    public static async Task<OpenedRegister> OpenAsync(BotSettings settings, string root, CancellationToken cancellation)
    {
        var store = new MemoryStore(SampleRegister.Load());
        return new OpenedRegister(store, await store.ReadVocabularyAsync(cancellation));
    }
}

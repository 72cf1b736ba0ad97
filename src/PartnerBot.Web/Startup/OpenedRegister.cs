using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores;
using PartnerBot.Web.Settings;

namespace PartnerBot.Web.Startup;

/// <summary>The register in use: its store and the names that questions are read with.</summary>
public sealed record OpenedRegister(IRegisterStore Store, Vocabulary Vocabulary)
{
    /// <exception cref="StoreException">The register cannot be opened or made.</exception>
    public static async Task<OpenedRegister> OpenAsync(BotSettings settings, CancellationToken cancellation)
    {
        var store = RegisterStores.Open(PlaceOf(settings.Store));
        return new OpenedRegister(store, await store.ReadVocabularyAsync(cancellation));
    }

    private static string? PlaceOf(string? place) => string.IsNullOrWhiteSpace(place) ? null : place.Trim();
}

using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores;

namespace PartnerBot.Cli;

/// <summary>The register that a command works on.</summary>
internal sealed record Opened(IRegisterStore Store, Vocabulary Vocabulary)
{
    /// <summary>The register; null when it cannot be opened (said on standard error).</summary>
    public static async Task<Opened?> Async(string? path, CancellationToken cancellation)
    {
        try
        {
            var store = RegisterStores.Open(path ?? RegisterStores.InMemory);
            return new Opened(store, await store.ReadVocabularyAsync(cancellation).ConfigureAwait(false));
        }
        catch (StoreException problem)
        {
            Terminal.Fail(problem.Message);
            return null;
        }
    }
}

using PartnerBot.Keeping;
using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores;

namespace PartnerBot.Cli;

/// <summary>The register that a command works on, and what is kept beside it.</summary>
internal sealed record Opened(IRegisterStore Store, Vocabulary Vocabulary, IStateStore State)
{
    /// <summary>The register; null when it cannot be opened (said on standard error).</summary>
    public static Task<Opened?> Async(string? path, CancellationToken cancellation) => KeptAsync(path ?? RegisterStores.InMemory, cancellation);

    /// <summary>The store that the service uses, by default the same one; null when it cannot be opened (said on standard error).</summary>
    public static async Task<Opened?> KeptAsync(string? path, CancellationToken cancellation)
    {
        try
        {
            // The service makes what is missing; who only asks would get the sample's answers from a path that was mistyped.
            if (RegisterStores.MissingFile(path) is { } missing)
                throw new StoreException($"There is no register at {missing}: import one there, start the bot once, or give another place.");
            var (register, state) = await RegisterStores.OpenAsync(path, TimeProvider.System, cancellation).ConfigureAwait(false);
            return new Opened(register, await register.ReadVocabularyAsync(cancellation).ConfigureAwait(false), state);
        }
        catch (StoreException problem)
        {
            Terminal.Fail(problem.Message);
            return null;
        }
    }
}

using System.Runtime.CompilerServices;
using System.Text.Json;
using PartnerBot.Keeping;
using PartnerBot.Queries;

namespace PartnerBot.Digests;

/// <summary>The editions as kept. Each call throws <see cref="StoreException"/> when the store cannot be used now.</summary>
public sealed class Editions(IStateStore state)
{
    /// <summary>An edition can be looked at, and is kept from being made again, so long.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(120);

    /// <returns>Null when there is none.</returns>
    public async Task<Edition?> ReadAsync(string owner, string subscription, string period, CancellationToken cancellation) =>
        await state.ReadAsync(KeyOf(owner, subscription, period), cancellation) is { } entry ? Read(entry) : null;

    /// <param name="owner">Null for all.</param>
    public async IAsyncEnumerable<Edition> ListAsync(string? owner, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var entry in state.ListAsync(StateKind.Edition, owner, cancellation))
            if (Read(entry) is { } edition)
                yield return edition;
    }

    /// <summary>Puts an edition among those to be sent; it goes out at its due time.</summary>
    /// <returns>False when this edition exists already.</returns>
    public async Task<bool> AddAsync(Edition edition, CancellationToken cancellation) =>
        await state.AddAsync(EntryOf(edition), cancellation) is not null;

    public static StateKey KeyOf(string owner, string subscription, string period) => new(StateKind.Edition, owner, $"{subscription}:{period}");

    /// <summary>Null for one that a later version wrote in a way that this one cannot read.</summary>
    public static Edition? Read(StateEntry entry) => DigestJson.Read(entry.Json, DigestJson.Default.Edition);

    public static StateEntry EntryOf(Edition edition) =>
        new(KeyOf(edition.Owner, edition.Subscription, edition.Period), JsonSerializer.Serialize(edition, DigestJson.Default.Edition))
        {
            Due = AttentionOf(edition),
            Expires = edition.Due + Remembered,
        };

    private static DateTimeOffset? AttentionOf(Edition edition) => edition.State switch
    {
        EditionState.Due => edition.NotBefore ?? edition.Due,
        EditionState.Claimed or EditionState.Sending => edition.Lease,
        _ => null,
    };
}

using System.Runtime.CompilerServices;
using System.Text.Json;
using PartnerBot.Keeping;
using PartnerBot.Queries;

namespace PartnerBot.Digests;

/// <summary>The subscriptions as kept. Each call throws <see cref="StoreException"/> when the store cannot be used now.</summary>
public sealed class Subscriptions(IStateStore state)
{
    /// <summary>An ended subscription can be looked at so long.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(120);

    private const int Attempts = 10;

    /// <returns>False when the owner has as many as allowed, or one by this id.</returns>
    public async Task<bool> AddAsync(Subscription subscription, CancellationToken cancellation)
    {
        var count = 0;
        await foreach (var other in ListAsync(subscription.Owner, cancellation))
            count += other.Stopped is null ? 1 : 0;
        return count < Subscription.MostPerOwner && await state.AddAsync(EntryOf(subscription), cancellation) is not null;
    }

    /// <returns>Null when there is none.</returns>
    public async Task<Subscription?> ReadAsync(string owner, string id, CancellationToken cancellation) =>
        await state.ReadAsync(KeyOf(owner, id), cancellation) is { } entry ? Read(entry) : null;

    /// <param name="owner">Null for all.</param>
    public async IAsyncEnumerable<Subscription> ListAsync(string? owner, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var entry in state.ListAsync(StateKind.Subscription, owner, cancellation))
            if (Read(entry) is { } subscription)
                yield return subscription;
    }

    /// <summary>Changes a subscription, again from the start when another change came between.</summary>
    /// <returns>The subscription as changed, or null when there is none.</returns>
    public async Task<Subscription?> ChangeAsync(string owner, string id, Func<Subscription, Subscription> change, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await state.ReadAsync(KeyOf(owner, id), cancellation) is not { } entry || Read(entry) is not { } before)
                return null;
            var after = change(before);
            if (after == before || await state.ReplaceAsync(EntryOf(after) with { ETag = entry.ETag }, cancellation) is not null)
                return after;
            if (attempt == Attempts)
                throw new StoreException("A subscription is being changed by too many at once: try again.");
        }
    }

    public static StateKey KeyOf(string owner, string id) => new(StateKind.Subscription, owner, id);

    /// <summary>Null for one that a later version wrote in a way that this one cannot read.</summary>
    public static Subscription? Read(StateEntry entry) => DigestJson.Read(entry.Json, DigestJson.Default.Subscription);

    public static StateEntry EntryOf(Subscription subscription) =>
        new(KeyOf(subscription.Owner, subscription.Id), JsonSerializer.Serialize(subscription, DigestJson.Default.Subscription))
        {
            Due = subscription.Next,
            Expires = subscription.Stopped + Remembered,
        };
}

using System.Collections.Concurrent;
using PartnerBot.Keeping;

namespace PartnerBot.Web.Digests;

/// <summary>
/// Says when the next message of a tenant may be sent: one after the other, evenly, over all instances. The instances share one record, which says up to when the time is
/// taken; each takes a little more of it. A pause after "too many messages" is time taken by all.
/// </summary>
public sealed class TenantPace(IStateStore state, TimeProvider clock, DeliveryTerms terms)
{
    private readonly ConcurrentDictionary<string, TenantTurns> _tenants = new(StringComparer.Ordinal);

    /// <summary>A turn to send. Waiting for it is the caller's; it may lie far off after a pause.</summary>
    /// <exception cref="Queries.StoreException">The store cannot be used now.</exception>
    public Task<DateTimeOffset> TurnAsync(string? tenant, CancellationToken cancellation) => Of(tenant).NextAsync(cancellation);

    /// <summary>Stops all sending in the tenant for a while. Where the store is down, each instance has to meet its own "too many messages".</summary>
    public Task PauseAsync(string? tenant, TimeSpan pause, CancellationToken cancellation) => Of(tenant).PauseAsync(pause, cancellation);

    /// <summary>Whether a pause began that a turn given before does not know of.</summary>
    public bool IsPaused(string? tenant) => Of(tenant).IsPaused;

    private TenantTurns Of(string? tenant) => _tenants.GetOrAdd(tenant ?? "", t => new TenantTurns(new PaceRecord(state, clock, t), clock, terms));
}

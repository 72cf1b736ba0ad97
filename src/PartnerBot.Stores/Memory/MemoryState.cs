using System.Globalization;
using System.Runtime.CompilerServices;
using PartnerBot.Keeping;
using PartnerBot.Stores.Rows;

namespace PartnerBot.Stores.Memory;

/// <summary>Keeps the state in this process; a restart begins afresh. The reference that other stores are compared with.</summary>
public sealed class MemoryState(TimeProvider clock) : IStateStore
{
    private const int WritingsPerSweep = 1_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<StateKey, StateEntry> _entries = [];
    private long _writings;

    public Task<StateEntry?> ReadAsync(StateKey key, CancellationToken cancellation)
    {
        StateLimits.Demand(key);
        return Locked(() => Living(key));
    }

    public Task<StateEntry?> AddAsync(StateEntry entry, CancellationToken cancellation)
    {
        StateLimits.Demand(entry);
        return Locked(() => Living(entry.Key) is null ? Keep(entry) : null);
    }

    public Task<StateEntry?> ReplaceAsync(StateEntry entry, CancellationToken cancellation)
    {
        StateLimits.Demand(entry);
        return Locked(() => IsCurrent(entry) ? Keep(entry) : null);
    }

    public Task<bool> RemoveAsync(StateEntry entry, CancellationToken cancellation)
    {
        StateLimits.Demand(entry.Key);
        return Locked(() => IsCurrent(entry) && _entries.Remove(entry.Key));
    }

    public async IAsyncEnumerable<StateEntry> ListAsync(StateKind kind, string? owner, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var found = await Locked(() => Living(kind).Where(e => owner is null || e.Key.Owner == owner)
            .OrderBy(e => e.Key.Owner, CodePointOrder.Instance).ThenBy(e => e.Key.Id, CodePointOrder.Instance).ToArray());
        foreach (var entry in found)
            yield return entry;
    }

    public Task<IReadOnlyList<StateEntry>> DueAsync(StateKind kind, DateTimeOffset at, int most, CancellationToken cancellation) =>
        Locked<IReadOnlyList<StateEntry>>(() => [.. Living(kind).Where(e => e.Due <= at).OrderBy(e => e.Due).Take(most)]);

    private IEnumerable<StateEntry> Living(StateKind kind)
    {
        var now = clock.GetUtcNow();
        return _entries.Values.Where(e => e.Key.Kind == kind && !(e.Expires <= now));
    }

    private StateEntry? Living(StateKey key) =>
        _entries.TryGetValue(key, out var entry) && !(entry.Expires <= clock.GetUtcNow()) ? entry : null;

    private bool IsCurrent(StateEntry entry) => entry.ETag is { } tag && Living(entry.Key)?.ETag == tag;

    private StateEntry Keep(StateEntry entry)
    {
        if (++_writings % WritingsPerSweep == 0)
            ForgetExpired();
        return _entries[entry.Key] = entry with { ETag = _writings.ToString(CultureInfo.InvariantCulture) };
    }

    private void ForgetExpired()
    {
        var now = clock.GetUtcNow();
        foreach (var key in _entries.Values.Where(e => e.Expires <= now).Select(e => e.Key).ToList())
            _entries.Remove(key);
    }

    private Task<T> Locked<T>(Func<T> work)
    {
        lock (_gate)
            return Task.FromResult(work());
    }
}

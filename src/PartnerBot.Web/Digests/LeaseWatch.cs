using System.Collections.Concurrent;
using PartnerBot.Keeping;

namespace PartnerBot.Web.Digests;

/// <summary>Tells which holders are lost: an edition whose record has not changed for a whole lease while this process looked on. So no clock has to agree with another.</summary>
internal sealed class LeaseWatch(TimeProvider clock, TimeSpan lease)
{
    private readonly ConcurrentDictionary<StateKey, (string? ETag, long Since)> _seen = [];

    public int Count => _seen.Count;

    /// <summary>To be asked again and again for an edition whose lease ran out by this process's clock.</summary>
    public bool IsLost(StateEntry entry)
    {
        var seen = _seen.AddOrUpdate(
            entry.Key, _ => (entry.ETag, clock.GetTimestamp()), (_, before) => before.ETag == entry.ETag ? before : (entry.ETag, clock.GetTimestamp()));
        if (clock.GetElapsedTime(seen.Since) < lease)
            return false;
        _seen.TryRemove(entry.Key, out _);
        return true;
    }

    /// <summary>Drops what is not asked about any more: its holder was not lost, and came to an end with it.</summary>
    public void Tidy()
    {
        foreach (var stale in _seen.Where(s => clock.GetElapsedTime(s.Value.Since) > 5 * lease))
            _seen.TryRemove(stale);
    }
}

using System.Globalization;
using PartnerBot.Keeping;
using PartnerBot.Queries;

namespace PartnerBot.Web.Tests.Digests.Simulation;

/// <summary>A state in memory that finds what is due without looking at everything, and fails when told to.</summary>
public sealed class QuickState : IStateStore
{
    private static readonly Comparer<StateEntry> ByDue = Comparer<StateEntry>.Create((a, b) =>
        a.Due!.Value.CompareTo(b.Due!.Value) is var due and not 0 ? due
        : string.CompareOrdinal(a.Key.Owner, b.Key.Owner) is var owner and not 0 ? owner : string.CompareOrdinal(a.Key.Id, b.Key.Id));

    private readonly Dictionary<StateKey, StateEntry> _entries = [];
    private readonly Dictionary<(StateKind Kind, string Owner), HashSet<StateKey>> _owned = [];
    private readonly Dictionary<StateKind, SortedSet<StateEntry>> _due = Enum.GetValues<StateKind>().ToDictionary(k => k, _ => new SortedSet<StateEntry>(ByDue));
    private long _writings;

    /// <summary>Asked before each call; throws to fail it.</summary>
    public Action<StateKind> Before { get; set; } = _ => { };

    public IEnumerable<StateEntry> All(StateKind kind) => _entries.Values.Where(e => e.Key.Kind == kind);

    public Task<StateEntry?> ReadAsync(StateKey key, CancellationToken cancellation) => Asked(key.Kind, () => _entries.GetValueOrDefault(key));

    public Task<StateEntry?> AddAsync(StateEntry entry, CancellationToken cancellation) =>
        Asked(entry.Key.Kind, () => _entries.ContainsKey(entry.Key) ? null : Keep(entry));

    public Task<StateEntry?> ReplaceAsync(StateEntry entry, CancellationToken cancellation) =>
        Asked(entry.Key.Kind, () => _entries.GetValueOrDefault(entry.Key)?.ETag is { } tag && tag == entry.ETag ? Keep(entry) : null);

    public Task<bool> RemoveAsync(StateEntry entry, CancellationToken cancellation) => throw new NotSupportedException();

    public async IAsyncEnumerable<StateEntry> ListAsync(StateKind kind, string? owner, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var entry in await Asked(kind, () => Of(kind, owner).ToArray()))
            yield return entry;
    }

    public Task<IReadOnlyList<StateEntry>> DueAsync(StateKind kind, DateTimeOffset at, int most, CancellationToken cancellation) =>
        Asked<IReadOnlyList<StateEntry>>(kind, () => [.. _due[kind].TakeWhile(e => e.Due <= at).Take(most)]);

    private IEnumerable<StateEntry> Of(StateKind kind, string? owner) =>
        owner is null ? All(kind) : _owned.GetValueOrDefault((kind, owner), []).Select(k => _entries[k]);

    private StateEntry Keep(StateEntry entry)
    {
        if (_entries.TryGetValue(entry.Key, out var before) && before.Due is not null)
            _due[entry.Key.Kind].Remove(before);
        var kept = entry with { ETag = (++_writings).ToString(CultureInfo.InvariantCulture) };
        if (kept.Due is not null)
            _due[entry.Key.Kind].Add(kept);
        if (!_owned.TryGetValue((entry.Key.Kind, entry.Key.Owner), out var owned))
            _owned[(entry.Key.Kind, entry.Key.Owner)] = owned = [];
        owned.Add(entry.Key);
        return _entries[entry.Key] = kept;
    }

    private Task<T> Asked<T>(StateKind kind, Func<T> work)
    {
        try
        {
            Before(kind);
            return Task.FromResult(work());
        }
        catch (StoreException e)
        {
            return Task.FromException<T>(e);
        }
    }
}

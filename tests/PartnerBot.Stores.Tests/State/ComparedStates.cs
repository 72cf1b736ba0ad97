using PartnerBot.Keeping;
using PartnerBot.Stores.Memory;

namespace PartnerBot.Stores.Tests.State;

/// <summary>Does one thing after the other, left to chance, to a state and to the reference, and tells what each said.</summary>
internal sealed class ComparedStates(IStateStore state, MemoryState reference, HandMovedClock clock, int seed)
{
    private static readonly string[] Texts = ["a", "b", "国際課/1", "😀?#"];
    private static readonly StateKind[] Kinds = [StateKind.Edition, StateKind.Subscription];

    private readonly Random _random = new(seed);

    // Every writing there was, by its names in both, so that old ones are tried as well.
    private readonly Dictionary<StateKey, List<(string? InReference, string? InState)>> _writings = [];

    public async Task<(string Asked, string Wanted, string Got)> DoAsync()
    {
        var key = new StateKey(One(Kinds), One(Texts), One(Texts));
        var entry = new StateEntry(key, $$"""{"n":{{_random.Next(1000)}}}""") { Due = Some(600), Expires = Some(1200) };
        switch (_random.Next(9))
        {
            case 0 or 1:
                return Kept("add", entry, await reference.AddAsync(entry, default), await state.AddAsync(entry, default));
            case 2 or 3:
                var (old, its) = Writing(key);
                return Kept("replace", entry, await reference.ReplaceAsync(entry with { ETag = old }, default), await state.ReplaceAsync(entry with { ETag = its }, default));
            case 4:
                (old, its) = Writing(key);
                return ($"remove {key}", $"{await reference.RemoveAsync(entry with { ETag = old }, default)}", $"{await state.RemoveAsync(entry with { ETag = its }, default)}");
            case 5:
                return ($"read {key}", Text([await reference.ReadAsync(key, default)]), Text([await state.ReadAsync(key, default)]));
            case 6:
                var owner = _random.Next(2) == 0 ? null : key.Owner;
                return ($"list {key.Kind} of {owner}", await ListedAsync(reference, key.Kind, owner), await ListedAsync(state, key.Kind, owner));
            case 7:
                var (at, most) = (clock.Now.AddSeconds(_random.Next(-300, 600)), _random.Next(1, 12));
                return ($"{most} {key.Kind} due at {at:O}", Text(await reference.DueAsync(key.Kind, at, most, default)), Text(await state.DueAsync(key.Kind, at, most, default)));
            default:
                clock.Move(TimeSpan.FromMilliseconds(_random.Next(120_000)));
                return ("move the clock", "", "");
        }
    }

    private (string, string, string) Kept(string what, StateEntry entry, StateEntry? inReference, StateEntry? inState)
    {
        if (inReference is not null && inState is not null)
            _writings.TryAdd(entry.Key, []);
        if (inReference is not null && inState is not null)
            _writings[entry.Key].Add((inReference.ETag, inState.ETag));
        return ($"{what} {entry}", Text([inReference]), Text([inState]));
    }

    // Mostly the last writing, sometimes an older one, none where there never was one.
    private (string? InReference, string? InState) Writing(StateKey key) =>
        !_writings.TryGetValue(key, out var all) ? (null, null) : _random.Next(4) > 0 ? all[^1] : all[_random.Next(all.Count)];

    private DateTimeOffset? Some(int seconds) => _random.Next(3) == 0 ? null : clock.Now.AddTicks(_random.NextInt64(-TimeSpan.TicksPerMinute, seconds * TimeSpan.TicksPerSecond));

    private T One<T>(T[] of) => of[_random.Next(of.Length)];

    private static async Task<string> ListedAsync(IStateStore state, StateKind kind, string? owner)
    {
        var entries = new List<StateEntry>();
        await foreach (var entry in state.ListAsync(kind, owner, default))
            entries.Add(entry);
        return Text(entries);
    }

    private static string Text(IEnumerable<StateEntry?> entries) =>
        string.Join(" | ", entries.Select(e => e is null ? "none" : $"{e.Key.Owner} {e.Key.Id} {e.Json} due {e.Due?.UtcTicks} expires {e.Expires?.UtcTicks}"));
}

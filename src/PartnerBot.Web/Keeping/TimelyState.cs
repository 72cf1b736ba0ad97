using PartnerBot.Keeping;
using PartnerBot.Queries;
using PartnerBot.Web.Turns;

namespace PartnerBot.Web.Keeping;

/// <summary>
/// The state, held to a time for each call. A turn makes several of them: after one that took too long the others are not even tried for a while, so that the
/// person who waits is told in time, and a store that is in trouble is left in peace.
/// </summary>
public sealed class TimelyState(IStateStore inner, TimeProvider clock) : IStateStore
{
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(4);
    public static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);

    // A store that needs as long as this to fail would need it again for each call of the turn.
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(2);

    private long _restsUntil;

    public Task<StateEntry?> ReadAsync(StateKey key, CancellationToken cancellation) => InTimeAsync(limited => inner.ReadAsync(key, limited), cancellation);

    public Task<StateEntry?> AddAsync(StateEntry entry, CancellationToken cancellation) => InTimeAsync(limited => inner.AddAsync(entry, limited), cancellation);

    public Task<StateEntry?> ReplaceAsync(StateEntry entry, CancellationToken cancellation) => InTimeAsync(limited => inner.ReplaceAsync(entry, limited), cancellation);

    public Task<bool> RemoveAsync(StateEntry entry, CancellationToken cancellation) => InTimeAsync(limited => inner.RemoveAsync(entry, limited), cancellation);

    /// <remarks>Not held to a time: a list is as long as it is, and nobody in a chat waits for one of all owners.</remarks>
    public IAsyncEnumerable<StateEntry> ListAsync(StateKind kind, string? owner, CancellationToken cancellation) => inner.ListAsync(kind, owner, cancellation);

    public Task<IReadOnlyList<StateEntry>> DueAsync(StateKind kind, DateTimeOffset at, int most, CancellationToken cancellation) =>
        InTimeAsync(limited => inner.DueAsync(kind, at, most, limited), cancellation);

    private async Task<T> InTimeAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        if (clock.GetUtcNow().UtcTicks < Interlocked.Read(ref _restsUntil))
            throw new StoreException("What is kept beside the register was too slow a moment ago and is not asked again yet.");
        var started = clock.GetTimestamp();
        try
        {
            return await TimeLimit.HoldAsync(Longest, clock, work, cancellation);
        }
        catch (StoreException e) when (e.InnerException is TimeoutException || clock.GetElapsedTime(started) > Slow)
        {
            Interlocked.Exchange(ref _restsUntil, (clock.GetUtcNow() + Rest).UtcTicks);
            throw;
        }
    }
}

using PartnerBot.Queries;

namespace PartnerBot.Web.Turns;

/// <summary>Holds work to a time, whether the work listens or not: a store that hangs costs a turn, never the answer to the person who waits.</summary>
internal static class TimeLimit
{
    /// <param name="work">Cancelled when its time is over; not waited for then.</param>
    /// <exception cref="StoreException">The time is over.</exception>
    public static async Task<T> HoldAsync<T>(TimeSpan longest, TimeProvider clock, Func<CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        // Not disposed of: work that is left behind may still look at it.
        var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var running = Task.Run(() => work(limit.Token), CancellationToken.None);
        try
        {
            return await running.WaitAsync(longest, clock, cancellation);
        }
        catch (TimeoutException e) when (!running.IsCompleted)
        {
            _ = limit.CancelAsync();
            throw new StoreException($"The store did not answer within {longest.TotalSeconds:0} seconds.", e);
        }
    }
}

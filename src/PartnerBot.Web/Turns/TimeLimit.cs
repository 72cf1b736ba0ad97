using PartnerBot.Queries;

namespace PartnerBot.Web.Turns;

/// <summary>Holds work to a time, whether the work listens or not: a store that hangs costs a turn, never the answer to the person who waits.</summary>
internal static class TimeLimit
{
    /// <summary>Holds work that may keep its thread: it gets another one.</summary>
    /// <exception cref="StoreException">The time is over.</exception>
    public static Task<T> HoldApartAsync<T>(TimeSpan longest, TimeProvider clock, Func<CancellationToken, Task<T>> work, CancellationToken cancellation) =>
        HoldAsync(longest, clock, limited => Task.Run(() => work(limited), CancellationToken.None), cancellation);

    /// <param name="work">Cancelled when its time is over; not waited for then.</param>
    /// <exception cref="StoreException">The time is over.</exception>
    public static async Task<T> HoldAsync<T>(TimeSpan longest, TimeProvider clock, Func<CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var running = work(limit.Token);
        try
        {
            return await (running.IsCompleted ? running : running.WaitAsync(longest, clock, cancellation));
        }
        catch (TimeoutException e) when (!running.IsCompleted)
        {
            _ = limit.CancelAsync();
            throw new StoreException($"The store did not answer within {longest.TotalSeconds:0} seconds.", e);
        }
        finally
        {
            // Work that is left behind may still look at it; all other would be remembered by the outer one for as long as that lives.
            if (running.IsCompleted)
                limit.Dispose();
        }
    }
}

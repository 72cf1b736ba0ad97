using PartnerBot.Queries;

namespace PartnerBot.Web.Digests;

/// <summary>The turns to send that this process holds for one tenant.</summary>
internal sealed class TenantTurns(PaceRecord record, TimeProvider clock, DeliveryTerms terms)
{
    /// <summary>So much time is taken at once, and so far ahead, at most: a pause met by another instance is noticed after both.</summary>
    private static readonly TimeSpan MostAtOnce = TimeSpan.FromMilliseconds(250);

    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);

    private readonly Lock _gate = new();
    private readonly Queue<DateTimeOffset> _turns = [];
    private readonly TimeSpan _interval = TimeSpan.FromSeconds(1 / terms.PerSecond);
    private Task<DateTimeOffset?>? _taking;
    private int _waiting;
    private TimeSpan _pause;
    private long _pausedAt;

    public bool IsPaused
    {
        get
        {
            lock (_gate)
                return clock.GetElapsedTime(_pausedAt) < _pause;
        }
    }

    public async Task<DateTimeOffset> NextAsync(CancellationToken cancellation)
    {
        while (true)
        {
            Task<DateTimeOffset?> taking;
            lock (_gate)
            {
                // One that lies too far off was taken before the clock was put back.
                if (_turns.TryDequeue(out var turn) && turn <= clock.GetUtcNow() + LongestPause)
                    return turn;
                _waiting++;
                taking = _taking ??= TakeAsync(cancellation);
            }
            if (await taking is { } farOff)
                return farOff;
        }
    }

    public async Task PauseAsync(TimeSpan pause, CancellationToken cancellation)
    {
        var length = pause < LongestPause ? pause : LongestPause;
        lock (_gate)
        {
            _turns.Clear();
            if (length > _pause - clock.GetElapsedTime(_pausedAt))
                (_pause, _pausedAt) = (length, clock.GetTimestamp());
        }
        try
        {
            await record.TakeUntilAsync(clock.GetUtcNow() + length, cancellation);
        }
        catch (StoreException)
        {
            // This process pauses all the same.
        }
    }

    /// <returns>Null when there are turns now; when the next is far off, its instant.</returns>
    private async Task<DateTimeOffset?> TakeAsync(CancellationToken cancellation)
    {
        // Lets the others of the same moment be counted.
        await Task.Yield();
        try
        {
            while (true)
            {
                var count = Math.Clamp(_waiting, 1, Math.Max(1, (int)(MostAtOnce / _interval)));
                var (first, isTaken) = await record.TakeAsync(count * _interval, MostAtOnce, LongestPause, cancellation);
                if (isTaken)
                {
                    Add(first, count);
                    return null;
                }
                var wait = first - MostAtOnce - clock.GetUtcNow();
                if (wait > terms.Patience)
                    return first;
                await Task.Delay(wait > TimeSpan.Zero ? wait + TimeSpan.FromMilliseconds(1) : TimeSpan.Zero, clock, cancellation);
            }
        }
        finally
        {
            lock (_gate)
            {
                _waiting = 0;
                _taking = null;
            }
        }
    }

    private void Add(DateTimeOffset first, int count)
    {
        lock (_gate)
            for (var i = 0; i < count; i++)
                _turns.Enqueue(first + (i * _interval));
    }
}

using System.Collections.Concurrent;

namespace PartnerBot.Web.Tests.Digests.Simulation;

/// <summary>A clock that only moves when nothing else is left to do, and one thread for all the work: the same run each time, weeks in seconds.</summary>
public sealed class VirtualTime(DateTimeOffset start) : TimeProvider
{
    private readonly PriorityQueue<VirtualTimer, (long Due, long Order)> _timers = new();
    private readonly Pump _pump = new();
    private long _running;
    private long _order;
    private TimeSpan _jumped;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => start.AddTicks(_running) + _jumped;

    public override long GetTimestamp() => _running;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new VirtualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Sets the clock on the wall; time goes on running as before.</summary>
    public void Jump(TimeSpan by) => _jumped += by;

    /// <summary>Runs the work to its end.</summary>
    public void Run(Func<Task> work)
    {
        var before = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(_pump);
        try
        {
            var running = work();
            while (!running.IsCompleted)
                if (!_pump.TryStep())
                    Advance();
            running.GetAwaiter().GetResult();
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }
    }

    private void Advance()
    {
        if (!_timers.TryDequeue(out var timer, out var at))
            throw new InvalidOperationException("Everybody waits and nothing is going to happen.");
        if (timer.Order != at.Order)
            return;
        _running = Math.Max(_running, at.Due);
        timer.Fire();
    }

    private sealed class Pump : SynchronizationContext
    {
        private readonly ConcurrentQueue<(SendOrPostCallback Work, object? State)> _queue = new();

        public override void Post(SendOrPostCallback d, object? state) => _queue.Enqueue((d, state));

        public override void Send(SendOrPostCallback d, object? state) => d(state);

        public bool TryStep()
        {
            if (!_queue.TryDequeue(out var next))
                return false;
            next.Work(next.State);
            return true;
        }
    }

    private sealed class VirtualTimer(VirtualTime time, Action fire) : ITimer
    {
        /// <summary>Names the setting that counts; others are stale.</summary>
        public long Order { get; private set; } = -1;

        public void Fire()
        {
            Order = -1;
            fire();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Assert.Equal(Timeout.InfiniteTimeSpan, period);
            Order = -1;
            if (dueTime == Timeout.InfiniteTimeSpan)
                return true;
            Order = time._order++;
            time._timers.Enqueue(this, (time._running + dueTime.Ticks, Order));
            return true;
        }

        public void Dispose() => Order = -1;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}

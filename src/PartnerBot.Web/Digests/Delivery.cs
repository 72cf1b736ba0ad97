using PartnerBot.Digests;
using PartnerBot.Keeping;
using PartnerBot.Queries;

namespace PartnerBot.Web.Digests;

/// <summary>Delivers digests as long as the service runs: one loop plans, one feeds the queue, and as many lanes as there is work for send.</summary>
public sealed partial class Delivery(IStateStore state, Planner planner, Courier courier, EditionDesk desk, ConversationPace conversations, TimeProvider clock, DeliveryTerms terms, ILogger<Delivery> log)
{
    /// <summary>The queue is filled up to so many; short, since the others that share the work see the same editions.</summary>
    private const int Most = 128;

    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);

    private readonly EditionQueue _queue = new(conversations);
    private readonly LeaseWatch _leases = new(clock, terms.Lease);
    private readonly Bell _planning = new(clock);
    private readonly Bell _feeding = new(clock);
    private readonly Lock _gate = new();
    private readonly HashSet<Task> _lanes = [];
    private volatile bool _moreInStore;

    /// <summary>Ends when cancelled, after the messages on their way are seen through.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        await Task.WhenAll(
            RepeatAsync(_planning, Planning(), cancellation),
            RepeatAsync(_feeding, FeedAsync, cancellation));
        await Task.WhenAll(Lanes());
    }

    /// <summary>Plans, and looks through everything at the start, once a day and after the clock was put back.</summary>
    private Func<CancellationToken, Task<DateTimeOffset?>> Planning()
    {
        var watch = new ClockWatch(clock);
        long? reviewed = null;
        return async cancellation =>
        {
            if (watch.WasPutBack() || reviewed is not { } at || clock.GetElapsedTime(at) > terms.ReviewEvery)
            {
                reviewed = null;
                await planner.ReviewAsync(cancellation);
                reviewed = clock.GetTimestamp();
            }
            return await planner.PlanAsync(terms.Poll, _feeding.Ring, cancellation);
        };
    }

    private async Task<DateTimeOffset?> FeedAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        _leases.Tidy();
        var most = _queue.Held + Most + _leases.Count;
        var coming = await state.DueAsync(StateKind.Edition, now + terms.Poll, most, cancellation);
        _moreInStore = coming.Count == most;
        var due = coming.Where(e => e.Due <= now && !_queue.Holds(e.Key)).ToArray();
        _queue.Offer(due.Select(Readable).OfType<KeptEdition>().Where(MayBeTaken).OrderBy(e => e.Entry.Due).ThenBy(OwnOrder).Take(Most));
        Staff(cancellation);
        var next = coming.FirstOrDefault(e => e.Due > now)?.Due;
        return _queue.FreeAt(now) is { } free && (next is null || free < next) ? free : next;
    }

    private KeptEdition? Readable(StateEntry entry) => Editions.Read(entry) is { } edition ? new KeptEdition(edition, entry) : null;

    private bool MayBeTaken(KeptEdition kept) =>
        kept.Edition.State == EditionState.Due || kept.Edition.By == desk.Name || _leases.IsLost(kept.Entry);

    /// <summary>Instances that share the work take what is due at the same moment in different orders.</summary>
    private int OwnOrder(KeptEdition kept) => HashCode.Combine(desk.Name, kept.Entry.Key);

    private void Staff(CancellationToken cancellation)
    {
        lock (_gate)
        {
            _lanes.RemoveWhere(l => l.IsCompleted);
            for (var missing = Math.Min(terms.Lanes - _lanes.Count, _queue.Waiting); missing > 0; missing--)
                _lanes.Add(LaneAsync(cancellation));
        }
    }

    private async Task LaneAsync(CancellationToken cancellation)
    {
        await Task.Yield();
        while (!cancellation.IsCancellationRequested && _queue.Take(clock.GetUtcNow()) is { } edition)
        {
            try
            {
                await courier.DeliverAsync(edition, cancellation);
            }
            catch (Exception e) when (e is StoreException or OperationCanceledException)
            {
                // It stays claimed by this process, which finds it again.
                Log.Interrupted(log, e.Message);
            }
            catch (Exception e)
            {
                Log.Failed(log, e);
            }
            finally
            {
                _queue.Done(edition);
                AskForMore();
            }
        }
    }

    private void AskForMore()
    {
        var isLow = _moreInStore && _queue.Waiting <= Most / 2;
        if (!isLow && _queue.Held > 0)
            return;
        _moreInStore = false;
        _feeding.Ring();
    }

    private Task[] Lanes()
    {
        lock (_gate)
            return [.. _lanes];
    }

    /// <summary>Does the work, sleeps until it wants to be done again, and begins anew; a store that is down is tried again.</summary>
    private async Task RepeatAsync(Bell bell, Func<CancellationToken, Task<DateTimeOffset?>> work, CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            var sleep = AfterFailure;
            try
            {
                var next = await work(cancellation);
                // A sleep is counted in whole milliseconds; to wake before the time would be to run in circles until it.
                sleep = next is { } at && at - clock.GetUtcNow() + TimeSpan.FromMilliseconds(1) is var wait && wait < terms.Poll ? wait : terms.Poll;
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (Exception e)
            {
                Log.Failed(log, e);
            }
            await bell.SleepAsync(sleep, cancellation);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Delivering digests failed; it is tried again")]
        public static partial void Failed(ILogger logger, Exception exception);

        [LoggerMessage(2, LogLevel.Warning, "An edition was put aside: {Why}")]
        public static partial void Interrupted(ILogger logger, string why);
    }
}

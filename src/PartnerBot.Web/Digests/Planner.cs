using PartnerBot.Digests;
using PartnerBot.Keeping;
using PartnerBot.Queries;

namespace PartnerBot.Web.Digests;

/// <summary>Makes the editions of the subscriptions whose date has come.</summary>
public sealed partial class Planner(IStateStore state, TimeProvider clock, DigestMetrics metrics, ILogger<Planner> log)
{
    /// <summary>So many subscriptions are planned at once.</summary>
    public const int Batch = 200;

    private const int Together = 8;

    /// <summary>A subscription that cannot be planned is looked at again after this.</summary>
    private static readonly TimeSpan Later = TimeSpan.FromHours(1);

    /// <summary>Nothing is put off further than this, but by a clock that was wrong.</summary>
    private static readonly TimeSpan FurthestPutOff = TimeSpan.FromMinutes(30);

    /// <summary>Plans what is due.</summary>
    /// <param name="horizon">How far to look ahead.</param>
    /// <param name="made">Called when there may be editions to send.</param>
    /// <returns>When the next one within the horizon is due, now when there are more than fit in one go, null when there is none.</returns>
    /// <exception cref="StoreException">The store cannot be used now; what was planned stays planned.</exception>
    public async Task<DateTimeOffset?> PlanAsync(TimeSpan horizon, Action made, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var coming = await state.DueAsync(StateKind.Subscription, now + horizon, Batch, cancellation);
        var due = coming.Where(e => e.Due <= now).ToArray();
        foreach (var chunk in due.Chunk(Together))
        {
            var failures = (await Task.WhenAll(chunk.Select(e => FailureOfAsync(() => PlanAsync(e, now, cancellation))))).OfType<StoreException>().ToArray();
            if (failures.Length == chunk.Length)
                throw failures[0];
        }
        if (due.Length > 0)
            made();
        return due.Length == Batch ? now : coming.FirstOrDefault(e => e.Due > now)?.Due;
    }

    /// <summary>Looks through all subscriptions for what a wrong clock, or a crash, may have left.</summary>
    /// <exception cref="StoreException">The store cannot be used now.</exception>
    public async Task ReviewAsync(CancellationToken cancellation)
    {
        await foreach (var entry in state.ListAsync(StateKind.Subscription, null, cancellation))
        {
            var now = clock.GetUtcNow();
            // What is due now is planned in its turn, with a note on what was missed.
            if (Subscriptions.Read(entry) is not { Stopped: null, Schedule.IsPossible: true } subscription || subscription.Next <= now)
                continue;
            var plan = Planning.Again(subscription, now);
            foreach (var edition in plan.Editions)
                await SetRightAsync(edition, now, cancellation);
            if (plan.After != subscription)
                await state.ReplaceAsync(Subscriptions.EntryOf(plan.After) with { ETag = entry.ETag }, cancellation);
        }
    }

    /// <summary>One that fails stays due and holds up no other.</summary>
    private async Task<StoreException?> FailureOfAsync(Func<Task> plan)
    {
        try
        {
            await plan();
            return null;
        }
        catch (StoreException e)
        {
            Log.NotPlanned(log, e.Message);
            return e;
        }
    }

    private async Task PlanAsync(StateEntry entry, DateTimeOffset now, CancellationToken cancellation)
    {
        if (Subscriptions.Read(entry) is not { Schedule.IsPossible: true } subscription)
        {
            Log.Unreadable(log, entry.Key.Id);
            await state.ReplaceAsync(entry with { Due = now + Later }, cancellation);
            return;
        }
        var plan = Planning.Of(subscription, now);
        foreach (var edition in plan.Editions)
            await AddAsync(edition, cancellation);
        // The editions come first: a crash between leaves them to be found as made. Who lost the race leaves the rest to the winner.
        await state.ReplaceAsync(Subscriptions.EntryOf(plan.After) with { ETag = entry.ETag }, cancellation);
    }

    private async Task<bool> AddAsync(Edition edition, CancellationToken cancellation)
    {
        if (await state.AddAsync(Editions.EntryOf(edition), cancellation) is null)
            return false;
        metrics.Made();
        if (!edition.IsOpen)
            metrics.Ended(edition);
        return true;
    }

    /// <summary>Adds the edition, or frees the one there is from a date that only a wrong clock can have set.</summary>
    private async Task SetRightAsync(Edition edition, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await AddAsync(edition, cancellation)
            || await state.ReadAsync(Editions.KeyOf(edition.Owner, edition.Subscription, edition.Period), cancellation) is not { } entry
            || Editions.Read(entry) is not { } made)
            return;
        var freed = made switch
        {
            { State: EditionState.Skipped, Reason: EditionReason.Late } => made.PutBack(now) with { At = null, Reason = null },
            { State: EditionState.Due } when entry.Due > now + FurthestPutOff => made.PutBack(now),
            { IsOpen: true } when entry.Due > now + FurthestPutOff => made with { Lease = now },
            _ => null,
        };
        if (freed is not null)
            await state.ReplaceAsync(Editions.EntryOf(freed) with { ETag = entry.ETag }, cancellation);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The subscription {Id} cannot be planned: it was written by another version, or its time zone is not known here")]
        public static partial void Unreadable(ILogger logger, string id);

        [LoggerMessage(2, LogLevel.Warning, "A subscription is planned later: {Why}")]
        public static partial void NotPlanned(ILogger logger, string why);
    }
}

using PartnerBot.Digests;
using PartnerBot.Keeping;
using PartnerBot.Queries;

namespace PartnerBot.Web.Digests;

/// <summary>Keeps the steps of editions, each only if nobody else made one meanwhile, and counts them.</summary>
public sealed partial class EditionDesk(IStateStore state, TimeProvider clock, DeliveryTerms terms, DigestMetrics metrics, ILogger<EditionDesk> log)
{
    /// <summary>So far back is looked for an edition that the recipient has.</summary>
    private const int FurthestBack = 12;

    private static readonly TimeSpan LongestOutage = TimeSpan.FromHours(1);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Names this process among those that share the work.</summary>
    public string Name { get; } = Guid.NewGuid().ToString("N")[..12];

    /// <returns>Null when another has it.</returns>
    public async Task<KeptEdition?> ClaimAsync(KeptEdition seen, CancellationToken cancellation)
    {
        var claim = seen.Edition.ClaimedBy(Name, clock.GetUtcNow() + terms.Lease);
        var claimed = await KeepAsync(seen, claim, cancellation);
        if (claimed is not null && claim.Repeats > seen.Edition.Repeats)
        {
            metrics.Repeated();
            Log.Doubtful(log, claim.Subscription, claim.Period);
        }
        return claimed;
    }

    /// <returns>Null when another changed it since.</returns>
    public async Task<KeptEdition?> KeepAsync(KeptEdition held, Edition step, CancellationToken cancellation) =>
        await state.ReplaceAsync(Editions.EntryOf(step) with { ETag = held.Entry.ETag }, cancellation) is { } kept ? new KeptEdition(step, kept) : null;

    /// <summary>Keeps the last step of this process, through a store that is down for a while: what became of a message must not be forgotten.</summary>
    public async Task EndAsync(KeptEdition held, Edition step)
    {
        var began = clock.GetTimestamp();
        while (true)
        {
            try
            {
                if (await KeepAsync(held, step, CancellationToken.None) is not null || await IsKeptAsync(step))
                    Count(step, held.Edition);
                else
                    Log.Overtaken(log, step.Subscription, step.Period, step.State);
                return;
            }
            catch (StoreException) when (clock.GetElapsedTime(began) < LongestOutage)
            {
                await Task.Delay(Pause, clock);
            }
        }
    }

    public void Throttled() => metrics.Throttled();

    /// <summary>The last edition before this one that the recipient has; null when there is none.</summary>
    public async Task<Edition?> SettledBeforeAsync(Edition edition, CancellationToken cancellation)
    {
        var before = edition;
        for (var i = 0; i < FurthestBack && before?.Previous is { } period; i++)
        {
            before = await state.ReadAsync(Editions.KeyOf(edition.Owner, edition.Subscription, period), cancellation) is { } entry ? Editions.Read(entry) : null;
            if (before is { IsSettled: true })
                return before;
        }
        return null;
    }

    /// <summary>A write that the store reported as failed may have been made.</summary>
    private async Task<bool> IsKeptAsync(Edition step) =>
        await state.ReadAsync(Editions.KeyOf(step.Owner, step.Subscription, step.Period), CancellationToken.None) is { } entry && entry.Json == Editions.EntryOf(step).Json;

    private void Count(Edition step, Edition before)
    {
        if (!step.IsOpen)
            metrics.Ended(step);
        if (step.Repeats > before.Repeats)
            metrics.Repeated();
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The edition {Subscription} {Period} was being sent when its holder was lost; it is sent again and may arrive twice")]
        public static partial void Doubtful(ILogger logger, string subscription, string period);

        [LoggerMessage(2, LogLevel.Warning, "The edition {Subscription} {Period} was taken over by another before it could be kept as {State}")]
        public static partial void Overtaken(ILogger logger, string subscription, string period, EditionState state);
    }
}

using PartnerBot.Digests;
using PartnerBot.Keeping;
using PartnerBot.Queries;
using PartnerBot.Web.Channels.Teams.Activities;
using PartnerBot.Web.Channels.Teams.Connector;
using PartnerBot.Web.Channels.Teams.References;

namespace PartnerBot.Web.Digests;

/// <summary>Takes one edition all the way: claims it, has it written, waits for its turn, asks once more whether it is wanted, sends it and keeps what came of it.</summary>
public sealed partial class Courier(
    EditionDesk desk, Subscriptions subscriptions, KnownReferences references, IEditionWriter writer, IEditionSender sender, SpokenEditions spoken,
    TenantPace pace, ConversationPace conversations, TimeProvider clock, DeliveryTerms terms, ILogger<Courier> log)
{
    /// <summary>So many tries has a message that the connector refuses, or a question that cannot be written.</summary>
    private const int HopelessAfter = 4;

    /// <param name="seen">An edition that waits, or whose holder is lost.</param>
    /// <param name="cancellation">Ends the waiting; what is being sent is seen through.</param>
    /// <exception cref="StoreException">The store cannot be used now; the edition is found again after its lease.</exception>
    public async Task DeliverAsync(KeptEdition seen, CancellationToken cancellation)
    {
        if (await desk.ClaimAsync(seen, cancellation) is not { } claimed)
            return;
        var (edition, now) = (claimed.Edition, clock.GetUtcNow());
        var subscription = await subscriptions.ReadAsync(edition.Owner, edition.Subscription, cancellation);
        var to = await references.ReadAsync(edition.Conversation, cancellation);
        if (Objection(subscription, to, edition, now) is { } objection)
            await desk.EndAsync(claimed, edition.SkippedFor(objection, now));
        else if (await WrittenAsync(subscription!, claimed, cancellation) is { } written)
            await SendAsync(claimed, to!, written, cancellation);
    }

    /// <summary>Null when it could not be written, or there is nothing to send; the edition is dealt with then.</summary>
    private async Task<Written?> WrittenAsync(Subscription subscription, KeptEdition claimed, CancellationToken cancellation)
    {
        try
        {
            var written = await writer.WriteAsync(subscription, claimed.Edition, await desk.SettledBeforeAsync(claimed.Edition, cancellation), cancellation);
            if (written.Message is not null)
                return written;
            await desk.EndAsync(claimed, claimed.Edition.SkippedFor(EditionReason.Quiet, clock.GetUtcNow()) with { Marks = written.Marks });
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Log.NotWritten(log, claimed.Edition.Subscription, claimed.Edition.Period, e);
            var hopeless = e is not StoreException && claimed.Edition.Attempts >= HopelessAfter;
            await GiveBackAsync(claimed, EditionReason.Unwritable, e.Message, hopeless);
        }
        return null;
    }

    private async Task SendAsync(KeptEdition claimed, Reference to, Written written, CancellationToken cancellation)
    {
        if (await TurnAsync(claimed, to.TenantId, cancellation) is false)
            return;
        var (edition, now) = (claimed.Edition, clock.GetUtcNow());
        if (Objection(await subscriptions.ReadAsync(edition.Owner, edition.Subscription, cancellation), to, edition, now) is { } objection)
        {
            await desk.EndAsync(claimed, edition.SkippedFor(objection, now));
            return;
        }
        if (await desk.KeepAsync(claimed, edition.Handed(now + terms.Lease), cancellation) is not { } handed)
            return;
        conversations.Sent(edition.Conversation, now);
        await SettleAsync(handed, to, written, await HandOverAsync(to, written.Message!));
    }

    /// <summary>Waits for a turn to send; false when that would take too long and the edition was given back.</summary>
    private async Task<bool> TurnAsync(KeptEdition claimed, string? tenant, CancellationToken cancellation)
    {
        do
        {
            var turn = await pace.TurnAsync(tenant, cancellation);
            var wait = turn - clock.GetUtcNow();
            if (wait > terms.Patience)
            {
                await desk.EndAsync(claimed, claimed.Edition.PutBack(turn));
                return false;
            }
            if (wait > TimeSpan.Zero)
                await Task.Delay(wait, clock, cancellation);
        }
        while (pace.IsPaused(tenant));
        return true;
    }

    private async Task<SendOutcome> HandOverAsync(Reference to, OutgoingActivity message)
    {
        using var limit = new CancellationTokenSource(terms.SendTimeout, clock);
        try
        {
            return await sender.SendAsync(to, message, limit.Token);
        }
        catch (OperationCanceledException)
        {
            return new Unreachable("the connector did not answer in time", MayHaveArrived: true);
        }
        catch (Exception e)
        {
            Log.NotSent(log, e);
            return new Unreachable(e.Message, MayHaveArrived: true);
        }
    }

    private async Task SettleAsync(KeptEdition handed, Reference to, Written written, SendOutcome outcome)
    {
        var (edition, now) = (handed.Edition, clock.GetUtcNow());
        switch (outcome)
        {
            case Sent sent:
                await desk.EndAsync(handed, edition.SentAs(sent.Id, written.Marks, now));
                if (written.Topic is { } topic)
                    await spoken.KeepAsync(to, sent.Id, topic);
                break;
            case Throttled throttled:
                desk.Throttled();
                await pace.PauseAsync(to.TenantId, throttled.After, CancellationToken.None);
                await desk.EndAsync(handed, edition.PutBack(now + throttled.After));
                break;
            case Gone gone:
                await desk.EndAsync(handed, edition.SkippedFor(EditionReason.Gone, now) with { Detail = gone.Reason.ToString() });
                break;
            case Refused refused:
                var isToken = refused.Fault.Status == StatusCodes.Status401Unauthorized;
                await GiveBackAsync(handed, EditionReason.Refused, $"{refused.Fault.Status} {refused.Fault.Code} {refused.Fault.Message}".Trim(), !isToken && edition.Attempts >= HopelessAfter);
                break;
            case Unreachable unreachable:
                var doubtful = unreachable.MayHaveArrived ? edition with { Repeats = edition.Repeats + 1 } : edition;
                await GiveBackAsync(handed with { Edition = doubtful }, EditionReason.Unreachable, unreachable.Why, hopeless: false);
                break;
        }
    }

    private Task GiveBackAsync(KeptEdition held, EditionReason reason, string why, bool hopeless)
    {
        var now = clock.GetUtcNow();
        return desk.EndAsync(held, hopeless ? held.Edition.FailedFor(reason, why, now) : held.Edition.TriedInVain(reason, why, now));
    }

    private static EditionReason? Objection(Subscription? subscription, Reference? to, Edition edition, DateTimeOffset now) =>
        SendingRules.Objection(subscription, edition, now) ?? (to is null or { Gone: not null } ? EditionReason.Gone : null);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The edition {Subscription} {Period} could not be written")]
        public static partial void NotWritten(ILogger logger, string subscription, string period, Exception exception);

        [LoggerMessage(2, LogLevel.Error, "An edition could not be sent")]
        public static partial void NotSent(ILogger logger, Exception exception);
    }
}

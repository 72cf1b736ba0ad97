using System.Diagnostics.CodeAnalysis;
using PartnerBot.Queries;
using PartnerBot.Web.Channels.Teams.Activities;
using PartnerBot.Web.Channels.Teams.Connector;
using PartnerBot.Web.Channels.Teams.References;
using PartnerBot.Web.Phrases;
using PartnerBot.Web.Settings;
using PartnerBot.Web.Turns;

namespace PartnerBot.Web.Channels.Teams;

/// <summary>What each kind of activity leads to. An activity is acted on once, however often the channel sends it, and those of one conversation in their order.</summary>
public sealed partial class TeamsChannel(
    ActivityTurns turns, Replies replies, SeenActivities seen, KnownReferences references, IConversationMemory memory, Pace pace,
    BotSettings settings, Today today, ILogger<TeamsChannel> log)
{
    private readonly TurnOrder _order = new();

    /// <returns>False when the reply could not be delivered now: sent again, the activity gets another chance.</returns>
    public Task<bool> ReceiveAsync(IncomingActivity activity, CancellationToken cancellation)
    {
        // Judged before anything is kept or waits in a line: a flood costs neither.
        var tempo = activity.IsOf("message") ? pace.Take(activity) : Tempo.Fine;
        return tempo == Tempo.TooFast
            ? Task.FromResult(true)
            : _order.InOrderAsync(ActivityTurns.KeyOf(activity), () => OnceAsync(activity, tempo, cancellation), cancellation);
    }

    private async Task<bool> OnceAsync(IncomingActivity activity, Tempo tempo, CancellationToken cancellation)
    {
        var noted = await seen.BeginAsync(activity, cancellation);
        if (noted.Own is not { } note)
        {
            Log.SeenBefore(log, activity.Type);
            return !noted.IsUnderWay;
        }
        try
        {
            var outcome = await ActAsync(activity, tempo, cancellation);
            if (!IsToBeTriedAgain(outcome))
            {
                await seen.EndAsync(note);
                return true;
            }
            Log.NotDelivered(log, activity.Type, outcome);
        }
        catch (Exception e)
        {
            Log.Failed(log, activity.Type, e);
        }
        await seen.ForgetAsync(note);
        return false;
    }

    private static bool IsToBeTriedAgain([NotNullWhen(true)] SendOutcome? outcome) => outcome is Throttled or Unreachable;

    /// <returns>What became of the reply; null where none was due.</returns>
    private async Task<SendOutcome?> ActAsync(IncomingActivity activity, Tempo tempo, CancellationToken cancellation)
    {
        if (IsDeparture(activity))
            return await LeaveAsync(activity, cancellation);
        if (tempo == Tempo.JustTooFast)
            return await replies.DeliverAsync(activity, new OutgoingActivity { Text = KnownPhrases.For(activity.Locale).TooFast }.InReplyTo(activity), cancellation);
        var reference = await KeepAsync(activity, cancellation);
        var outcome = activity.IsOf("message") ? await AnswerAsync(activity, cancellation) : await WelcomeAsync(activity, reference, cancellation);
        if (outcome is Gone gone)
            await references.MarkGoneAsync(ReferenceKeys.Of(activity), gone.Reason, cancellation);
        if (outcome is Refused refused)
            Log.Refused(log, refused.Fault.Status, refused.Fault.Code, refused.Fault.SubCode);
        return outcome;
    }

    private async Task<SendOutcome> AnswerAsync(IncomingActivity activity, CancellationToken cancellation)
    {
        var on = today.Date;
        var turn = turns.TakeAsync(activity, on, settings.HomeInScope, cancellation);
        SendOutcome? outcome = null;
        try
        {
            return outcome = await replies.DeliverAsync(activity, WordedAsync(), cancellation);
        }
        finally
        {
            // Nobody saw the answer: the next message, or this one sent again, does not follow it.
            if (outcome is not Sent && turn.IsCompletedSuccessfully)
                await turns.TakeBackAsync(await turn);
        }

        async Task<OutgoingActivity> WordedAsync() => ActivityTurns.Reply(activity, (await turn).Answer, on);
    }

    private async Task<SendOutcome?> WelcomeAsync(IncomingActivity activity, Reference? reference, CancellationToken cancellation)
    {
        if (!IsArrival(activity) || reference is null || !await references.WelcomesAsync(reference, cancellation))
            return null;
        var outcome = await replies.DeliverAsync(activity, ActivityTurns.Welcome(activity), cancellation);
        if (IsToBeTriedAgain(outcome))
            await references.UnwelcomedAsync(reference, cancellation);
        return outcome;
    }

    /// <summary>An answer is worth more than the note of where it went.</summary>
    private async Task<Reference?> KeepAsync(IncomingActivity activity, CancellationToken cancellation)
    {
        try
        {
            return await references.SeenAsync(activity, cancellation);
        }
        catch (StoreException e)
        {
            Log.NotKept(log, e);
            return null;
        }
    }

    private async Task<SendOutcome?> LeaveAsync(IncomingActivity activity, CancellationToken cancellation)
    {
        await references.MarkGoneAsync(ReferenceKeys.Of(activity), GoneReason.Uninstalled, cancellation);
        await memory.ForgetAsync(ActivityTurns.KeyOf(activity), cancellation);
        return null;
    }

    /// <summary>Both kinds arrive at one installation, in either order. Other people who join a team are not spoken to.</summary>
    private static bool IsArrival(IncomingActivity activity) =>
        (activity.IsOf("installationUpdate") && activity.Action?.StartsWith("add", StringComparison.OrdinalIgnoreCase) == true)
        || (activity.IsOf("conversationUpdate") && activity.Recipient?.Id is { } bot && activity.MembersAdded?.Any(m => m?.Id == bot) == true);

    private static bool IsDeparture(IncomingActivity activity) =>
        (activity.IsOf("installationUpdate") && activity.Action?.StartsWith("remove", StringComparison.OrdinalIgnoreCase) == true)
        || (activity.IsOf("conversationUpdate") && activity.Recipient?.Id is { } bot && activity.MembersRemoved?.Any(m => m?.Id == bot) == true);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Passed over a {Type} that was sent again")]
        public static partial void SeenBefore(ILogger logger, string? type);

        [LoggerMessage(2, LogLevel.Error, "A {Type} could not be answered")]
        public static partial void Failed(ILogger logger, string? type, Exception exception);

        [LoggerMessage(3, LogLevel.Error, "The reply to a {Type} was not delivered: {Outcome}")]
        public static partial void NotDelivered(ILogger logger, string? type, SendOutcome outcome);

        [LoggerMessage(4, LogLevel.Error, "The connector refused a reply with {Status} {Code} {SubCode}")]
        public static partial void Refused(ILogger logger, int status, string code, string subCode);

        [LoggerMessage(5, LogLevel.Warning, "Where a conversation can be reached cannot be kept now")]
        public static partial void NotKept(ILogger logger, Exception exception);
    }
}

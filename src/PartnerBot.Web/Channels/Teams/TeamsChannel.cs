using PartnerBot.Web.Channels.Teams.Activities;
using PartnerBot.Web.Channels.Teams.Connector;
using PartnerBot.Web.Settings;
using PartnerBot.Web.Turns;

namespace PartnerBot.Web.Channels.Teams;

/// <summary>What each kind of activity leads to. An activity is acted on once, however often the channel sends it.</summary>
public sealed partial class TeamsChannel(
    ActivityTurns turns, ConnectorClient connector, IConversationMemory memory, BotSettings settings, Today today, TimeProvider clock, ILogger<TeamsChannel> log)
{
    /// <summary>After this long without an answer the person sees "typing".</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Recent<bool> _seen = new(10_000);
    private readonly Recent<bool> _welcomed = new(10_000);

    public async Task ReceiveAsync(IncomingActivity activity, CancellationToken cancellation)
    {
        if (activity.Id is { Length: > 0 } id && !_seen.TryAdd(SeenKey(activity, id), true))
        {
            Log.SeenBefore(log, activity.Type);
            return;
        }
        try
        {
            await ActAsync(activity, cancellation);
        }
        catch (Exception e)
        {
            // Not answered: when the channel sends it again, it gets another chance.
            _seen.Remove(SeenKey(activity, activity.Id ?? ""));
            Log.Failed(log, activity.Type, e);
            throw;
        }
    }

    private Task ActAsync(IncomingActivity activity, CancellationToken cancellation)
    {
        if (activity.IsOf("message"))
            return AnswerAsync(activity, cancellation);
        if (IsArrival(activity) && _welcomed.TryAdd(ActivityTurns.KeyOf(activity), true))
            return connector.SendAsync(activity.ServiceUrl!, ActivityTurns.Welcome(activity), cancellation);
        return IsDeparture(activity) ? ForgetAsync(activity, cancellation) : Task.CompletedTask;
    }

    private async Task AnswerAsync(IncomingActivity activity, CancellationToken cancellation)
    {
        var reply = turns.ReplyAsync(activity, today.Date, settings.HomeInScope, cancellation);
        if (!await IsDoneWithinAsync(reply, cancellation))
            await connector.SendAsync(activity.ServiceUrl!, new OutgoingActivity { Type = "typing" }.InReplyTo(activity), cancellation);
        await connector.SendAsync(activity.ServiceUrl!, await reply, cancellation);
    }

    private async Task<bool> IsDoneWithinAsync(Task reply, CancellationToken cancellation)
    {
        if (reply.IsCompleted)
            return true;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var first = await Task.WhenAny(reply, Task.Delay(Patience, clock, stop.Token));
        await stop.CancelAsync();
        return first == reply;
    }

    private async Task ForgetAsync(IncomingActivity activity, CancellationToken cancellation)
    {
        _welcomed.Remove(ActivityTurns.KeyOf(activity));
        await memory.ForgetAsync(ActivityTurns.KeyOf(activity), cancellation);
    }

    /// <summary>Both kinds arrive at one installation, in either order.</summary>
    private static bool IsArrival(IncomingActivity activity) =>
        (activity.IsOf("installationUpdate") && activity.Action?.StartsWith("add", StringComparison.OrdinalIgnoreCase) == true)
        || (activity.IsOf("conversationUpdate") && activity.Recipient?.Id is { } bot && activity.MembersAdded?.Any(m => m.Id == bot) == true);

    private static bool IsDeparture(IncomingActivity activity) =>
        activity.IsOf("installationUpdate") && activity.Action?.StartsWith("remove", StringComparison.OrdinalIgnoreCase) == true;

    private static string SeenKey(IncomingActivity activity, string id) => $"{ActivityTurns.KeyOf(activity)}/{id}";

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Passed over a {Type} that was sent again")]
        public static partial void SeenBefore(ILogger logger, string? type);

        [LoggerMessage(2, LogLevel.Error, "A {Type} could not be answered")]
        public static partial void Failed(ILogger logger, string? type, Exception exception);
    }
}

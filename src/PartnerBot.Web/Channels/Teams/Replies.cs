using PartnerBot.Web.Channels.Teams.Activities;
using PartnerBot.Web.Channels.Teams.Connector;

namespace PartnerBot.Web.Channels.Teams;

/// <summary>Brings a reply to where the question came from.</summary>
public sealed partial class Replies(ConnectorClient connector, TimeProvider clock, ILogger<Replies> log)
{
    /// <summary>After this long without an answer the person sees "typing".</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Sends what the work yields, announced by "typing" when it takes long. The announcement is tried once, and the answer does not wait for it.</summary>
    public async Task<SendOutcome> DeliverAsync(IncomingActivity activity, Task<OutgoingActivity> work, CancellationToken cancellation)
    {
        if (!await IsDoneWithinAsync(work, cancellation))
            await Task.WhenAny(work, connector.SendAsync(activity.ServiceUrl!, new OutgoingActivity { Type = "typing" }.InReplyTo(activity), cancellation, once: true));
        return await DeliverAsync(activity, await work, cancellation);
    }

    /// <summary>A card that the connector will not take is followed by its words alone, so that nobody waits in vain.</summary>
    public async Task<SendOutcome> DeliverAsync(IncomingActivity activity, OutgoingActivity reply, CancellationToken cancellation)
    {
        var outcome = await connector.SendAsync(activity.ServiceUrl!, reply, cancellation);
        if (outcome is not Refused { Fault: { Status: 400 or 413 } fault } || reply is not { Attachments: not null, Summary: { } words })
            return outcome;
        Log.InWords(log, fault.Status, fault.Code);
        return await connector.SendAsync(activity.ServiceUrl!, reply with { Attachments = null, Summary = null, Text = words }, cancellation);
    }

    private async Task<bool> IsDoneWithinAsync(Task reply, CancellationToken cancellation)
    {
        if (reply.IsCompleted)
            return true;
        await reply.WaitAsync(Patience, clock, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return reply.IsCompleted;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The connector refused a card with {Status} {Code}; its words were sent instead")]
        public static partial void InWords(ILogger logger, int status, string code);
    }
}

using PartnerBot.Web.Channels.Teams.Activities;
using PartnerBot.Web.Channels.Teams.Authentication;
using PartnerBot.Web.Channels.Teams.Invokes;

namespace PartnerBot.Web.Channels.Teams;

/// <summary>POST /api/messages: lets in who may enter, reads the activity, hands it on, and answers before the channel loses patience.</summary>
public sealed partial class MessagesEndpoint(
    Admission admission, ServiceUrls serviceUrls, TeamsChannel channel, InvokeDispatcher invokes, TimeProvider clock, IHostApplicationLifetime lifetime, ILogger<MessagesEndpoint> log)
{
    /// <summary>Teams sends an activity again after 15 s without an answer.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    public async Task<IResult> ReceiveAsync(HttpContext http)
    {
        if (!admission.Admits(http))
            return Refuse(401, "the request carries no valid token");
        var body = await ActivityBody.ReadAsync(http.Request, http.RequestAborted);
        if (body.Refusal is { } refusal)
            return Refuse(refusal.Status, refusal.Fault);
        var (activity, fault) = ActivityReader.Read(body.Bytes.Span);
        if (activity is null)
            return Refuse(400, fault!);
        if (!serviceUrls.Allows(activity.ServiceUrl))
            return Refuse(400, "the activity's serviceUrl is not a known connector");
        return activity.IsOf("invoke") ? (await invokes.ReplyAsync(activity, http.RequestAborted)).ToResult() : await ActAsync(activity);
    }

    private async Task<IResult> ActAsync(IncomingActivity activity)
    {
        // The turn outlives the request: whoever asked gets the answer through the connector.
        var work = channel.ReceiveAsync(activity, lifetime.ApplicationStopping);
        try
        {
            return await work.WaitAsync(LongestWait, clock) ? Results.Ok() : Results.Problem("The reply could not be delivered.", statusCode: 502);
        }
        catch (TimeoutException) when (!work.IsCompleted)
        {
            return Results.Accepted();
        }
    }

    private IResult Refuse(int status, string fault)
    {
        Log.Refused(log, status, fault);
        return Results.Problem(fault, statusCode: status);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Refused a request with {Status}: {Fault}")]
        public static partial void Refused(ILogger logger, int status, string fault);
    }
}

using PartnerBot.Web.Channels.Teams.Activities;
using PartnerBot.Web.Channels.Teams.Authentication;
using PartnerBot.Web.Channels.Teams.Invokes;

namespace PartnerBot.Web.Channels.Teams;

/// <summary>POST /api/messages: lets in who may enter, reads the activity, hands it on, and answers before the channel loses patience.</summary>
public sealed partial class MessagesEndpoint(
    Admission admission, Vouching vouching, TeamsChannel channel, InvokeDispatcher invokes, Pace pace, TimeProvider clock, IHostApplicationLifetime lifetime, ILogger<MessagesEndpoint> log)
{
    /// <summary>Teams sends an activity again after 15 s without an answer.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    public async Task<IResult> ReceiveAsync(HttpContext http)
    {
        var (token, refusal) = await admission.AdmitAsync(http);
        if (refusal is not null)
            return Refuse(refusal);
        var body = await ActivityBody.ReadAsync(http.Request, http.RequestAborted);
        if (body.Refusal is { } unread)
            return Refuse(unread);
        var (activity, fault) = ActivityReader.Read(body.Bytes.Span);
        if (activity is null)
            return Refuse(new Refusal(400, fault!));
        if (vouching.Check(activity, token) is { } doubt)
            return Refuse(doubt);
        return activity.IsOf("invoke") ? await InvokeAsync(activity, http.RequestAborted) : await ActAsync(activity);
    }

    private async Task<IResult> InvokeAsync(IncomingActivity activity, CancellationToken cancellation) =>
        pace.Take(activity) == Tempo.Fine ? (await invokes.ReplyAsync(activity, cancellation)).ToResult() : Results.StatusCode(429);

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

    private IResult Refuse(Refusal refusal)
    {
        Log.Refused(log, refusal.Status, refusal.Fault);
        return Results.Problem(refusal.Fault, statusCode: refusal.Status);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Refused a request with {Status}: {Fault}")]
        public static partial void Refused(ILogger logger, int status, string fault);
    }
}

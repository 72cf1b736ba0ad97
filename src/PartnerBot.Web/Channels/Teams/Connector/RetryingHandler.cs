using System.Net;

namespace PartnerBot.Web.Channels.Teams.Connector;

/// <summary>Tries again where the connector's error table says that it helps: 412, 429 (after Retry-After), 502, 503, 504. All else is final.</summary>
public sealed partial class RetryingHandler(TimeProvider clock, ILogger<RetryingHandler> log) : DelegatingHandler
{
    /// <summary>Set on a request whose sender decides itself whether there is another try.</summary>
    public static readonly HttpRequestOptionsKey<bool> Once = new("once");

    private const int Attempts = 5;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(200);

    /// <summary>Who is asked to wait longer is told so instead of waiting here.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(20);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var answer = await base.SendAsync(request, cancellationToken);
            if (attempt == Attempts || !IsPassing(answer.StatusCode) || (request.Options.TryGetValue(Once, out var once) && once))
                return answer;
            var pause = RetryAfter.Of(answer, clock.GetUtcNow()) ?? Jittered(attempt);
            if (pause > LongestPause)
                return answer;
            Log.Retrying(log, (int)answer.StatusCode, pause.TotalMilliseconds, attempt);
            answer.Dispose();
            await Task.Delay(pause, clock, cancellationToken);
        }
    }

    internal static bool IsPassing(HttpStatusCode status) => status is
        HttpStatusCode.PreconditionFailed or HttpStatusCode.TooManyRequests or
        HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;

    /// <summary>Doubles each time, give or take a quarter, so that many do not come back at once.</summary>
    private static TimeSpan Jittered(int attempt) => FirstPause * Math.Pow(2, attempt - 1) * (0.75 + (Random.Shared.NextDouble() / 2));

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The connector answered {Status}; trying again in {Milliseconds:0} ms (attempt {Attempt})")]
        public static partial void Retrying(ILogger logger, int status, double milliseconds, int attempt);
    }
}

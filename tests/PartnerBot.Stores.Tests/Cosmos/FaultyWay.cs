using System.Net;
using System.Text;

namespace PartnerBot.Stores.Tests.Cosmos;

/// <summary>What happens to one request on its way: an answer in place of the server's, or null to pass it on.</summary>
public delegate Task<HttpResponseMessage?> Mishap(HttpRequestMessage request, Func<Task<HttpResponseMessage>> pass, CancellationToken cancellation);

/// <summary>The way to a Cosmos DB server, on which anything can be made to happen under the real client.</summary>
public sealed class FaultyWay : DelegatingHandler
{
    private static readonly Mishap None = (_, _, _) => Task.FromResult<HttpResponseMessage?>(null);

    public FaultyWay()
        : base(new HttpClientHandler { ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator })
    {
    }

    /// <summary>From now on; null when all goes well again.</summary>
    public Mishap? Mishap { get; set; }

    /// <summary>Requests that came this far since the mishap began.</summary>
    public int Requests { get; set; }

    public HttpClient Client() => new(this, disposeHandler: false);

    /// <summary>The server answers with a status of its own.</summary>
    public static Mishap Status(HttpStatusCode status, int subStatus = 0, int? retryAfterMilliseconds = null) => (request, _, _) =>
        Task.FromResult<HttpResponseMessage?>(Answer(request, status, subStatus, retryAfterMilliseconds));

    /// <summary>Nobody is there.</summary>
    public static Mishap Unreachable => (_, _, _) => throw new HttpRequestException("Connection refused");

    /// <summary>No answer ever comes.</summary>
    public static Mishap Silence => async (_, _, cancellation) =>
    {
        await Task.Delay(Timeout.Infinite, cancellation);
        return null;
    };

    /// <summary>As often as said, and then all goes well.</summary>
    public static Mishap Times(int times, Mishap mishap)
    {
        var left = times;
        return (request, pass, cancellation) => Interlocked.Decrement(ref left) >= 0 ? mishap(request, pass, cancellation) : None(request, pass, cancellation);
    }

    /// <summary>Only what writes documents.</summary>
    public static Mishap OnWrites(Mishap mishap) => (request, pass, cancellation) =>
        IsWrite(request) ? mishap(request, pass, cancellation) : None(request, pass, cancellation);

    /// <summary>The server does what is asked, and its answer is lost.</summary>
    public static Mishap LostAnswer => async (_, pass, _) =>
    {
        using var answer = await pass();
        throw new HttpRequestException("The connection was closed");
    };

    public static HttpResponseMessage Answer(HttpRequestMessage request, HttpStatusCode status, int subStatus, int? retryAfterMilliseconds)
    {
        var answer = new HttpResponseMessage(status)
        {
            RequestMessage = request,
            Content = new StringContent($$"""{"code":"{{status}}","message":"Injected by a test"}""", Encoding.UTF8, "application/json"),
        };
        answer.Headers.Add("x-ms-substatus", $"{subStatus}");
        answer.Headers.Add("x-ms-activity-id", Guid.NewGuid().ToString());
        if (retryAfterMilliseconds is { } wait)
            answer.Headers.Add("x-ms-retry-after-ms", $"{wait}");
        return answer;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (Mishap is not { } mishap)
            return await base.SendAsync(request, cancellationToken);
        Requests++;
        return await mishap(request, () => base.SendAsync(request, cancellationToken), cancellationToken) ?? await base.SendAsync(request, cancellationToken);
    }

    private static bool IsWrite(HttpRequestMessage request) =>
        request.Method == HttpMethod.Put || request.Method == HttpMethod.Delete
        || (request.Method == HttpMethod.Post && !request.Headers.Contains("x-ms-documentdb-isquery") && !request.Headers.Contains("x-ms-cosmos-is-query-plan-request"));
}

using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PartnerBot.Web.Tests.Hosting;

public sealed record SentActivity(string Method, string Path, JsonElement Body)
{
    public string? Type => Body.GetProperty("type").GetString();
    public string? Authorization { get; init; }
    public JsonElement Card => Body.GetProperty("attachments")[0].GetProperty("content");
}

/// <summary>A connector on loopback: keeps what it takes, and refuses first as often as it was told.</summary>
public sealed class RecordingConnector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Func<HttpContext, Task<IResult?>>> _next = new();
    private readonly ConcurrentQueue<SentActivity> _sent = new();

    private RecordingConnector(WebApplication app) => _app = app;

    public string Url => _app.Urls.First() + "/teams/";

    public int Requests { get; private set; }

    /// <summary>What was taken, in order.</summary>
    public IReadOnlyList<SentActivity> Sent => [.. _sent];

    /// <param name="retryAfter">Seconds; null says nothing.</param>
    public void RefuseNext(int status, int? retryAfter = null, string? body = null) => AnswerNext(http =>
    {
        if (retryAfter is { } seconds)
            http.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Task.FromResult<IResult?>(body is null ? Results.StatusCode(status) : Results.Text(body, "application/json", statusCode: status));
    });

    /// <summary>Does something of its own with the next request; null takes it as any other.</summary>
    public void AnswerNext(Func<HttpContext, Task<IResult?>> answer) => _next.Enqueue(answer);

    public static async Task<RecordingConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var connector = new RecordingConnector(app);
        app.Map("/{**path}", (Delegate)connector.TakeAsync);
        await app.StartAsync();
        return connector;
    }

    private async Task<IResult> TakeAsync(HttpContext http)
    {
        Requests++;
        if (_next.TryDequeue(out var next) && await next(http) is { } answer)
            return answer;
        var body = http.Request.ContentLength is null or 0 ? default : await JsonSerializer.DeserializeAsync<JsonElement>(http.Request.Body);
        var path = http.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        _sent.Enqueue(new SentActivity(http.Request.Method, path, body) { Authorization = http.Request.Headers.Authorization });
        return Results.Json(new { id = "reply-1" });
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}

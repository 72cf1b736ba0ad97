using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PartnerBot.Web.Tests.Hosting;

public sealed record SentActivity(string Method, string Path, JsonElement Body)
{
    public string? Type => Body.GetProperty("type").GetString();
    public JsonElement Card => Body.GetProperty("attachments")[0].GetProperty("content");
}

/// <summary>A connector on loopback: keeps what it takes, and refuses first as often as it was told.</summary>
public sealed class RecordingConnector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<(int Status, int? RetryAfter)> _refusals = new();
    private readonly ConcurrentQueue<SentActivity> _sent = new();

    private RecordingConnector(WebApplication app) => _app = app;

    public string Url => _app.Urls.First() + "/teams/";

    public int Requests { get; private set; }

    /// <summary>What was taken, in order.</summary>
    public IReadOnlyList<SentActivity> Sent => [.. _sent];

    public void RefuseNext(int status, int? retryAfter = null) => _refusals.Enqueue((status, retryAfter));

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
        if (_refusals.TryDequeue(out var refusal))
        {
            if (refusal.RetryAfter is { } seconds)
                http.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
            return Results.StatusCode(refusal.Status);
        }
        var body = await JsonSerializer.DeserializeAsync<JsonElement>(http.Request.Body);
        var path = http.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        _sent.Enqueue(new SentActivity(http.Request.Method, path, body));
        return Results.Json(new { id = "reply-1" });
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}

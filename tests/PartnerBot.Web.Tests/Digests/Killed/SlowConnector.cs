using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PartnerBot.Web.Tests.Digests.Killed;

/// <summary>A connector on loopback that takes its time before and after it takes a message.</summary>
public sealed class SlowConnector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<string> _taken = new();

    private SlowConnector(WebApplication app) => _app = app;

    public string Url => _app.Urls.First() + "/";

    /// <summary>What was taken, by its summary, in order.</summary>
    public IReadOnlyCollection<string> Taken => _taken;

    public static async Task<SlowConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var connector = new SlowConnector(app);
        app.MapPost("/{**path}", (Delegate)connector.TakeAsync);
        await app.StartAsync();
        return connector;
    }

    private async Task<IResult> TakeAsync(HttpContext http)
    {
        var body = await JsonSerializer.DeserializeAsync<JsonElement>(http.Request.Body);
        await Task.Delay(Random.Shared.Next(8));
        _taken.Enqueue(body.GetProperty("summary").GetString()!);
        await Task.Delay(Random.Shared.Next(8));
        return Results.Json(new { id = "1:sent" });
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}

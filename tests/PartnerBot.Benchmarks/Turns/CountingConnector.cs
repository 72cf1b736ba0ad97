using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PartnerBot.Benchmarks.Turns;

/// <summary>A connector on loopback that takes everything and counts the messages with a card or a text; "typing" is none.</summary>
internal sealed class CountingConnector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _messages;

    private CountingConnector(WebApplication app) => _app = app;

    public string Url => _app.Urls.First() + "/";

    public int Messages => _messages;

    public static async Task<CountingConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var connector = new CountingConnector(app);
        app.MapPost("/v3/{**path}", (Delegate)connector.TakeAsync);
        await app.StartAsync();
        return connector;
    }

    private async Task<IResult> TakeAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        if (body.GetBuffer().AsSpan(0, (int)body.Length).IndexOf("\"type\":\"message\""u8) >= 0)
            Interlocked.Increment(ref _messages);
        return Results.Text("""{"id":"reply"}""", "application/json");
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}

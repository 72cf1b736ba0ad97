using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PartnerBot.Web.Tests.Hosting;

/// <summary>On loopback: the issuer whose keys sign what the channel sends, the authority that gives the bot its tokens, and the endpoint of a managed identity.</summary>
public sealed class LocalLogin : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<IReadOnlyDictionary<string, string>> _requests = new();
    private int _keyReads;
    private int _tokens;

    private LocalLogin(WebApplication app) => _app = app;

    public Uri Url => new(_app.Urls.First());

    public IReadOnlyList<ChannelKey> Keys { get; set; } = [];

    /// <summary>Whether the keys cannot be read now.</summary>
    public bool IsDown { get; set; }

    /// <summary>Whether tokens are refused now.</summary>
    public bool Refuses { get; set; }

    public int SecondsToLive { get; set; } = 3_600;

    public int KeyReads => _keyReads;

    /// <summary>The forms of the token requests, or the query of a managed identity's.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> TokenRequests => [.. _requests];

    public static async Task<LocalLogin> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var login = new LocalLogin(app);
        app.MapGet("/v1/.well-known/openidconfiguration", (HttpContext http) => login.IsDown ? Results.StatusCode(503) : Results.Json(new
        {
            issuer = "https://api.botframework.com",
            jwks_uri = "https://login.botframework.com/v1/.well-known/keys",
        }));
        app.MapGet("/v1/.well-known/keys", login.ReadKeys);
        app.MapPost("/{tenant}/oauth2/v2.0/token", login.GiveAsync);
        app.MapGet("/metadata/identity/oauth2/token", login.GiveToIdentity);
        await app.StartAsync();
        return login;
    }

    private IResult ReadKeys()
    {
        Interlocked.Increment(ref _keyReads);
        return Results.Json(new { keys = Keys.Select(k => k.Published()) });
    }

    private async Task<IResult> GiveAsync(HttpRequest request, string tenant)
    {
        var form = await request.ReadFormAsync();
        _requests.Enqueue(form.ToDictionary(f => f.Key, f => f.Value.ToString()).Append(new("tenant", tenant)).ToDictionary());
        return Refuses
            ? Results.Json(new { error = "invalid_client", error_description = "AADSTS7000222: The provided client secret keys are expired." }, statusCode: 401)
            : Results.Json(new { token_type = "Bearer", expires_in = SecondsToLive, ext_expires_in = SecondsToLive, access_token = Next() });
    }

    private IResult GiveToIdentity(HttpRequest request)
    {
        _requests.Enqueue(request.Query.ToDictionary(f => f.Key, f => f.Value.ToString()));
        var expires = TimeProvider.System.GetUtcNow().AddSeconds(SecondsToLive).ToUnixTimeSeconds();
        return Results.Json(new { token_type = "Bearer", expires_on = $"{expires}", resource = request.Query["resource"].ToString(), access_token = Next() });
    }

    private string Next() => $"token-{Interlocked.Increment(ref _tokens)}";

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}

using System.Net;
using PartnerBot.Web.Settings;

namespace PartnerBot.Web.Channels.Teams.Authentication;

/// <summary>Decides who may hand in activities: the channel with a sound token, and nobody else but this machine in Development by an explicit switch.</summary>
public sealed class Admission(IHostEnvironment environment, BotSettings settings, ChannelTokens tokens)
{
    private const string Scheme = "Bearer ";

    /// <summary>The channel's tokens have about 1,000 characters.</summary>
    private const int LongestToken = 8_192;

    private static readonly Refusal NoToken = new(401, "the request carries no token");

    /// <summary>Looks at the request's head only; nothing of a stranger's body is read.</summary>
    /// <returns>No token and no refusal where none is asked for.</returns>
    public async Task<(ChannelToken? Token, Refusal? Refusal)> AdmitAsync(HttpContext http)
    {
        if (environment.IsDevelopment() && settings.AllowAnonymous && IsLocal(http))
            return default;
        return settings.Teams.IsSet && TokenIn(http.Request) is { } token ? await tokens.CheckAsync(token, http.RequestAborted) : (null, NoToken);
    }

    /// <summary>From this machine, and addressed to it by a local name: a foreign page that resolves its own name to 127.0.0.1 is not local.</summary>
    public static bool IsLocal(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } remote && IPAddress.IsLoopback(remote) && IsLoopbackName(http.Request.Host.Host);

    public static bool IsLoopbackName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    /// <summary>Of exactly one header with exactly two parts; two could be read differently here and before.</summary>
    private static string? TokenIn(HttpRequest request)
    {
        if (request.Headers.Authorization is not [{ } header] || !header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return null;
        var token = header[Scheme.Length..];
        return token.Length is > 0 and <= LongestToken && !token.AsSpan().ContainsAny(" ,\t") ? token : null;
    }
}

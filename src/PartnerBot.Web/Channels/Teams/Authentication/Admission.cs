using System.Net;
using PartnerBot.Web.Settings;

namespace PartnerBot.Web.Channels.Teams.Authentication;

/// <summary>Decides who may hand in activities. No token is accepted yet, so all but the Development switch on loopback are refused.</summary>
public sealed class Admission(IHostEnvironment environment, BotSettings settings)
{
    public bool Admits(HttpContext http) => environment.IsDevelopment() && settings.AllowAnonymous && IsLocal(http);

    /// <summary>From this machine, and addressed to it by a local name: a foreign page that resolves its own name to 127.0.0.1 is not local.</summary>
    public static bool IsLocal(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } remote && IPAddress.IsLoopback(remote) && IsLoopbackName(http.Request.Host.Host);

    public static bool IsLoopbackName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}

using PartnerBot.Web.Settings;

namespace PartnerBot.Web.Channels.Teams.Authentication;

/// <summary>Where replies, and the bot's token with them, may be sent: the hosts of the cloud's connector over https; in Development also this machine, without a token.</summary>
public sealed class ServiceUrls(IHostEnvironment environment, Cloud cloud, BotSettings settings)
{
    private readonly HashSet<string> _hosts = new([.. cloud.ServiceHosts, .. settings.Teams.ServiceHostList], StringComparer.OrdinalIgnoreCase);

    public bool Allows(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url) && EndsInPath(url) && (IsConnector(url) || (environment.IsDevelopment() && IsThisMachine(url)));

    /// <summary>Whether the bot's token may go there.</summary>
    public bool IsConnector(Uri url) =>
        url.Scheme == Uri.UriSchemeHttps && url.IsDefaultPort && url.UserInfo.Length == 0 && _hosts.Contains(url.IdnHost);

    /// <summary>Paths are put behind it, which a query or a fragment would swallow.</summary>
    private static bool EndsInPath(Uri url) => url.Query.Length == 0 && url.Fragment.Length == 0;

    private static bool IsThisMachine(Uri url) =>
        (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps) && url.UserInfo.Length == 0 && Admission.IsLoopbackName(url.Host);
}

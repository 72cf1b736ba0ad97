namespace PartnerBot.Web.Channels.Teams.Authentication;

/// <summary>Where replies may be sent: the hosts of the Teams connector over https; in Development also this machine.</summary>
public sealed class ServiceUrls(IHostEnvironment environment)
{
    private static readonly string[] Hosts =
    [
        "smba.trafficmanager.net",
        "smba.infra.gcc.teams.microsoft.com",
        "smba.infra.gov.teams.microsoft.us",
        "smba.infra.dod.teams.microsoft.us",
    ];

    public bool Allows(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url)
        && url.UserInfo.Length == 0
        && (IsTeams(url) || (environment.IsDevelopment() && IsThisMachine(url)));

    private static bool IsTeams(Uri url) =>
        url.Scheme == Uri.UriSchemeHttps && url.IsDefaultPort && Hosts.Contains(url.IdnHost, StringComparer.OrdinalIgnoreCase);

    private static bool IsThisMachine(Uri url) =>
        (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps) && Admission.IsLoopbackName(url.Host);
}

using PartnerBot.Web.Settings;

namespace PartnerBot.Web.Channels.Teams.Authentication;

/// <summary>The addresses of one of Microsoft's clouds.</summary>
/// <param name="Issuer">Who signs what the channel sends.</param>
/// <param name="Metadata">Where the channel's signing keys are told.</param>
/// <param name="Login">Where the bot gets its own token.</param>
/// <param name="Scope">What that token is for.</param>
/// <param name="Exchange">What a managed identity's token is for when it stands in for a secret.</param>
/// <param name="ServiceHosts">Hosts of the connector.</param>
/// <param name="ServiceUrl">The connector's address where no activity has told another.</param>
public sealed record Cloud(string Issuer, string Metadata, string Login, string Scope, string Exchange, IReadOnlyList<string> ServiceHosts, string ServiceUrl)
{
    private const string UsMetadata = "https://login.botframework.azure.us/v1/.well-known/openidconfiguration";

    private static readonly Cloud Public = new(
        "https://api.botframework.com",
        "https://login.botframework.com/v1/.well-known/openidconfiguration",
        "https://login.microsoftonline.com/",
        "https://api.botframework.com/.default",
        "api://AzureADTokenExchange/.default",
        ["smba.trafficmanager.net", "smba.onyx.prod.teams.trafficmanager.net"],
        "https://smba.trafficmanager.net/teams/");

    private static readonly Cloud Gcc = Public with
    {
        ServiceHosts = ["smba.infra.gcc.teams.microsoft.com", "smba.trafficmanager.net"],
        ServiceUrl = "https://smba.infra.gcc.teams.microsoft.com/teams/",
    };

    private static readonly Cloud GccHigh = new(
        "https://api.botframework.us",
        UsMetadata,
        "https://login.microsoftonline.us/",
        "https://api.botframework.us/.default",
        "api://AzureADTokenExchangeUSGov/.default",
        ["smba.infra.gov.teams.microsoft.us"],
        "https://smba.infra.gov.teams.microsoft.us/teams/");

    private static readonly Cloud Dod = GccHigh with
    {
        ServiceHosts = ["smba.infra.dod.teams.microsoft.us"],
        ServiceUrl = "https://smba.infra.dod.teams.microsoft.us/teams/",
    };

    private static readonly Cloud China = new(
        "https://api.botframework.azure.cn",
        "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration",
        "https://login.partner.microsoftonline.cn/",
        "https://api.botframework.azure.cn/.default",
        "api://AzureADTokenExchangeChina/.default",
        ["frontend.botapi.msg.infra.teams.microsoftonline.cn"],
        "https://frontend.botapi.msg.infra.teams.microsoftonline.cn/");

    public static Cloud Of(TeamsCloud cloud) => cloud switch
    {
        TeamsCloud.Gcc => Gcc,
        TeamsCloud.GccHigh => GccHigh,
        TeamsCloud.Dod => Dod,
        TeamsCloud.China => China,
        _ => Public,
    };
}

using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using PartnerBot.Web.Channels.Teams.Authentication;
using PartnerBot.Web.Settings;

namespace PartnerBot.Web.Tests.Channels.Teams.Authentication;

public sealed class CloudTests
{
    [Theory]
    [InlineData(TeamsCloud.Public, "https://smba.trafficmanager.net/teams/", "https://api.botframework.com", "login.microsoftonline.com")]
    [InlineData(TeamsCloud.Gcc, "https://smba.infra.gcc.teams.microsoft.com/teams", "https://api.botframework.com", "login.microsoftonline.com")]
    [InlineData(TeamsCloud.GccHigh, "https://smba.infra.gov.teams.microsoft.us/teams", "https://api.botframework.us", "login.microsoftonline.us")]
    [InlineData(TeamsCloud.Dod, "https://smba.infra.dod.teams.microsoft.us/teams", "https://api.botframework.us", "login.microsoftonline.us")]
    [InlineData(TeamsCloud.China, "https://frontend.botapi.msg.infra.teams.microsoftonline.cn/", "https://api.botframework.azure.cn", "login.partner.microsoftonline.cn")]
    public void each_cloud_has_its_connector_issuer_and_login(TeamsCloud name, string serviceUrl, string issuer, string login)
    {
        var cloud = Cloud.Of(name);
        Assert.Equal((issuer, issuer + "/.default", $"https://{login}/"), (cloud.Issuer, cloud.Scope, cloud.Login));
        Assert.True(Urls(name).Allows(serviceUrl));
        Assert.True(Urls(name).Allows(cloud.ServiceUrl));
        Assert.EndsWith("/v1/.well-known/openidconfiguration", cloud.Metadata, StringComparison.Ordinal);
    }

    [Fact]
    public void no_cloud_takes_the_connector_of_another_government()
    {
        foreach (var name in Enum.GetValues<TeamsCloud>().Where(n => n is not (TeamsCloud.Public or TeamsCloud.Gcc)))
            foreach (var other in Enum.GetValues<TeamsCloud>().Where(o => o != name))
                Assert.False(Urls(name).Allows(Cloud.Of(other).ServiceUrl), $"{name} takes {other}");
        Assert.False(Urls(TeamsCloud.Public).Allows(Cloud.Of(TeamsCloud.GccHigh).ServiceUrl));
    }

    [Fact]
    public void a_host_of_the_settings_is_taken_beside_them()
    {
        var urls = Urls(TeamsCloud.Public, "connector.example.edu");
        Assert.True(urls.Allows("https://connector.example.edu/teams/"));
        Assert.True(urls.Allows("https://smba.trafficmanager.net/emea/"));
        Assert.False(urls.Allows("http://connector.example.edu/teams/"));
        Assert.False(urls.Allows("https://x.connector.example.edu/teams/"));
    }

    private static ServiceUrls Urls(TeamsCloud cloud, string more = "") =>
        new(new Production(), Cloud.Of(cloud), new BotSettings { Teams = new TeamsSettings { ServiceHosts = more } });

    private sealed class Production : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = Environments.Production;
        public string ApplicationName { get; set; } = "";
        public string ContentRootPath { get; set; } = "";
        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}

using Microsoft.Extensions.Configuration;
using PartnerBot.Web.Settings;

namespace PartnerBot.Web.Tests.Settings;

public sealed class TeamsRulesTests
{
    private const string Guid = "11111111-2222-3333-4444-555555555555";

    private static readonly (string, string)[] Sound = [("AppId", Guid), ("TenantId", Guid)];

    [Theory]
    [InlineData("AppId", "", "Microsoft App ID")]
    [InlineData("AppId", "my-bot", "GUID")]
    [InlineData("TenantId", "", "GUID")]
    [InlineData("TenantId", "contoso.onmicrosoft.com", "GUID")]
    [InlineData("AllowedTenants", "11111111-2222-3333-4444-555555555555, common", "GUID")]
    [InlineData("Cloud", "Mars", "Mars")]
    [InlineData("Credential", "Password", "Password")]
    [InlineData("Credential", "Secret", "Teams:Secret")]
    [InlineData("Credential", "Certificate", "Teams:CertificatePath")]
    [InlineData("Credential", "Federated", "Teams:FederatedClientId")]
    [InlineData("ServiceHosts", "https://smba.trafficmanager.net", "without https://")]
    [InlineData("MessagesPerMinute", "0", "from 1 to")]
    [InlineData("TenantMessagesPerMinute", "2000000", "from 1 to")]
    [InlineData("Colour", "red", "Teams:AppId")]
    public void what_cannot_work_is_named_with_what_is_allowed(string name, string value, string allowed)
    {
        var fault = Assert.Throws<SettingException>(() => Read([.. Sound, (name, value)], development: false));
        Assert.Contains(name, fault.Message, StringComparison.Ordinal);
        Assert.Contains(allowed, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault.Message);
    }

    [Fact]
    public void a_missing_file_is_named() =>
        Assert.Contains("where there is no file", Assert.Throws<SettingException>(() => Read([.. Sound, ("Credential", "Certificate"), ("CertificatePath", "/nowhere.pem")], false)).Message, StringComparison.Ordinal);

    [Fact]
    public void development_needs_no_bot() => Assert.False(Read([], development: true).IsSet);

    [Fact]
    public void the_bots_own_tenant_is_served_where_none_is_listed()
    {
        Assert.Equal([Guid], Read(Sound, development: false).TenantList);
        Assert.Equal(["66666666-2222-3333-4444-555555555555"], Read([.. Sound, ("AllowedTenants", " 66666666-2222-3333-4444-555555555555 ,")], development: false).TenantList);
    }

    private static TeamsSettings Read((string Name, string Value)[] settings, bool development)
    {
        var values = new Dictionary<string, string?>();
        foreach (var (name, value) in settings)
            values[$"PartnerBot:Teams:{name}"] = value;
        return SettingRules.Read(new ConfigurationBuilder().AddInMemoryCollection(values).Build(), development).Teams;
    }
}

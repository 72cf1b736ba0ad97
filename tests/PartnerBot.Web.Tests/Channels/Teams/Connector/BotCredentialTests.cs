using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using PartnerBot.Web.Settings;
using PartnerBot.Web.Tests.Hosting;

namespace PartnerBot.Web.Tests.Channels.Teams.Connector;

/// <summary>Microsoft's own identity library against a login authority on loopback.</summary>
public sealed class BotCredentialTests
{
    private const string Identity = "1d000000-0000-0000-0000-00000000000d";

    [Fact]
    public async Task a_secret_gets_a_token_from_the_own_tenant_and_the_connector_sees_it()
    {
        await using var teams = await TeamsHost.StartAsync();
        Assert.Equal(200, (await teams.SendAsync(teams.Request())).Status);
        var asked = Assert.Single(teams.Login.TokenRequests);
        Assert.Equal(
            (ChannelRequest.Tenant, ChannelRequest.AppId, "s3cret", "client_credentials"),
            (asked["tenant"], asked["client_id"], asked["client_secret"], asked["grant_type"]));
        Assert.Contains("https://api.botframework.com/.default", asked["scope"], StringComparison.Ordinal);
        Assert.Equal("Bearer token-1", Assert.Single(teams.Bot.Replies).Authorization);
    }

    [Fact]
    public async Task a_managed_identity_asks_its_endpoint_by_the_apps_id()
    {
        await using var teams = await TeamsHost.StartAsync(["--PartnerBot:Teams:Credential=ManagedIdentity"]);
        Assert.Equal(200, (await teams.SendAsync(teams.Request())).Status);
        var asked = teams.Login.TokenRequests[^1];
        Assert.Equal((ChannelRequest.AppId, "https://api.botframework.com"), (asked["client_id"], asked["resource"]));
        Assert.StartsWith("Bearer token-", Assert.Single(teams.Bot.Replies).Authorization, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_federated_identity_trades_its_token_for_the_apps()
    {
        await using var teams = await TeamsHost.StartAsync(["--PartnerBot:Teams:Credential=Federated", $"--PartnerBot:Teams:FederatedClientId={Identity}"]);
        Assert.Equal(200, (await teams.SendAsync(teams.Request())).Status);
        Assert.Contains(teams.Login.TokenRequests, r => r.GetValueOrDefault("client_id") == Identity && r["resource"] == "api://AzureADTokenExchange");
        var traded = teams.Login.TokenRequests[^1];
        Assert.Equal((ChannelRequest.AppId, "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"), (traded["client_id"], traded["client_assertion_type"]));
        Assert.StartsWith("token-", traded["client_assertion"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pem")]
    [InlineData("pfx")]
    public async Task a_certificate_signs_the_assertion(string kind)
    {
        var folder = Directory.CreateTempSubdirectory("partnerbot-certificate-");
        try
        {
            await using var teams = await TeamsHost.StartAsync(
                ["--PartnerBot:Teams:Credential=Certificate", $"--PartnerBot:Teams:CertificatePath={await WriteAsync(folder, kind)}", $"--PartnerBot:Teams:CertificatePassword={(kind == "pfx" ? "pw" : "")}"]);
            Assert.Equal(200, (await teams.SendAsync(teams.Request())).Status);
            var asked = Assert.Single(teams.Login.TokenRequests);
            Assert.Equal(3, asked["client_assertion"].Split('.').Length);
            Assert.Equal("Bearer token-1", Assert.Single(teams.Bot.Replies).Authorization);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task a_certificate_that_cannot_be_read_stops_the_start_with_a_sentence()
    {
        var path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, "no certificate");
        var fault = await Assert.ThrowsAsync<SettingException>(() => TeamsHost.StartAsync(["--PartnerBot:Teams:Credential=Certificate", $"--PartnerBot:Teams:CertificatePath={path}"]));
        Assert.Contains(path, fault.Message, StringComparison.Ordinal);
        File.Delete(path);
    }

    [Fact]
    public async Task many_sends_ask_for_one_token()
    {
        await using var teams = await TeamsHost.StartAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => teams.SendAsync(In(teams.Request(), $"c{i}"))));
        Assert.All(answers, a => Assert.Equal(200, a.Status));
        Assert.Single(teams.Login.TokenRequests);
    }

    [Fact]
    public async Task a_token_that_the_connector_refuses_is_renewed_once()
    {
        await using var teams = await TeamsHost.StartAsync();
        await teams.SendAsync(teams.Request());
        teams.Bot.Connector.RefuseNext(401);
        await teams.SendAsync(teams.Request());
        Assert.Equal(["Bearer token-1", "Bearer token-2"], teams.Bot.Replies.Select(r => r.Authorization));
        teams.Bot.Connector.RefuseNext(401);
        await teams.SendAsync(teams.Request());
        Assert.Equal(2, teams.Login.TokenRequests.Count);
    }

    [Fact]
    public async Task a_secret_that_ran_out_leaves_the_activity_for_another_chance()
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Login.Refuses = true;
        var request = teams.Request(id: "same");
        Assert.Equal(502, (await teams.SendAsync(request)).Status);
        Assert.Equal(0, teams.Bot.Connector.Requests);
        teams.Login.Refuses = false;
        Assert.Equal(200, (await teams.SendAsync(request)).Status);
        Assert.Single(teams.Bot.Replies);
    }

    private static ChannelRequest In(ChannelRequest request, string conversation)
    {
        request.Activity["conversation"]!["id"] = conversation;
        return request;
    }

    private static async Task<string> WriteAsync(DirectoryInfo folder, string kind)
    {
        using var key = RSA.Create(2048);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = new CertificateRequest("CN=partnerbot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        var path = Path.Combine(folder.FullName, $"bot.{kind}");
        if (kind == "pem")
            await File.WriteAllTextAsync(path, certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem());
        else
            await File.WriteAllBytesAsync(path, certificate.Export(X509ContentType.Pfx, "pw"));
        return path;
    }
}

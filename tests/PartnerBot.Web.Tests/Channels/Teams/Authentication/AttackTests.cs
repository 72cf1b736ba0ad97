using System.Net.Sockets;
using System.Text;
using PartnerBot.Web.Tests.Hosting;

namespace PartnerBot.Web.Tests.Channels.Teams.Authentication;

public sealed class AttackTests(AttackTests.Target target) : IClassFixture<AttackTests.Target>
{
    public static TheoryData<string> Names => [.. Attacks.All.Select(a => a.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task a_request_with_one_flaw_is_refused_and_nothing_is_sent_anywhere(string name)
    {
        var (_, wanted, spoil) = Attacks.All.Single(a => a.Name == name);
        var request = target.Teams.Request();
        spoil(request, target.Teams.Key);
        var before = target.Sent;
        var (status, body) = await target.Teams.SendAsync(request);
        Assert.True(wanted == status, $"asked: {name}\nwanted: {wanted}\ngot: {status} {body}");
        Assert.Equal(before, target.Sent);
    }

    [Fact]
    public void there_are_at_least_eighty_attacks_and_no_two_of_one_name() =>
        Assert.True(Attacks.All.DistinctBy(a => a.Name).Count() is var count && count >= 80 && count == Attacks.All.Count);

    [Fact]
    public async Task the_request_without_a_flaw_is_taken()
    {
        await using var teams = await TeamsHost.StartAsync();
        Assert.Equal(200, (await teams.SendAsync(teams.Request())).Status);
        Assert.Single(teams.Bot.Replies);
    }

    [Fact]
    public async Task one_refused_request_does_not_harm_the_next()
    {
        await using var teams = await TeamsHost.StartAsync();
        foreach (var (_, _, spoil) in Attacks.All.Where((_, i) => i % 10 == 0))
        {
            var request = teams.Request();
            spoil(request, teams.Key);
            await teams.SendAsync(request);
        }
        Assert.Equal(200, (await teams.SendAsync(teams.Request())).Status);
    }

    [Fact]
    public async Task two_lines_of_authorization_are_refused()
    {
        var request = target.Teams.Request();
        var token = request.SignedToken();
        var body = request.Activity.ToJsonString();
        var head = $"POST /api/messages HTTP/1.1\r\nHost: bot\r\nAuthorization: Bearer {token}\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n";
        Assert.StartsWith("HTTP/1.1 401", await RawAsync(head + body), StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_replayed_request_is_acted_on_once()
    {
        await using var teams = await TeamsHost.StartAsync();
        var request = teams.Request(id: "same");
        for (var i = 0; i < 3; i++)
            Assert.Equal(200, (await teams.SendAsync(request)).Status);
        Assert.Single(teams.Bot.Replies);
    }

    private async Task<string> RawAsync(string request)
    {
        var address = target.Teams.Bot.Http.BaseAddress!;
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(request));
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }

    /// <summary>One service for all attacks: each must leave it as it was.</summary>
    public sealed class Target : IAsyncLifetime
    {
        public TeamsHost Teams { get; private set; } = null!;

        /// <summary>Requests that left the service, for a token or to the connector.</summary>
        public int Sent => Teams.Bot.Connector.Requests + Teams.Login.TokenRequests.Count;

        public async Task InitializeAsync()
        {
            Teams = await TeamsHost.StartAsync();
            Teams.Login.Keys = [Teams.Key, .. Attacks.Keys.Values];
        }

        public Task DisposeAsync() => Teams.DisposeAsync().AsTask();
    }
}

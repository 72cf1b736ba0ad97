using Microsoft.Extensions.DependencyInjection;
using PartnerBot.Web.Tests.Hosting;

namespace PartnerBot.Web.Tests.Channels.Teams.Authentication;

public sealed class SigningKeysTests
{
    private static readonly ChannelKey Next = new("key-2", ChannelKey.For("msteams"));

    [Fact]
    public async Task a_new_key_is_learnt_with_the_first_request_under_it()
    {
        await using var teams = await TeamsHost.StartAsync();
        Assert.Equal(200, (await teams.SendAsync(teams.Request())).Status);
        teams.Login.Keys = [Next];
        Assert.Equal(200, (await teams.SendAsync(new ChannelRequest(Next))).Status);
        Assert.Equal(2, teams.Login.KeyReads);
        Assert.Equal(401, (await teams.SendAsync(teams.Request())).Status);
    }

    [Fact]
    public async Task unknown_keys_lead_to_one_renewal_in_five_minutes_however_many_come()
    {
        var clock = new MovedClock();
        await using var teams = await TeamsHost.StartAsync(adjust: parts => parts.AddSingleton<TimeProvider>(clock));
        Assert.Equal(200, (await teams.SendAsync(teams.Request())).Status);
        for (var minutes = 0; minutes < 10; minutes++)
        {
            clock.Ahead = TimeSpan.FromMinutes(minutes);
            Assert.Equal(401, (await teams.SendAsync(new ChannelRequest(Next))).Status);
        }
        Assert.Equal(3, teams.Login.KeyReads);
    }

    [Fact]
    public async Task keys_are_read_again_after_a_day_and_those_of_yesterday_serve_while_that_fails()
    {
        var clock = new MovedClock();
        await using var teams = await TeamsHost.StartAsync(adjust: parts => parts.AddSingleton<TimeProvider>(clock));
        Assert.Equal(200, (await teams.SendAsync(teams.Request())).Status);
        clock.Ahead = TimeSpan.FromHours(25);
        teams.Login.IsDown = true;
        Assert.Equal(200, (await teams.SendAsync(Later(teams.Request(), clock))).Status);
        teams.Login.IsDown = false;
        clock.Ahead += TimeSpan.FromMinutes(1);
        Assert.Equal(200, (await teams.SendAsync(Later(teams.Request(), clock))).Status);
        Assert.Equal(2, teams.Login.KeyReads);
    }

    [Fact]
    public async Task without_any_keys_it_is_the_bot_that_is_at_fault_and_it_recovers()
    {
        var clock = new MovedClock();
        await using var teams = await TeamsHost.StartAsync(adjust: parts => parts.AddSingleton<TimeProvider>(clock));
        teams.Login.IsDown = true;
        Assert.Equal(503, (await teams.SendAsync(teams.Request())).Status);
        teams.Login.IsDown = false;
        Assert.Equal(503, (await teams.SendAsync(teams.Request())).Status);
        clock.Ahead = TimeSpan.FromSeconds(11);
        Assert.Equal(200, (await teams.SendAsync(teams.Request())).Status);
    }

    [Fact]
    public async Task a_token_that_was_found_sound_is_so_while_it_lives_and_its_key_is_published()
    {
        var clock = new MovedClock();
        await using var teams = await TeamsHost.StartAsync(adjust: parts => parts.AddSingleton<TimeProvider>(clock));
        var (brief, lasting) = (teams.Request("1"), teams.Request("2"));
        lasting.Claims["exp"] = clock.GetUtcNow().AddDays(2).ToUnixTimeSeconds();
        foreach (var request in new[] { brief, lasting, brief, lasting })
            Assert.Equal(200, (await teams.SendAsync(request)).Status);
        clock.Ahead = TimeSpan.FromMinutes(66);
        Assert.Equal(401, (await teams.SendAsync(brief)).Status);
        Assert.Equal(200, (await teams.SendAsync(lasting)).Status);
        teams.Login.Keys = [Next];
        clock.Ahead = TimeSpan.FromHours(25);
        Assert.Equal(401, (await teams.SendAsync(lasting)).Status);
    }

    private static ChannelRequest Later(ChannelRequest request, MovedClock clock)
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        (request.Claims["nbf"], request.Claims["exp"]) = (now - 60, now + 3_600);
        return request;
    }
}

using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using PartnerBot.Web.Tests.Channels.Teams.Cards;
using PartnerBot.Web.Tests.Hosting;

namespace PartnerBot.Web.Tests.Channels.Local;

public sealed class LocalPageTests
{
    [Theory]
    [InlineData("/", "<title>PartnerBot</title>")]
    [InlineData("/local/page.css", "prefers-color-scheme")]
    [InlineData("/local/page.js", "/local/messages")]
    [InlineData("/local/cards.js", "AdaptiveCards")]
    [InlineData("/local/words.js", "日本語")]
    public async Task its_files_are_served(string path, string part)
    {
        await using var bot = await BotHost.StartAsync([]);
        using var answer = await bot.Http.GetAsync(path);
        Assert.Contains(part, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("default-src 'self'", string.Join(' ', answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/local/appsettings.json")]
    [InlineData("/local/..%2F..%2F..%2Fappsettings.json")]
    [InlineData("/local/%2Fetc%2Fpasswd")]
    public async Task nothing_else_is_served(string path)
    {
        await using var bot = await BotHost.StartAsync([]);
        Assert.Equal(HttpStatusCode.NotFound, (await bot.Http.GetAsync(path)).StatusCode);
    }

    [Theory]
    [InlineData("/local/setup", "Production", "127.0.0.1")]
    [InlineData("/local/page.js", "Production", "127.0.0.1")]
    [InlineData("/", "Development", "rebound.example.org")]
    [InlineData("/local/setup", "Development", "rebound.example.org")]
    public async Task it_is_for_development_on_this_machine_only(string path, string environment, string host)
    {
        await using var bot = await BotHost.StartAsync([], environment);
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Host = host } };
        Assert.Equal(HttpStatusCode.NotFound, (await bot.Http.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task it_offers_all_homes_or_only_the_one_that_is_set()
    {
        await using var all = await BotHost.StartAsync([]);
        var setup = await all.Http.GetFromJsonAsync<JsonElement>("/local/setup");
        Assert.True(setup.GetProperty("allHomes").GetBoolean());
        Assert.Equal(2, setup.GetProperty("homes").GetArrayLength());
        Assert.Equal(6, setup.GetProperty("examples").GetProperty("ja").GetArrayLength());

        await using var one = await BotHost.StartAsync(["--PartnerBot:Home=naist"]);
        setup = await one.Http.GetFromJsonAsync<JsonElement>("/local/setup");
        Assert.False(setup.GetProperty("allHomes").GetBoolean());
        Assert.Equal("naist", Assert.Single(setup.GetProperty("homes").EnumerateArray()).GetProperty("id").GetString());
    }

    [Fact]
    public async Task a_message_gets_the_activities_that_teams_would_get()
    {
        await using var bot = await BotHost.StartAsync();
        using var answer = await PostAsync(bot, TeamsSends.Message("what expires in 2025?", "unused"));
        var reply = Assert.Single((await answer.Content.ReadFromJsonAsync<JsonElement>()).EnumerateArray());
        var sent = Assert.Single(await bot.SayAsync("what expires in 2025?", "c2"));
        Assert.Empty(CardLint.Faults(reply.GetProperty("attachments")[0].GetProperty("content")));
        Assert.Equal(sent.Card.GetRawText(), reply.GetProperty("attachments")[0].GetProperty("content").GetRawText());
    }

    [Fact]
    public async Task a_digest_that_nobody_can_deliver_here_says_so()
    {
        const string Words = "every Monday at 9:00 Berlin time, send me the agreements that expire within six months";
        const string Note = "nothing can be sent here";
        await using var bot = await BotHost.StartAsync();
        using var answer = await PostAsync(bot, TeamsSends.Message(Words, "unused", "on-the-page"));
        Assert.Contains(Note, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var sent = Assert.Single(await bot.SayAsync(Words, "in-teams"));
        Assert.DoesNotContain(Note, sent.Card.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"type\":\"message\",\"conversation\":{\"id\":\"c\"}}", "text/plain", HttpStatusCode.UnsupportedMediaType)]
    public async Task bad_requests_are_refused_with_a_reason(string body, string contentType, HttpStatusCode wanted)
    {
        await using var bot = await BotHost.StartAsync([]);
        using var answer = await PostAsync(bot, body, contentType);
        Assert.Equal(wanted, answer.StatusCode);
        Assert.Contains("title", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> PostAsync(BotHost bot, string body, string contentType = "application/json") =>
        bot.Http.PostAsync("/local/messages", new StringContent(body, Encoding.UTF8, contentType));
}

using System.Net;
using System.Text;
using PartnerBot.Web.Channels.Teams.Activities;
using PartnerBot.Web.Tests.Hosting;

namespace PartnerBot.Web.Tests.Channels.Teams;

public sealed class MessagesEndpointTests
{
    public static TheoryData<string, string, int> Malformed => new()
    {
        { "nothing", "", 400 },
        { "no JSON", "hello", 400 },
        { "cut off", "{\"type\":\"message\"", 400 },
        { "a list", "[]", 400 },
        { "a number", "7", 400 },
        { "null", "null", 400 },
        { "no type", "{\"conversation\":{\"id\":\"c\"}}", 400 },
        { "a blank type", "{\"type\":\" \",\"conversation\":{\"id\":\"c\"}}", 400 },
        { "a type that is a number", "{\"type\":1,\"conversation\":{\"id\":\"c\"}}", 400 },
        { "no conversation", "{\"type\":\"message\"}", 400 },
        { "a conversation that is text", "{\"type\":\"message\",\"conversation\":\"c\"}", 400 },
        { "text that is an object", "{\"type\":\"message\",\"conversation\":{\"id\":\"c\"},\"text\":{}}", 400 },
        { "members that are text", "{\"type\":\"message\",\"conversation\":{\"id\":\"c\"},\"membersAdded\":\"x\"}", 400 },
        { "a lone surrogate", "{\"type\":\"message\",\"conversation\":{\"id\":\"\\ud800\"}}", 400 },
        { "two values", "{\"type\":\"message\",\"conversation\":{\"id\":\"c\"}} {}", 400 },
        { "too deep", Deep(500), 400 },
        { "no service URL", "{\"type\":\"message\",\"conversation\":{\"id\":\"c\"}}", 400 },
        { "a foreign service URL", TeamsSends.Message("hi", "https://example.org/"), 400 },
        { "a service URL with a password", TeamsSends.Message("hi", "https://smba.trafficmanager.net@example.org/"), 400 },
        { "plain http to Teams", TeamsSends.Message("hi", "http://smba.trafficmanager.net/teams/"), 400 },
        { "a file", TeamsSends.Message("hi", "file:///etc/passwd"), 400 },
        { "too large", TeamsSends.Message(new string('x', ActivityBody.LargestBytes), "http://127.0.0.1:9/"), 413 },
        { "an unknown invoke", TeamsSends.Message("", "http://127.0.0.1:9/").Replace("\"message\"", "\"invoke\"", StringComparison.Ordinal), 501 },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public async Task refuses_what_is_not_an_activity_and_sends_nothing(string what, string body, int status)
    {
        await using var bot = await BotHost.StartAsync();
        using var answer = await bot.PostAsync(body);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(status == (int)answer.StatusCode, $"asked: {what}\nwanted: {status}\ngot: {(int)answer.StatusCode} {text}");
        Assert.True(status == 501 || text.Contains("\"title\"", StringComparison.Ordinal), $"{what}: no reason given");
        Assert.Empty(bot.Connector.Sent);
        Assert.Single(await bot.SayAsync("still there?"));
    }

    [Fact]
    public async Task broken_utf8_is_refused()
    {
        await using var bot = await BotHost.StartAsync();
        using var content = new ByteArrayContent([.. Encoding.UTF8.GetBytes("{\"type\":\"message\",\"text\":\""), 0xC3, 0x28, .. Encoding.UTF8.GetBytes("\"}")]);
        content.Headers.ContentType = new("application/json");
        using var answer = await bot.Http.PostAsync("/api/messages", content);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task a_body_without_a_length_is_capped_too()
    {
        await using var bot = await BotHost.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = new StreamContent(new MemoryStream(new byte[ActivityBody.LargestBytes + 1])) { Headers = { ContentType = new("application/json") } },
        };
        request.Headers.TransferEncodingChunked = true;
        using var answer = await bot.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task only_post_is_allowed(string method)
    {
        await using var bot = await BotHost.StartAsync();
        using var answer = await bot.Http.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/api/messages"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task only_json_is_read(string contentType)
    {
        await using var bot = await BotHost.StartAsync();
        using var answer = await bot.PostAsync(TeamsSends.Message("hi", bot.Connector.Url), contentType);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Theory]
    [InlineData("Production", "false", "127.0.0.1")]
    [InlineData("Development", "false", "127.0.0.1")]
    [InlineData("Development", "true", "rebound.example.org")]
    public async Task without_a_token_nobody_enters_but_by_the_switch_in_development_on_loopback(string environment, string anonymous, string host)
    {
        await using var bot = await BotHost.StartAsync([$"--PartnerBot:AllowAnonymous={anonymous}"], environment);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = new StringContent(TeamsSends.Message("hi", bot.Connector.Url), Encoding.UTF8, "application/json"),
        };
        request.Headers.Host = host;
        using var answer = await bot.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Empty(bot.Connector.Sent);
    }

    private static string Deep(int levels) =>
        $"{{\"type\":\"message\",\"conversation\":{{\"id\":\"c\"}},\"value\":{string.Concat(Enumerable.Repeat("[", levels))}{string.Concat(Enumerable.Repeat("]", levels))}}}";
}

using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using PartnerBot.Web.Channels.Teams.Activities;
using PartnerBot.Web.Tests.Hosting;

namespace PartnerBot.Web.Tests.Channels.Teams;

/// <summary>Activities whose JSON is sound and whose fields hold what no client sends: each is taken or refused, none makes the service fail.</summary>
public sealed class HostileActivityTests
{
    private const string Half = "\"\\ud83d\"";

    public static TheoryData<string, string, string> Activities => new()
    {
        { "nobody among the members", "conversationUpdate", "\"membersAdded\": [null, {\"id\": \"29:a\"}], \"membersRemoved\": [null]" },
        { "members without an id", "conversationUpdate", "\"membersAdded\": [{}], \"membersRemoved\": [{\"id\": null}]" },
        { "half a character as text", "message", $"\"text\": {Half}" },
        { "half a character as locale", "message", $"\"text\": \"hello\", \"locale\": {Half}" },
        { "half a character as time zone", "message", $"\"text\": \"hello\", \"localTimezone\": {Half}" },
        { "half a character as id", "message", $"\"text\": \"hello\", \"id\": {Half}" },
        { "half a character said by a button", "message", $"\"value\": {{\"say\": {Half}}}" },
        { "half a character in a button's query", "message", $"\"value\": {{\"query\": {Half}, \"digest\": {Half}}}" },
        { "half a character in a mention", "message", $"\"text\": \"hello\", \"entities\": [{{\"type\": {Half}}}, {{\"type\": \"mention\", \"text\": {Half}, \"mentioned\": {{\"id\": \"28:bot\"}}}}]" },
        { "half a character in the client's place", "message", $"\"text\": \"hello\", \"entities\": [{{\"type\": \"clientInfo\", \"timezone\": {Half}, \"locale\": {Half}}}]" },
        { "half a character as tenant", "message", $"\"text\": \"hello\", \"channelData\": {{\"tenant\": {{\"id\": {Half}}}}}" },
        { "half a character in an invoke's button", "invoke", $"\"name\": \"adaptiveCard/action\", \"value\": {{\"action\": {{\"type\": \"Action.Execute\", \"data\": {{\"query\": {Half}}}}}}}" },
        { "half a character as an invoke's kind", "invoke", $"\"name\": \"adaptiveCard/action\", \"value\": {{\"action\": {{\"type\": {Half}}}}}" },
        { "half a character searched for", "invoke", $"\"name\": \"composeExtension/query\", \"value\": {{\"commandId\": \"partners\", \"parameters\": [{{\"name\": \"text\", \"value\": {Half}}}]}}" },
        { "half a character as command", "invoke", $"\"name\": \"composeExtension/query\", \"value\": {{\"commandId\": {Half}}}" },
        { "a null character in the conversation", "message", "\"text\": \"hello\", \"conversation\": {\"id\": \"a\\u0000b\"}" },
        { "a null character in the person", "message", "\"text\": \"hello\", \"from\": {\"id\": \"a\\u0000b\"}" },
        { "a null character in the id", "message", "\"text\": \"hello\", \"id\": \"a\\u0000b\"" },
        { "a locale of 10,000 letters", "message", $"\"text\": \"hello\", \"locale\": \"{new string('x', 10_000)}\"" },
        { "a time zone that leads elsewhere", "message", "\"text\": \"hello\", \"localTimezone\": \"../../../etc/passwd\"" },
        { "a conversation of 100,000 letters", "message", $"\"text\": \"hello\", \"conversation\": {{\"id\": \"{new string('x', 100_000)}\"}}" },
        { "an action that is no word", "installationUpdate", "\"action\": \"\"" },
    };

    [Theory]
    [MemberData(nameof(Activities))]
    public async Task whatever_its_fields_hold_the_service_takes_or_refuses_it(string what, string type, string fields)
    {
        await using var bot = await BotHost.StartAsync();
        using var answer = await bot.Http.PostAsync("/api/messages", new StringContent(Whole(bot, type, fields), Encoding.UTF8, "application/json"));
        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"asked: {what}\nwanted: 200 or 400\ngot: {(int)answer.StatusCode}");
        Assert.NotEmpty(await bot.SayAsync("hello", conversation: "another"));
    }

    [Fact]
    public async Task a_name_that_was_cut_within_an_emoji_keeps_nobody_from_an_answer()
    {
        await using var bot = await BotHost.StartAsync();
        using var answer = await bot.Http.PostAsync(
            "/api/messages", new StringContent(Whole(bot, "message", $"\"text\": \"hello \\ud83c\\udf93\", \"from\": {{\"id\": \"29:p\", \"name\": \"Jo \\ud83d\"}}"), Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("Jo \uFFFD", Assert.Single(bot.Replies).Body.GetProperty("recipient").GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("""{"a": "\\ud83d", "b": "\ud83c\udf93", "c": "\\\ud83d"}""", """{"a": "\\ud83d", "b": "\ud83c\udf93", "c": "\\\ufffd"}""")]
    [InlineData("""["\ude00\ud83d", "\ud83d\ud83d\ude00", "\ud83dx", "\uD83D\n"]""", """["\ufffd\ufffd", "\ufffd\ud83d\ude00", "\ufffdx", "\ufffd\n"]""")]
    [InlineData("""["\ud83d""", """["\ufffd""")]
    [InlineData("""["\ud8""", """["\ud8""")]
    [InlineData("""["\ud83d\""", """["\ufffd\""")]
    public void only_halves_are_mended(string json, string wanted) =>
        Assert.Equal(wanted, Encoding.UTF8.GetString(HalfCharacters.Mended(Encoding.UTF8.GetBytes(json))));

    [Fact]
    public async Task a_body_that_is_not_utf8_is_refused()
    {
        await using var bot = await BotHost.StartAsync();
        var body = Encoding.Latin1.GetBytes(Whole(bot, "message", "\"value\": {\"say\": \"é\"}"));
        using var answer = await bot.Http.PostAsync("/api/messages", new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static string Whole(BotHost bot, string type, string fields)
    {
        var activity = JsonNode.Parse(TeamsSends.Message("", bot.Connector.Url))!.AsObject();
        activity["type"] = type;
        // The last of two members by one name counts.
        return $"{activity.ToJsonString()[..^1]}, {fields}}}";
    }
}

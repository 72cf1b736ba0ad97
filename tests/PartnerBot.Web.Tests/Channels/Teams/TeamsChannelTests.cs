using System.Net;
using PartnerBot.Queries;
using PartnerBot.Web.Tests.Hosting;

namespace PartnerBot.Web.Tests.Channels.Teams;

public sealed class TeamsChannelTests
{
    [Fact]
    public async Task a_message_is_answered_with_one_card_in_its_thread()
    {
        await using var bot = await BotHost.StartAsync();
        var sent = Assert.Single(await bot.SayAsync("what expires in 2025?", "19:abc@thread.tacv2;messageid=17", "1:x/y"));
        Assert.Equal("/teams/v3/conversations/19%3Aabc%40thread.tacv2%3Bmessageid%3D17/activities/1%3Ax%2Fy", sent.Path);
        Assert.Equal("message", sent.Type);
        Assert.Equal("AdaptiveCard", sent.Card.GetProperty("type").GetString());
        Assert.Equal("28:bot", sent.Body.GetProperty("from").GetProperty("id").GetString());
        Assert.NotEqual("", sent.Body.GetProperty("summary").GetString());
        Assert.False(sent.Body.TryGetProperty("id", out _));
        Assert.False(sent.Body.TryGetProperty("serviceUrl", out _));
    }

    [Fact]
    public async Task an_activity_that_is_sent_again_is_answered_once()
    {
        await using var bot = await BotHost.StartAsync();
        Assert.Single(await bot.SayAsync("hello", id: "same"));
        Assert.Empty(await bot.SayAsync("hello", id: "same"));
        Assert.Single(await bot.SayAsync("hello", id: "other"));
        Assert.Single(await bot.SayAsync("hello", conversation: "c2", id: "same"));
    }

    [Fact]
    public async Task both_kinds_of_arrival_lead_to_one_welcome()
    {
        await using var bot = await BotHost.StartAsync();
        foreach (var type in new[] { "installationUpdate", "conversationUpdate", "installationUpdate" })
            using (await bot.PostAsync(TeamsSends.Arrival(type, bot.Connector.Url)))
            {
            }
        Assert.Single(bot.Connector.Sent);
        using var elsewhere = await bot.PostAsync(TeamsSends.Arrival("conversationUpdate", bot.Connector.Url, "c2"));
        Assert.Equal(2, bot.Connector.Sent.Count);
    }

    [Theory]
    [InlineData("messageReaction")]
    [InlineData("aTypeOfTheFuture")]
    public async Task other_kinds_are_taken_and_nothing_is_said(string type)
    {
        await using var bot = await BotHost.StartAsync();
        using var answer = await bot.PostAsync(TeamsSends.Arrival(type, bot.Connector.Url));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(bot.Connector.Sent);
    }

    [Theory]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task a_passing_refusal_is_tried_again(int status)
    {
        await using var bot = await BotHost.StartAsync();
        var before = await RequestsAfterWarmingUpAsync(bot);
        bot.Connector.RefuseNext(status, retryAfter: 0);
        Assert.Single(await bot.SayAsync("hello"));
        Assert.Equal(before + 2, bot.Connector.Requests);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(500)]
    public async Task a_final_refusal_is_not_tried_again_and_the_next_message_works(int status)
    {
        await using var bot = await BotHost.StartAsync();
        var before = await RequestsAfterWarmingUpAsync(bot);
        bot.Connector.RefuseNext(status);
        using var answer = await bot.PostAsync(TeamsSends.Message("hello", bot.Connector.Url));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(before + 1, bot.Connector.Requests);
        Assert.Single(await bot.SayAsync("hello"));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(413)]
    public async Task a_card_that_is_refused_is_followed_by_its_words(int status)
    {
        await using var bot = await BotHost.StartAsync();
        await RequestsAfterWarmingUpAsync(bot);
        bot.Connector.RefuseNext(status);
        var sent = Assert.Single(await bot.SayAsync("hello"));
        Assert.NotEqual("", sent.Body.GetProperty("text").GetString());
        Assert.False(sent.Body.TryGetProperty("attachments", out _));
    }

    [Fact]
    public async Task an_activity_whose_reply_was_not_delivered_gets_another_chance()
    {
        await using var bot = await BotHost.StartAsync();
        await RequestsAfterWarmingUpAsync(bot);
        bot.Connector.RefuseNext(429, retryAfter: 3_600);
        using var answer = await bot.PostAsync(TeamsSends.Message("hello", bot.Connector.Url, id: "same"));
        Assert.Equal(HttpStatusCode.BadGateway, answer.StatusCode);
        Assert.Single(await bot.SayAsync("hello", id: "same"));
    }

    [Fact]
    public async Task what_nobody_saw_is_not_followed()
    {
        await using var bot = await BotHost.StartAsync(register: await SampleHost.RegisterAsync());
        var first = Summary(await bot.SayAsync("agreements with France"));
        bot.Connector.RefuseNext(429, retryAfter: 3_600);
        using (var undelivered = await bot.PostAsync(TeamsSends.Message("more", bot.Connector.Url, id: "same")))
            Assert.Equal(HttpStatusCode.BadGateway, undelivered.StatusCode);
        var next = Summary(await bot.SayAsync("more", id: "same"));
        await using var calm = await BotHost.StartAsync(register: await SampleHost.RegisterAsync());
        Assert.Equal(first, Summary(await calm.SayAsync("agreements with France")));
        Assert.Equal(next, Summary(await calm.SayAsync("more")));
        Assert.NotEqual(next, Summary(await calm.SayAsync("more")));

        static string Summary(IReadOnlyList<SentActivity> sent) => Assert.Single(sent).Card.GetRawText();
    }

    [Fact]
    public async Task a_welcome_that_was_not_delivered_gets_another_chance()
    {
        await using var bot = await BotHost.StartAsync();
        var arrival = TeamsSends.Arrival("installationUpdate", bot.Connector.Url);
        bot.Connector.RefuseNext(429, retryAfter: 3_600);
        using var refused = await bot.PostAsync(arrival);
        Assert.Equal(HttpStatusCode.BadGateway, refused.StatusCode);
        using var again = await bot.PostAsync(arrival);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        using var other = await bot.PostAsync(TeamsSends.Arrival("conversationUpdate", bot.Connector.Url));
        Assert.Single(bot.Connector.Sent);
    }

    [Fact]
    public async Task a_slow_answer_is_announced_by_typing()
    {
        await using var bot = await BotHost.StartAsync(register: TinyRegister.Opened(TimeSpan.FromMilliseconds(1_300)));
        await bot.SayAsync("which partners are there?");
        Assert.Equal(["typing", "message"], bot.Connector.Sent.Select(s => s.Type));
    }

    [Fact]
    public async Task a_typing_that_is_refused_or_hangs_does_not_hold_up_the_answer()
    {
        await using var bot = await BotHost.StartAsync(register: TinyRegister.Opened(TimeSpan.FromMilliseconds(1_300)));
        await RequestsAfterWarmingUpAsync(bot);
        bot.Connector.RefuseNext(429, retryAfter: 9);
        Assert.Single(await bot.SayAsync("which partners are there?"));
        var hangs = new TaskCompletionSource();
        bot.Connector.AnswerNext(async _ =>
        {
            await hangs.Task;
            return null;
        });
        Assert.Single(await bot.SayAsync("which partners are there?"));
        hangs.SetResult();
    }

    [Fact]
    public async Task a_broken_store_is_said_and_not_thrown()
    {
        await using var bot = await BotHost.StartAsync(register: TinyRegister.Opened(fault: () => new StoreException("The disk is full.")));
        var sent = Assert.Single(await bot.SayAsync("which partners are there?"));
        Assert.Contains("cannot be read at the moment", sent.Body.GetProperty("summary").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_bug_is_said_and_not_thrown()
    {
        await using var bot = await BotHost.StartAsync(register: TinyRegister.Opened(fault: () => new InvalidOperationException("secret detail")));
        var sent = Assert.Single(await bot.SayAsync("which partners are there?"));
        Assert.Contains("went wrong", sent.Body.GetProperty("summary").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret detail", sent.Body.GetRawText(), StringComparison.Ordinal);
    }

    /// <summary>The first turn of a process is compiled on the way, which may bring a "typing" that the next has no need of.</summary>
    private static async Task<int> RequestsAfterWarmingUpAsync(BotHost bot)
    {
        await bot.SayAsync("hello");
        return bot.Connector.Requests;
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PartnerBot.Web.Channels.Teams.Activities;
using PartnerBot.Web.Channels.Teams.Connector;
using PartnerBot.Web.Tests.Hosting;

namespace PartnerBot.Web.Tests.Channels.Teams.Connector;

public sealed class ConnectorClientTests
{
    private static readonly OutgoingActivity Hello = new() { Text = "hello", Conversation = new Place { Id = "a:1/x" } };

    public static TheoryData<int, string?, SendOutcome> Refusals => new()
    {
        { 403, """{"error":{"code":"BotNotInConversationRoster","message":"x"}}""", new Gone(GoneReason.NotInRoster) },
        { 403, """{"error":{"code":"ConversationBlockedByUser","message":"x"}}""", new Gone(GoneReason.Blocked) },
        { 403, """{"errorCode":209,"message":"{\"subCode\":\"MessageWritesBlocked\",\"details\":\"d\"}"}""", new Gone(GoneReason.Blocked) },
        { 403, """{"error":{"code":"BotDisabledByAdmin","message":"x"}}""", new Gone(GoneReason.DisabledByAdmin) },
        { 404, """{"error":{"code":"ConversationNotFound","message":"x"}}""", new Gone(GoneReason.NotFound) },
        { 404, """{"error":{"code":"ActivityNotFoundInConversation","message":"x"}}""", new Refused(new ConnectorFault(404, "ActivityNotFoundInConversation", "", "x")) },
        { 403, """{"error":{"code":"NotEnoughPermissions","message":"x"}}""", new Refused(new ConnectorFault(403, "NotEnoughPermissions", "", "x")) },
        { 413, """{"error":{"code":"MessageSizeTooBig","message":"x"}}""", new Refused(new ConnectorFault(413, "MessageSizeTooBig", "", "x")) },
        { 500, """{"error":{"code":"ServiceError","message":"x"}}""", new Refused(new ConnectorFault(500, "ServiceError", "", "x")) },
        { 400, null, new Refused(new ConnectorFault(400, "", "", "")) },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task a_final_answer_has_its_meaning_and_is_asked_for_once(int status, string? body, SendOutcome wanted)
    {
        await using var bot = await BotHost.StartAsync();
        bot.Connector.RefuseNext(status, body: body);
        Assert.Equal(wanted, await Client(bot).SendAsync(bot.Connector.Url, Hello, default));
        Assert.Equal(1, bot.Connector.Requests);
    }

    [Fact]
    public async Task a_long_wait_is_told_and_not_waited_for()
    {
        await using var bot = await BotHost.StartAsync();
        bot.Connector.RefuseNext(429, retryAfter: 60);
        Assert.Equal(new Throttled(TimeSpan.FromSeconds(60)), await Client(bot).SendAsync(bot.Connector.Url, Hello, default));
        Assert.Equal(1, bot.Connector.Requests);
    }

    [Theory]
    [InlineData(503, false)]
    [InlineData(412, false)]
    [InlineData(502, true)]
    [InlineData(504, true)]
    public async Task a_connector_that_stays_down_is_left_after_five_attempts(int status, bool mayHaveArrived)
    {
        await using var bot = await BotHost.StartAsync();
        for (var i = 0; i < 5; i++)
            bot.Connector.RefuseNext(status, retryAfter: 0);
        var outcome = Assert.IsType<Unreachable>(await Client(bot).SendAsync(bot.Connector.Url, Hello, default));
        Assert.Equal(mayHaveArrived, outcome.MayHaveArrived);
        Assert.Equal(5, bot.Connector.Requests);
    }

    [Fact]
    public async Task nobody_at_home_means_that_nothing_arrived()
    {
        await using var bot = await BotHost.StartAsync();
        var outcome = Assert.IsType<Unreachable>(await Client(bot).SendAsync("http://127.0.0.1:1/", Hello, default));
        Assert.False(outcome.MayHaveArrived);
    }

    [Fact]
    public async Task a_cut_connection_may_have_delivered()
    {
        await using var bot = await BotHost.StartAsync();
        bot.Connector.AnswerNext(http =>
        {
            http.Abort();
            return Task.FromResult<IResult?>(Results.Empty);
        });
        Assert.True(Assert.IsType<Unreachable>(await Client(bot).SendAsync(bot.Connector.Url, Hello, default)).MayHaveArrived);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("[]")]
    [InlineData("{\"id\":7}")]
    public async Task an_answer_that_makes_no_sense_is_still_a_delivery(string body)
    {
        await using var bot = await BotHost.StartAsync();
        bot.Connector.AnswerNext(_ => Task.FromResult<IResult?>(Results.Text(body, "application/json")));
        Assert.Equal(new Sent(null), await Client(bot).SendAsync(bot.Connector.Url, Hello, default));
    }

    [Fact]
    public async Task a_slow_answer_is_waited_for_and_a_stopped_one_is_not()
    {
        await using var bot = await BotHost.StartAsync();
        bot.Connector.AnswerNext(async http =>
        {
            await Task.Delay(TimeSpan.FromMilliseconds(300), http.RequestAborted);
            return null;
        });
        Assert.Equal(new Sent("reply-1"), await Client(bot).SendAsync(bot.Connector.Url, Hello, default));
        using var stop = new CancellationTokenSource();
        bot.Connector.AnswerNext(async http =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, http.RequestAborted);
            return null;
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Client(bot).SendAsync(bot.Connector.Url, Hello, stop.Token));
    }

    [Fact]
    public async Task each_call_has_its_address_and_ids_are_escaped()
    {
        await using var bot = await BotHost.StartAsync();
        var client = Client(bot);
        await client.UpdateAsync(bot.Connector.Url, "1:2", Hello, default);
        await client.DeleteAsync(bot.Connector.Url, "a:1/x", "1:2", default);
        Assert.Equal(new Sent("reply-1"), await client.CreateAsync(bot.Connector.Url, NewConversation.With("e1", "t1"), default));
        await client.CreateAsync(bot.Connector.Url, NewConversation.Thread("19:x@thread.tacv2", "t1", Hello), default);
        Assert.Equal(
            ["PUT /teams/v3/conversations/a%3A1%2Fx/activities/1%3A2", "DELETE /teams/v3/conversations/a%3A1%2Fx/activities/1%3A2", "POST /teams/v3/conversations", "POST /teams/v3/conversations"],
            bot.Connector.Sent.Select(s => $"{s.Method} {s.Path}"));
        Assert.Equal("e1", bot.Connector.Sent[2].Body.GetProperty("members")[0].GetProperty("id").GetString());
        Assert.Equal("19:x@thread.tacv2", bot.Connector.Sent[3].Body.GetProperty("channelData").GetProperty("channel").GetProperty("id").GetString());
    }

    [Fact]
    public async Task members_come_in_pages()
    {
        await using var bot = await BotHost.StartAsync();
        var asked = new List<string?>();
        foreach (var page in new[] { """{"continuationToken":"a/b","members":[{"id":"29:1","aadObjectId":"e1"}]}""", """{"members":[{"id":"29:2","objectId":"e2"}]}""", """{"id":"29:3"}""" })
            bot.Connector.AnswerNext(http =>
            {
                asked.Add(http.Request.Path + http.Request.QueryString);
                return Task.FromResult<IResult?>(Results.Text(page, "application/json"));
            });
        var first = await Client(bot).MembersAsync(bot.Connector.Url, "a:1", null, default);
        var second = await Client(bot).MembersAsync(bot.Connector.Url, "a:1", first.ContinuationToken, default);
        Assert.Equal(["29:1", "29:2"], first.Members!.Concat(second.Members!).Select(m => m.Id));
        Assert.Null(second.ContinuationToken);
        Assert.Equal("29:3", (await Client(bot).MemberAsync(bot.Connector.Url, "a:1", "e3", default)).Id);
        Assert.Equal("/teams/v3/conversations/a:1/pagedmembers?pageSize=500&continuationToken=a%2Fb", asked[1]);
    }

    private static ConnectorClient Client(BotHost bot) => bot.Parts.GetRequiredService<ConnectorClient>();
}

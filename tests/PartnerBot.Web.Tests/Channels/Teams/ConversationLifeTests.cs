using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PartnerBot.Keeping;
using PartnerBot.Stores.Memory;
using PartnerBot.Web.Channels.Teams.Activities;
using PartnerBot.Web.Channels.Teams.Connector;
using PartnerBot.Web.Channels.Teams.References;
using PartnerBot.Web.Tests.Hosting;

namespace PartnerBot.Web.Tests.Channels.Teams;

/// <summary>From the installation to the removal, over the real endpoint with real tokens.</summary>
public sealed class ConversationLifeTests
{
    [Fact]
    public async Task a_team_that_installs_the_bot_is_welcomed_once_and_its_new_members_are_not_spoken_to()
    {
        await using var teams = await TeamsHost.StartAsync();
        await teams.SendAsync(Event(teams, "installationUpdate", a => a["action"] = "add"));
        await teams.SendAsync(Event(teams, "conversationUpdate", a => a["membersAdded"] = Members("28:bot", "29:a", "29:b")));
        await teams.SendAsync(Event(teams, "conversationUpdate", a => a["membersAdded"] = Members("29:c", "29:d", "29:e")));
        await teams.SendAsync(Event(teams, "conversationUpdate", a => a["channelData"]!["eventType"] = "channelCreated"));
        Assert.Single(teams.Bot.Replies);
    }

    [Fact]
    public async Task a_restart_neither_welcomes_again_nor_answers_what_was_answered_and_goes_on_with_the_conversation()
    {
        var register = await SampleHost.RegisterAsync();
        var question = "";
        await using (var first = await TeamsHost.StartAsync(["--PartnerBot:Home=naist"], register))
        {
            await first.SendAsync(Event(first, "installationUpdate", a => a["action"] = "add"));
            await first.SendAsync(Saying(first, "which French partners expire in 2025?", "q1"));
            question = first.Bot.Replies[^1].Body.GetProperty("summary").GetString()!;
        }
        await using var second = await TeamsHost.StartAsync(["--PartnerBot:Home=naist"], register);
        await second.SendAsync(Event(second, "conversationUpdate", a => a["membersAdded"] = Members("28:bot")));
        await second.SendAsync(Saying(second, "which French partners expire in 2025?", "q1"));
        Assert.Empty(second.Bot.Replies);
        await second.SendAsync(Saying(second, "and in 2026?", "q2"));
        var answer = Assert.Single(second.Bot.Replies).Body.GetProperty("summary").GetString();
        Assert.NotEqual(question, answer);
        Assert.Contains("France", answer, StringComparison.Ordinal);
        Assert.Contains("2026", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_removal_forgets_the_conversation_and_stops_what_nobody_asked_for()
    {
        await using var teams = await TeamsHost.StartAsync();
        var references = teams.Bot.Parts.GetRequiredService<KnownReferences>();
        await teams.SendAsync(Saying(teams, "hello", "1"));
        await teams.SendAsync(Event(teams, "installationUpdate", a => a["action"] = "remove-upgrade"));
        var reference = (await references.ReadAsync("msteams/c1", default))!;
        Assert.Equal(GoneReason.Uninstalled, reference.Gone);
        var before = teams.Bot.Connector.Requests;
        Assert.Equal(new Gone(GoneReason.Uninstalled), await teams.Bot.Parts.GetRequiredService<Outreach>().SendAsync(reference, new OutgoingActivity { Text = "news" }, default));
        Assert.Equal(before, teams.Bot.Connector.Requests);
        await teams.SendAsync(Event(teams, "installationUpdate", a => a["action"] = "add"));
        Assert.Equal(before + 1, teams.Bot.Connector.Requests);
        Assert.Null((await references.ReadAsync("msteams/c1", default))!.Gone);
    }

    [Fact]
    public async Task who_blocks_the_bot_is_left_alone_until_they_write_again()
    {
        await using var teams = await TeamsHost.StartAsync();
        var references = teams.Bot.Parts.GetRequiredService<KnownReferences>();
        await teams.SendAsync(Saying(teams, "hello", "1"));
        teams.Bot.Connector.RefuseNext(403, body: """{"errorCode":209,"message":"{\"subCode\":\"MessageWritesBlocked\"}"}""");
        var outcome = await teams.Bot.Parts.GetRequiredService<Outreach>().SendAsync((await references.ReadAsync("msteams/c1", default))!, new OutgoingActivity { Text = "news" }, default);
        Assert.Equal(new Gone(GoneReason.Blocked), outcome);
        Assert.Equal(GoneReason.Blocked, (await references.ReadAsync("msteams/c1", default))!.Gone);
        await teams.SendAsync(Saying(teams, "hello again", "2"));
        Assert.Null((await references.ReadAsync("msteams/c1", default))!.Gone);
    }

    [Fact]
    public async Task in_a_channel_the_mention_is_not_part_of_the_question_and_the_reply_stays_in_the_thread()
    {
        await using var teams = await TeamsHost.StartAsync(["--PartnerBot:Home=naist"], await SampleHost.RegisterAsync());
        var request = Saying(teams, "<at>PartnerBot</at>how many partners are in France?", "1:a");
        request.Activity["conversation"] = new JsonObject { ["id"] = "19:x@thread.tacv2;messageid=17", ["conversationType"] = "channel", ["tenantId"] = ChannelRequest.Tenant };
        request.Activity["entities"] = new JsonArray(new JsonObject { ["type"] = "mention", ["text"] = "<at>PartnerBot</at>", ["mentioned"] = new JsonObject { ["id"] = "28:bot" } });
        Assert.Equal(200, (await teams.SendAsync(request)).Status);
        var sent = Assert.Single(teams.Bot.Replies);
        Assert.EndsWith("/v3/conversations/19%3Ax%40thread.tacv2%3Bmessageid%3D17/activities/1%3Aa", sent.Path, StringComparison.Ordinal);
        Assert.Contains("France", sent.Body.GetProperty("summary").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("PartnerBot", sent.Body.GetProperty("summary").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task who_asks_too_fast_is_told_once_and_others_are_answered()
    {
        await using var teams = await TeamsHost.StartAsync(["--PartnerBot:Teams:MessagesPerMinute=3"]);
        for (var i = 0; i < 8; i++)
            Assert.Equal(200, (await teams.SendAsync(Saying(teams, "hello", $"{i}"))).Status);
        Assert.Equal(4, teams.Bot.Replies.Count);
        Assert.Contains("wait a minute", teams.Bot.Replies[^1].Body.GetProperty("text").GetString(), StringComparison.Ordinal);
        var other = Saying(teams, "hello", "other");
        other.Activity["from"] = new JsonObject { ["id"] = "29:other", ["aadObjectId"] = "22222222-2222-2222-2222-222222222222" };
        await teams.SendAsync(other);
        Assert.Equal(5, teams.Bot.Replies.Count);
    }

    [Fact]
    public async Task a_tenant_has_a_limit_too_and_a_minute_later_all_is_well()
    {
        var clock = new MovedClock();
        await using var teams = await TeamsHost.StartAsync(["--PartnerBot:Teams:TenantMessagesPerMinute=2"], adjust: parts => parts.AddSingleton<TimeProvider>(clock));
        for (var i = 0; i < 4; i++)
            await teams.SendAsync(Saying(teams, "hello", $"{i}"));
        Assert.Equal(3, teams.Bot.Replies.Count);
        clock.Ahead = TimeSpan.FromSeconds(61);
        await teams.SendAsync(Saying(teams, "hello", "later"));
        Assert.True(teams.Bot.Replies[^1].Body.TryGetProperty("attachments", out _));
    }

    [Fact]
    public async Task two_instances_answer_an_activity_once()
    {
        var state = new MemoryState(TimeProvider.System);
        var register = TinyRegister.Opened() with { State = state };
        await using var one = await TeamsHost.StartAsync(register: register);
        await using var other = await TeamsHost.StartAsync(register: register);
        await Task.WhenAll(one.SendAsync(Saying(one, "hello", "same")), other.SendAsync(Saying(other, "hello", "same")));
        Assert.Equal(1, one.Bot.Replies.Count + other.Bot.Replies.Count);
    }

    [Fact]
    public async Task an_activity_over_which_an_instance_died_is_acted_on_by_another_when_it_is_sent_again()
    {
        var clock = new MovedClock();
        var register = TinyRegister.Opened() with { State = new MemoryState(clock) };
        await using var dying = await TeamsHost.StartAsync(register: register, adjust: parts => parts.AddSingleton<TimeProvider>(clock));
        await using var other = await TeamsHost.StartAsync(register: register, adjust: parts => parts.AddSingleton<TimeProvider>(clock));
        var (delivering, dead) = (new TaskCompletionSource(), new TaskCompletionSource());
        dying.Bot.Connector.AnswerNext(async _ =>
        {
            delivering.SetResult();
            await dead.Task;
            return null;
        });
        var cut = dying.SendAsync(Saying(dying, "hello", "same"));
        await delivering.Task;
        Assert.Equal(502, (await other.SendAsync(Saying(other, "hello", "same"))).Status);
        Assert.Empty(other.Bot.Replies);
        clock.Ahead = TimeSpan.FromSeconds(15);
        Assert.Equal(200, (await other.SendAsync(Saying(other, "hello", "same"))).Status);
        clock.Ahead = TimeSpan.FromMinutes(2);
        Assert.Equal(200, (await other.SendAsync(Saying(other, "hello", "same"))).Status);
        Assert.Single(other.Bot.Replies);
        dead.SetResult();
        await cut;
    }

    [Fact]
    public async Task a_flood_leaves_nothing_in_the_store()
    {
        var state = new MemoryState(TimeProvider.System);
        await using var teams = await TeamsHost.StartAsync(["--PartnerBot:Teams:MessagesPerMinute=3"], TinyRegister.Opened() with { State = state });
        for (var i = 0; i < 20; i++)
            await teams.SendAsync(Saying(teams, "hello", $"{i}"));
        var noted = 0;
        await foreach (var _ in state.ListAsync(StateKind.Activity, null, default))
            noted++;
        Assert.Equal(4, noted);
    }

    private static ChannelRequest Saying(TeamsHost teams, string text, string id)
    {
        var request = teams.Request(id);
        request.Activity["text"] = text;
        return request;
    }

    private static ChannelRequest Event(TeamsHost teams, string type, Action<JsonObject> with)
    {
        var request = teams.Request();
        request.Activity["type"] = type;
        request.Activity.Remove("text");
        with(request.Activity);
        return request;
    }

    private static JsonArray Members(params string[] ids) => new([.. ids.Select(id => (JsonNode)new JsonObject { ["id"] = id })]);
}

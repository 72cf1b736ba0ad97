using System.Text.Json;
using PartnerBot.Keeping;
using PartnerBot.Stores.Memory;
using PartnerBot.Web.Channels.Teams.Activities;
using PartnerBot.Web.Channels.Teams.Connector;
using PartnerBot.Web.Channels.Teams.References;
using PartnerBot.Web.Tests.Hosting;

namespace PartnerBot.Web.Tests.Channels.Teams.References;

public sealed class KnownReferencesTests
{
    private const string Key = "msteams/a:1";
    private readonly MovedClock _clock = new();
    private readonly MemoryState _state;
    private readonly KnownReferences _references;

    public KnownReferencesTests()
    {
        _state = new MemoryState(_clock);
        _references = new KnownReferences(_state, _clock);
    }

    [Fact]
    public async Task an_activity_tells_where_its_conversation_is()
    {
        await SeenAsync(new { locale = "ja-JP", localTimezone = "Asia/Tokyo", channelData = new { tenant = new { id = "t1" } } });
        var known = await _references.ReadAsync(Key, default);
        Assert.Equal(
            new Reference
            {
                Key = Key, ServiceUrl = "https://smba.example/teams/", ConversationId = "a:1", Scope = ChatScope.Personal, TenantId = "t1",
                Bot = new Account { Id = "28:bot", Name = "PartnerBot" }, UserId = "29:p", UserEntraId = "e1", Locale = "ja-JP", TimeZone = "Asia/Tokyo",
            },
            known);
    }

    [Fact]
    public async Task what_an_activity_does_not_say_stays_as_it_was()
    {
        await SeenAsync(new { locale = "ja-JP", entities = new object[] { 7, new { type = "clientInfo", timezone = "Asia/Tokyo" } } });
        await SeenAsync(new { localTimezone = "Mars/Phobos", serviceUrl = "https://smba.example/moved/" });
        var known = await _references.ReadAsync(Key, default);
        Assert.Equal(("ja-JP", "Asia/Tokyo", "https://smba.example/moved/"), (known!.Locale, known.TimeZone, known.ServiceUrl));
    }

    [Fact]
    public async Task the_threads_of_a_channel_share_its_reference_and_nobody_of_it_is_kept()
    {
        var thread = new { id = "19:x@thread.tacv2;messageid=17", conversationType = "channel", tenantId = "t1" };
        var kept = await SeenAsync(new { conversation = thread });
        Assert.Equal(("msteams/19:x@thread.tacv2", "19:x@thread.tacv2", ChatScope.Channel), (kept.Key, kept.ConversationId, kept.Scope));
        Assert.Null(kept.UserId);
        Assert.Null(kept.UserEntraId);
        var addressed = kept.Addressed(new OutgoingActivity { ReplyToId = "7" });
        Assert.Equal("19:x@thread.tacv2", addressed.Conversation!.Id);
        Assert.Null(addressed.ReplyToId);
    }

    [Fact]
    public async Task one_that_is_gone_says_why_and_is_back_when_it_is_seen_again()
    {
        await SeenAsync(new { });
        await _references.MarkGoneAsync(Key, GoneReason.Blocked, default);
        Assert.Equal(GoneReason.Blocked, (await _references.ReadAsync(Key, default))!.Gone);
        await SeenAsync(new { });
        Assert.Null((await _references.ReadAsync(Key, default))!.Gone);
    }

    [Fact]
    public async Task one_that_has_gone_is_forgotten_after_a_month_and_one_that_came_back_is_not()
    {
        await SeenAsync(new { });
        await _references.MarkGoneAsync(Key, GoneReason.Blocked, default);
        await SeenAsync(new { });
        _clock.Ahead = TimeSpan.FromDays(31);
        Assert.NotNull(await _references.ReadAsync(Key, default));
        await _references.MarkGoneAsync(Key, GoneReason.Uninstalled, default);
        _clock.Ahead = TimeSpan.FromDays(62);
        Assert.Null(await _references.ReadAsync(Key, default));
    }

    [Fact]
    public async Task one_caller_welcomes_and_again_only_after_a_removal()
    {
        var reference = await SeenAsync(new { });
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => _references.WelcomesAsync(reference, default)));
        Assert.Single(answers, a => a);
        await _references.MarkGoneAsync(Key, GoneReason.Blocked, default);
        Assert.False(await _references.WelcomesAsync(await SeenAsync(new { }), default));
        await _references.MarkGoneAsync(Key, GoneReason.Uninstalled, default);
        Assert.True(await _references.WelcomesAsync(await SeenAsync(new { }), default));
    }

    [Fact]
    public async Task what_was_never_seen_is_not_made_by_its_departure()
    {
        await _references.MarkGoneAsync(Key, GoneReason.Uninstalled, default);
        Assert.Null(await _references.ReadAsync(Key, default));
    }

    [Fact]
    public async Task one_that_cannot_be_read_counts_as_not_seen_and_is_written_anew()
    {
        await _state.AddAsync(new StateEntry(ReferenceKeys.Stored(Key), "{\"scope\":\"aScopeOfTheFuture\"}"), default);
        Assert.Null(await _references.ReadAsync(Key, default));
        Assert.Empty(await ListAsync());
        await SeenAsync(new { });
        Assert.Equal(Key, Assert.Single(await ListAsync()).Key);
    }

    [Fact]
    public void long_names_stay_different()
    {
        var name = new string('x', 600);
        Assert.NotEqual(FittedName.Of(name + "1"), FittedName.Of(name + "2"));
        Assert.True(FittedName.Of(name).Length <= FittedName.Longest);
        Assert.Equal("short", FittedName.Of("short"));
    }

    [Fact]
    public void names_that_no_store_keeps_are_fitted_and_stay_different()
    {
        var name = new string('x', 499);
        Assert.NotEqual(FittedName.Of("a\0b"), FittedName.Of("a_b"));
        Assert.NotEqual(FittedName.Of("a\0b"), FittedName.Of("a\0c"));
        foreach (var fitted in new[] { "\0", "a\0b", name + "\0", name + "\0\0" }.Select(FittedName.Of))
            StateLimits.Demand(new StateKey(StateKind.Conversation, fitted, fitted));
    }

    private async Task<List<Reference>> ListAsync()
    {
        var all = new List<Reference>();
        await foreach (var reference in _references.ListAsync(default))
            all.Add(reference);
        return all;
    }

    private Task<Reference> SeenAsync(object over)
    {
        var fields = Fields(new
        {
            type = "message",
            channelId = "msteams",
            serviceUrl = "https://smba.example/teams/",
            from = new { id = "29:p", aadObjectId = "e1" },
            recipient = new { id = "28:bot", name = "PartnerBot" },
            conversation = new { id = "a:1", conversationType = "personal" },
        });
        foreach (var (name, value) in Fields(over))
            fields[name] = value;
        return _references.SeenAsync(ActivityReader.Read(JsonSerializer.SerializeToUtf8Bytes(fields)).Activity!, default);
    }

    private static Dictionary<string, JsonElement> Fields(object value) => JsonSerializer.SerializeToElement(value).Deserialize<Dictionary<string, JsonElement>>()!;
}

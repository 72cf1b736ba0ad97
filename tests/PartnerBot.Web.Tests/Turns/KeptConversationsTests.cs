using Microsoft.Extensions.Logging.Abstractions;
using PartnerBot.Keeping;
using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Stores.Memory;
using PartnerBot.Web.Settings;
using PartnerBot.Web.Tests.Hosting;
using PartnerBot.Web.Turns;

namespace PartnerBot.Web.Tests.Turns;

public sealed class KeptConversationsTests
{
    private static readonly Query Naist = new(Target.Agreements) { Where = [new Among(Field.Home, "naist")] };
    private static readonly Query Kyushu = new(Target.Agreements) { Where = [new Among(Field.Home, "kyushu-university")] };

    private readonly MovedClock _clock = new();
    private readonly MemoryState _state;
    private readonly KeptConversations _conversations;

    public KeptConversationsTests()
    {
        _state = new MemoryState(_clock);
        _conversations = Over(_state, null, _clock);
    }

    [Fact]
    public async Task a_conversation_goes_on_in_another_instance()
    {
        Assert.True(await KeepAsync(_conversations, Naist));
        Assert.Equal(Naist, (await Over(_state, null, _clock).RecallAsync("c", default)).Conversation.Last);
    }

    [Fact]
    public async Task of_two_turns_at_once_one_is_told_to_go_again()
    {
        await KeepAsync(_conversations, Naist);
        var (one, other) = (await _conversations.RecallAsync("c", default), await _conversations.RecallAsync("c", default));
        Assert.NotNull(await _conversations.KeepAsync(one, new Conversation { Last = Kyushu }, default));
        Assert.Null(await _conversations.KeepAsync(other, new Conversation { Last = Naist }, default));
        Assert.Equal(Kyushu, (await _conversations.RecallAsync("c", default)).Conversation.Last);
    }

    [Fact]
    public async Task two_beginnings_at_once_do_not_overwrite_each_other()
    {
        var (one, other) = (await _conversations.RecallAsync("c", default), await _conversations.RecallAsync("c", default));
        Assert.NotNull(await _conversations.KeepAsync(one, new Conversation { Last = Naist }, default));
        Assert.Null(await _conversations.KeepAsync(other, new Conversation { Last = Kyushu }, default));
    }

    [Fact]
    public async Task it_is_forgotten_after_a_month_and_on_request()
    {
        await KeepAsync(_conversations, Naist);
        _clock.Ahead = TimeSpan.FromDays(29);
        Assert.NotNull((await _conversations.RecallAsync("c", default)).Conversation.Last);
        _clock.Ahead = TimeSpan.FromDays(31);
        Assert.Null((await _conversations.RecallAsync("c", default)).Conversation.Last);
        await KeepAsync(_conversations, Naist);
        await _conversations.ForgetAsync("c", default);
        Assert.Null((await _conversations.RecallAsync("c", default)).Conversation.Last);
    }

    [Fact]
    public async Task what_was_said_about_another_home_is_not_followed_up()
    {
        await KeepAsync(_conversations, Kyushu);
        var scoped = await Over(_state, "naist", _clock).RecallAsync("c", default);
        Assert.Null(scoped.Conversation.Last);
        await KeepAsync(Over(_state, "naist", _clock), Naist);
        Assert.Equal(Naist, (await Over(_state, "naist", _clock).RecallAsync("c", default)).Conversation.Last);
    }

    [Fact]
    public async Task one_that_cannot_be_read_begins_afresh_and_is_replaced()
    {
        await _state.AddAsync(new StateEntry(new StateKey(StateKind.Conversation, "c", "conversation"), "{\"version\":99}"), default);
        Assert.Same(Conversation.Fresh, (await _conversations.RecallAsync("c", default)).Conversation);
        Assert.True(await KeepAsync(_conversations, Naist));
    }

    private static async Task<bool> KeepAsync(KeptConversations conversations, Query last) =>
        await conversations.KeepAsync(await conversations.RecallAsync("c", default), new Conversation { Last = last }, default) is not null;

    private static KeptConversations Over(IStateStore state, string? home, TimeProvider clock) =>
        new(state, new BotSettings { Home = home }, clock, NullLogger<KeptConversations>.Instance);
}

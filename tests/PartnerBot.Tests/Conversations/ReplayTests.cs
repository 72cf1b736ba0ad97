using PartnerBot.Conversations;
using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Stores;
using PartnerBot.Stores.Memory;

namespace PartnerBot.Tests.Conversations;

public sealed class ReplayTests
{
    private static readonly DateOnly Then = new(2026, 3, 2);
    private static readonly DateOnly Later = new(2026, 5, 11);

    private static readonly Lazy<Dialogue> Talk = new(() =>
    {
        var store = new MemoryStore(SampleRegister.Load());
        return new Dialogue(store, store.ReadVocabularyAsync(CancellationToken.None).GetAwaiter().GetResult());
    });

    [Theory]
    [InlineData("agreements expiring in the next six months", "agreements where home = naist and expires in 2026-05-11..2026-11-12")]
    [InlineData("agreements expiring in 2026", "agreements where home = naist and expires in 2026-01-01..2027-01-01")]
    [InlineData("which agreements are active? > only the German ones", "agreements where home = naist and status = active on 2026-05-11 and country = DE")]
    [InlineData("agreements with France > German agreements > how many?", "count agreements where home = naist and country = DE")]
    [InlineData("what expires this year? > and next year?", "agreements where home = naist and expires in 2027-01-01..2028-01-01")]
    [InlineData("半年以内に満了する協定", "agreements where home = naist and expires in 2026-05-11..2026-11-12")]
    public async Task A_question_taken_again_is_meant_from_that_day(string messages, string expected)
    {
        var conversation = await SayAsync(messages);
        Assert.Equal(expected, await AgainAsync(conversation.Path));
    }

    [Fact]
    public async Task Only_what_leads_to_the_question_is_kept()
    {
        var conversation = await SayAsync("French agreements > hello > agreements in Germany > only the active ones > what is the weather?");
        Assert.Equal(["agreements in Germany", "only the active ones"], conversation.Path.Select(s => s.Text));
    }

    [Fact]
    public async Task A_filter_dropped_by_a_button_leaves_the_others_moving()
    {
        var before = await SayAsync("German agreements expiring in the next six months");
        var without = before.Last! with { Where = [.. before.Last!.Where.Where(c => c is not Among { Field: Field.Country })] };
        var after = (await Talk.Value.ShowAsync(without, new Question("", "en", Then, "naist"), before, 0, CancellationToken.None)).Conversation;
        Assert.Equal("agreements where home = naist and expires in 2026-05-11..2026-11-12", await AgainAsync(after.Path));
    }

    [Fact]
    public async Task Turning_a_page_adds_nothing_and_the_second_one_stays_the_one_it_was()
    {
        var before = await SayAsync("German agreements");
        var paged = (await Talk.Value.ShowAsync(before.Last!, new Question("", "en", Then, "naist"), before, 10, CancellationToken.None)).Conversation;
        Assert.Same(before.Path, paged.Path);
        var second = await SayAsync("German agreements > tell me about the second one");
        Assert.Equal(second.Last!.ToString(), await AgainAsync(second.Path));
    }

    [Fact]
    public async Task A_pick_among_several_is_made_again()
    {
        var conversation = await SayAsync("when does the Télécom agreement end? > Paris");
        Assert.Equal(2, conversation.Path.Count);
        Assert.Contains("telecom-paris", await AgainAsync(conversation.Path), StringComparison.Ordinal);
    }

    private static async Task<Conversation> SayAsync(string messages)
    {
        var conversation = Conversation.Fresh;
        foreach (var message in messages.Split(" > "))
            conversation = (await Talk.Value.AskAsync(new Question(message, "en", Then, "naist"), conversation, CancellationToken.None)).Conversation;
        return conversation;
    }

    private static async Task<string> AgainAsync(IReadOnlyList<PastTurn> path)
    {
        var reading = await new Replay(Talk.Value).ReadAsync(path, Later, "naist", CancellationToken.None);
        return Assert.IsType<Understood>(reading).Query.ToString();
    }
}

using PartnerBot.Answers;
using PartnerBot.Conversations;
using PartnerBot.Reading;
using PartnerBot.Stores;
using PartnerBot.Stores.Memory;

namespace PartnerBot.Tests.Conversations;

/// <summary>Pages turned by typing alone.</summary>
public sealed class PageTests
{
    private static readonly DateOnly Today = new(2025, 6, 15);

    private static readonly Lazy<Dialogue> Talk = new(() =>
    {
        var store = new MemoryStore(SampleRegister.Load());
        return new Dialogue(store, store.ReadVocabularyAsync(CancellationToken.None).GetAwaiter().GetResult());
    });

    [Theory]
    [InlineData("expired agreements > next page", 10, 10, 15)]
    [InlineData("expired agreements > more > more", 20, 10, 5)]
    [InlineData("expired agreements > page 4", 30, 5, 0)]
    [InlineData("expired agreements > last page", 30, 5, 0)]
    [InlineData("expired agreements > last page > previous page", 20, 10, 5)]
    [InlineData("expired agreements > last page > first page", 0, 10, 25)]
    [InlineData("expired agreements > the next 5", 10, 5, 20)]
    [InlineData("expired agreements > next page > newest first", 0, 10, 25)]
    [InlineData("失効した協定 > 次のページ", 10, 10, 15)]
    [InlineData("失效的协议 > 第三页", 20, 10, 5)]
    [InlineData("accords expirés > page suivante", 10, 10, 15)]
    public async Task A_typed_page_shows_the_rows_that_stand_there(string messages, int skipped, int shown, int remaining)
    {
        var answer = (await SayAsync(messages)).Answer;
        Assert.Equal((skipped, shown, remaining), (answer.Skipped, answer.Result!.Rows.Count, answer.Remaining));
    }

    [Theory]
    [InlineData("expired agreements > page 5")]
    [InlineData("expired agreements > previous page")]
    [InlineData("expired agreements > last page > more")]
    [InlineData("agreements with India > next page")]
    public async Task Where_no_further_rows_are_the_answer_says_so_and_the_list_stays(string messages)
    {
        var reply = await SayAsync(messages);
        Assert.Equal((Outcome.Decline, DeclineReason.NoFurtherRows), (reply.Answer.Outcome, reply.Answer.Reason));
        var again = await Talk.Value.AskAsync(new Question("how many?", "en", Today, "naist"), reply.Conversation, CancellationToken.None);
        Assert.Equal(Outcome.Answer, again.Answer.Outcome);
    }

    [Fact]
    public async Task Every_row_is_shown_once()
    {
        var seen = new List<string>();
        var messages = "expired agreements";
        for (var page = 0; page < 4; page++, messages += " > next page")
            seen.AddRange((await SayAsync(messages)).Answer.Result!.Ids);
        var all = (await Talk.Value.AskAsync(new Question("expired agreements", "en", Today, "naist"), Conversation.Fresh, CancellationToken.None, int.MaxValue)).Answer.Result!.Ids;
        Assert.Equal(all, seen);
    }

    [Fact]
    public async Task A_row_is_picked_from_the_page_that_is_shown()
    {
        var page = (await SayAsync("expired agreements > next page")).Answer.Result!.Ids;
        var picked = (await SayAsync("expired agreements > next page > the second one")).Answer.Result!.Ids;
        Assert.Equal([page[1]], picked);
    }

    [Fact]
    public async Task A_turned_page_adds_nothing_to_the_way()
    {
        Assert.Equal(["expired agreements"], (await SayAsync("expired agreements > next page")).Conversation.Path.Select(s => s.Text));
    }

    private static async Task<Reply> SayAsync(string messages)
    {
        Reply? reply = null;
        foreach (var text in messages.Split(" > "))
            reply = await Talk.Value.AskAsync(new Question(text, "en", Today, "naist"), reply?.Conversation ?? Conversation.Fresh, CancellationToken.None);
        return reply!;
    }
}

using System.Text.Json;
using PartnerBot.Conversations;
using PartnerBot.Reading;
using PartnerBot.Web.Tests.Hosting;
using PartnerBot.Web.Turns;

namespace PartnerBot.Web.Tests.Turns;

public sealed class ConversationJsonTests
{
    private static readonly DateOnly Today = new(2024, 4, 1);

    /// <summary>Ways of a conversation that set each part of what is remembered.</summary>
    public static TheoryData<string> Talks =>
    [
        "which French partners expire in 2025?|and in 2026?",
        "our oldest agreements|the second one",
        "agreements in Germany|which of them are valid?|and the others?",
        "how many partners per country?",
        "which country has the most agreements?|list them",
        "what ends in May 2025?|and in June?|both",
        "all expired agreements|next page|the second one",
        "agreements in Germany|how many in France?|back to the previous question",
        "I'm off to Lyon in March 2025, anything in force there?|and with Grenoble?",
        "what about the Technical University?|what do we have with TU Munich?",
        "do we have anything with National University?",
        "valid German agreements with a coordinator|and in France?|then without the coordinator",
        "the weather in Paris",
        "日本語で|2025年に終了する協定は？",
        "partners in Germany or Japan, but not ones that expired, with student exchange",
    ];

    [Theory]
    [MemberData(nameof(Talks))]
    public async Task a_conversation_goes_on_after_it_was_kept_as_if_it_had_not_been(string talk)
    {
        var register = await SampleHost.RegisterAsync();
        var dialogue = new Dialogue(register.Store, register.Vocabulary);
        var conversation = Conversation.Fresh;
        foreach (var text in talk.Split('|'))
        {
            var question = new Question(text, "en", Today, "naist");
            var kept = ConversationJson.Read(ConversationJson.Write(conversation));
            Assert.NotNull(kept);
            var (heard, again) = (await dialogue.AskAsync(question, conversation, default), await dialogue.AskAsync(question, kept, default));
            Assert.True(heard.Answer.Text == again.Answer.Text, $"asked: {talk}\nwanted: {heard.Answer.Text}\ngot: {again.Answer.Text}");
            conversation = heard.Conversation;
        }
        Assert.Equal(Shown(conversation), Shown(ConversationJson.Read(ConversationJson.Write(conversation))!));
    }

    [Fact]
    public void each_part_of_a_conversation_is_kept()
    {
        var query = new Queries.Query(Queries.Target.Institutions);
        var full = new Conversation
        {
            Last = query, Before = query, Earlier = [query], SpokenOf = query, Focus = Focus.Expiry, Shown = ["a"], Partners = ["b"], TripDay = Today, Lost = true, Language = "fr", Waiting = "digest", Digest = "1",
            Declined = new DeclinedQuestion(DeclineReason.NotInRegister, ["w"], query), Pending = new Unclear("ja", "TU", Queries.Field.Partner, ["x", "y"], query) { Focus = Focus.Status, Unused = ["z"] }, Path = [new PastTurn("t", "en", Today, true)],
            Groups = ["FR"], Window = new Queries.Page(10, 5), Remaining = 3,
        };
        foreach (var part in typeof(Conversation).GetProperties())
            Assert.False(Equals(part.GetValue(full), part.GetValue(Conversation.Fresh)), $"{part.Name} is new: set it here, so that its way through the store is tested");
        Assert.Equivalent(full, ConversationJson.Read(ConversationJson.Write(full)), strict: true);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("""{"version":2,"conversation":{}}""")]
    [InlineData("""{"version":1,"conversation":null}""")]
    [InlineData("""{"version":1,"conversation":{"last":"agreements where salary = high"}}""")]
    [InlineData("""{"version":1,"conversation":{"focus":"AFocusOfTheFuture"}}""")]
    [InlineData("""{"version":1,"conversation":{"pending":{"said":"x"}}}""")]
    [InlineData("""{"version":1,"conversation":{"shown":7}}""")]
    public void what_another_version_wrote_is_not_misread(string json) => Assert.Null(ConversationJson.Read(json));

    [Fact]
    public void what_a_later_version_adds_is_passed_over() =>
        Assert.Equal("fr", ConversationJson.Read("""{"version":1,"conversation":{"language":"fr","mood":"sunny"}}""")!.Language);

    private static string Shown(Conversation conversation) => JsonSerializer.Serialize(conversation with { Pending = null, Last = null }) + conversation.Last + conversation.Pending?.ForAll;
}

using System.Text.Json;
using PartnerBot.Conversations;
using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Register;
using PartnerBot.Stores;
using PartnerBot.Stores.Memory;

namespace PartnerBot.Tests.Reading;

/// <summary>Every line of tests/specs means what its file says.</summary>
public sealed class SpecTests
{
    private static readonly Lazy<Dialogue> Talk = new(() =>
    {
        var store = new MemoryStore(SampleRegister.Load());
        return new Dialogue(store, store.ReadVocabularyAsync(CancellationToken.None).GetAwaiter().GetResult());
    });

    public static TheoryData<string> Places => [.. Spec.All().Select(s => s.Place)];

    private static readonly Lazy<Dictionary<string, Spec>> Specs = new(() => Spec.All().ToDictionary(s => s.Place));

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Means_what_the_spec_says(string place)
    {
        var spec = Specs.Value[place];
        if (await DigestSpec.MeaningAsync(Talk.Value, spec) is { } digest)
        {
            Assert.True(digest == spec.Expected, $"{place}\n  asked  {string.Join(" > ", spec.Messages)}\n  wanted {spec.Expected}\n  got    {digest}");
            return;
        }

        var reply = await AnswerAsync(spec);
        var got = Meaning(reply, spec.Home);
        var wanted = Normal(spec.Expected, spec.Home);
        if (wanted == got)
            return;
        var saw = string.Join("\n  saw    ", reply.Reading!.Trace.Facts.Select(f => $"{f.Words} [{f.Rule}] {f.Meaning}"));
        Assert.Fail($"{place}\n  asked  {string.Join(" > ", spec.Messages)}\n  wanted {wanted}\n  got    {got}\n  unused {string.Join(", ", reply.Answer.Unused)}\n  saw    {saw}");
    }

    private static async Task<Reply> AnswerAsync(Spec spec)
    {
        Reply? reply = null;
        foreach (var message in spec.Messages)
            reply = await Talk.Value.AskAsync(new Question(message, spec.Language, spec.Today, spec.Home), reply?.Conversation ?? Conversation.Fresh, CancellationToken.None);
        return reply!;
    }

    private static string Meaning(Reply reply, string? home) => reply.Reading switch
    {
        Understood understood => Normal(understood.Query, home),
        Unclear unclear => "ask back " + string.Join(", ", unclear.Candidates.Order(StringComparer.Ordinal)),
        NotUnderstood declined => "decline " + JsonNamingPolicy.KebabCaseLower.ConvertName(declined.Reason.ToString()),
        SmallTalk talk => "chat " + JsonNamingPolicy.KebabCaseLower.ConvertName(talk.Courtesy.ToString()),
        _ => "nothing",
    };

    private static string Normal(string expected, string? home)
    {
        if (expected.StartsWith("ask back ", StringComparison.Ordinal))
            return "ask back " + string.Join(", ", expected[9..].Split(',', StringSplitOptions.TrimEntries).Order(StringComparer.Ordinal));
        if (expected.StartsWith("digest ", StringComparison.Ordinal) || expected.StartsWith("decline ", StringComparison.Ordinal) || expected.StartsWith("chat ", StringComparison.Ordinal))
            return expected;
        Assert.True(QueryText.TryRead(expected, out var query, out var error), $"The expectation \"{expected}\" is no query: {error}");
        return Normal(query!, home);
    }

    // The order of conditions and of their values is free; the scene's home goes without saying.
    internal static string Normal(Query query, string? home)
    {
        var where = query.Where.Where(c => home is null || c != new Among(Field.Home, home)).Select(Normal).OrderBy(c => c.ToString(), StringComparer.Ordinal);
        return QueryText.Print(query with { Where = where.ToValueList() });
    }

    private static Condition Normal(Condition condition) => condition switch
    {
        Among among => among with { Values = among.Values.Order(StringComparer.Ordinal).ToValueList() },
        StatusOn status => status with { Values = status.Values.Order(StringComparer.Ordinal).ToValueList() },
        Not not => new Not(not.All.Select(Normal).ToValueList()),
        _ => condition,
    };
}

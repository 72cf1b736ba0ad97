using System.Text.Json;
using PartnerBot.Answers;
using PartnerBot.Web.Channels.Teams.Cards;
using PartnerBot.Web.Phrases;

namespace PartnerBot.Web.Tests.Channels.Teams.Cards;

public sealed class AnswerCardTests
{
    private static readonly DateOnly Day = new(2024, 4, 1);

    public static TheoryData<string, string> Kinds
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var kind in SampleAnswers.All.Keys)
                foreach (var phrases in KnownPhrases.All)
                    data.Add(kind, phrases.Language);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void every_card_keeps_the_rules_in_every_language(string kind, string language)
    {
        var faults = CardLint.Faults(Json(SampleAnswers.All[kind] with { Language = language }));
        Assert.True(faults.Count == 0, $"{kind} in {language}: {string.Join("; ", faults)}");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ja")]
    [InlineData("zh")]
    [InlineData("zh-TW")]
    public void the_welcome_keeps_the_rules(string locale) =>
        Assert.Empty(CardLint.Faults(JsonDocument.Parse(WelcomeCard.Of(KnownPhrases.For(locale)).ToUtf8()).RootElement));

    [Fact]
    public void a_date_stands_to_the_right_before_a_word_does()
    {
        var texts = Texts(SampleAnswers.List with { Table = new AnswerTable(["Partner", "Expires", "Status"], [["A", "2025-01-26", "expired"], ["B", "", "active"]]) });
        Assert.Equal(["Partner", "Expires", "A", "2025-01-26", "expired", "B", "active"], texts.SkipWhile(t => t != "Partner").TakeWhile(t => t != "Country: France"));
    }

    [Fact]
    public void every_row_is_there_with_its_cells()
    {
        var texts = Texts(SampleAnswers.List);
        Assert.Contains("École Normale Supérieure de Lyon", texts);
        Assert.Contains("2025-01-26", texts);
        Assert.Contains("France · institution · academic exchange · Signed 2020\u201101\u201127", texts);
        Assert.Contains("France · department · academic exchange", texts);
        Assert.Contains(texts, t => t.StartsWith("Read as: agreements of NAIST", StringComparison.Ordinal));
    }

    [Fact]
    public void what_was_not_used_or_guessed_is_seen_and_heard()
    {
        var texts = Texts(SampleAnswers.Noted);
        Assert.Contains("Not used: pls, asap*", texts);
        Assert.Contains("\"soon\" was taken as within 6 months.", texts);
        Assert.Contains("Not used: pls, asap*", Json(SampleAnswers.Noted).GetProperty("speak").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void paging_carries_the_query_and_the_row()
    {
        var submits = Actions(SampleAnswers.Paged).Where(a => a.TryGetProperty("data", out var d) && d.TryGetProperty("skip", out _)).ToList();
        var pages = submits.Where(s => s.GetProperty("title").GetString()!.EndsWith("10", StringComparison.Ordinal))
            .Select(s => (s.GetProperty("title").GetString(), s.GetProperty("data").GetProperty("skip").GetInt32())).ToList();
        Assert.Equal([("Previous 10", 0), ("Previous 10", 0), ("Next 10", 20), ("Next 10", 20)], pages);
        Assert.All(submits, s => Assert.Equal(SampleAnswers.Paged.Query!.ToString(), s.GetProperty("data").GetProperty("query").GetString()));
        Assert.Contains("11–20 of 94", Texts(SampleAnswers.Paged));
    }

    [Fact]
    public void groups_without_a_bar_are_named_with_their_counts()
    {
        var texts = Texts(SampleAnswers.Groups);
        Assert.All(SampleAnswers.Groups.Groups, g => Assert.Contains(texts, t => t == g.Label || t.Contains($"{g.Label} ({g.Count})", StringComparison.Ordinal)));
    }

    [Fact]
    public void options_without_a_button_are_named()
    {
        var all = string.Join('\n', Texts(SampleAnswers.Clarify).Concat(Actions(SampleAnswers.Clarify).Select(a => a.GetProperty("title").GetString()!)));
        Assert.All(SampleAnswers.Clarify.Options, o => Assert.Contains(o.Label, all, StringComparison.Ordinal));
        var first = Actions(SampleAnswers.Clarify)[0].GetProperty("data");
        Assert.Equal("University of California, Berkeley", first.GetProperty("say").GetString());
        Assert.Equal("imBack", first.GetProperty("msteams").GetProperty("type").GetString());
    }

    [Fact]
    public void a_page_too_large_is_shortened_and_the_rest_stays_within_reach()
    {
        var card = Json(SampleAnswers.Huge);
        var next = Actions(SampleAnswers.Huge).First(a => a.GetProperty("title").GetString()!.StartsWith("Next", StringComparison.Ordinal));
        var shown = Elements(card).Count(e => e.TryGetProperty("text", out var t) && t.GetString()!.StartsWith('大'));
        Assert.InRange(shown, 1, 9);
        Assert.Equal(10 + shown, next.GetProperty("data").GetProperty("skip").GetInt32());
    }

    [Fact]
    public void why_tells_query_day_and_source()
    {
        var texts = Texts(SampleAnswers.List);
        Assert.Contains(SampleAnswers.List.Query!.ToString(), texts);
        Assert.Contains("2024-04-01", texts);
        Assert.Contains("Source: NAIST, International Partners List, as of 2024-04-01", texts);
    }

    private static JsonElement Json(Answer answer) => JsonDocument.Parse(AnswerCard.Of(answer, Day).ToUtf8()).RootElement;

    private static List<string> Texts(Answer answer) =>
        [.. Elements(Json(answer)).Select(e => e.TryGetProperty("text", out var t) ? t.GetString() : null).OfType<string>()];

    private static List<JsonElement> Actions(Answer answer) =>
        [.. Elements(Json(answer)).Where(e => e.TryGetProperty("type", out var t) && t.GetString()!.StartsWith("Action.", StringComparison.Ordinal))];

    private static IEnumerable<JsonElement> Elements(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Elements),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Elements(p.Value)).Prepend(element),
        _ => [],
    };
}

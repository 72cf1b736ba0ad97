using PartnerBot.Web.Tests.Hosting;

namespace PartnerBot.Web.Tests.Channels.Teams;

public sealed class BadInputTests
{
    public static TheoryData<string, string> Inputs => new()
    {
        { "nothing", "" },
        { "blanks", " \t\r\n\u00A0\u3000" },
        { "100 KB", string.Concat(Enumerable.Repeat("which partners ", 6_800)) },
        { "one long word", new string('a', 1_999) },
        { "control characters", "which\u0000 part\u0007ners\u001b[31m expire\u0085" },
        { "right to left", "ما هي الجامعات الشريكة في فرنسا؟ \u202Ewhich partners\u202C" },
        { "emoji", "🎓🇫🇷👩‍🏫 partners? 🧑🏽‍🔬" },
        { "combining marks", "p\u0301\u0302\u0303\u0304\u0305\u0306a\u0307rtners" },
        { "a lone surrogate's replacement", "partners \uFFFD" },
        { "SQL", "'; DROP TABLE agreements; -- partners" },
        { "SQL union", "France' UNION SELECT * FROM sqlite_master WHERE 'a'='a" },
        { "JSON", "{\"query\":\"agreements\",\"$where\":\"1==1\"}" },
        { "HTML", "<script>alert(1)</script><img src=x onerror=alert(1)>" },
        { "Markdown", "**[partners](javascript:alert(1))** `x` | # 1. - > ~~y~~" },
        { "a template", "{{7*7}} ${7*7} %s {0}" },
        { "a query line", "agreements where home = kyushu-university" },
        { "another language", "Welche Partner haben wir in Frankreich, bitte schön?" },
        { "Greek", "ποιοι είναι οι συνεργάτες;" },
        { "numbers", "9999999999999999999999 -1 0 1e308 NaN" },
        { "dates of no calendar", "what expires on 31 February 0000 or 99/99/9999" },
        { "punctuation", "?!?!?!...;;;,,," },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public async Task whatever_is_typed_gets_one_card(string what, string text)
    {
        await using var bot = await BotHost.StartAsync();
        var sent = await bot.SayAsync(text);
        Assert.True(sent is [{ Type: "message" }], $"asked: {what}\nwanted: one message\ngot: {sent.Count}");
        Assert.DoesNotContain("went wrong", sent[0].Body.GetProperty("summary").GetString(), StringComparison.Ordinal);
        Assert.Empty(Cards.CardLint.Faults(sent[0].Card));
    }

    public static TheoryData<string, object> Values => new()
    {
        { "text", "agreements" },
        { "a list", Enumerable.Range(1, 2) },
        { "an unknown object", new { a = 1 } },
        { "no query line", new { query = "drop table agreements" } },
        { "a negative row", new { query = "agreements", skip = -5 } },
        { "a row beyond all", new { query = "agreements", skip = int.MaxValue } },
        { "a row that is text", new { query = "agreements", skip = "x" } },
        { "a query that is a number", new { query = 5 } },
        { "a query of an unknown field", new { query = "agreements where salary = high" } },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public async Task whatever_a_button_brings_gets_one_card(string what, object value)
    {
        await using var bot = await BotHost.StartAsync();
        using var answer = await bot.PostAsync(TeamsSends.Message("", bot.Connector.Url, value: value));
        Assert.True(bot.Replies is [{ Type: "message" }], $"asked: {what}\nwanted: one message\ngot: {(int)answer.StatusCode}, {bot.Replies.Count} sent");
        Assert.DoesNotContain("went wrong", bot.Replies[0].Body.GetProperty("summary").GetString(), StringComparison.Ordinal);
    }
}

using PartnerBot.Digests.Talking;
using PartnerBot.Tests.Reading.Cases;
using Xunit.Abstractions;

namespace PartnerBot.Tests.Digests.Talking;

public sealed class DigestReaderTests(ITestOutputHelper output)
{
    [Fact]
    public void No_question_about_the_register_is_taken_for_a_command()
    {
        var cases = QuestionCase.Read("*.jsonl");
        if (cases.Count == 0)
            output.WriteLine("Not run: ../shared/questions is not beside this checkout.");
        var taken = cases.SelectMany(c => c.Turns.Select(turn => (turn, Read: DigestReader.Read(turn, c.Locale, c.Today)))).Where(t => t.Read is not null);
        Assert.Empty(taken.Select(t => $"{t.turn} -> {t.Read}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("9999999999:99999 every every every Monday")]
    [InlineData("every")]
    [InlineData("每")]
    [InlineData("毎週毎週毎週毎週")]
    [InlineData("at at at : : 9 9 9 every Monday")]
    [InlineData("stop stop stop pause resume 1 2 3")]
    [InlineData("send me \uD83D\uDE00 every Monday at \u0000 9")]
    public void Any_text_is_read_without_an_exception(string text)
    {
        foreach (var hint in new[] { "", "en", "fr", "ja", "zh", "zh-TW", "x" })
            _ = DigestReader.Read(text, hint, new DateOnly(2026, 3, 2));
    }

    [Fact]
    public void Reading_grows_with_the_text_and_not_faster()
    {
        foreach (var word in new[] { "every ", "every Monday ", "9:00 ", "每周一", "stop ", "before 9 days " })
            _ = DigestReader.Read(string.Concat(Enumerable.Repeat(word, 2000 / word.Length)), "en", new DateOnly(2026, 3, 2));
        Assert.Null(DigestReader.Read(new string('x', 2001), "en", new DateOnly(2026, 3, 2)));
    }

    [Theory]
    [InlineData("Paris", "Europe/Paris")]
    [InlineData("paris time", "Europe/Paris")]
    [InlineData("Europe/Berlin", "Europe/Berlin")]
    [InlineData("asia/tokyo", "Asia/Tokyo")]
    [InlineData("JST", "Asia/Tokyo")]
    [InlineData("Japan", "Asia/Tokyo")]
    [InlineData("日本", "Asia/Tokyo")]
    [InlineData("北京", "Asia/Shanghai")]
    [InlineData("heure de Paris", "Europe/Paris")]
    [InlineData("New York", "America/New_York")]
    [InlineData("Los Angeles.", "America/Los_Angeles")]
    [InlineData("Atlantis", null)]
    [InlineData("Europe/Atlantis", null)]
    [InlineData("", null)]
    public void Time_zones_are_found_by_the_names_that_people_give_them(string said, string? zone) => Assert.Equal(zone, Zones.Find(said));
}

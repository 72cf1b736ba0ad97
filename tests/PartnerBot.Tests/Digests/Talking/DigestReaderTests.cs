using PartnerBot.Digests.Talking;
using PartnerBot.Languages;
using PartnerBot.Reading.Words;
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
    [InlineData("pause 1 for two weeks")]
    [InlineData("pause 1 for 3 months")]
    [InlineData("pause it for half a year")]
    [InlineData("send me \uD83D\uDE00 every Monday at \u0000 9")]
    public void Any_text_is_read_without_an_exception(string text)
    {
        foreach (var hint in new[] { "", "en", "fr", "ja", "zh", "zh-TW", "x" })
        {
            _ = DigestReader.Read(text, hint, new DateOnly(2026, 3, 2));
            _ = DigestReader.Read(text, hint, DateOnly.MaxValue);
        }
    }

    [Fact]
    public void Whatever_their_own_words_are_put_together_to_is_read_without_an_exception()
    {
        var random = new Random(11);
        string[] words =
        [
            .. KnownLanguages.All.SelectMany(l => Lexicon.Entries(l.Folder, DigestWords.File)).Select(e => e.Phrase),
            "9999", "0", "-1", "31", "99", "9:00", "24:60", "1er", "2025", "99999999999", "一", "十五", "；", ":", ",", ".", "?", "(", "Europe/Atlantis", "\uD83D", "German agreements", "協定",
        ];
        string[] hints = ["en", "fr", "ja", "zh", "zh-Hant"];
        DateOnly[] days = [new(2026, 3, 2), new(2027, 12, 31), new(2028, 2, 29), DateOnly.MaxValue];
        for (var i = 0; i < 5_000; i++)
        {
            var text = string.Join(random.Next(3) == 0 ? "" : " ", Enumerable.Range(0, random.Next(1, 12)).Select(_ => words[random.Next(words.Length)]));
            var (hint, today) = (hints[random.Next(hints.Length)], days[random.Next(days.Length)]);
            var fault = Record.Exception(() => DigestReader.Read(text, hint, today));
            Assert.True(fault is null, $"asked: {text} ({today})\ngot: {fault}");
        }
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

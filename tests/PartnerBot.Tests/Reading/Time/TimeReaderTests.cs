using PartnerBot.Reading.Time;
using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Tests.Reading.Time;

public sealed class TimeReaderTests
{
    private const string Pieces = "end of |before |March |2025年|の|まで|12|/|-|.|.5|第3四半期|d'ici |fin |mars |le 3 |from |to |(|)|十|月|日|以内|半年|\uD800|😀|é|ー|～|week | of |next |Q|1st |'s |９９９９|999999999|前|後|の前|今年|度|末|\u0000|ｶﾞ|到|底|三";

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ja")]
    [InlineData("zh")]
    public void Any_text_is_read_without_an_exception_and_slices_are_true(string language)
    {
        var random = new Random(20260302);
        var pieces = Pieces.Split('|');
        for (var round = 0; round < 400; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => pieces[random.Next(pieces.Length)]));
            var today = DateOnly.FromDayNumber(round switch { 0 => 0, 1 => DateOnly.MaxValue.DayNumber, _ => random.Next(DateOnly.MaxValue.DayNumber) });
            AssertTrueSlices(text, TimeReader.Read(text, language, today));
        }
    }

    [Fact]
    public void Mentions_cover_the_connecting_words_and_never_the_event()
    {
        Assert.Equal("by the end of May", Words("Which ones expire by the end of May?", "en"));
        Assert.Equal("d'ici la fin de l'année", Words("Quels accords expirent d'ici la fin de l'année ?", "fr"));
        Assert.Equal("２０２８年３月３１日までに", Words("協定は２０２８年３月３１日までに満了しますか", "ja"));
        Assert.Equal("2028年（含）以後", Words("2028年（含）以後才到期的", "zh"));
    }

    [Theory]
    [InlineData("ja", "2025年中国の協定", "2025年")]
    [InlineData("ja", "2025年中に満了する中国の協定", "2025年中に")]
    [InlineData("ja", "2025年前期", "2025年")]
    [InlineData("zh", "2025年中国的协议", "2025年")]
    [InlineData("zh", "2026年内蒙古大学的协议", "2026年")]
    [InlineData("zh", "2025年初次签订", "2025年")]
    [InlineData("en", "what did we sign in 2015 on mobility", "2015")]
    [InlineData("en", "agreements of 2025, latest first", "2025")]
    [InlineData("fr", "les accords de 2018, y compris ceux-là", "2018")]
    public void The_words_behind_a_time_are_left_alone(string language, string text, string words) => Assert.Equal(words, Words(text, language));

    [Fact]
    public void A_guess_is_marked_and_the_other_reading_kept()
    {
        var slashes = Assert.Single(TimeReader.Read("03/04/2025", "en", TimeCorpus.Today));
        Assert.Equal(("day-month-order", new DateOnly(2025, 4, 3), new DateOnly(2025, 3, 4)), (slashes.Assumed, slashes.From, slashes.Alternative?.From));
        var month = Assert.Single(TimeReader.Read("in May", "en", TimeCorpus.Today));
        Assert.Equal(("year", new DateOnly(2025, 5, 1)), (month.Assumed, month.Alternative?.From));
        Assert.Null(Assert.Single(TimeReader.Read("between March and May 2027", "en", TimeCorpus.Today)).Assumed);
    }

    [Fact]
    public void With_the_other_habits_the_month_comes_first_and_windows_begin_tomorrow()
    {
        var slashes = Assert.Single(TimeReader.Read("03/04/2025", "en", TimeCorpus.Today, TimeHabits.Recognizers));
        Assert.Equal(new DateOnly(2025, 3, 4), slashes.From);
        var days = Assert.Single(TimeReader.Read("the next 3 days", "en", TimeCorpus.Today, TimeHabits.Recognizers));
        Assert.Equal((new DateOnly(2026, 3, 3), new DateOnly(2026, 3, 6)), (days.From, days.To));
    }

    [Theory]
    [InlineData("en", "from the end of next ")]
    [InlineData("en", "1 ")]
    [InlineData("en", "2025-")]
    [InlineData("fr", "avant la fin de ")]
    [InlineData("fr", "entre le 5 et ")]
    [InlineData("ja", "来年の3月から")]
    [InlineData("ja", "三月")]
    [InlineData("zh", "从2025年到")]
    [InlineData("zh", "今年底前")]
    public void The_work_grows_with_the_length_of_the_text_and_no_faster(string language, string piece)
    {
        var once = Work(language, piece, 1000);
        var twice = Work(language, piece, 2000);
        Assert.True(twice <= 2.2 * once, $"asked  {piece} repeated to 1000 and 2000 characters\nwanted at most {2.2 * once:F0} steps\ngot    {twice}");
    }

    [Fact]
    public void An_unknown_language_and_an_empty_text_name_no_time()
    {
        Assert.Empty(TimeReader.Read("2025", "xx", TimeCorpus.Today));
        Assert.Empty(TimeReader.Read("", "en", TimeCorpus.Today));
    }

    private static long Work(string language, string piece, int length)
    {
        var chart = new Chart(Tokenizer.Cut(string.Concat(Enumerable.Repeat(piece, length / piece.Length))), TimeCorpus.Today, TimeHabits.Office);
        TimeLanguages.Find(language)!.Fill(chart);
        return chart.Work;
    }

    private static string Words(string text, string language)
    {
        var mention = Assert.Single(TimeReader.Read(text, language, TimeCorpus.Today));
        return text.Substring(mention.Start, mention.Length);
    }

    private static void AssertTrueSlices(string text, IReadOnlyList<TimeMention> mentions)
    {
        var end = 0;
        foreach (var mention in mentions)
        {
            Assert.True(mention.Start >= end && mention.Length > 0, $"{mention} of {text}");
            end = mention.Start + mention.Length;
            Assert.True(end <= text.Length, $"{mention} of {text}");
            Assert.True(mention.From is null || mention.To is null || mention.From < mention.To, $"{mention} of {text}");
        }
    }
}

using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules.Japanese;

/// <summary>Periods of the calendar and those counted from today, in Japanese.</summary>
internal static class JapanesePeriods
{
    private static readonly string[] SeasonParticles = ["に", "の", "か", "と", "ご", "頃", "は"];

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("weekend-of-week", "{week} の 週末", m => Moment.Period(CivilCalendar.Days(CivilCalendar.Shift(m.Moment(0).First, 0, 5), 2), TimeGrain.Day)),
        new("this-weekday", "この {weekday}", m => Dates.Weekday(m, m.Int(0), 0)),
        new("next-weekday", "次の {weekday}", m => Dates.Weekday(m, m.Int(0), 1)),
        new("coming-weekday", "[今度の|今度] {weekday}", m => Dates.Weekday(m, m.Int(0))),
        new("last-weekday", "前の {weekday}", m => Dates.Weekday(m, m.Int(0), -1)),
        new("half-of-year", "年 の [<halfpart>]", m => Dates.Half(m, m.Word(m.End - 2) == "前" ? 1 : 2)),
        new("half-of-month", "月 の [<halfpart>]", m => Parts.Of(m, Windows.Unit(m, 0, TimeUnit.Month), m.Word(m.End - 2) == "前" ? -1 : 1)),
        new("fiscal-half", "{fiscalhalf}", m => Parts.Half(m, Windows.Unit(m, 0, TimeUnit.FiscalYear), m.Int(0))),
        new("term", "{relterm}", m => Spoken.Term(m, m.Int(0), 4)),
        new("fiscal-half-of-year", "[{fiscal}|{year}] [の]? [{fiscalhalf}|{halfyear}]", m => FiscalHalf(m)),
        new("season", "[この|今年の|次の] {season}", m => Dates.Season(m, m.Int(0))),
        // The halves of the fiscal year.
        new("term-of-season", "[この|今年の|次の|今度の]? {season} 学期", m => SeasonParticles.Any(p => m.Chart.IsWord(m.End, p)) ? Dates.Term(m, m.Int(0), 10) : null),
        new("season-of-next-year", "来 {season}", m => Dates.Season(m, m.Int(0))?.Within(CivilCalendar.Years(m.Today.Year + 1))),
        new("season-of-last-year", "昨 {season}", m => Dates.Season(m, m.Int(0))?.Within(CivilCalendar.Years(m.Today.Year - 1))),
        new("season-of-this-year", "今 {season}", m => Dates.Season(m, m.Int(0))?.Within(CivilCalendar.Years(m.Today.Year))),
        // 春 stands in many names; a particle behind it tells the season.
        new("season-alone", "{season}", m => SeasonParticles.Any(p => m.Chart.IsWord(m.End, p)) ? Dates.Season(m, m.Int(0)) : null),
        new("year-end", "[年末|年の瀬]", m => Parts.Month(m, Windows.Unit(m, 0, TimeUnit.Year), 12)),
        new("year-start", "[年始|年明け] 早々?", m => Dates.Month(m, 1)),
        new("fiscal-year-end", "年度 の? [末|終わり|終り|おわり]", m => Parts.Month(m, Windows.Unit(m, 0, TimeUnit.FiscalYear), 12)),
        new("fiscal-year-last-day", "年度 の? [末日|最終日]", m => Windows.Unit(m, 0, TimeUnit.FiscalYear).Range.To is { } end ? Moment.Day(end.AddDays(-1)) : null),
        new("fiscal-year-start", "年度 の? [初め|始め|はじめ|当初|頭|初頭|初]", m => Parts.Month(m, Windows.Unit(m, 0, TimeUnit.FiscalYear), 1)),
        new("this-fiscal-year", "年度 中 に?", m => Windows.Unit(m, 0, TimeUnit.FiscalYear)),
        new("new-fiscal-year", "年度 明け", m => Parts.Month(m, Windows.Unit(m, 1, TimeUnit.FiscalYear), 1)),
        new("month-end", "月末", m => Parts.Of(m, Windows.Unit(m, 0, TimeUnit.Month), 1)),
        new("year-beginning", "年初", m => Parts.Month(m, Windows.Unit(m, 0, TimeUnit.Year), 1)),
        new("year-to-date", "年初来", m => Windows.SoFar(m, Windows.Unit(m, 0, TimeUnit.Year))),
        new("part-of-this", "[週|月|年] [の]? {part}", m => m.Word(m.Start) == "年" && m.End - m.Start < 3 ? null : Parts.Of(m, Windows.Unit(m, 0, UnitOf(m.Word(m.Start))), m.Int(0))),
    ];

    public static TimeUnit UnitOf(string word) => word switch { "年" => TimeUnit.Year, "月" => TimeUnit.Month, _ => TimeUnit.Week };

    private static Moment? FiscalHalf(Match m)
    {
        var year = m.Moment(0).Grain == TimeGrain.FiscalYear || m.Kept[1].Kind == "fiscalhalf" ? Dates.FiscalYear(m.Moment(0).First.Year) : m.Moment(0);
        return year is null ? null : Parts.Half(m, year, m.Int(1));
    }
}

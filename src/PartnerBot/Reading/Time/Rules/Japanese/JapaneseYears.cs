using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules.Japanese;

/// <summary>Years and school and fiscal years, in Japanese.</summary>
internal static class JapaneseYears
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("era-year", "{era} [{num}|元] 年", m => Eras.Year(m) is { } year && !m.Chart.IsWord(m.End, "度") ? Dates.Year(year) : null),
        new("era", "{era} [时代|の 时代|の 间|年 间|中 に?|の うち に?]", Eras.Whole),
        new("era-on", "{era} [に 入 っ て|に な っ て] [から|以降|以来]? の?", Eras.Since),
        new("era-fiscal-year", "{era} [{num}|元] 年 度", m => Eras.Year(m) is { } year ? Dates.FiscalYear(year) : null),
        new("era-letter", "{eraletter} ~ {num} 年?", m => Eras.Year(m) is { } year && !Hangs(m) && !m.Chart.IsWord(m.End, "度") ? Dates.Year(year) : null),
        new("era-letter-fiscal", "{eraletter} ~ {num} 年? 度", m => Eras.Year(m) is { } year ? Dates.FiscalYear(year) : null),
        new("era-date", "{eraletter} ~ {num} [.|/|-] {month2} [.|/|-] {day2}", m => Eras.Year(m) is { } year ? Dates.Day(year, m.Int(2), m.Int(3)) : null),
        new("era-month", "{eraletter} ~ {num} [.|/] {month2}", m => Eras.Year(m) is { } year && !m.HangsTogether ? Dates.Month(year, m.Int(2)) : null),
        new("fiscal-year", "{year4} 年? [会計 年]? 度", m => Dates.FiscalYear(m.Int(0))),
        new("fiscal-year-ending", "{year4} 年? {month2} 月 期", m => Dates.YearEnding(m.Int(0), m.Int(1))),
        new("short-fiscal-year", "{year2} 年 度", m => Dates.FiscalYear(Dates.FullYear(m.Int(0)))),
        new("relative-fiscal-year", "{relfiscal}", m => Windows.Unit(m, m.Int(0), TimeUnit.FiscalYear)),
        new("relative-academic-year", "{relacademic}", m => Dates.AcademicYear(CivilCalendar.Around(m.Today, TimeUnit.FiscalYear, m.Int(0)).From!.Value.Year, 4)),
        new("academic-year-of-one", "{year4} 年? 学年 度?", m => Dates.AcademicYear(m.Int(0), 4)),
        new("academic-year-long", "{year4} 年? [<dash>|/|から] [{year4}|{year2}] 年? [学年 度?|年度]", m => Spoken.AcademicYear(m.Int(0), m.Int(1)) is null ? null : Dates.AcademicYear(m.Int(0), 4)),
        new("academic-year", "[{year4}] ~ [-|/] ~ {year2} 年? [学年|年度]?", m => Spoken.AcademicYear(m) is { } found ? Dates.AcademicYear(found.First.Year, 4) : null),
        new("relative-year", "{relyear}", m => m.Chart.IsWord(m.End, "度") ? null : Listed.WithMonth(m, Windows.Unit(m, m.Int(0), TimeUnit.Year))),
        new("year-from-now", "{relyear} の? [今頃|今ごろ|いまごろ|今日|今時分|同じ頃|同じ時期]", m => Moment.Day(CivilCalendar.Shift(m.Today, 12 * m.Int(0), 0))),
        new("said-twice", "{relyear} [の|、]? {year}", m => m.Moment(1)),
    ];

    // "R8年5月": what stands behind 年 does not hang on it.
    private static bool Hangs(Match m) => m.Word(m.End - 1) == "年" ? m.Chart.HangsBefore(m.Start) : m.HangsTogether;
}

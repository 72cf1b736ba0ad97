using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules.Chinese;

/// <summary>Years and school and fiscal years, in Chinese.</summary>
internal static class ChineseYears
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("relative-year", "{relyear}", m => Windows.Unit(m, m.Int(0), TimeUnit.Year)),
        new("era-year", "{era} [{num}|元] 年", m => Eras.Year(m) is { } year ? Dates.Year(year) : null),
        new("next-two-years", "[明后年|明后两年|明年 [和|与|及|、]? 后年]", m => Windows.Years(m, 1)),
        new("this-year-and-next", "[今明 [两|2]? 年|今年 [和|与|及|、]? 明年]", m => Windows.Years(m, 0)),
        new("fiscal-year", "{year4} 年? <fiscal>", m => Dates.FiscalYear(m.Int(0))),
        new("relative-fiscal-year", "{relfiscal}", m => Windows.Unit(m, m.Int(0), TimeUnit.FiscalYear)),
        new("relative-academic-year", "{relacademic}", m => Windows.Unit(m, m.Int(0), TimeUnit.AcademicYear)),
        new("academic-year", "{year4} 年? [<to>|/] [{year4}|{year2}] 年? 学年 度?", m => Spoken.AcademicYear(m.Int(0), m.Int(1))),
        new("academic-year-short", "{year4} ~ [-|/] ~ {year2} [学年|學年]?", m => Spoken.AcademicYear(m)),
        new("academic-year-one", "{year4} 年? 学年 度?", m => Dates.AcademicYear(m.Int(0), 9)),
        new("academic-year-of-republic", "民国? {num} 学年 度?", m => m.Int(0) is > 80 and < 200 ? Dates.AcademicYear(1911 + m.Int(0), 9) : null),
    ];
}

using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules.Chinese;

/// <summary>Years and school and fiscal years, in Chinese.</summary>
internal static class ChineseYears
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("relative-year", "{relyear}", m => Windows.Unit(m, m.Int(0), TimeUnit.Year)),
        new("era-year", "{era} [{num}|元] 年", m => Eras.Year(m) is { } year ? Dates.Year(year) : null),
        new("next-two-years", "[明后年|明後年|明后两年|明後兩年]", m => Windows.Years(m, 1)),
        new("this-year-and-next", "[今明两年|今明兩年|今明年]", m => Windows.Years(m, 0)),
        new("fiscal-year", "{year4} 年? <fiscal>", m => Dates.FiscalYear(m.Int(0))),
        new("relative-fiscal-year", "{relfiscal}", m => Windows.Unit(m, m.Int(0), TimeUnit.FiscalYear)),
        new("relative-academic-year", "{relacademic}", m => Windows.Unit(m, m.Int(0), TimeUnit.AcademicYear)),
        new("academic-year", "{year4} 年? [-|/|至|到|—] [{year4}|{year2}] 年? [学年|學年]", m => Spoken.AcademicYear(m.Int(0), m.Int(1))),
        new("academic-year-short", "{year4} ~ [-|/] ~ {year2} [学年|學年]?", m => Spoken.AcademicYear(m)),
        new("academic-year-one", "{year4} [学年|學年]", m => Dates.AcademicYear(m.Int(0), 9)),
    ];
}

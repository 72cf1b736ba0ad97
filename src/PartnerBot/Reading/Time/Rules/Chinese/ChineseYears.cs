using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules.Chinese;

/// <summary>Years and school and fiscal years, in Chinese.</summary>
internal static class ChineseYears
{
    /// <summary>The year before the Republic's first. 114年: Taiwan leaves the era out, and no other year that is spoken of has such a number.</summary>
    private const int RepublicEve = 1911;

    /// <summary>What a short year is said before: 17年签的, 26年底. 十年以上 is a length.</summary>
    private static readonly string[] _saysWhen = ["签", "续", "到", "底", "初", "末"];

    // 9月22到期, 3月5前: the day, where what happens then or its side is said right behind.
    private static readonly string[] _saysWhichDay = ["签", "到", "期", "前", "之", "以", "过", "失", "届"];

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("relative-year", "{relyear}", m => Listed.WithMonth(m, Windows.Unit(m, m.Int(0), TimeUnit.Year))),
        new("era-year", "{era} [{num}|元] 年", m => Eras.Year(m) is { } year ? Dates.Year(year) : null),
        new("era", "{era} [时代|年 间|时期|时 期]", Eras.Whole),
        new("era-on", "进入? {era} [以来|以后|之后|后]", Eras.Since),
        new("era-fiscal-year", "{era} [{num}|元] 年 度", m => Eras.Year(m) is { } year ? m.Int(0) == RepublicEve ? Dates.Year(year) : Dates.FiscalYear(year) : null),
        new("era-year-alone", "{num} 年 度?", m => m.Int(0) is > 100 and < 150 && char.IsAsciiDigit(m.Word(m.Start)[0]) ? Dates.Year(RepublicEve + m.Int(0)) : null),
        new("short-year-of-event", "{year2} 年", m => m.Int(0) > 10 && _saysWhen.Any(w => m.Chart.IsWord(m.End, w)) ? Dates.Year(Dates.FullYear(m.Int(0))) : null),
        new("short-day-of-event", "{month2} 月 {day2}", m => _saysWhichDay.Any(w => m.Chart.IsWord(m.End, w)) ? Dates.Day(m, m.Int(0), m.Int(1)) : null),
        new("two-years", "{year4} 年? [、|，|和|与|跟|及] {year4} 年? 两 年", m => m.Int(1) == m.Int(0) + 1 ? Dates.Year(m.Int(0))?.As(TimeForm.Between, new DateOnly(m.Int(0), 1, 1), new DateOnly(m.Int(1) + 1, 1, 1)) : null),
        new("next-two-years", "[明后年|明后两年|明年 [和|与|及|、]? 后年]", m => Windows.Years(m, 1)),
        new("this-year-and-next", "[今明 [两|2]? 年|今年 [和|与|及|、]? 明年]", m => Windows.Years(m, 0)),
        new("fiscal-year", "[{year4} 年? <fiscalword>|<fiscalword> {year4} 年?]", m => Dates.FiscalYear(m.Int(0))),
        new("relative-fiscal-year", "{relfiscal}", m => Windows.Unit(m, m.Int(0), TimeUnit.FiscalYear)),
        new("relative-academic-year", "{relacademic}", m => Windows.Unit(m, m.Int(0), TimeUnit.AcademicYear)),
        new("academic-year", "{year4} 年? [<to>|/] [{year4}|{year2}] 年? 学年 度?", m => Spoken.AcademicYear(m.Int(0), m.Int(1))),
        new("academic-year-short", "{year4} ~ [-|/] ~ {year2} [学年|學年]?", m => Spoken.AcademicYear(m)),
        new("academic-year-one", "{year4} 年? 学年 度?", m => Dates.AcademicYear(m.Int(0), 9)),
        new("academic-year-of-republic", "民国? {num} 学年 度?", m => m.Int(0) is > 80 and < 200 ? Dates.AcademicYear(1911 + m.Int(0), 9) : null),
    ];
}

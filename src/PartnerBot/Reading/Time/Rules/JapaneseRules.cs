using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules;

/// <summary>How times are said in Japanese, in order: what a rule names must be made by a rule above it, or stand behind in the sentence.</summary>
internal static class JapaneseRules
{
    private const string Of = "[<of>]?";

    private static readonly IReadOnlyList<Rule> _numbers =
    [
        new("length", "{num} {unit}", m => m.Int(0) >= 1000 ? null : Duration.Of(m.Int(0), m.Unit(1)), "length"),
        new("length-of-months", "[{num}] <shortmonth>", m => m.Word(m.Start) is "数" or "ひ" or "ふ" ? Duration.Of(m.Int(0), TimeUnit.Month) : null, "length"),
        new("half-year", "半年 間?", _ => Duration.Of(6, TimeUnit.Month), "length"),
        new("years-and-a-half", "{num} 年 半", m => Duration.Of(m.Int(0), TimeUnit.Year).Plus(Duration.Of(6, TimeUnit.Month)), "length"),
        new("length-and-length", "{length} [と|、]? {length}", m => m.Length(0).Plus(m.Length(1)), "length"),
    ];

    private static readonly IReadOnlyList<Rule> _years =
    [
        new("era-year", "{era} [{num}|元] 年", m => Eras.Year(m) is { } year && !m.Chart.IsWord(m.End, "度") ? Dates.Year(year) : null),
        new("era-fiscal-year", "{era} [{num}|元] 年 度", m => Eras.Year(m) is { } year ? Dates.FiscalYear(year) : null),
        new("era-letter", "{eraletter} ~ {num} 年?", m => Eras.Year(m) is { } year && !m.HangsTogether && !m.Chart.IsWord(m.End, "度") ? Dates.Year(year) : null),
        new("era-letter-fiscal", "{eraletter} ~ {num} 年? 度", m => Eras.Year(m) is { } year ? Dates.FiscalYear(year) : null),
        new("era-date", "{eraletter} ~ {num} [.|/|-] {month2} [.|/|-] {day2}", m => Eras.Year(m) is { } year ? Dates.Day(year, m.Int(2), m.Int(3)) : null),
        new("era-month", "{eraletter} ~ {num} [.|/] {month2}", m => Eras.Year(m) is { } year && !m.HangsTogether ? Dates.Month(year, m.Int(2)) : null),
        new("fiscal-year", "{year4} 年? 度", m => Dates.FiscalYear(m.Int(0))),
        new("relative-fiscal-year", "{relfiscal}", m => Windows.Unit(m, m.Int(0), TimeUnit.FiscalYear)),
        new("academic-year", "[{year4}] ~ [-|/] ~ {year2} 年? [学年|年度]?", m => Spoken.AcademicYear(m) is { } found ? Dates.AcademicYear(found.First.Year, 4) : null),
        new("relative-year", "{relyear}", m => m.Chart.IsWord(m.End, "度") ? null : Windows.Unit(m, m.Int(0), TimeUnit.Year)),
        new("year-from-now", "{relyear} の [今頃|今ごろ|いまごろ|今日|今時分|同じ頃|同じ時期]", m => Moment.Day(CivilCalendar.Shift(m.Today, 12 * m.Int(0), 0))),
        new("said-twice", "{relyear} [の|、]? {year}", m => m.Moment(1)),
    ];

    private static readonly IReadOnlyList<Rule> _periods =
    [
        new("relative-day", "{relday}", m => Moment.Day(CivilCalendar.Shift(m.Today, 0, m.Int(0)))),
        new("relative-week", "{relweek}", m => Windows.Unit(m, m.Int(0), TimeUnit.Week)),
        new("relative-month", "{relmonth}", m => Windows.Unit(m, m.Int(0), TimeUnit.Month)),
        new("relative-quarter", "{relquarter}", m => Windows.Unit(m, m.Int(0), TimeUnit.Quarter)),
        new("relative-half", "{relhalf}", m => Windows.Unit(m, m.Int(0), TimeUnit.Half)),
        new("relative-weekend", "{relweekend}", m => Windows.Unit(m, m.Int(0), TimeUnit.Weekend)),
        new("weekend-of-week", "{week} の 週末", m => Moment.Period(CivilCalendar.Days(CivilCalendar.Shift(m.Moment(0).First, 0, 5), 2), TimeGrain.Day)),
        new("this-weekday", "この {weekday}", m => Dates.Weekday(m, m.Int(0), 0)),
        new("next-weekday", "次の {weekday}", m => Dates.Weekday(m, m.Int(0), 1)),
        new("last-weekday", "前の {weekday}", m => Dates.Weekday(m, m.Int(0), -1)),
        new("half-year-alone", "{halfyear}", m => Dates.Half(m, m.Int(0))),
        new("half-of-year", "年 の [<halfpart>]", m => Dates.Half(m, m.Word(m.End - 2) == "前" ? 1 : 2)),
        new("half-of-month", "月 の [<halfpart>]", m => Parts.Of(m, Windows.Unit(m, 0, TimeUnit.Month), m.Word(m.End - 2) == "前" ? -1 : 1)),
        new("fiscal-half", "{fiscalhalf}", m => Parts.Half(m, Windows.Unit(m, 0, TimeUnit.FiscalYear), m.Int(0))),
        new("fiscal-half-of-year", "[{fiscal}|{year}] [の]? [{fiscalhalf}|{halfyear}]", m => FiscalHalf(m)),
        new("season", "[この|今年の|次の] {season}", m => Dates.Season(m, m.Int(0))),
        new("season-of-next-year", "来 {season}", m => Dates.Season(m, m.Int(0))?.Within(CivilCalendar.Years(m.Today.Year + 1))),
        new("season-of-this-year", "今 {season}", m => Dates.Season(m, m.Int(0))?.Within(CivilCalendar.Years(m.Today.Year))),
        new("season-as-edge", "{season}", m => Dates.Season(m, m.Int(0)), Kinds.Edge),
        new("week-number", "第 {num} 週", m => CivilCalendar.IsoWeek(m.Today.Year, m.Int(0)) is { } week ? Moment.Period(week, TimeGrain.Week) : null),
        new("year-end", "年末", m => Parts.Month(m, Windows.Unit(m, 0, TimeUnit.Year), 12)),
        new("year-start", "年始", m => Parts.Month(m, Windows.Unit(m, 1, TimeUnit.Year), 1)),
        new("fiscal-year-end", "年度 末", m => Parts.Month(m, Windows.Unit(m, 0, TimeUnit.FiscalYear), 12)),
        new("month-end", "月末", m => Parts.Of(m, Windows.Unit(m, 0, TimeUnit.Month), 1)),
        new("year-to-date", "年初来", m => Windows.SoFar(m, Windows.Unit(m, 0, TimeUnit.Year))),
        new("part-of-this", "[週|月|年] [の]? {part}", m => m.Word(m.Start) == "年" && m.End - m.Start < 3 ? null : Parts.Of(m, Windows.Unit(m, 0, UnitOf(m.Word(m.Start))), m.Int(0))),
    ];

    private static readonly IReadOnlyList<Rule> _combinations =
    [
        new("piece-of-year", $"{{year}} {Of} {{yearly}}", m => m.Moment(1).Within(m.Moment(0).Range)),
        new("piece-of-fiscal-year", $"{{fiscal}} {Of} {{yearly}}", m => FiscalPart(m)),
        new("number-in-month", $"{{theMonth}} {Of} {{dom}}", m => m.Moment(1).Within(m.Moment(0).Range)),
        new("weekday-of-week", $"{{week}} {Of} {{weekly}}", m => m.Moment(1).Within(m.Moment(0).Range)),
        new("week-of-day", "[{day}|{dom}] の 週", m => Spoken.WeekOf(m, m.Moment(0))),
        new("month-of-day", "{day} の 月", m => Parts.Piece(m, m.Moment(0), range => CivilCalendar.Month(range.From!.Value.Year, range.From.Value.Month), TimeGrain.Month)),
        new("nth-week", "{closed} の? 第 {num} 週 目?", m => Parts.Week(m, m.Moment(0), m.Int(1))),
        new("first-week", "{closed} の? 最初の 週", m => Parts.Week(m, m.Moment(0), 1)),
        new("last-week", "{closed} の? [最後の|最終] 週", m => Parts.Week(m, m.Moment(0), -1)),
        new("nth-weekday", "{amonth} の? 第 {num} {weekday}", m => Parts.Weekday(m, m.Moment(0), m.Int(1), m.Int(2))),
        new("half-of-period", "{closed} の? {halfpart}", m => HalfOf(m)),
        new("part", "{closed} の? {part} [ごろ|頃]?", m => End(m)),
        new("ten-days", "{amonth} の? {tendays}", m => m.Habits.WideParts && m.Int(1) == 1 ? Parts.Of(m, m.Moment(0), 1) : Parts.TenDays(m, m.Moment(0), m.Int(1))),
        new("third-of-year", "{year} の? {tendays}", m => Parts.Of(m, m.Moment(0), m.Int(1))),
        new("rest", "{closed} の? [残りの日|残りの期間|残り]", m => Windows.Rest(m, m.Moment(0))),
        new("later", "{closed} [この後|これから|このあと|今後]", m => Spoken.Later(m, m.Moment(0))),
        new("so-far", "{closed} [これまで|ここまで|今まで|現在まで|今日まで]", m => Windows.SoFar(m, m.Moment(0))),
        new("whole", "{closed} <whole>", m => m.Moment(0)),
        new("inside", "[年|月|週|年度|今年|今月|今週|今年度|本年度|本年] <inside>", m => Windows.Rest(m, Windows.Unit(m, 0, Inside(m)))),
        new("inside-period", "{closed} <inside>", m => m.Moment(0).Grain == TimeGrain.Day ? null : m.Moment(0)),
        new("around", "{closed} [前後|頃|ごろ|あたり|くらい]", m => Spoken.About(m.Moment(0))),
        new("dated", "{closed} <dated>", m => m.Moment(0)),
    ];

    private static readonly IReadOnlyList<Rule> _windows =
    [
        new("within", "<ahead>? [の]? {length} <within>", m => Windows.Within(m, m.Length(0))),
        new("left", "[あと|残り] {length}", m => Windows.Within(m, m.Length(0))),
        new("within-misspelt", "{length} いない [に]", m => Windows.Within(m, m.Length(0))),
        new("within-from-day", "{day} から {length} <within>", m => m.Moment(0).As(TimeForm.Between, m.Moment(0).First, m.Length(1).From(m.Moment(0).First))),
        new("next-units", "<ahead> {length}", m => Windows.Next(m, m.Length(0))),
        new("last-units", "<back> {length}", m => Windows.Last(m, m.Length(0))),
        new("ago", "{length} 前 に?", m => Windows.Hence(m, m.Length(0), -1)),
        new("hence", "[今日から|今から|これから|本日から]? {length} 後 に?", m => Windows.Hence(m, m.Length(0), 1)),
        new("away-from", "{day} [から|の|より] {length} 後", m => Windows.Away(m.Moment(0).First, m.Length(1), 1)),
        new("away-before", "{day} [の|より] {length} 前", m => Windows.Away(m.Moment(0).First, m.Length(1), -1)),
        new("more-than-before", "{day} [の|より] {length} 以上 前", m => m.Moment(0).As(TimeForm.Before, null, m.Length(1).From(m.Moment(0).First, -1))),
        new("more-than-ago", "{length} 以上 前", m => Windows.Beyond(m, m.Length(0))),
        new("stretch-from", "{day} から {length}", m => m.Moment(0).As(TimeForm.Between, m.Moment(0).First, m.Length(1).From(m.Moment(0).First))),
    ];

    private static readonly IReadOnlyList<Rule> _ranges =
    [
        new("from-to", "{any} [から|より|<dash>] {any} [<till>]? [の間]?", m => Spoken.Join(m)),
        new("from-to-day", "{any} [から|より|<dash>] {dom} [<till>]? [の間]?", m => Spoken.Join(m)),
        new("dash-month-day", "{month2} ~ - ~ {day2} に", m => Dates.Day(m, m.Int(0), m.Int(1))),
        new("from-and-between", "{any} と {any} の間", m => Spoken.Join(m)),
        new("from-now-to", "[今日|今|現在|本日] から {any} <till>", m => m.Moment(0).IsClosed ? Relations.Between(Moment.Day(m.Today), m.Moment(0), m.Today) : null),
        new("parenthesis", "{any} [(|（] {any} [)|）]", m => m.Moment(0).Range == m.Moment(1).Range ? m.Moment(0) : null),
    ];

    private static readonly IReadOnlyList<Rule> _open =
    [
        new("until", "[遅くとも]? [{closed}] [の]? <until> [に|の]?", m => Relations.Until(m.Moment(0))),
        new("until-day", "[遅くとも]? {dom} <until>", m => Relations.Until(m.Moment(0))),
        new("before", "{closed} <before> に?", m => Relations.Before(m, m.Moment(0))),
        new("since", "{closed} <since>", m => Relations.Since(m.Moment(0))),
        new("after", "{closed} <after> に?", m => Relations.After(m.Moment(0))),
    ];

    private static readonly IReadOnlyList<Rule> _notTimes =
    [
        new("repeated", "<every> [年 <any>?|月 <any>?|日|週 の? <weekday>?|<any>]", _ => Kinds.Nothing),
        new("bounded-length", "<length> [以上|以下|未満|を上回る|を下回る|を超える|超|連続]", _ => Kinds.Nothing),
        new("other-word", "<nottime>", _ => Kinds.Nothing),
    ];

    public static IReadOnlyList<Rule> All { get; } =
        [.. _numbers, .. NumericDates.Rules(MonthOrder.FirstWithoutYear), .. _years, .. HanDates.Rules, .. _periods, .. _combinations, .. _windows, .. _ranges, .. _open, .. _notTimes];

    private static TimeUnit UnitOf(string word) => word switch { "年" => TimeUnit.Year, "月" => TimeUnit.Month, _ => TimeUnit.Week };

    private static TimeUnit Inside(Match m)
    {
        for (var at = m.Start; at < m.End; at++)
        {
            if (m.Word(at) is "月" or "週")
                return UnitOf(m.Word(at));
            if (m.Word(at) == "度")
                return TimeUnit.FiscalYear;
        }

        return TimeUnit.Year;
    }

    private static Moment? HalfOf(Match m) => m.Moment(0).Grain is TimeGrain.Year or TimeGrain.FiscalYear
        ? Parts.Half(m, m.Moment(0), m.Int(1))
        : Parts.Of(m, m.Moment(0), m.Int(1) == 1 ? -1 : 1);

    private static Moment? FiscalHalf(Match m)
    {
        var year = m.Moment(0).Grain == TimeGrain.FiscalYear || m.Kept[1].Kind == "fiscalhalf" ? Dates.FiscalYear(m.Moment(0).First.Year) : m.Moment(0);
        return year is null ? null : Parts.Half(m, year, m.Int(1));
    }

    // March of fiscal 2025 lies in 2026.
    private static Moment? FiscalPart(Match m)
    {
        var (year, piece) = (m.Moment(0), m.Moment(1));
        return piece.Grain is TimeGrain.Quarter or TimeGrain.Half
            ? Spoken.FiscalPiece(m with { Kept = [m.Kept[1], m.Kept[0]] })
            : piece.Recurs?.StartingFrom(year.First) is { } range ? piece with { Range = range, Recurs = null, Other = null, Assumed = "fiscal-year" } : null;
    }

    // The end of a year is its last month: 年末, 年度末.
    private static Moment? End(Match m) => m.Int(1) == 1 && !m.Habits.WideParts && m.Moment(0).Grain is TimeGrain.Year or TimeGrain.FiscalYear
        ? Parts.Month(m, m.Moment(0), 12)
        : Parts.Of(m, m.Moment(0), m.Int(1));
}

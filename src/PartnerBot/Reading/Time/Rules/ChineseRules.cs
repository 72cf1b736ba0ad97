using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules;

/// <summary>How times are said in Chinese, in order: what a rule names must be made by a rule above it, or stand behind in the sentence.</summary>
internal static class ChineseRules
{
    private const string Inclusive = "[( <incl> )|（ <incl> ）|( 不 <incl> )]?";

    private static readonly IReadOnlyList<Rule> _numbers =
    [
        new("length", "{num} {unit}", m => m.Int(0) < 1000 ? Duration.Of(m.Int(0), m.Unit(1)) : null, "length"),
        new("half-year", "半年", _ => Duration.Of(6, TimeUnit.Month), "length"),
        new("half-year-counted", "半 [个|個] 年", _ => Duration.Of(6, TimeUnit.Month), "length"),
        new("half-month", "半 [个|個] 月", _ => Duration.Of(15, TimeUnit.Day), "length"),
        new("years-and-a-half", "{num} 年 半", m => Duration.Of(m.Int(0), TimeUnit.Year).Plus(Duration.Of(6, TimeUnit.Month)), "length"),
        new("months-and-a-half", "{num} [个|個] 半月", m => Duration.Of(m.Int(0), TimeUnit.Month).Plus(Duration.Of(15, TimeUnit.Day)), "length"),
        new("length-and-length", "{length} [又|零|，|、]? {length}", m => m.Length(0).Plus(m.Length(1)), "length"),
    ];

    private static readonly IReadOnlyList<Rule> _years =
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

    private static readonly IReadOnlyList<Rule> _periods =
    [
        new("relative-day", "{relday}", m => Moment.Day(CivilCalendar.Shift(m.Today, 0, m.Int(0)))),
        new("relative-week", "{relweek}", m => Windows.Unit(m, m.Int(0), TimeUnit.Week)),
        new("relative-month", "{relmonth}", m => Windows.Unit(m, m.Int(0), TimeUnit.Month)),
        new("relative-quarter", "{relquarter}", m => Windows.Unit(m, m.Int(0), TimeUnit.Quarter)),
        new("relative-half", "{relhalf}", m => Windows.Unit(m, m.Int(0), TimeUnit.Half)),
        new("relative-weekend", "{relweekend}", m => Windows.Unit(m, m.Int(0), TimeUnit.Weekend)),
        new("less-than-ago", "[不到|不足] {length} [前|以前|之前]", m => Windows.Last(m, m.Length(0))),
        new("year-from-now", "{relyear} 的? [这个时候|這個時候|这时候|這時候|这时|此时|的今天|同一时间|同期|同一天]", m => Moment.Day(CivilCalendar.Shift(m.Today, 12 * m.Int(0), 0))),
        new("weekday-of-relative-week", "{relweek} 的? [{dayletter}|{weekday}]", m => Dates.Weekday(m, m.Int(1), m.Int(0))),
        new("half-year-alone", "{halfyear}", m => Dates.Half(m, m.Int(0))),
        new("quarter-without-ordinal", "{month2} [季度|季]", m => Dates.Quarter(m, m.Int(0))),
        new("season-as-edge", "{season}", m => Dates.Season(m, m.Int(0)), Kinds.Edge),
        new("week-number", "第 {num} [周|週]", m => CivilCalendar.IsoWeek(m.Today.Year, m.Int(0)) is { } week ? Moment.Period(week, TimeGrain.Week) : null),
        new("century-decade", "[上世纪|上世紀] {num} 年代", m => m.Int(0) % 10 == 0 ? Dates.Decade(m, (m.Today.Year / 100 * 100) - 100 + m.Int(0)) : null),
        new("this-century-decade", "[本世纪|本世紀] {num} 年代", m => m.Int(0) % 10 == 0 ? Dates.Decade(m, (m.Today.Year / 100 * 100) + m.Int(0)) : null),
        new("numbered-century-decade", "{num} [世纪|世紀] {num} 年代", m => m.Int(0) is > 10 and < 30 && m.Int(1) % 10 == 0 ? Dates.Decade(m, ((m.Int(0) - 1) * 100) + m.Int(1)) : null),
        new("part-of-this", "[年|月] {part}", m => End(m, Windows.Unit(m, 0, m.Word(m.Start) == "年" ? TimeUnit.Year : TimeUnit.Month), m.Int(0))),
        new("now-as-edge", "{nowword}", m => Moment.Day(m.Today), Kinds.Edge),
    ];

    private static readonly IReadOnlyList<Rule> _combinations =
    [
        new("piece-of-year", "{year} [<of>]? {yearly}", m => m.Moment(1).Within(m.Moment(0).Range)),
        new("season-of-year", "{year} [<of>]? {season}", m => Dates.Season(m, m.Int(1))?.Within(m.Moment(0).Range)),
        new("piece-of-fiscal-year", "{fiscal} [<of>]? {yearly}", m => Spoken.FiscalPiece(m with { Kept = [m.Kept[1], m.Kept[0]] })),
        new("number-in-month", "{theMonth} [<of>]? {dom}", m => m.Moment(1).Within(m.Moment(0).Range)),
        new("weekday-of-week", "{week} [<of>]? {weekly}", m => m.Moment(1).Within(m.Moment(0).Range)),
        new("week-of-day", "[{day}|{dom}] [那|所在的|的|这] 一? [周|週]", m => Spoken.WeekOf(m, m.Moment(0))),
        new("nth-week", "{closed} 的? 第 {num} [个|個]? [周|週|星期]", m => Parts.Week(m, m.Moment(0), m.Int(1))),
        new("last-week", "{closed} 的? 最后 一? [个|個]? [周|週|星期]", m => Parts.Week(m, m.Moment(0), -1)),
        new("nth-month", "{year} 的? 第 {num} [个|個] 月", m => Parts.Month(m, m.Moment(0), m.Int(1))),
        new("nth-weekday", "{amonth} 的? 第 {num} [个|個]? {weekday}", m => Parts.Weekday(m, m.Moment(0), m.Int(1), m.Int(2))),
        new("first-stretch", "{closed} 的? [前|头|頭] {length}", m => Parts.Stretch(m, m.Moment(0), m.Length(1), atEnd: false)),
        new("last-stretch", "{closed} 的? [后|後|最后|最後] {length}", m => Parts.Stretch(m, m.Moment(0), m.Length(1), atEnd: true)),
        new("around", "{closed} [前后|前後|左右]", m => Spoken.About(m.Moment(0))),
        new("part", "{closed} 的? {part}", m => End(m, m.Moment(0), m.Int(1))),
        new("ten-days", "{amonth} 的? {tendays}", m => Parts.TenDays(m, m.Moment(0), m.Int(1))),
        new("half-month", "{amonth} 的? {halfpart}", m => Parts.Of(m, m.Moment(0), m.Int(1) == 1 ? -1 : 1)),
        new("rest", "{closed} 的? [剩余|剩下|餘下|余下|剩餘|剩下的|剩余的] [时间|時間|日子|几天|几个月|部分]?", m => Windows.Rest(m, m.Moment(0))),
        new("so-far", "{closed} [至今|到目前为止|到目前為止|到现在|到現在|以来|以來|迄今]", m => m.Moment(0) is { Form: TimeForm.Period } period && period.End > m.Today ? Windows.SoFar(m, period) : null),
        new("inside-unit", "[年|月|周|季度|本年|今年|本月|这个月] <inside>", m => Windows.Rest(m, Windows.Unit(m, 0, Inside(m)))),
        new("inside-period", "{closed} [<inside>|期间|期間|全年|一整年]", m => m.Moment(0).Grain == TimeGrain.Day ? null : m.Moment(0)),
    ];

    private static readonly IReadOnlyList<Rule> _windows =
    [
        new("within", "[<ahead>]? [的]? {length} <within>", m => Windows.Within(m, m.Length(0))),
        new("within-from-day", "{day} [起|开始|後|后|之后]? {length} <within>", m => m.Moment(0).As(TimeForm.Between, m.Moment(0).First, m.Length(1).From(m.Moment(0).First))),
        new("within-less", "[不到|不足|不出] {length}", m => Windows.Within(m, m.Length(0))),
        new("in-length", "[再过|再過|过|過] {length}", m => Windows.In(m, m.Length(0))),
        new("next-units", "<ahead> {length} [<behind>]?", m => Windows.Next(m, m.Length(0))),
        new("last-units", "<back> {length} [<behind>]?", m => Windows.Last(m, m.Length(0))),
        new("more-than-ago", "{num} 多 {unit} [前|之前|以前]", m => Windows.Beyond(m, Duration.Of(m.Int(0), m.Unit(1)))),
        new("ago", "{length} [前|之前|以前]", m => Windows.Hence(m, m.Length(0), -1)),
        new("hence", "{length} [后|後|之后|之後|以后|以後]", m => Windows.Hence(m, m.Length(0), 1)),
        new("away-from", "{day} 的? {length} [后|後|之后|之後]", m => Windows.Away(m.Moment(0).First, m.Length(1), 1)),
        new("away-before", "{day} 的? {length} [前|之前]", m => Windows.Away(m.Moment(0).First, m.Length(1), -1)),
    ];

    private static readonly IReadOnlyList<Rule> _ranges =
    [
        new("from-to", "<from>? {any} <to> {any} [之间|之間|期间|期間|为止|為止|止]?", m => Spoken.Join(m)),
        new("from-to-day", "<from>? {any} <to> {dom} [之间|之間|为止|為止|止]?", m => Spoken.Join(m)),
        new("between", "[在|介于|介於]? {any} [<and>|到|至] {any} [间|間|之间|之間]", m => Spoken.Join(m)),
        new("parenthesis", "{any} [(|（] {any} [)|）]", m => m.Moment(0).Range == m.Moment(1).Range ? m.Moment(0) : null),
    ];

    private static readonly IReadOnlyList<Rule> _open =
    [
        new("until", $"<until> {{closed}} {Inclusive} [<untilend>|前|之前]?", m => Relations.Until(m.Moment(0))),
        new("until-now", "[到|直到|截至|截止到] {nowword} [为止|為止]?", m => Relations.Until(Moment.Day(m.Today))),
        new("until-behind", $"{{closed}} {Inclusive} <untilend>", m => Relations.Until(m.Moment(0))),
        new("until-part-end", "{closed} [前|之前]", m => m.Word(m.End - 2) is "底" or "末" || m.Word(m.End - 3) is "底" or "末" ? Relations.Until(m.Moment(0)) : null),
        new("before-inclusive", "{closed} [(|（] <incl> [)|）] [前|之前]", m => Relations.Until(m.Moment(0))),
        new("before", "{closed} <before>", m => Relations.Before(m, m.Moment(0))),
        new("earlier-than", "[早于|早於] {closed}", m => Relations.Before(m.Moment(0))),
        new("since", $"<from>? {{closed}} {Inclusive} <since>", m => Relations.Since(m.Moment(0))),
        new("since-ahead", "[自|自从|自從|不早于|不早於] {closed}", m => Relations.Since(m.Moment(0))),
        new("from", "<from> {closed}", m => Spoken.From(m)),
        new("after-inclusive", "<from>? {closed} [(|（] <incl> [)|）] <after>", m => Relations.Since(m.Moment(0))),
        new("after", "{closed} <after>", m => Relations.After(m.Moment(0))),
        new("later-than", "[晚于|晚於] {closed}", m => Relations.After(m.Moment(0))),
    ];

    private static readonly IReadOnlyList<Rule> _notTimes =
    [
        new("repeated", "<every> [个|個|{num}]? [<unit>|<weekday>|月|<any>]", _ => Kinds.Nothing),
        new("lasting", "<length> [以上|以下|左右的|多]", _ => Kinds.Nothing),
        new("other-word", "<nottime>", _ => Kinds.Nothing),
    ];

    public static IReadOnlyList<Rule> All { get; } =
        [.. _numbers, .. NumericDates.Rules(MonthOrder.FirstWithoutYear), .. _years, .. HanDates.Rules, .. _periods, .. _combinations, .. _windows, .. _ranges, .. _open, .. _notTimes];

    private static TimeUnit Inside(Match m) => m.Word(m.Start) switch
    {
        "年" or "今" => TimeUnit.Year,
        "周" => TimeUnit.Week,
        "季" => TimeUnit.Quarter,
        "月" or "这" => TimeUnit.Month,
        _ => m.Word(m.Start + 1) == "月" ? TimeUnit.Month : TimeUnit.Year,
    };

    // The end of a year is its last month: 年底.
    private static Moment? End(Match m, Moment period, int part) => part == 1 && !m.Habits.WideParts && period.Grain is TimeGrain.Year or TimeGrain.FiscalYear
        ? Parts.Month(m, period, 12)
        : Parts.Of(m, period, part);
}

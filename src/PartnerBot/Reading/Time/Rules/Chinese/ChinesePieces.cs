using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules.Chinese;

/// <summary>A piece of a period: its month, week, day, beginning, rest, in Chinese.</summary>
internal static class ChinesePieces
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("season-of-year", "{year} [<of>]? {season}", m => Dates.Season(m, m.Int(1))?.Within(m.Moment(0).Range)),
        new("piece-of-fiscal-year", "{fiscal} [<of>]? {yearly}", m => Spoken.FiscalPiece(m with { Kept = [m.Kept[1], m.Kept[0]] })),
        new("week-of-day", "[{day}|{dom}] [那|所在的|的|这] 一? [周|週]", m => Spoken.WeekOf(m, m.Moment(0))),
        new("autumn-term", "{year} 的? 秋 季? 学期", m => Dates.AcademicYear(m.Moment(0).First.Year, 9) is { } year ? Parts.Half(m, year, 1) : null),
        new("spring-term", "{year} 的? 春 季? 学期", m => Dates.AcademicYear(m.Moment(0).First.Year - 1, 9) is { } year ? Parts.Half(m, year, 2) : null),
        new("term-of-academic-year", "{closed} 的? 第? {num} 学期", m => m.Moment(0).Grain == TimeGrain.AcademicYear && m.Int(1) <= 2 ? Parts.Half(m, m.Moment(0), m.Int(1)) : null),
        new("nth-week", "{closed} 的? 第 {num} [个|個]? [周|週|星期|礼拜]", m => Parts.Week(m, m.Moment(0), m.Int(1))),
        new("last-week", "{closed} 的? 最后 一? [个|個]? [周|週|星期|礼拜]", m => Parts.Week(m, m.Moment(0), -1)),
        new("nth-month", "{year} 的? 第 {num} [个|個] 月", m => Parts.Month(m, m.Moment(0), m.Int(1))),
        new("nth-weekday", "{amonth} 的? 第 {num} [个|個]? {weekday}", m => Parts.Weekday(m, m.Moment(0), m.Int(1), m.Int(2))),
        new("last-weekday", "{amonth} 的? 最后 一? [个]? {weekday}", m => Parts.Weekday(m, m.Moment(0), -1, m.Int(1))),
        new("last-day", "[{closed}|本? <fiscalword>] 的? [最后|最後] 一? [天|日]", m => m.Kept.Count > 0 ? Parts.Edge(m, m.Moment(0), atEnd: true) : Parts.Edge(m, Windows.Unit(m, 0, TimeUnit.FiscalYear), atEnd: true)),
        new("first-stretch", "{closed} 的? [前|头|頭] {length}", m => EndsPeriod(m) ? null : Parts.Stretch(m, m.Moment(0), m.Length(1), atEnd: false)),
        new("last-stretch", "{closed} 的? [后|後|最后|最後] {length}", m => Parts.Stretch(m, m.Moment(0), m.Length(1), atEnd: true)),
        new("part", "{closed} 的? {part}", m => End(m, m.Moment(0), m.Int(1))),
        new("ten-days", "{amonth} 的? {tendays}", m => Parts.TenDays(m, m.Moment(0), m.Int(1))),
        new("half-month", "{amonth} 的? {halfpart}", m => Parts.Of(m, m.Moment(0), m.Int(1) == 1 ? -1 : 1)),
        new("run-up-to-end", "{closed} [前|之前] 的? {length} [内|之内]?", m => EndsPeriod(m) ? Parts.Stretch(m, m.Moment(0), m.Length(1), atEnd: true) : null),
        new("around", "{closed} [前后|前後|左右]", m => Spoken.About(m, m.Moment(0))),
        new("rest", "{closed} 的? [剩余|剩下|餘下|余下|剩餘|剩下的|剩余的] [时间|時間|日子|几天|几个月|部分]?", m => Windows.Rest(m, m.Moment(0))),
        new("so-far", "<from>? {closed} [截至目前|截止目前|迄今为止|至今|到目前为止|到目前為止|到现在|到現在|以来|以來|迄今]", m => m.Moment(0) is { Form: TimeForm.Period } period && period.End > m.Today ? Windows.SoFar(m, period) : null),
        new("inside-unit", "[年|月|周|季度|本年|今年|当年|本月|当月|这个月] <inside>", m => Windows.Rest(m, Windows.Unit(m, 0, Inside(m)))),
        new("inside-period", "{closed} [<inside>|期间|期間|全年|一整年|当年|當年|当月|當月]", m => m.Moment(0).Grain == TimeGrain.Day ? null : m.Moment(0)),
    ];

    private static TimeUnit Inside(Match m) => m.Word(m.Start) switch
    {
        "年" or "今" => TimeUnit.Year,
        "周" => TimeUnit.Week,
        "季" => TimeUnit.Quarter,
        "月" or "这" => TimeUnit.Month,
        _ => m.Word(m.Start + 1) == "月" ? TimeUnit.Month : TimeUnit.Year,
    };

    // 年底前三个月, 本月底之前两周: the period that is told by its end.
    private static bool EndsPeriod(Match m)
    {
        var at = m.Start + 1;
        while (m.Word(at) != "前" && m.Word(at) != "之" && at < m.End)
            at++;
        return m.Word(at - 1) is [.., '底' or '末' or '终' or '尾'];
    }

    // The end of a year is its last month: 年底.
    public static Moment? End(Match m, Moment period, int part) => part == 1 && !m.Habits.WideParts && period.Grain is TimeGrain.Year or TimeGrain.FiscalYear
        ? Parts.Month(m, period, 12)
        : Parts.Of(m, period, part);
}

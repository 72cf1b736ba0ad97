using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules.Japanese;

/// <summary>A piece of a period: its month, week, day, beginning, rest, in Japanese.</summary>
internal static class JapanesePieces
{
    private const string Of = "[<of>]?";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("piece-of-fiscal-year", $"{{fiscal}} {Of} {{yearly}}", m => FiscalPart(m)),
        new("term-of-fiscal-year", "[{fiscal}|{year}] の? [春学期|秋学期|前学期|后学期]", m => TermOf(m)),
        new("half-of-fiscal-year", "{fiscal} の? [前期|后期]", m => Parts.Half(m, m.Moment(0), m.Word(m.End - 2) == "前" ? 1 : 2)),
        new("week-of-day", "[{day}|{dom}] の 週", m => Spoken.WeekOf(m, m.Moment(0))),
        new("month-of-day", "{day} の 月", m => Parts.Piece(m, m.Moment(0), range => CivilCalendar.Month(range.From!.Value.Year, range.From.Value.Month), TimeGrain.Month)),
        new("nth-week", "{closed} の? [第 {num} 週 目?|{num} 週 目]", m => Parts.Week(m, m.Moment(0), m.Int(1))),
        new("year-start-of", "{year} の? [年明け|年始|年頭] 早々?", m => Parts.Month(m, m.Moment(0), 1)),
        new("last-weekday", "{amonth} の? [最後の|最終] {weekday}", m => Parts.Weekday(m, m.Moment(0), -1, m.Int(1))),
        new("first-weekday", "{amonth} の? 最初の {weekday}", m => Parts.Weekday(m, m.Moment(0), 1, m.Int(1))),
        new("first-week", "{closed} の? 最初の 週", m => Parts.Week(m, m.Moment(0), 1)),
        new("last-week", "{closed} の? [最後の|最終] 週", m => Parts.Week(m, m.Moment(0), -1)),
        new("nth-weekday", "{amonth} の? 第 {num} {weekday}", m => Parts.Weekday(m, m.Moment(0), m.Int(1), m.Int(2))),
        new("half-of-period", "{closed} の? {halfpart}", m => HalfOf(m)),
        new("part", "{closed} の? {part} [ごろ|頃]?", m => End(m)),
        new("ten-days", "{amonth} の? {tendays}", m => m.Habits.WideParts && m.Int(1) == 1 ? Parts.Of(m, m.Moment(0), 1) : Parts.TenDays(m, m.Moment(0), m.Int(1))),
        new("run-up-to-end", "{closed} [までの|まで|前の|直前の] {length} 間?", m => EndsPeriod(m) ? Parts.Stretch(m, m.Moment(0), m.Length(1), atEnd: true) : null),
        new("third-of-year", "{year} の? {tendays}", m => Parts.Of(m, m.Moment(0), m.Int(1))),
        new("rest", "{closed} の? [残りの日|残りの期間|残り]", m => Windows.Rest(m, m.Moment(0))),
        new("later", "{closed} [この後|これから|このあと|今後]", m => Spoken.Later(m, m.Moment(0))),
        new("so-far", "{closed} [これまで|ここまで|今まで|現在まで|今日まで]", m => Windows.SoFar(m, m.Moment(0))),
        new("whole", "{closed} <whole>", m => m.Moment(0)),
        new("inside", "[年|月|週|年度|今年|今月|今週|今年度|本年度|本年] <inside> [まで に?|中 に?|いっぱい]?", m => Left(m, Windows.Unit(m, 0, Inside(m)))),
        new("inside-period", "{closed} <inside>", m => m.Moment(0).Grain == TimeGrain.Day ? null : m.Moment(0)),
        new("around", "{closed} [前後|頃|ごろ|あたり|くらい]", m => Spoken.About(m, m.Moment(0))),
        new("last-day-of", "{closed} の? [末日|最終日|最後の日]", m => m.Moment(0).Range.To is { } end ? Moment.Day(end.AddDays(-1)) : null),
        new("named-day", "<occasion> の? {day}", m => m.Moment(0)),
        new("dated", "{closed} <dated>", m => m.Moment(0)),
        new("as-of", "{closed} <asof>", m => m.Word(m.End) is "まだ" or "なお" || m.Word(m.End) == "ま" && m.Word(m.End + 1) == "だ" ? m.Moment(0) : Spoken.Nearest(m, m.Moment(0))),
    ];

    // Spring and autumn terms begin with the halves of the fiscal year.
    private static Moment? TermOf(Match m) => Dates.FiscalYear(m.Moment(0).First.Year) is { } year ? Parts.Half(m, year, m.Word(m.End - 3) is "春" or "前" ? 1 : 2) : null;

    // 年内に切れる lies ahead, 年内に結んだ behind: the event tells.
    private static Moment? Left(Match m, Moment period) => Windows.Rest(m, period) is { } rest ? rest with { Other = Windows.SoFar(m, period)?.Range } : null;

    private static TimeUnit Inside(Match m)
    {
        for (var at = m.Start; at < m.End; at++)
        {
            if (m.Word(at) is "月" or "週")
                return JapanesePeriods.UnitOf(m.Word(at));
            if (m.Word(at) == "度")
                return TimeUnit.FiscalYear;
        }

        return TimeUnit.Year;
    }

    private static Moment? HalfOf(Match m) => m.Moment(0) switch
    {
        { Grain: TimeGrain.Year or TimeGrain.FiscalYear } year => Parts.Half(m, year, m.Int(1)),
        { Grain: TimeGrain.Decade, Range.From: { } first } => Moment.Period(CivilCalendar.Years(first.Year + ((m.Int(1) - 1) * 5), 5), TimeGrain.Other),
        var other => Parts.Of(m, other, m.Int(1) == 1 ? -1 : 1),
    };

    // 年末までの3か月, 年度末までの半年: the period that is told by its end.
    private static bool EndsPeriod(Match m)
    {
        var at = m.Start;
        while (m.Word(at) is not ("ま" or "前" or "直") && at < m.End)
            at++;
        return m.Word(at - 1) is "末" or "年末" or "月末" or "終わり" or "年度末";
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

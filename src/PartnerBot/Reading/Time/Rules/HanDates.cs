using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules;

/// <summary>Dates written with 年, 月 and 日, as Japanese and Chinese share them.</summary>
internal static class HanDates
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("digit-year", "{year4} 年", m => m.Chart.IsWord(m.End, "代") || m.Chart.IsWord(m.End, "度") ? null : Listed.WithMonth(m, Dates.Year(m.Int(0)))),
        new("year-as-edge", "{year4}", m => Dates.Year(m.Int(0)), Kinds.Edge),
        new("bare-year", "{year4}", m => m.HangsTogether || m.Int(0) is < 1900 or > 2199 || m.Word(m.Start).Length != 4 || m.Chart.Is(m.End, "counter") ? null : Dates.Year(m.Int(0))),
        new("short-year", "{year2} 年", m => m.Word(m.Start)[0] is '0' or '零' or '〇' ? Dates.Year(2000 + m.Int(0)) : null),
        new("short-year-before-month", "{year2} 年", m => m.Chart.Is(m.End, "month2") || m.Chart.Is(m.End, "halfyear") ? Dates.Year(Dates.FullYear(m.Int(0))) : null, Kinds.Edge),
        new("month", "{month2} 月 份?", m => m.Chart.IsWord(m.End, "間") ? null : Dates.Month(m, m.Int(0))),
        new("month-day", "{month2} 月 [<of>]? {day2} [日|号|號]", m => Dates.Day(m, m.Int(0), m.Int(1))),
        new("no-such-day", "[{year} [<of>]?]? {month2} 月 [<of>]? {day2} [日|号] [<until>|<before>|<since>|<after>]?", m => m.Kept[0].Moment is { } year
            ? Dates.NoSuchDay(year.First.Year, m.Int(1), m.Int(2))
            : Dates.NoSuchDay(null, m.Int(0), m.Int(1))),
        new("month-day-no-unit", "{month2} 月 {day2}", m => Dates.Day(m, m.Int(0), m.Int(1)), Kinds.Edge),
        new("year-month-day", "{year} [<of>]? {month2} 月 [<of>]? {day2} [日|号|號]?", m => m.Chart.IsWord(m.End, "月") ? null : Dates.Day(m.Moment(0).First.Year, m.Int(1), m.Int(2))),
        new("year-month", "{year} [<of>]? {month2} 月 份?", m => Dates.Month(m.Moment(0).First.Year, m.Int(1))),
        new("spaced-date", "{year4} {month2} {day2}", m => m.HangsTogether ? null : Dates.Day(m.Int(0), m.Int(1), m.Int(2))),
        new("day-of-month", "{day2} [日|号|號]", m => IsDay(m) ? Dates.DayNumber(m, m.Int(0)) : null),
        new("day-of-month-as-edge", "{day2} [日|号|號]", m => Dates.DayNumber(m, m.Int(0)), Kinds.DayNumber),
        new("weekday", "{weekday}", m => Dates.Weekday(m, m.Int(0))),
        new("weekday-number", "{dom} [，|,|、|の]? [{weekday}|( {dayletter} )|( {weekday} )]", m => Dates.DayNumber(m, m.Moment(0).First.Day, m.Int(1))),
        new("date-weekday", "{day} [，|,|、|の]? [<weekday>|( <dayletter> )|( <weekday> )]", m => m.Moment(0).Recurs?.Cycle is Cycle.Week or Cycle.Month ? null : m.Moment(0)),
        new("weekday-date", "<weekday> [，|,|、]? {day}", m => m.Moment(0).Recurs?.Cycle is Cycle.Week or Cycle.Month ? null : m.Moment(0)),
        new("on-the-day", "{day} [当天|當天|当日|當日]", m => m.Moment(0)),
        new("decade", "{year4} 年 代", m => m.Int(0) % 10 == 0 ? Dates.Decade(m, m.Int(0)) : null),
        new("short-decade", "{num} 年 代", m => m.Int(0) is > 0 and < 100 && m.Int(0) % 10 == 0 ? Dates.Decade(m, m.Int(0)) : null),
        new("quarter", "第 {month2} 个? [四 半 期|・ 四 半 期|季度|季]", m => Dates.Quarter(m, m.Int(0))),
        new("kanji-quarter", "第 {num} 半 期", m => m.Int(0) % 10 == 4 ? Dates.Quarter(m, m.Int(0) / 10) : null),
        new("quarter-letter", "[q ~ {month2}|{month2} ~ q]", m => Dates.Quarter(m, m.Int(0))),
        new("half-letter", "h ~ {month2}", m => m.Chart.Is(m.End, "year4") || m.Chart.Is(m.Start - 1, "year4") || m.Word(m.Start - 1) == "年" ? Dates.Half(m, m.Int(0)) : null, Kinds.Edge),
        new("fiscal-letters", "[fy ~? [{year4}|{year2}] [年 度|年]?|{year4} ~? fy]", m => Dates.FiscalYear(Spoken.Century(m.Int(0)))),
    ];

    // "一日" is more often "all day" than the first; what counts days is no day of the month.
    private static bool IsDay(Match m) => m.Word(m.Start) != "一" && !m.Chart.Is(m.End, "counter");
}

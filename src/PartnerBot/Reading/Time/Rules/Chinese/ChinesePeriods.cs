using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules.Chinese;

/// <summary>Periods of the calendar and those counted from today, in Chinese.</summary>
internal static class ChinesePeriods
{
    public static IReadOnlyList<Rule> Rules { get; } =
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
        new("part-of-this", "[年|月] {part}", m => ChinesePieces.End(m, Windows.Unit(m, 0, m.Word(m.Start) == "年" ? TimeUnit.Year : TimeUnit.Month), m.Int(0))),
        new("now-as-edge", "{nowword}", m => Moment.Day(m.Today), Kinds.Edge),
    ];
}

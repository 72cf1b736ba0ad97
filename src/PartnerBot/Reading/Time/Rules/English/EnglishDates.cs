using PartnerBot.Reading.Time.Grammar;
using static PartnerBot.Reading.Time.Rules.English.EnglishForms;

namespace PartnerBot.Reading.Time.Rules.English;

/// <summary>Days and months, in English.</summary>
internal static class EnglishDates
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("shortened-month", "{month} .", m => Spoken.Dotted(m), "month"),
        new("shortened-may", "{maymonth} .", m => Spoken.Dotted(m), "maymonth"),
        new("day-month-year", $"the? {Number} [of|-|/]? {Month} .? [of|,|-|in]? {YearNumber}", m => Spoken.IsMoney(m) ? null : Dates.Day(Dates.FullYear(m.Int(2)), m.Int(1), m.Int(0))),
        new("month-day-year", $"{Month} .? [the]? {Number} [,|of|, of|in]? {FullYear}", m => Dates.Day(m.Int(2), m.Int(0), m.Int(1))),
        new("month-day", $"{Month} [.|,|-|/]? the? {Number}", m => Dates.Day(m, m.Int(0), m.Int(1))),
        new("day-month", $"the? {Number} [of|-|/]? {Month}", m => Spoken.IsMoney(m) ? null : Dates.Day(m, m.Int(1), m.Int(0))),
        new("on-dashed-month-day", "on {day2} ~ - ~ {day2}", m => m.HangsTogether ? null : NumericDates.Ordered(m, null, MonthOrder.ByHabit)),
        new("month-year", $"{Month} .? [of|in|,|-|/|, of]? [{FullYear}|' ~ {{year2}}]", m => Dates.Month(Dates.FullYear(m.Int(1)), m.Int(0))),
        new("month-short-year", $"{Month} of? {{year2}}", m => m.Int(1) > 31 ? Dates.Month(Dates.FullYear(m.Int(1)), m.Int(0)) : null),
        new("year-month", $"{{year4}} [,|-|/]? {Month}", m => Dates.Month(m.Int(0), m.Int(1))),
        new("month", "{month}", m => Dates.Month(m, m.Int(0))),
        new("month-in-company", "[in|during|for|of|this coming] the? {maymonth}", m => Dates.Month(m, m.Int(0))),
        new("month-in-list", "{maymonth}", m => Spoken.IsInList(m) ? Dates.Month(m, m.Int(0)) : null),
        new("month-as-edge", "{maymonth}", m => Dates.Month(m, m.Int(0)), Kinds.Edge),
        new("weekday", "{weekday}", m => Dates.Weekday(m, m.Int(0))),
        new("weekday-in-a-week", "[{weekday}|{mayweekday}] [week|fortnight]", m => InWeeks(m, m.Word(m.End - 1) == "week" ? 1 : 2)),
        new("week-on-weekday", "[a|one|two] [week|weeks] [on|from|after] {weekday}", m => InWeeks(m, m.Word(m.Start) == "two" ? 2 : 1)),
        new("weekday-in-company", "on {mayweekday}", m => Dates.Weekday(m, m.Int(0))),
        new("weekday-as-edge", "{mayweekday}", m => Dates.Weekday(m, m.Int(0)), Kinds.Edge),
        new("weekday-number", "[{weekday}|{mayweekday}] .? [,|the|, the]? [{ordinal}|{day2}|{daywords}]", m => m.Chart.Is(m.End, "unit") || m.Chart.Is(m.End, "counted") ? null : Dates.DayNumber(m, m.Int(1), m.Int(0))),
        new("weekday-date", "[<weekday>|<mayweekday>] [,|-|the|(]? [{day}|{day} )]", m => m.Moment(0).Recurs?.Cycle == Cycle.Week ? null : m.Moment(0)),
        new("day-of-month", "the {nth}", m => m.Int(0) > 10 ? DayAlone(m) : null),
        new("on-day-of-month", "[on|for|around] the? {nth}", m => DayAlone(m)),
        new("bounding-day-of-month", "the? {nth}", m => DayAlone(m), "bare"),
        new("day-of-month-as-edge", $"the? {Number}", m => Dates.DayNumber(m, m.Int(0)), Kinds.DayNumber),
        new("day-number-of-the-month", "the? {dom} of the month", m => Spoken.DayIn(m.Moment(0), Windows.Unit(m, 0, TimeUnit.Month))),
        new("weekday-day-number-as-edge", $"[<weekday>|<mayweekday> .?] ,? the? {Number}", m => Dates.DayNumber(m, m.Int(0)), Kinds.DayNumber),
        new("relative-day", "{relday}", m => Moment.Day(CivilCalendar.Shift(m.Today, 0, m.Int(0)))),
        new("now-as-edge", "{nowword}", m => Moment.Day(m.Today), Kinds.Edge),
    ];

    // "Monday week": seven days after the Monday to come.
    private static Moment? InWeeks(Match m, int weeks) => Moment.Day(CivilCalendar.Shift(Dates.ComingWeekday(m, m.Int(0)).First, 0, 7 * weeks));

    private static Moment? DayAlone(Match m) => m.Chart.Is(m.End, "counted") ? null : Dates.DayNumber(m, m.Int(0));
}

using PartnerBot.Reading.Time.Grammar;
using static PartnerBot.Reading.Time.Rules.French.FrenchForms;

namespace PartnerBot.Reading.Time.Rules.French;

/// <summary>Days and months, in French.</summary>
internal static class FrenchDates
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("spaced-date", "{day2} {month2} [{year4}|{year2}]", m => m.HangsTogether ? null : Dates.Day(Dates.FullYear(m.Int(2)), m.Int(1), m.Int(0))),
        new("shortened-month", "{month} .", m => Spoken.Dotted(m), "month"),
        new("shortened-may", "{maymonth} .", m => Spoken.Dotted(m), "maymonth"),
        new("day-month-year", $"le? {Number} [de|-]? {Month} .? {OfYear} [{AnyYear}|{{yearwords}}]", m => Dates.Day(Dates.FullYear(m.Int(2)), m.Int(1), m.Int(0))),
        new("day-month-short-year", $"le? {Number} de? {Month} .? {{year2}}", m => m.Chart.Is(m.End, "unit") ? null : Dates.Day(Dates.FullYear(m.Int(2)), m.Int(1), m.Int(0))),
        new("month-day-year", $"{Month} .? {Number} ,? {{year4}}", m => Dates.Day(m.Int(2), m.Int(0), m.Int(1))),
        new("month-day", $"{Month} .? {Number}", m => Dates.Day(m, m.Int(0), m.Int(1))),
        new("day-month", $"le? {Number} [de|du mois de|-]? {Month} .?", m => IsSeven(m) ? null : Dates.Day(m, m.Int(1), m.Int(0))),
        new("month-year", $"[le mois de|mois de]? {Month} .? {OfYear} [{AnyYear}|{{yearwords}}]", m => Dates.Month(Dates.FullYear(m.Int(1)), m.Int(0))),
        new("month-short-year", $"{Month} .? {{year2}}", m => m.Int(1) > 31 ? Dates.Month(Dates.FullYear(m.Int(1)), m.Int(0)) : null),
        new("year-month", $"{{year4}} [,|-|/]? {Month}", m => Dates.Month(m.Int(0), m.Int(1))),
        new("month", "[le mois de|mois de|mois d']? {month} .?", m => Dates.Month(m, m.Int(0))),
        new("month-in-company", "<in> {maymonth}", m => m.Word(m.End - 1) == "mar" ? null : Dates.Month(m, m.Int(0))),
        new("month-in-list", "{maymonth}", m => Spoken.IsInList(m) ? Dates.Month(m, m.Int(0)) : null),
        new("month-as-edge", "{maymonth} .?", m => Dates.Month(m, m.Int(0)), Kinds.Edge),
        new("weekday", "{weekday}", m => Dates.Weekday(m, m.Int(0))),
        new("weekday-as-edge", "{mayweekday} .?", m => Dates.Weekday(m, m.Int(0)), Kinds.Edge),
        new("weekday-number", "[{weekday}|{mayweekday} .?] [,|le|, le]? [{ordinal}|{day2}|{daywords}]", m => IsDay(m) ? Dates.DayNumber(m, m.Int(1), m.Int(0)) : null),
        new("weekday-day-number-as-edge", $"[<weekday>|<mayweekday> .?] [,|le|, le]? {Number}", m => Dates.DayNumber(m, m.Int(0)), Kinds.DayNumber),
        new("weekday-in-a-week", "{weekday} en [huit|quinze]", m => Moment.Day(CivilCalendar.Shift(Dates.ComingWeekday(m, m.Int(0)).First, 0, m.Word(m.End - 1) == "huit" ? 7 : 14))),
        new("coming-weekday", "{weekday} [à venir|qui vient]", m => Dates.ComingWeekday(m, m.Int(0))),
        new("weekday-date", "[<weekday>|<mayweekday> .?] [,|le|(]? [{day}|{day} )]", m => m.Moment(0).Recurs?.Cycle == Cycle.Week ? null : m.Moment(0)),
        new("day-of-month", "le [{day2}|{daywords}]", m => IsDay(m) ? Dates.DayNumber(m, m.Int(0)) : null),
        new("day-of-month-as-edge", $"le? {Number}", m => Dates.DayNumber(m, m.Int(0)), Kinds.DayNumber),
        new("relative-day", "{relday}", m => Moment.Day(CivilCalendar.Shift(m.Today, 0, m.Int(0)))),
        new("now-as-edge", "{nowword}", m => Moment.Day(m.Today), Kinds.Edge),
    ];

    // "Vingt-sept" is a number.
    private static bool IsSeven(Match m) => m.Word(m.End - 1) == "sept" && m.Kept[0].Kind != "day2";

    private static bool IsDay(Match m) => !m.Chart.Is(m.End, "counted") && !m.Chart.Touches(m.End) || m.Word(m.End) is "." or "," or "?" or "!" or ";" or ":" or ")";
}

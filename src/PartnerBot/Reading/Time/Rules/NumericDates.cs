using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules;

/// <summary>Where the month stands in 3/4.</summary>
internal enum MonthOrder
{
    First,
    Second,
    ByHabit,

    /// <summary>With the year in front or missing the month comes first; with the year behind it, the day.</summary>
    FirstWithoutYear,
}

/// <summary>Dates in digits, the same in every language but for the order of day and month.</summary>
internal static class NumericDates
{
    /// <summary>Each way of writing stands for a time when it stands alone; hung to more digits or letters it can only be an end of a range.</summary>
    public static IReadOnlyList<Rule> Rules(MonthOrder order) =>
    [
        .. Written(order).Select(rule => rule with { Make = m => Alone(m) ? rule.Make(m) : null }),
        .. Written(order).Select(rule => rule with { Kind = Kinds.Edge }),
        new("no-such-day", "{year4} [-|/|.] {month2} [-|/|.] {day2}", m => Alone(m) ? Dates.NoSuchDay(m.Int(0), m.Int(1), m.Int(2)) : null),
        new("no-such-day-first", "{day2} [-|/|.] {day2} [-|/|.] {year4}", m => Alone(m) && Dates.Day(m.Int(2), m.Int(0), m.Int(1)) is null ? Dates.NoSuchDay(m.Int(2), m.Int(1), m.Int(0)) : null),
    ];

    private static IReadOnlyList<Rule> Written(MonthOrder order) =>
    [
        new("year-month-day", "[{year4} - {month2} - {day2}|{year4} / {month2} / {day2}|{year4} . {month2} . {day2}]", m => Dates.Day(m.Int(0), m.Int(1), m.Int(2))),
        new("year-month-day-compact", "{compact}", m => Compact(m.Int(0))),
        new("year-named-month-day", "{year4} [-|/] [{month}|{maymonth}] [-|/] {day2}", m => Dates.Day(m.Int(0), m.Int(1), m.Int(2))),
        new("day-named-month-year", "{day2} [-|/|.] [{month}|{maymonth}] .? [-|/|.]? {year4}", m => Dates.Day(m.Int(2), m.Int(1), m.Int(0))),
        new("named-month-day-year", "[{month}|{maymonth}] [-|/] {day2} [-|/] {year4}", m => Dates.Day(m.Int(2), m.Int(0), m.Int(1))),
        new("day-month-year", "[{day2} / {day2} [/|,] {year4}|{day2} - {day2} - {year4}|{day2} . {day2} . {year4}]", m => Ordered(m, m.Int(2), order)),
        new("short-year-month-day", "[{year2} ~ / ~ {month2} ~ / ~ {day2}|{year2} ~ - ~ {month2} ~ - ~ {day2}|{year2} ~ . ~ {month2} ~ . ~ {day2}]", m => YearInFront(m, order)),
        new("day-month-short-year", "[{day2} ~ / ~ {day2} ~ / ~ {year2}|{day2} ~ - ~ {day2} ~ - ~ {year2}|{day2} ~ . ~ {day2} ~ . ~ {year2}]", m => Ordered(m, Dates.FullYear(m.Int(2)), order)),
        new("year-month", "{year4} [-|/|.] {month2}", m => Dates.Month(m.Int(0), m.Int(1))),
        new("month-year", "{month2} [-|/|.] {year4}", m => Dates.Month(m.Int(1), m.Int(0))),
        new("day-month", "{day2} ~ / ~ {day2}", m => Ordered(m, null, order)),
    ];

    private static bool Alone(Match match) => !match.HangsTogether;

    private static Moment? Compact(int digits) => digits / 10000 is >= 1900 and <= 2100 ? Dates.Day(digits / 10000, digits / 100 % 100, digits % 100) : null;

    // 26.6.30: where a date is written from the year to the day, so is a short one; the day in front is kept beside it.
    private static Moment? YearInFront(Match match, MonthOrder order) =>
        order != MonthOrder.FirstWithoutYear || match.Habits.MonthFirst || Dates.Day(Dates.FullYear(match.Int(0)), match.Int(1), match.Int(2)) is not { } day ? null
        : Dates.Day(Dates.FullYear(match.Int(2)), match.Int(1), match.Int(0)) is { } other && other.Range != day.Range ? day with { Other = other.Range, Assumed = "day-month-order" }
        : day;

    /// <summary>Reads by the order that is the habit; the other order is kept beside it when it is a date as well.</summary>
    public static Moment? Ordered(Match match, int? year, MonthOrder order)
    {
        var (first, second) = (match.Int(0), match.Int(1));
        var (usual, other) = order == MonthOrder.First || (order == MonthOrder.FirstWithoutYear && year is null) || (order == MonthOrder.ByHabit && match.Habits.MonthFirst)
            ? (Made(first, second), Made(second, first))
            : (Made(second, first), Made(first, second));
        return usual is null || other is null || first == second ? usual ?? other : usual with { Other = other.Range, Assumed = "day-month-order" };

        Moment? Made(int month, int day) => year is { } known ? Dates.Day(known, month, day) : Dates.Day(match, month, day);
    }
}

using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules;

/// <summary>Where the month stands in 3/4.</summary>
internal enum MonthOrder
{
    First,
    Second,
    ByHabit,
}

/// <summary>Dates in digits, the same in every language but for the order of day and month.</summary>
internal static class NumericDates
{
    public static IReadOnlyList<Rule> Rules(MonthOrder order) =>
    [
        new("year-month-day", "{year4} [-|/|.] {month2} [-|/|.] {day2}", m => Alone(m) ? Dates.Day(m.Int(0), m.Int(1), m.Int(2)) : null),
        new("year-month-day-compact", "{compact}", m => Alone(m) || m.Chart.IsWord(m.Start - 1, "-") ? Compact(m.Int(0)) : null),
        new("year-named-month-day", "{year4} [-|/] {month} [-|/] {day2}", m => Dates.Day(m.Int(0), m.Int(1), m.Int(2))),
        new("day-named-month-year", "{day2} [-|/|.] [{month}|{maymonth}] .? [-|/|.]? {year4}", m => Dates.Day(m.Int(2), m.Int(1), m.Int(0))),
        new("named-month-day-year", "[{month}|{maymonth}] [-|/] {day2} [-|/] {year4}", m => Dates.Day(m.Int(2), m.Int(0), m.Int(1))),
        new("day-month-year", "{day2} [-|/|.] {day2} [-|/|.|,] {year4}", m => Alone(m) ? Ordered(m, m.Int(2), order) : null),
        new("day-month-short-year", "{day2} ~ [/|-|.] ~ {day2} ~ [/|-|.] ~ {year2}", m => Alone(m) ? Ordered(m, Dates.FullYear(m.Int(2)), order) : null),
        new("year-month", "{year4} [-|/|.] {month2}", m => Alone(m) ? Dates.Month(m.Int(0), m.Int(1)) : null),
        new("month-year", "{month2} [-|/|.] {year4}", m => Alone(m) ? Dates.Month(m.Int(1), m.Int(0)) : null),
        new("day-month", "{day2} ~ / ~ {day2}", m => Alone(m) ? Ordered(m, null, order) : null),
    ];

    private static bool Alone(Match match) => !match.HangsTogether;

    private static Moment? Compact(int digits) => digits / 10000 is >= 1900 and <= 2100 ? Dates.Day(digits / 10000, digits / 100 % 100, digits % 100) : null;

    /// <summary>Reads by the order that is the habit; the other order is kept beside it when it is a date as well.</summary>
    public static Moment? Ordered(Match match, int? year, MonthOrder order)
    {
        var (first, second) = (match.Int(0), match.Int(1));
        var (usual, other) = order == MonthOrder.First || (order == MonthOrder.ByHabit && match.Habits.MonthFirst)
            ? (Made(first, second), Made(second, first))
            : (Made(second, first), Made(first, second));
        return usual is null || other is null || first == second ? usual ?? other : usual with { Other = other.Range, Assumed = "day-month-order" };

        Moment? Made(int month, int day) => year is { } known ? Dates.Day(known, month, day) : Dates.Day(match, month, day);
    }
}

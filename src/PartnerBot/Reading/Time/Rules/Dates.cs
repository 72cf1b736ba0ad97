using PartnerBot.Reading.Time.Grammar;
using PartnerBot.Register;

namespace PartnerBot.Reading.Time.Rules;

/// <summary>Days, months, quarters and the other named pieces of a year, with the year said or left out.</summary>
internal static class Dates
{
    /// <summary>A day that no calendar has, such as 30 February: the words are taken, so that no part of them is read as something else.</summary>
    /// <param name="year">Null where it is left out.</param>
    public static object? NoSuchDay(int? year, int month, int day) => CivilCalendar.Day(year ?? 2000, month, day) is null ? Kinds.Nothing : null;

    public static Moment? Day(int year, int month, int day) => Moment.Day(CivilCalendar.Day(year, month, day));

    public static Moment? Day(Match match, int month, int day) =>
        InYear(match, TimeGrain.Day, year => CivilCalendar.Day(year, month, day) is { } found ? CivilCalendar.OneDay(found) : null);

    /// <summary>A day of the month alone: "the 27th".</summary>
    public static Moment? DayNumber(Match match, int day) =>
        Moment.Coming(new(Cycle.Month, first => CivilCalendar.Day(first.Year, first.Month, day) is { } found ? CivilCalendar.OneDay(found) : null), match.Today, TimeGrain.Day);

    /// <summary>"Friday the 15th": of a month in which they fall together.</summary>
    public static Moment? DayNumber(Match match, int day, int weekday) => Moment.Coming(
        new(Cycle.Month, first => CivilCalendar.Day(first.Year, first.Month, day) is { } found && (int)found.DayOfWeek == weekday % 7 ? CivilCalendar.OneDay(found) : null),
        match.Today,
        TimeGrain.Day);

    public static Moment Weekday(Match match, int weekday) =>
        Moment.Coming(new(Cycle.Week, monday => CivilCalendar.Days(CivilCalendar.Shift(monday, 0, weekday - 1), 1)), match.Today, TimeGrain.Day)!;

    /// <summary>"Friday to come": not today.</summary>
    public static Moment ComingWeekday(Match match, int weekday) =>
        Weekday(match, weekday) is { Recurs: { } recurs } day && recurs.StartingFrom(CivilCalendar.Shift(match.Today, 0, 1)) is { } range ? day with { Range = range, Other = null, Assumed = null } : Weekday(match, weekday);

    public static Moment? Weekday(Match match, int weekday, int weeks) => Weekday(match, weekday).Within(CivilCalendar.Around(match.Today, TimeUnit.Week, weeks));

    public static Moment? Month(Match match, int month) => InYear(match, TimeGrain.Month, year => CivilCalendar.Month(year, month));

    /// <summary>"7-9月": from one month to the end of another, a year later when it comes before it.</summary>
    public static Moment? Months(Match match, int from, int to) =>
        InYear(match, TimeGrain.Other, year => CivilCalendar.Months(new DateOnly(year, from, 1), (((to - from) + 12) % 12) + 1));

    public static Moment Month(int year, int month) => Moment.Period(CivilCalendar.Month(year, month), TimeGrain.Month);

    public static Moment? Year(int year) =>
        year is >= 1 and < CivilCalendar.LastYear ? Moment.Period(CivilCalendar.Years(year), TimeGrain.Year) : null;

    public static Moment? Quarter(Match match, int quarter) => quarter is < 1 or > 4
        ? null
        : InYear(match, TimeGrain.Quarter, year => CivilCalendar.Months(new DateOnly(year, (3 * quarter) - 2, 1), 3));

    /// <summary>A half without its year is one of this year.</summary>
    public static Moment? Half(Match match, int half) => half is < 1 or > 2
        ? null
        : InYear(match, TimeGrain.Half, year => CivilCalendar.Months(new DateOnly(year, (6 * half) - 5, 1), 6)) is { } found
            ? found with { Range = found.Recurs!.In(new DateOnly(match.Today.Year, 1, 1))!.Value }
            : null;

    /// <summary>Season 1 is spring; near enough to the astronomical one, from the 21st.</summary>
    public static Moment? Season(Match match, int season) =>
        InYear(match, TimeGrain.Season, year => CivilCalendar.Months(new DateOnly(year, 3 * season, 21), 3)) is { } found ? found with { Assumed = "season" } : null;

    /// <summary>A semester named after a season: the half of the academic year, which begins in <paramref name="firstMonth"/>, that it falls in.</summary>
    public static Moment? Term(Match match, int season, int firstMonth) =>
        InYear(match, TimeGrain.Half, year => CivilCalendar.Months(new DateOnly(year, season <= 2 ? firstMonth - 6 : firstMonth, 1), 6)) is { } found ? found with { Assumed = "semester" } : null;

    public static Moment Decade(Match match, int firstYear) => firstYear >= 100
        ? Moment.Period(CivilCalendar.Years(firstYear, 10), TimeGrain.Decade)
        : ShortDecade(match, firstYear);

    public static Moment? FiscalYear(int year, string assumed = "fiscal-year") => year is >= 1 and < CivilCalendar.LastYear - 1
        ? Moment.Period(CivilCalendar.Months(new DateOnly(year, 4, 1), 12), TimeGrain.FiscalYear) with { Assumed = assumed }
        : null;

    /// <summary>The twelve months up to the end of a month: "the fiscal year ending March 2026".</summary>
    public static Moment YearEnding(int year, int month) => Moment.Period(CivilCalendar.Months(new DateOnly(year, month, 1).AddMonths(-11), 12), TimeGrain.FiscalYear);

    public static Moment? AcademicYear(int year, int startMonth) => year is >= 1 and < CivilCalendar.LastYear - 1
        ? Moment.Period(CivilCalendar.Months(new DateOnly(year, startMonth, 1), 12), TimeGrain.AcademicYear) with { Assumed = "academic-year" }
        : null;

    /// <summary>A year of two digits: a person of this age means 1950 to 2049 (1936 to 2035 with the habits of the specifications).</summary>
    public static int FullYear(int year) => year >= 100 ? year : year + (year < 36 ? 2000 : 1900);

    public static Moment? InYear(Match match, TimeGrain grain, Func<int, DateRange?> range) =>
        Moment.Coming(new(Cycle.Year, first => range(first.Year)), match.Today, grain) is { } coming ? Listed.WithYear(match, coming) : null;

    // "The 90s" are the last ones, not those to come.
    private static Moment ShortDecade(Match match, int decade)
    {
        var century = match.Today.Year / 100 * 100;
        var gone = CivilCalendar.Years(century + decade > match.Today.Year ? century - 100 + decade : century + decade, 10);
        return Moment.Period(gone, TimeGrain.Decade) with { Assumed = "century", Other = CivilCalendar.Years(gone.From!.Value.Year + 100, 10) };
    }
}

using PartnerBot.Reading.Time.Grammar;
using PartnerBot.Register;

namespace PartnerBot.Reading.Time.Rules;

/// <summary>Stretches that begin or end today, and days counted from a day.</summary>
internal static class Windows
{
    /// <summary>"Within three weeks".</summary>
    public static Moment Within(Match match, Duration length) =>
        new(new(match.Today, After(length.From(match.Today), match.Habits.WindowsIncludeToday ? 1 : 0)), TimeForm.Ahead, GrainOf(length.Unit));

    /// <summary>"The next three weeks"; quarters are whole ones, and so are decades where that is the habit.</summary>
    public static Moment Next(Match match, Duration length) => IsWhole(match, length)
        ? new(CivilCalendar.Around(match.Today, length.Unit, 1, length.Count), TimeForm.Ahead, GrainOf(length.Unit))
        : new(new(After(match.Today, match.Habits.WindowsIncludeToday ? 0 : 1), After(length.From(match.Today), 1)), TimeForm.Ahead, GrainOf(length.Unit));

    /// <summary>"The last three weeks".</summary>
    public static Moment Last(Match match, Duration length) => IsWhole(match, length)
        ? new(CivilCalendar.Around(match.Today, length.Unit, -length.Count, length.Count), TimeForm.Back, GrainOf(length.Unit))
        : new(new(length.From(match.Today, -1), After(match.Today, match.Habits.WindowsIncludeToday ? 1 : 0)), TimeForm.Back, GrainOf(length.Unit));

    /// <summary>"The past year" with no number: the twelve months up to today, or by habit the calendar year before this one.</summary>
    public static Moment Past(Match match, TimeUnit unit) =>
        match.Habits.RoundedDecades ? Whole(match, -1, unit) : Last(match, Duration.Of(1, unit));

    public static Moment Coming(Match match, TimeUnit unit) =>
        match.Habits.RoundedDecades ? Whole(match, 1, unit) : Next(match, Duration.Of(1, unit));

    /// <summary>"In three to six months", "five to ten years ago": the days between the two.</summary>
    public static Moment Apart(Match match, DurationSpan span, int direction)
    {
        var (near, far) = (span.Least.From(match.Today, direction), span.Most.From(match.Today, direction));
        var range = direction > 0 ? new DateRange(near, After(far, 1)) : new DateRange(far, After(near, 1));
        return new(range, TimeForm.Between, GrainOf(span.Most.Unit));
    }

    /// <summary>A number left open: "the coming months" are taken for three.</summary>
    public static Moment Few(Moment window) => window with { Assumed = "number" };

    /// <summary>"This quarter", "next year", "last week".</summary>
    public static Moment Unit(Match match, int away, TimeUnit unit) => unit switch
    {
        TimeUnit.Day => Moment.Day(CivilCalendar.Shift(match.Today, 0, away)),
        TimeUnit.Fortnight or TimeUnit.BusinessDay when away < 0 => Last(match, Duration.Of(-away, unit)),
        TimeUnit.Fortnight or TimeUnit.BusinessDay => Next(match, Duration.Of(Math.Max(1, away), unit)),
        _ => Whole(match, away, unit),
    };

    /// <summary>A day counted from another; the unit counted in is its grain.</summary>
    public static Moment Away(DateOnly day, Duration length, int direction) => Moment.Day(length.From(day, direction)) with { Grain = GrainOf(length.Unit) };

    /// <summary>"This quarter and the next".</summary>
    public static Moment ThisAndNext(Match match, TimeUnit unit) =>
        new(CivilCalendar.Around(match.Today, unit, 0, 2), TimeForm.Between, GrainOf(unit)) { Assumed = AssumedBy(unit) };

    /// <summary>"This quarter and the last".</summary>
    public static Moment ThisAndLast(Match match, TimeUnit unit) =>
        new(CivilCalendar.Around(match.Today, unit, -1, 2), TimeForm.Between, GrainOf(unit)) { Assumed = AssumedBy(unit) };

    /// <summary>Two years together, the first so many years from this one.</summary>
    public static Moment Years(Match match, int away) => new(CivilCalendar.Around(match.Today, TimeUnit.Year, away, 2), TimeForm.Between, TimeGrain.Year);

    /// <summary>"In six months": what happens in them, or by habit the day six months ahead.</summary>
    public static Moment In(Match match, Duration length) =>
        match.Habits.Roundly ? Within(match, length) with { Assumed = "within" } : Away(match.Today, length, 1);

    /// <summary>"Ten years ago", "three months from now": the year, the month around that day, or by habit the day.</summary>
    public static Moment Hence(Match match, Duration length, int direction)
    {
        var day = Away(match.Today, length, direction);
        var unit = length.Unit == TimeUnit.Year && length.Months % 12 != 0 ? TimeUnit.Month : length.Unit;
        return match.Habits.Roundly && unit is (TimeUnit.Week or TimeUnit.Month or TimeUnit.Year)
            ? Moment.Period(CivilCalendar.Around(day.First, unit, 0), GrainOf(unit)) with { Assumed = "about", Other = day.Range }
            : day;
    }

    /// <summary>"Ten years ago this month": this month, some years away.</summary>
    public static Moment? SameMonth(Match match, Duration length, int direction) =>
        length.Unit == TimeUnit.Year ? Unit(match, direction * 12 * length.Count, TimeUnit.Month) : null;

    /// <summary>"More than ten years ago".</summary>
    public static Moment Beyond(Match match, Duration length) => new(new(null, length.From(match.Today, -1)), TimeForm.Before, TimeGrain.Day);

    /// <summary>"In more than two years": after the day so far ahead.</summary>
    public static Moment BeyondAhead(Match match, Duration length, bool orJust = false) => new(new(After(length.From(match.Today), orJust ? 0 : 1), null), TimeForm.After, TimeGrain.Day);

    /// <summary>From today to the end of a period: "the rest of the year".</summary>
    public static Moment? Rest(Match match, Moment period) =>
        period.End > match.Today ? period.As(TimeForm.Ahead, Later(match.Today, period.First), period.End) : null;

    /// <summary>"Earlier this month", "so far this year": from the start of a period to today.</summary>
    public static Moment? SoFar(Match match, Moment period) => period.First < match.Today
        ? period.As(TimeForm.Back, period.First, After(match.Today, match.Habits.WindowsIncludeToday ? 1 : 0))
        : null;

    public static TimeGrain GrainOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Day or TimeUnit.BusinessDay or TimeUnit.Weekend => TimeGrain.Day,
        TimeUnit.Week or TimeUnit.Fortnight => TimeGrain.Week,
        TimeUnit.Month => TimeGrain.Month,
        TimeUnit.Quarter => TimeGrain.Quarter,
        TimeUnit.Half or TimeUnit.Semester => TimeGrain.Half,
        TimeUnit.Decade => TimeGrain.Decade,
        TimeUnit.FiscalYear => TimeGrain.FiscalYear,
        TimeUnit.AcademicYear => TimeGrain.AcademicYear,
        _ => TimeGrain.Year,
    };

    private static string? AssumedBy(TimeUnit unit) => unit switch
    {
        TimeUnit.FiscalYear => "fiscal-year",
        TimeUnit.AcademicYear => "academic-year",
        TimeUnit.Semester => "semester",
        _ => null,
    };

    private static Moment Whole(Match match, int away, TimeUnit unit) =>
        Moment.Period(CivilCalendar.Around(match.Today, unit, away), GrainOf(unit)) with { Assumed = AssumedBy(unit) };

    private static bool IsWhole(Match match, Duration length) =>
        length.Unit is TimeUnit.Quarter or TimeUnit.Half or TimeUnit.Semester or TimeUnit.FiscalYear or TimeUnit.AcademicYear
        || (length.Unit == TimeUnit.Decade && match.Habits.RoundedDecades);

    private static DateOnly After(DateOnly day, int days) => CivilCalendar.Shift(day, 0, days);

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}

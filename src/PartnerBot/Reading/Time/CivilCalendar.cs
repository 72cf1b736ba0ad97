using PartnerBot.Register;

namespace PartnerBot.Reading.Time;

/// <summary>The arithmetic of the civil calendar: weeks run Monday to Sunday, months clip to their last day, and what would leave the calendar stays at its edge.</summary>
internal static class CivilCalendar
{
    public const int FirstYear = 1;
    public const int LastYear = 9998;

    public static DateOnly Shift(DateOnly day, int months, int days)
    {
        var month = Math.Clamp(((long)day.Year * 12) + day.Month - 1 + months, 12, (LastYear * 12) + 11);
        var (year, first) = ((int)(month / 12), (int)(month % 12) + 1);
        var clipped = new DateOnly(year, first, Math.Min(day.Day, DateTime.DaysInMonth(year, first)));
        return DateOnly.FromDayNumber((int)Math.Clamp((long)clipped.DayNumber + days, 0, DateOnly.MaxValue.DayNumber - 400));
    }

    /// <summary>The day of a date, or null when there is no such date.</summary>
    public static DateOnly? Day(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    public static DateRange OneDay(DateOnly day) => new(day, Shift(day, 0, 1));

    public static DateRange Days(DateOnly from, int count) => new(from, Shift(from, 0, count));

    public static DateRange Months(DateOnly from, int count) => new(from, Shift(from, count, 0));

    public static DateRange Years(int from, int count = 1) => Months(new DateOnly(Math.Clamp(from, FirstYear, LastYear), 1, 1), 12 * count);

    public static DateRange Month(int year, int month) => Months(new DateOnly(Math.Clamp(year, FirstYear, LastYear), month, 1), 1);

    public static DateOnly Monday(DateOnly day) => Shift(day, 0, -(((int)day.DayOfWeek + 6) % 7));

    public static DateRange Week(DateOnly day) => Days(Monday(day), 7);

    /// <summary>The ISO week of a year: week 1 holds 4 January.</summary>
    public static DateRange? IsoWeek(int year, int week)
    {
        if (week < 1 || Day(year, 1, 4) is not { } fourth)
            return null;
        var monday = Shift(Monday(fourth), 0, 7 * (week - 1));
        return week <= 52 || Shift(monday, 0, 3).Year == year ? Days(monday, 7) : null;
    }

    public static DateOnly StartOf(TimeUnit unit, DateOnly day) => unit switch
    {
        TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Fortnight => Monday(day),
        TimeUnit.Month => new DateOnly(day.Year, day.Month, 1),
        TimeUnit.Quarter => new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
        TimeUnit.Half or TimeUnit.Semester => new DateOnly(day.Year, day.Month <= 6 ? 1 : 7, 1),
        TimeUnit.Year => new DateOnly(day.Year, 1, 1),
        TimeUnit.FiscalYear => FiscalStart(day, 4),
        TimeUnit.AcademicYear => FiscalStart(day, 9),
        TimeUnit.Decade => new DateOnly(Math.Max(1, day.Year / 10 * 10), 1, 1),
        _ => day,
    };

    /// <summary>The whole unit that lies so many units away from the one around a day.</summary>
    public static DateRange Around(DateOnly day, TimeUnit unit, int away, int count = 1)
    {
        var start = Duration.Of(Math.Abs(away), unit).From(StartOf(unit, day), Math.Sign(away));
        return unit == TimeUnit.Weekend ? Days(Shift(start, 0, 5), 2) : new(start, Duration.Of(count, unit).From(start));
    }

    private static DateOnly FiscalStart(DateOnly day, int month) => Shift(new DateOnly(day.Year, month, 1), day.Month < month ? -12 : 0, 0);
}

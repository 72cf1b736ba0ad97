namespace PartnerBot.Reading.Time;

/// <summary>A length of time as said: "three weeks", "2 years and 21 days".</summary>
/// <param name="Unit">The unit of the largest part.</param>
/// <param name="Count">How many of that unit.</param>
internal sealed record Duration(int Count, TimeUnit Unit, int Months, int Days, int BusinessDays = 0)
{
    public static Duration Of(int count, TimeUnit unit) => unit switch
    {
        TimeUnit.Day => new(count, unit, 0, count),
        TimeUnit.Week => new(count, unit, 0, 7 * count),
        TimeUnit.Fortnight => new(count, unit, 0, 14 * count),
        TimeUnit.Month => new(count, unit, count, 0),
        TimeUnit.Quarter => new(count, unit, 3 * count, 0),
        TimeUnit.Half or TimeUnit.Semester => new(count, unit, 6 * count, 0),
        TimeUnit.Decade => new(count, unit, 120 * count, 0),
        TimeUnit.BusinessDay => new(count, unit, 0, 0, count),
        TimeUnit.Weekend => new(count, unit, 0, 7 * count),
        _ => new(count, unit, 12 * count, 0),
    };

    /// <summary>Half a unit, in days or months; null where nobody says so.</summary>
    public static Duration? Half(TimeUnit unit) => unit switch
    {
        TimeUnit.Day => Of(0, unit),
        TimeUnit.Month => Of(15, TimeUnit.Day),
        TimeUnit.Year or TimeUnit.FiscalYear or TimeUnit.AcademicYear => Of(6, TimeUnit.Month),
        TimeUnit.Decade => Of(5, TimeUnit.Year),
        _ => null,
    };

    public Duration Plus(Duration other) => this with { Months = Months + other.Months, Days = Days + other.Days, BusinessDays = BusinessDays + other.BusinessDays };

    /// <summary>The day that lies this length after a day, or before it.</summary>
    public DateOnly From(DateOnly day, int direction = 1)
    {
        var moved = CivilCalendar.Shift(day, direction * Months, direction * Days);
        for (var left = BusinessDays; left > 0;)
        {
            moved = CivilCalendar.Shift(moved, 0, direction);
            left -= moved.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        return moved;
    }
}

using PartnerBot.Register;

namespace PartnerBot.Reading.Time;

/// <summary>The period within which a thing comes round: March in a year, the 27th in a month, Friday in a week.</summary>
internal enum Cycle
{
    Week,
    Month,
    Year,
}

/// <summary>Something named without the year (month, week) it lies in, as "March" or "the 27th": one in each cycle, or none (29 February).</summary>
/// <param name="In">The days it covers in the cycle that begins on a day.</param>
internal sealed record Recurrence(Cycle Cycle, Func<DateOnly, DateRange?> In)
{
    // 29 February is missing for at most seven years in a row, Friday the 13th for thirteen months, Monday the 31st for longer.
    private const int Reach = 40;

    /// <summary>The first that has not ended at a day.</summary>
    public DateRange? Coming(DateOnly day) => Around(day, 1).FirstOrDefault(range => range!.Value.To > day);

    /// <summary>The last that has ended before a day.</summary>
    public DateRange? Gone(DateOnly day) => Around(day, -1).FirstOrDefault(range => range!.Value.To <= day);

    /// <summary>The first that begins on a day or after it.</summary>
    public DateRange? StartingFrom(DateOnly day) => Around(day, 1).FirstOrDefault(range => range!.Value.From >= day);

    /// <summary>The last that begins on a day or before it.</summary>
    public DateRange? StartingUpTo(DateOnly day) => Around(day, -1).FirstOrDefault(range => range!.Value.From <= day);

    /// <summary>The first day of the cycle that lies so many cycles away from the one around a day.</summary>
    public DateOnly StartAt(DateOnly day, int away)
    {
        var unit = Cycle switch { Cycle.Week => TimeUnit.Week, Cycle.Month => TimeUnit.Month, _ => TimeUnit.Year };
        return CivilCalendar.Around(day, unit, away).From!.Value;
    }

    private IEnumerable<DateRange?> Around(DateOnly day, int direction)
    {
        for (var away = -direction; Math.Abs(away) <= Reach; away += direction)
        {
            if (In(StartAt(day, away)) is { } range)
                yield return range;
        }
    }
}

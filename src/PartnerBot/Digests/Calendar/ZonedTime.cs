namespace PartnerBot.Digests.Calendar;

/// <summary>From a clock on the wall to an instant, by the rules of a time zone.</summary>
public static class ZonedTime
{
    /// <summary>Two changes of the clock lie further apart than this, and no zone is further from UTC.</summary>
    private static readonly TimeSpan Reach = TimeSpan.FromHours(26);

    /// <summary>The first instant at which the clock shows the time or, where it jumps over it, a later one.</summary>
    public static DateTimeOffset InstantOf(DateOnly day, TimeOnly time, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(time, DateTimeKind.Unspecified);
        var utc = new DateTimeOffset(local, TimeSpan.Zero);
        // Asked from instants only: what a zone says of local times is wrong where summer time is the lesser offset, as in Morocco.
        var instants = new[] { zone.GetUtcOffset(utc - Reach), zone.GetUtcOffset(utc + Reach) }
            .Select(offset => utc - offset)
            .Where(instant => TimeZoneInfo.ConvertTime(instant, zone).DateTime == local)
            .ToArray();
        return instants.Length > 0 ? instants.Min() : AfterGap(local, zone);
    }

    /// <summary>The date on the calendar of a zone.</summary>
    public static DateOnly DayOf(DateTimeOffset instant, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);

    /// <summary>Halves the time around the gap until one second is left.</summary>
    private static DateTimeOffset AfterGap(DateTime local, TimeZoneInfo zone)
    {
        var before = new DateTimeOffset(local - Reach, TimeSpan.Zero);
        var after = new DateTimeOffset(local + Reach, TimeSpan.Zero);
        while (after - before > TimeSpan.FromSeconds(1))
        {
            var middle = before + TimeSpan.FromSeconds(Math.Floor((after - before).TotalSeconds / 2));
            if (TimeZoneInfo.ConvertTime(middle, zone).DateTime < local)
                before = middle;
            else
                after = middle;
        }
        return after;
    }
}

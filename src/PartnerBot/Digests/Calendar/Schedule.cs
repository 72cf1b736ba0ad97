using System.Text.Json.Serialization;

namespace PartnerBot.Digests.Calendar;

/// <summary>Days, an hour and the place whose clock is meant. Pure calendar: it never asks for the time.</summary>
/// <param name="Zone">IANA id of the time zone, such as Asia/Tokyo.</param>
public sealed record Schedule(Rhythm Rhythm, TimeOnly At, string Zone)
{
    /// <summary>Whether it names a day, and a time zone that this machine knows. The other members need it to be true.</summary>
    [JsonIgnore]
    public bool IsPossible => Rhythm is { IsPossible: true } && IsZone(Zone);

    /// <summary>The first date later than an instant; null at the end of the calendar.</summary>
    public Occurrence? NextAfter(DateTimeOffset instant) => From(instant).FirstOrDefault();

    /// <summary>The dates later than one instant and not later than another, in order.</summary>
    public IEnumerable<Occurrence> Between(DateTimeOffset after, DateTimeOffset upTo) => From(after).TakeWhile(o => o.Due <= upTo);

    public static bool IsZone(string? id) => !string.IsNullOrWhiteSpace(id) && TimeZoneInfo.TryFindSystemTimeZoneById(id, out _);

    private IEnumerable<Occurrence> From(DateTimeOffset after)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(Zone);
        // A jump of the clock can carry a time over midnight into the next day.
        var start = ZonedTime.DayOf(after, zone).AddDays(-1);
        return Rhythm.DaysFrom(start)
            .Select(day => new Occurrence(Rhythm.PeriodOf(day), day, ZonedTime.InstantOf(day, At, zone)))
            .Where(o => o.Due > after);
    }
}

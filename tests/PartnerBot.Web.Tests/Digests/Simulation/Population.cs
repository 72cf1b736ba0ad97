using NodaTime;
using PartnerBot.Digests;
using PartnerBot.Digests.Calendar;

namespace PartnerBot.Web.Tests.Digests.Simulation;

/// <summary>One subscriber of the simulation, and what is going to happen to them.</summary>
public sealed record Subscriber(string Id, string Conversation, Schedule Schedule)
{
    public DateTimeOffset? Stops { get; init; }
    public DateTimeOffset? Pauses { get; init; }
    public DateTimeOffset? PausedUntil { get; init; }
    /// <summary>The person blocks the bot, or the conversation is deleted.</summary>
    public DateTimeOffset? Leaves { get; init; }
    public bool IsDeleted { get; init; }
    public DateTimeOffset? Returns { get; init; }

    /// <summary>Whether the edition due then is to come: true, false, or null within an hour of a change that may come before or after it.</summary>
    public bool? IsToCome(DateTimeOffset due) =>
        new[] { Stops, Pauses, PausedUntil, Leaves, Returns }.Any(change => change is { } at && at >= due && at - due < TimeSpan.FromHours(1)) ? null
        : !(due >= Stops || (due >= Pauses && due < PausedUntil) || (due >= Leaves && !(due >= Returns)));
}

/// <summary>Ten thousand subscribers in forty time zones; most want their digest on Monday at nine.</summary>
public static class Population
{
    private static readonly string[] Zones =
    [
        "Pacific/Honolulu", "America/Anchorage", "America/Los_Angeles", "America/Denver", "America/Phoenix", "America/Chicago", "America/New_York", "America/Toronto",
        "America/Bogota", "America/Santiago", "America/St_Johns", "America/Sao_Paulo", "America/Havana", "Atlantic/Azores", "Europe/London", "Europe/Lisbon",
        "Europe/Paris", "Europe/Berlin", "Europe/Athens", "Europe/Istanbul", "Africa/Lagos", "Africa/Cairo", "Africa/Nairobi", "Africa/Johannesburg",
        "Asia/Jerusalem", "Asia/Beirut", "Asia/Dubai", "Asia/Tehran", "Asia/Karachi", "Asia/Kolkata", "Asia/Kathmandu", "Asia/Bangkok",
        "Asia/Shanghai", "Asia/Tokyo", "Asia/Seoul", "Australia/Adelaide", "Australia/Sydney", "Australia/Lord_Howe", "Pacific/Auckland", "Pacific/Apia",
    ];

    public static IReadOnlyList<Subscriber> Of(int size, DateTimeOffset start, TimeSpan length, Random random) =>
        [.. Enumerable.Range(0, size).Select(i => WithFate(Of(i, random), start, length, random))];

    /// <summary>The dates of a schedule by NodaTime, which shares no code with the schedule.</summary>
    public static IEnumerable<(string Period, DateTimeOffset Due)> Dates(Schedule schedule, DateTimeOffset start, DateTimeOffset end)
    {
        var zone = DateTimeZoneProviders.Tzdb[schedule.Zone];
        var days = ((Weekly)schedule.Rhythm).Days;
        for (var day = LocalDate.FromDateTime(start.UtcDateTime).PlusDays(-2); day <= LocalDate.FromDateTime(end.UtcDateTime).PlusDays(2); day = day.PlusDays(1))
        {
            if (!days.Contains((DayOfWeek)((int)day.DayOfWeek % 7)))
                continue;
            var due = zone.AtLeniently(day.At(new LocalTime(schedule.At.Hour, schedule.At.Minute))).ToInstant();
            if (zone.MapLocal(day.At(new LocalTime(schedule.At.Hour, schedule.At.Minute))) is { Count: 0 } gap)
                due = gap.LateInterval.Start;
            var rule = NodaTime.Calendars.WeekYearRules.Iso;
            var week = $"{rule.GetWeekYear(day):0000}-W{rule.GetWeekOfWeekYear(day):00}";
            if (due.ToDateTimeOffset() > start && due.ToDateTimeOffset() <= end)
                yield return (days.Count == 1 ? week : $"{week}-{(int)day.DayOfWeek}", due.ToDateTimeOffset());
        }
    }

    private static Subscriber Of(int i, Random random)
    {
        var at = random.Next(100) < 60 ? new TimeOnly(9, 0) : new TimeOnly(random.Next(24), 30 * random.Next(2));
        var rhythm = i % 100 == 0 ? Weekly.Daily : new Weekly([random.Next(100) < 70 ? DayOfWeek.Monday : (DayOfWeek)random.Next(7)]);
        // One in twenty is a digest of a team; twenty share each.
        var conversation = i % 20 == 1 ? $"team-{i / 400}" : $"chat-{i}";
        return new Subscriber($"s{i}", conversation, new Schedule(rhythm, at, Zones[random.Next(Zones.Length)]));
    }

    private static Subscriber WithFate(Subscriber subscriber, DateTimeOffset start, TimeSpan length, Random random)
    {
        DateTimeOffset Sometime() => start + (random.NextDouble() * length);
        var isAlone = subscriber.Conversation.StartsWith("chat", StringComparison.Ordinal);
        var (dice, then) = (random.Next(100), Sometime());
        return dice switch
        {
            < 5 => subscriber with { Stops = then },
            < 10 => subscriber with { Pauses = then, PausedUntil = then.AddDays(14) },
            < 13 when isAlone => subscriber with { Leaves = then, Returns = random.Next(2) == 0 ? then.AddDays(10) : null },
            < 14 when isAlone => subscriber with { Leaves = then, IsDeleted = true },
            _ => subscriber,
        };
    }
}

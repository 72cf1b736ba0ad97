using NodaTime;
using NodaTime.Extensions;
using NodaTime.TimeZones;
using PartnerBot.Digests.Calendar;

namespace PartnerBot.Tests.Digests.Calendar;

/// <summary>Compares with NodaTime over all time zones and twenty years: around each change of the clock, and at random.</summary>
public sealed class EveryZoneTests
{
    private static readonly Instant First = Instant.FromUtc(2020, 1, 1, 0, 0);
    private static readonly Instant Last = Instant.FromUtc(2040, 1, 1, 0, 0);

    [Fact]
    public void each_local_time_is_the_instant_that_noda_time_names()
    {
        var (compared, otherRules, wrong) = (0, 0, new List<string>());
        foreach (var zone in DateTimeZoneProviders.Tzdb.GetAllZones().Where(z => TimeZoneInfo.TryFindSystemTimeZoneById(z.Id, out _)))
        {
            var system = TimeZoneInfo.FindSystemTimeZoneById(zone.Id);
            foreach (var local in Times(zone).Distinct())
            {
                var wanted = Wanted(zone, local);
                if (!KnowsTheSame(zone, system, wanted))
                {
                    otherRules++;
                    continue;
                }
                compared++;
                var got = ZonedTime.InstantOf(DateOnly.FromDateTime(local.ToDateTimeUnspecified()), TimeOnly.FromDateTime(local.ToDateTimeUnspecified()), system);
                if (got != wanted.ToDateTimeOffset())
                    wrong.Add($"{zone.Id} {local}: wanted {wanted}, got {got:O}");
            }
        }
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {compared} are wrong: {string.Join("; ", wrong.Take(8))}");
        Assert.InRange(compared, 200_000, int.MaxValue);
        // The machine's copy of the time zone rules may be of another year than NodaTime's.
        Assert.InRange(otherRules, 0, compared / 20);
    }

    private static IEnumerable<LocalDateTime> Times(DateTimeZone zone)
    {
        var random = new Random(20);
        for (var i = 0; i < 200; i++)
            yield return new LocalDate(2020, 1, 1).PlusDays(random.Next(7300)).At(new LocalTime(random.Next(24), 15 * random.Next(4)));
        foreach (var change in zone.GetZoneIntervals(First, Last).Where(i => i.HasEnd && i.End < Last))
            foreach (var minutes in (int[])[-120, -61, -60, -30, -1, 0, 1, 29, 30, 59, 60, 61, 120])
                yield return change.IsoLocalEnd.PlusMinutes(minutes);
    }

    private static Instant Wanted(DateTimeZone zone, LocalDateTime local)
    {
        var resolver = Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);
        return zone.ResolveLocal(local, resolver).ToInstant();
    }

    private static bool KnowsTheSame(DateTimeZone zone, TimeZoneInfo system, Instant instant) => new[] { -26, -3, -1, 0, 1, 3, 26 }.All(hours =>
        zone.GetUtcOffset(instant + Duration.FromHours(hours)).ToTimeSpan() == system.GetUtcOffset((instant + Duration.FromHours(hours)).ToDateTimeOffset()));
}

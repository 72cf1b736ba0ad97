using PartnerBot.Digests.Calendar;

namespace PartnerBot.Tests.Digests.Calendar;

public sealed class ScheduleTests
{
    [Theory]
    // An hour that comes twice: the first time. An hour that does not come: the first moment after.
    [InlineData("Europe/Paris", "2026-10-25", "02:30", "2026-10-25T00:30:00Z")]
    [InlineData("Europe/Paris", "2026-03-29", "02:30", "2026-03-29T01:00:00Z")]
    [InlineData("America/New_York", "2026-11-01", "01:00", "2026-11-01T05:00:00Z")]
    [InlineData("America/New_York", "2026-03-08", "02:59", "2026-03-08T07:00:00Z")]
    [InlineData("America/New_York", "2026-03-08", "03:00", "2026-03-08T07:00:00Z")]
    [InlineData("Australia/Lord_Howe", "2026-10-04", "02:15", "2026-10-03T15:30:00Z")]
    [InlineData("Africa/Cairo", "2026-04-24", "00:30", "2026-04-23T22:00:00Z")]
    [InlineData("Asia/Tokyo", "2026-01-01", "09:00", "2026-01-01T00:00:00Z")]
    [InlineData("Asia/Kathmandu", "2026-01-01", "09:00", "2026-01-01T03:15:00Z")]
    public void the_clock_on_the_wall_names_one_instant(string zone, string day, string time, string wanted)
    {
        var instant = ZonedTime.InstantOf(Day(day), TimeOnly.Parse(time, null), TimeZoneInfo.FindSystemTimeZoneById(zone));
        Assert.Equal(Instant(wanted), instant);
    }

    [Fact]
    public void a_weekly_schedule_keeps_its_hour_over_both_changes_of_the_clock()
    {
        var schedule = new Schedule(new Weekly([DayOfWeek.Monday]), new TimeOnly(9, 0), "Europe/Paris");
        var instants = schedule.Between(Instant("2026-03-16T09:00:00Z"), Instant("2026-04-06T12:00:00Z")).Select(o => $"{o.Period} {o.Due:MM-dd HH:mm}");
        Assert.Equal(["2026-W13 03-23 08:00", "2026-W14 03-30 07:00", "2026-W15 04-06 07:00"], instants);
    }

    [Theory]
    [InlineData("2026-12-28", "2026-W53")]
    [InlineData("2027-01-03", "2026-W53")]
    [InlineData("2027-01-04", "2027-W01")]
    [InlineData("2024-12-30", "2025-W01")]
    [InlineData("2023-01-01", "2022-W52")]
    public void weeks_over_the_end_of_the_year_are_iso_weeks(string day, string wanted)
    {
        Assert.Equal(wanted, new Weekly([Day(day).DayOfWeek]).PeriodOf(Day(day)));
        Assert.Equal($"{wanted}-{((int)Day(day).DayOfWeek + 6) % 7 + 1}", Weekly.Daily.PeriodOf(Day(day)));
    }

    [Fact]
    public void every_second_week_is_counted_from_the_week_named()
    {
        var schedule = new Schedule(new Weekly([DayOfWeek.Friday], 2, Day("2026-12-24")), new TimeOnly(16, 0), "UTC");
        var days = schedule.Between(Instant("2026-12-20T00:00:00Z"), Instant("2027-01-31T00:00:00Z")).Select(o => o.Period);
        Assert.Equal(["2026-W52", "2027-W01", "2027-W03"], days);
    }

    [Theory]
    [InlineData(NthDay.Last, new[] { DayOfWeek.Friday }, "2026-12-25 2027-01-29 2027-02-26")]
    [InlineData(1, new[] { DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday }, "2026-12-01 2027-01-01 2027-02-01")]
    [InlineData(2, new[] { DayOfWeek.Tuesday }, "2026-12-08 2027-01-12 2027-02-09")]
    public void days_are_counted_within_each_month(int nth, DayOfWeek[] weekdays, string wanted)
    {
        var schedule = new Schedule(new NthDay(nth, weekdays), new TimeOnly(9, 0), "UTC");
        var days = schedule.Between(Instant("2026-11-30T09:00:00Z"), Instant("2027-03-01T00:00:00Z")).Select(o => $"{o.Day:yyyy-MM-dd}");
        Assert.Equal(wanted, string.Join(' ', days));
    }

    [Fact]
    public void a_month_without_the_day_has_its_last()
    {
        var schedule = new Schedule(new Monthly(31), new TimeOnly(8, 0), "UTC");
        var days = schedule.Between(Instant("2028-01-31T08:00:00Z"), Instant("2028-05-01T00:00:00Z")).Select(o => o.Day);
        Assert.Equal([Day("2028-02-29"), Day("2028-03-31"), Day("2028-04-30")], days);
    }

    [Fact]
    public void the_next_date_is_never_the_instant_itself()
    {
        var schedule = new Schedule(Weekly.Daily, new TimeOnly(2, 30), "Europe/Paris");
        var gap = schedule.NextAfter(Instant("2026-03-29T00:59:59Z"))!;
        Assert.Equal((Day("2026-03-29"), Instant("2026-03-29T01:00:00Z")), (gap.Day, gap.Due));
        Assert.Equal(Day("2026-03-30"), schedule.NextAfter(gap.Due)!.Day);
    }

    [Fact]
    public void a_schedule_without_a_day_or_a_place_is_known_as_impossible()
    {
        var nine = new TimeOnly(9, 0);
        Assert.True(new Schedule(Weekly.Daily, nine, "Asia/Tokyo").IsPossible);
        Assert.False(new Schedule(Weekly.Daily, nine, "Mars/Olympus").IsPossible);
        Assert.False(new Schedule(Weekly.Daily, nine, "").IsPossible);
        Assert.False(new Schedule(new Weekly([]), nine, "UTC").IsPossible);
        Assert.False(new Schedule(new Weekly([DayOfWeek.Monday], 0), nine, "UTC").IsPossible);
        Assert.False(new Schedule(new Monthly(32), nine, "UTC").IsPossible);
    }

    [Fact]
    public void the_end_of_the_calendar_is_an_end()
    {
        var end = new DateTimeOffset(DateTime.MaxValue.AddDays(-2), TimeSpan.Zero);
        Assert.Null(new Schedule(new Monthly(1), new TimeOnly(9, 0), "UTC").NextAfter(end));
        Assert.Null(new Schedule(new Weekly([DayOfWeek.Monday]), new TimeOnly(9, 0), "UTC").NextAfter(end));
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}

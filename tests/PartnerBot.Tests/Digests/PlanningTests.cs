using PartnerBot.Digests;
using PartnerBot.Digests.Calendar;

namespace PartnerBot.Tests.Digests;

public sealed class PlanningTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Schedule Mondays = new(new Weekly([DayOfWeek.Monday]), new TimeOnly(9, 0), "UTC");
    private static readonly Schedule Daily = new(Weekly.Daily, new TimeOnly(9, 0), "UTC");

    [Fact]
    public void the_date_that_has_come_gets_its_edition()
    {
        var plan = Planning.Of(Of(Mondays, Monday.AddDays(-1)), Monday);
        var edition = Assert.Single(plan.Editions);
        Assert.Equal(("2026-W10", new DateOnly(2026, 3, 2), Monday, EditionState.Due), (edition.Period, edition.Day, edition.Due, edition.State));
        Assert.Equal((Monday.AddDays(7), "2026-W10"), (plan.After.Next!.Value, plan.After.LastPeriod));
    }

    [Theory]
    [InlineData(23.9, EditionState.Due)]
    [InlineData(24, EditionState.Skipped)]
    public void a_missed_edition_is_sent_if_less_than_a_day_late_and_noted_otherwise(double hours, EditionState wanted)
    {
        var plan = Planning.Of(Of(Mondays, Monday.AddDays(-1)), Monday.AddHours(hours));
        var edition = Assert.Single(plan.Editions);
        Assert.Equal((wanted, wanted == EditionState.Due ? null : EditionReason.Late), (edition.State, edition.Reason));
        Assert.Equal(Monday.AddDays(7), plan.After.Next);
    }

    [Fact]
    public void after_a_long_standstill_only_the_last_edition_is_sent_and_each_knows_the_one_before()
    {
        var plan = Planning.Of(Of(Daily, Monday.AddDays(-1)), Monday.AddDays(4).AddHours(3));
        Assert.Equal(["Skipped", "Skipped", "Skipped", "Skipped", "Due"], plan.Editions.Select(e => e.State.ToString()));
        Assert.Equal([null, "2026-W10-1", "2026-W10-2", "2026-W10-3", "2026-W10-4"], plan.Editions.Select(e => e.Previous));
    }

    [Fact]
    public void a_year_of_standstill_is_noted_for_as_long_as_editions_are_kept()
    {
        var plan = Planning.Of(Of(Daily, Monday), Monday.AddDays(400));
        Assert.Equal(120, plan.Editions.Count);
        Assert.Single(plan.Editions, e => e.IsOpen);
    }

    [Fact]
    public void the_same_date_planned_twice_has_the_same_key()
    {
        var subscription = Of(Mondays, Monday.AddDays(-1));
        var keys = new[] { Monday, Monday.AddHours(5) }.Select(at => Editions.EntryOf(Planning.Of(subscription, at).Editions[0]).Key);
        Assert.Single(keys.Distinct());
    }

    [Fact]
    public void a_paused_subscription_moves_on_without_editions()
    {
        var plan = Planning.Of(Of(Mondays, Monday.AddDays(-1)).Paused(Monday.AddMinutes(1)), Monday);
        Assert.Empty(plan.Editions);
        Assert.Equal(Monday.AddDays(7), plan.After.Next);
        Assert.Empty(Planning.Again(plan.After, Monday.AddHours(1)).Editions);
    }

    [Fact]
    public void a_pause_that_begins_later_leaves_out_its_own_editions_alone()
    {
        var paused = Of(Mondays, Monday.AddDays(-1)).Paused(Monday.AddDays(14), Monday.AddDays(7));
        Assert.Single(Planning.Of(paused, Monday).Editions);
        Assert.Empty(Planning.Of(paused with { Next = Monday.AddDays(7) }, Monday.AddDays(7)).Editions);
        Assert.Equal(Monday.AddDays(14), (paused with { Next = Monday.AddDays(7) }).Coming());
    }

    [Fact]
    public void what_is_wanted_from_a_day_on_is_not_planned_before_it()
    {
        var later = Of(Mondays, Monday.AddDays(20));
        Assert.Empty(Planning.Of(later, Monday).Editions);
        Assert.Equal(Monday.AddDays(21), Planning.Again(later, Monday).After.Next);
    }

    [Fact]
    public void a_stopped_subscription_has_no_next_date()
    {
        var plan = Planning.Of(Of(Mondays, Monday.AddDays(-1)).Ended(Monday.AddHours(-1)) with { Next = Monday }, Monday);
        Assert.Empty(plan.Editions);
        Assert.Null(plan.After.Next);
    }

    [Fact]
    public void resuming_does_not_bring_back_what_was_paused()
    {
        var resumed = Of(Daily, Monday.AddDays(-1)).Paused(Subscription.Forever).Resumed(Monday.AddHours(2));
        Assert.Equal(Monday.AddDays(1), resumed.Next);
        Assert.Empty(Planning.Again(resumed, Monday.AddHours(3)).Editions);
    }

    [Fact]
    public void after_a_clock_that_was_ahead_the_dates_it_jumped_over_come_all_the_same()
    {
        var ahead = Planning.Of(Of(Mondays, Monday.AddDays(-1)), Monday.AddDays(21)).After;
        Assert.Equal(Monday.AddDays(28), ahead.Next);
        var again = Planning.Again(ahead, Monday.AddHours(1));
        Assert.Equal("2026-W10", Assert.Single(again.Editions).Period);
        Assert.Equal(Monday.AddDays(7), again.After.Next);
    }

    [Fact]
    public void what_was_before_a_change_of_the_schedule_is_not_planned_again()
    {
        var moved = Of(Mondays, Monday.AddDays(-1)).Scheduled(Mondays with { At = new TimeOnly(8, 0) }, Monday.AddMinutes(30));
        Assert.Equal(Monday.AddDays(7).AddHours(-1), moved.Next);
        Assert.Empty(Planning.Again(moved, Monday.AddHours(1)).Editions);
    }

    private static Subscription Of(Schedule schedule, DateTimeOffset now) => (DigestJsonTests.Sample with { PausedUntil = null }).Scheduled(schedule, now);
}

using PartnerBot.Digests;
using PartnerBot.Digests.Calendar;
using PartnerBot.Web.Channels.Teams.Activities;
using PartnerBot.Web.Digests;
using PartnerBot.Web.Tests.Digests.Simulation;

namespace PartnerBot.Web.Tests.Digests;

/// <summary>Who gets an edition, and what the next one knows of it.</summary>
public sealed class DeliveryRulesTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Due = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Schedule Mondays = new(new Weekly([DayOfWeek.Monday]), new TimeOnly(9, 0), "UTC");

    [Theory]
    [InlineData(EditionReason.Stopped)]
    [InlineData(EditionReason.Paused)]
    public void stopping_or_pausing_while_the_edition_is_written_still_counts(EditionReason wanted)
    {
        using var world = new World(Start);
        world.Writing = (subscription, edition, _) =>
        {
            var now = world.Time.GetUtcNow();
            world.Subscriptions.ChangeAsync(subscription.Owner, subscription.Id, s => wanted == EditionReason.Stopped ? s.Ended(now) : s.Paused(now.AddDays(1)), default).GetAwaiter().GetResult();
            return new Written(new OutgoingActivity { Summary = edition.Period });
        };
        Run(world, Due.AddMinutes(1));
        Assert.Empty(world.Connector.Log);
        Assert.Equal((EditionState.Skipped, wanted), world.Editions.Select(e => (e.State, e.Reason!.Value)).Single());
    }

    [Fact]
    public void a_quiet_edition_sends_nothing_and_leaves_its_marks_to_the_next()
    {
        using var world = new World(Start);
        var lasts = new List<string>();
        world.Writing = (_, edition, last) =>
        {
            lasts.Add($"{edition.Period} after {last?.Period ?? "nothing"} {last?.Marks}");
            return new Written(edition.Period == "2026-W11" ? null : new OutgoingActivity { Summary = edition.Period }, $"marks of {edition.Period}");
        };
        Run(world, Due.AddDays(15));
        Assert.Equal(["2026-W10", "2026-W12"], world.Connector.Log.Select(t => t.Text));
        Assert.Equal(["2026-W10 after nothing ", "2026-W11 after 2026-W10 marks of 2026-W10", "2026-W12 after 2026-W11 marks of 2026-W11"], lasts);
    }

    [Fact]
    public void the_edition_after_missed_ones_goes_on_from_the_last_that_arrived()
    {
        using var world = new World(Start);
        var lasts = new List<string?>();
        world.Writing = (_, edition, last) =>
        {
            lasts.Add(last?.Period);
            return new Written(new OutgoingActivity { Summary = edition.Period });
        };
        world.Time.Run(async () =>
        {
            await world.SubscribeAsync("s", Mondays);
            using var first = world.Start();
            await world.WaitUntilAsync(Due.AddDays(1));
            StopAtOnce(first);
            await world.WaitUntilAsync(Due.AddDays(20));
            world.Start();
            await world.WaitUntilAsync(Due.AddDays(22));
            await world.EndAsync();
        });
        Assert.Equal([null, "2026-W10"], lasts);
        Assert.Equal(["2026-W10 Sent", "2026-W11 Skipped", "2026-W12 Skipped", "2026-W13 Sent"], world.Editions.Select(e => $"{e.Period} {e.State}").Order());
    }

    [Fact]
    public void a_person_who_blocked_the_bot_is_left_alone_until_they_return()
    {
        using var world = new World(Start);
        world.Connector.Blocked.Add("msteams/chat-s");
        world.Time.Run(async () =>
        {
            await world.SubscribeAsync("s", Mondays);
            world.Start();
            await world.WaitUntilAsync(Due.AddDays(8));
            Assert.Equal(1, world.Connector.Requests);
            world.Connector.Blocked.Clear();
            await world.SeeAsync("chat-s");
            await world.WaitUntilAsync(Due.AddDays(15));
            await world.EndAsync();
        });
        Assert.Equal(["s 2026-W12"], world.Connector.Log.Select(t => t.Text));
        Assert.Equal(2, world.Editions.Count(e => e.Reason == EditionReason.Gone));
    }

    [Fact]
    public void an_edition_out_of_turn_is_sent_at_once_beside_the_calendar()
    {
        using var world = new World(Start);
        world.Time.Run(async () =>
        {
            var subscription = await world.SubscribeAsync("s", Mondays);
            world.Start();
            await world.WaitAsync(TimeSpan.FromHours(1));
            var extra = Planning.Extra(subscription, "now-1", world.Time.GetUtcNow());
            Assert.True(await new Editions(world.State).AddAsync(extra, default));
            Assert.False(await new Editions(world.State).AddAsync(extra, default));
            await world.WaitUntilAsync(Due.AddMinutes(1));
            await world.EndAsync();
        });
        Assert.Equal(["s now-1", "s 2026-W10"], world.Connector.Log.Select(t => t.Text));
        Assert.InRange(world.Connector.Log[0].Departed, Start.AddHours(1), Start.AddHours(1) + world.Terms.Poll);
    }

    [Fact]
    public void too_many_messages_stop_all_instances_until_the_connector_wants_more()
    {
        using var world = new World(Start, faults: new Dictionary<int, int> { [429] = 100 });
        world.Time.Run(async () =>
        {
            for (var i = 0; i < 1500; i++)
                await world.SubscribeAsync($"s{i}", Mondays);
            world.Start();
            await world.WaitUntilAsync(Due.AddMinutes(5));
            await world.EndAsync();
        });
        Assert.Equal(1500, world.Connector.Log.Select(t => t.Text).Distinct().Count());
        Assert.Equal(1500, world.Connector.Log.Count);
        Assert.InRange(world.Connector.FaultsGiven, 5, 40);
        Assert.Equal(0, world.Connector.InPause);
    }

    /// <summary>On this thread: the simulated time knows no other.</summary>
    private static void StopAtOnce(CancellationTokenSource instance) => instance.Cancel();

    private static void Run(World world, DateTimeOffset until) => world.Time.Run(async () =>
    {
        await world.SubscribeAsync("s", Mondays);
        world.Start();
        await world.WaitUntilAsync(until);
        await world.EndAsync();
    });
}

using PartnerBot.Digests;
using PartnerBot.Digests.Calendar;
using PartnerBot.Keeping;
using PartnerBot.Queries;
using PartnerBot.Web.Channels.Teams.Activities;
using PartnerBot.Web.Channels.Teams.Connector;
using PartnerBot.Web.Channels.Teams.References;
using PartnerBot.Web.Digests;
using PartnerBot.Web.Tests.Digests.Simulation;

namespace PartnerBot.Web.Tests.Digests;

/// <summary>Things go wrong around delivery: nothing is lost, nothing comes twice.</summary>
public sealed class DeliveryFaultsTests
{
    private const int Size = 60;
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Due = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Schedule Mondays = new(new Weekly([DayOfWeek.Monday]), new TimeOnly(9, 0), "UTC");

    [Theory]
    [InlineData(401)]
    [InlineData(502)]
    [InlineData(503)]
    public void a_connector_that_is_down_or_refuses_the_token_for_hours_gets_all_editions_afterwards(int status)
    {
        using var world = new World(Start);
        Run(world, async () =>
        {
            world.Start(new Failing(world, status, Due.AddHours(5)));
            await world.WaitUntilAsync(Due.AddHours(6));
        });
        AssertEachOnce(world);
        Assert.True(world.Connector.Log.Min(t => t.Departed) >= Due.AddHours(5));
    }

    [Fact]
    public void a_connector_that_is_down_for_more_than_a_day_leaves_a_note_for_each()
    {
        using var world = new World(Start);
        Run(world, async () =>
        {
            world.Start(new Failing(world, 503, Due.AddDays(3)));
            await world.WaitUntilAsync(Due.AddDays(2));
        });
        Assert.Empty(world.Connector.Log);
        Assert.Equal(Size, world.Editions.Count());
        Assert.All(world.Editions, e => Assert.Equal((EditionState.Failed, EditionReason.Unreachable), (e.State, e.Reason)));
    }

    [Fact]
    public void a_message_that_the_connector_will_not_take_fails_with_its_words()
    {
        using var world = new World(Start);
        Run(world, async () =>
        {
            world.Start(new Failing(world, 413, Due.AddDays(3)));
            await world.WaitUntilAsync(Due.AddHours(1));
        });
        Assert.All(world.Editions, e => Assert.Equal((EditionState.Failed, EditionReason.Refused, "413 MessageSizeTooBig too big"), (e.State, e.Reason, e.Detail)));
    }

    [Fact]
    public void a_store_that_is_down_now_and_then_loses_nothing_and_doubles_nothing()
    {
        using var world = new World(Start);
        var random = new Random(3);
        Run(world, async () =>
        {
            world.Start();
            world.Start();
            world.State.Before = _ =>
            {
                if (random.Next(4) == 0 && world.Time.GetUtcNow() < Due.AddMinutes(20))
                    throw new StoreException("The store is down.");
            };
            await world.WaitUntilAsync(Due.AddHours(1));
        });
        AssertEachOnce(world);
        Assert.DoesNotContain(world.Editions, e => e.Repeats > 0);
    }

    [Fact]
    public void a_store_that_fails_while_messages_are_on_their_way_is_waited_for()
    {
        using var world = new World(Start);
        Run(world, async () =>
        {
            world.Start();
            world.State.Before = _ =>
            {
                if (world.Time.GetUtcNow() is var now && now > Due.AddMilliseconds(300) && now < Due.AddMinutes(9))
                    throw new StoreException("The store is down.");
            };
            await world.WaitUntilAsync(Due.AddHours(1));
        });
        AssertEachOnce(world);
    }

    [Fact]
    public void an_edition_whose_holder_is_lost_while_sending_is_sent_again_and_counted()
    {
        using var world = new World(Start);
        Run(world, async () =>
        {
            world.Start(new Silent(), isLost: true);
            await world.WaitUntilAsync(Due.AddMilliseconds(100));
            world.Start();
            await world.WaitUntilAsync(Due.AddMinutes(10));
        });
        AssertEachOnce(world);
        Assert.Equal(world.Terms.Lanes, world.Editions.Count(e => e.Repeats == 1));
        Assert.InRange(world.Connector.Log.Max(t => t.Departed), Due + world.Terms.Lease, Due + (2 * world.Terms.Lease) + world.Terms.Poll);
    }

    [Fact]
    public void a_clock_that_is_ahead_for_a_while_loses_no_edition_and_doubles_none()
    {
        using var world = new World(Start);
        Run(world, async () =>
        {
            world.Start();
            world.Start();
            await world.WaitAsync(TimeSpan.FromHours(2));
            // Three weeks ahead: the editions of the third week are sent, those of the first two noted as missed.
            world.Time.Jump(TimeSpan.FromDays(20));
            await world.WaitAsync(TimeSpan.FromMinutes(10));
            world.Time.Jump(TimeSpan.FromDays(-20));
            await world.WaitUntilAsync(Due.AddDays(29));
        });
        var expected = Enumerable.Range(0, Size).SelectMany(i => Enumerable.Range(10, 5).Select(week => $"s{i} 2026-W{week}"));
        Assert.Equal(expected.Order(), world.Connector.Log.Select(t => t.Text).Order());
    }

    [Fact]
    public void a_clock_that_is_put_back_sends_nothing_again()
    {
        using var world = new World(Start);
        Run(world, async () =>
        {
            world.Start();
            await world.WaitUntilAsync(Due.AddSeconds(1));
            world.Time.Jump(TimeSpan.FromHours(-6));
            await world.WaitUntilAsync(Due.AddHours(1));
        });
        AssertEachOnce(world);
    }

    [Fact]
    public void after_a_standstill_the_missed_edition_is_sent_once()
    {
        using var world = new World(Start);
        Run(world, async () =>
        {
            await world.WaitUntilAsync(Due.AddHours(20));
            world.Start();
            world.Start();
            await world.WaitUntilAsync(Due.AddDays(6));
        });
        AssertEachOnce(world);
    }

    [Fact]
    public void records_that_cannot_be_read_hold_up_nobody()
    {
        using var world = new World(Start);
        Run(world, async () =>
        {
            for (var i = 0; i < 3 * Planner.Batch; i++)
                await world.State.AddAsync(new StateEntry(new StateKey(StateKind.Subscription, $"o{i}", "x"), """{"from":"the future"}""") { Due = Start }, default);
            world.Start();
            await world.WaitUntilAsync(Due.AddMinutes(1));
        });
        AssertEachOnce(world);
        Assert.Equal(3 * Planner.Batch, world.State.All(StateKind.Subscription).Count(e => e.Json == """{"from":"the future"}"""));
    }

    [Fact]
    public void a_question_that_cannot_be_written_fails_for_its_own_recipient_alone()
    {
        using var world = new World(Start);
        var writing = world.Writing;
        world.Writing = (s, e, last) => s.Id == "s7" ? throw new QueryException("no such field") : writing(s, e, last);
        Run(world, async () =>
        {
            world.Start();
            await world.WaitUntilAsync(Due.AddHours(1));
        });
        Assert.Equal(Size - 1, world.Connector.Log.Count);
        var failed = Assert.Single(world.Editions, e => e.State != EditionState.Sent);
        Assert.Equal(("s7", EditionState.Failed, EditionReason.Unwritable, "no such field"), (failed.Subscription, failed.State, failed.Reason, failed.Detail));
    }

    private static void Run(World world, Func<Task> story) => world.Time.Run(async () =>
    {
        for (var i = 0; i < Size; i++)
            await world.SubscribeAsync($"s{i}", Mondays);
        await story();
        await world.EndAsync();
    });

    private static void AssertEachOnce(World world)
    {
        Assert.Equal(Enumerable.Range(0, Size).Select(i => $"s{i} 2026-W10").Order(), world.Connector.Log.Select(t => t.Text).Order());
        Assert.All(world.Editions, e => Assert.Equal(EditionState.Sent, e.State));
    }

    /// <summary>Refuses until a moment, and passes on after it.</summary>
    private sealed class Failing(World world, int status, DateTimeOffset until) : IEditionSender
    {
        public Task<SendOutcome> SendAsync(Reference to, OutgoingActivity message, CancellationToken cancellation)
        {
            if (world.Time.GetUtcNow() >= until)
                return world.Connector.SendAsync(to, message, cancellation);
            return Task.FromResult<SendOutcome>(
                status >= 500 ? new Unreachable($"the connector answered {status}", MayHaveArrived: false) : new Refused(new ConnectorFault(status, "MessageSizeTooBig", "", "too big")));
        }
    }

    /// <summary>Never comes back: the process is as good as lost.</summary>
    private sealed class Silent : IEditionSender
    {
        public Task<SendOutcome> SendAsync(Reference to, OutgoingActivity message, CancellationToken cancellation) => new TaskCompletionSource<SendOutcome>().Task;
    }
}

using System.Globalization;
using PartnerBot.Digests.Calendar;
using Xunit.Abstractions;

namespace PartnerBot.Web.Tests.Digests.Simulation;

/// <summary>Everybody's digest is due at the same moment.</summary>
public sealed class DrainTests(ITestOutputHelper output)
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly Schedule MondayAtNine = new(new Weekly([DayOfWeek.Monday]), new TimeOnly(9, 0), "Asia/Tokyo");

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void a_backlog_drains_at_the_allowed_rate_however_many_instances_share_it(int instances)
    {
        const int Size = 10_000;
        using var world = new World(Start);
        world.Time.Run(async () =>
        {
            for (var i = 0; i < Size; i++)
                await world.SubscribeAsync($"s{i}", MondayAtNine);
            for (var i = 0; i < instances; i++)
                world.Start();
            await world.WaitAsync(TimeSpan.FromHours(13));
            await world.EndAsync();
        });
        var arrived = world.Connector.Log.Select(t => t.Arrived).Order().ToArray();
        var rate = (Size - 1) / (arrived[^1] - arrived[0]).TotalSeconds;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{instances} instances: {rate:0.0} a second, first after {(arrived[0] - Start.AddHours(12)).TotalSeconds:0.00} s, {world.Connector.BeyondLimits} beyond limits"));
        Assert.Equal(Size, world.Connector.Log.Select(t => t.Text).Distinct().Count());
        Assert.Equal(Size, arrived.Length);
        Assert.InRange(rate, 0.95 * 50, 50);
        Assert.Equal(0, world.Connector.BeyondLimits);
    }

    [Fact]
    public void one_conversation_with_many_digests_is_kept_under_its_own_limits_and_holds_up_nobody()
    {
        using var world = new World(Start);
        world.Time.Run(async () =>
        {
            for (var i = 0; i < 50; i++)
                await world.SubscribeAsync($"team{i}", MondayAtNine, "team");
            for (var i = 0; i < 500; i++)
                await world.SubscribeAsync($"s{i}", MondayAtNine);
            world.Start();
            await world.WaitAsync(TimeSpan.FromHours(13));
            await world.EndAsync();
        });
        Assert.Equal(550, world.Connector.Log.Count);
        Assert.Equal(0, world.Connector.BeyondLimits);
        Assert.True(world.Connector.Log.Where(t => t.Text.StartsWith('s')).Max(t => t.Arrived) < Start.AddHours(12).AddSeconds(14));
    }
}

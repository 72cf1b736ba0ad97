using PartnerBot.Keeping;
using PartnerBot.Web.Digests;

namespace PartnerBot.Web.Tests.Digests;

public sealed class LeaseWatchTests
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    private readonly Running _clock = new();

    [Fact]
    public void a_holder_is_lost_after_a_lease_without_a_sign_of_life()
    {
        var watch = new LeaseWatch(_clock, Lease);
        Assert.False(watch.IsLost(Writing("1")));
        _clock.Passed += Lease / 2;
        Assert.False(watch.IsLost(Writing("2")));
        _clock.Passed += Lease;
        watch.Tidy();
        Assert.True(watch.IsLost(Writing("2")));
        Assert.Equal(0, watch.Count);
    }

    [Fact]
    public void what_came_to_an_end_with_its_holder_is_not_remembered_for_ever()
    {
        var watch = new LeaseWatch(_clock, Lease);
        Assert.False(watch.IsLost(Writing("1")));
        _clock.Passed += 6 * Lease;
        watch.Tidy();
        Assert.Equal(0, watch.Count);
    }

    private static StateEntry Writing(string tag) => new(new StateKey(StateKind.Edition, "owner", "1:2026-W10"), "{}") { ETag = tag };

    private sealed class Running : TimeProvider
    {
        public TimeSpan Passed { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Passed.Ticks;
    }
}

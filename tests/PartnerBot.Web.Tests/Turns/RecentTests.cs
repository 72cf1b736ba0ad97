using PartnerBot.Web.Turns;

namespace PartnerBot.Web.Tests.Turns;

public sealed class RecentTests
{
    [Fact]
    public void the_oldest_entry_goes_first_and_use_keeps_one_young()
    {
        var recent = new Recent<int>(2);
        recent.Set("a", 1);
        recent.Set("b", 2);
        Assert.True(recent.TryGet("a", out _));
        recent.Set("c", 3);
        Assert.Equal(2, recent.Count);
        Assert.False(recent.TryGet("b", out _));
        Assert.True(recent.TryGet("a", out var kept) && kept == 1);
    }

    [Fact]
    public void many_writers_leave_it_at_its_capacity()
    {
        var recent = new Recent<int>(100);
        Parallel.For(0, 10_000, i => recent.Set($"k{i % 500}", i));
        Assert.Equal(100, recent.Count);
    }
}

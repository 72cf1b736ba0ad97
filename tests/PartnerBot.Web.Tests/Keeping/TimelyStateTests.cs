using PartnerBot.Keeping;
using PartnerBot.Queries;
using PartnerBot.Web.Keeping;
using PartnerBot.Web.Tests.Hosting;

namespace PartnerBot.Web.Tests.Keeping;

public sealed class TimelyStateTests
{
    private static readonly StateEntry Entry = new(new StateKey(StateKind.Person, "somebody", "choices"), "{}");

    [Fact]
    public async Task a_call_that_hangs_is_given_up_and_the_next_ones_are_not_tried_at_once()
    {
        var inner = new ObstinateState();
        var state = new TimelyState(inner, new QuickClock { Hurries = true });
        inner.Stop();
        var first = await Assert.ThrowsAsync<StoreException>(() => state.AddAsync(Entry, default));
        Assert.Equal("The store did not answer within 4 seconds.", first.Message);
        await Assert.ThrowsAsync<StoreException>(() => state.ReadAsync(Entry.Key, default));
        await Assert.ThrowsAsync<StoreException>(() => state.DueAsync(Entry.Key.Kind, default, 1, default));
        Assert.Equal(1, inner.Calls);
    }

    [Fact]
    public async Task what_is_in_time_passes_unchanged()
    {
        var state = new TimelyState(new ObstinateState(), new QuickClock());
        var added = await state.AddAsync(Entry, default);
        Assert.Equal(added, await state.ReadAsync(Entry.Key, default));
        Assert.Null(await state.AddAsync(Entry, default));
        Assert.NotNull(added = await state.ReplaceAsync(added! with { Due = DateTimeOffset.UnixEpoch }, default));
        Assert.Equal([added], await state.DueAsync(StateKind.Person, DateTimeOffset.UnixEpoch, 5, default));
        Assert.True(await state.RemoveAsync(added, default));
        await Assert.ThrowsAsync<ArgumentException>(() => state.ReadAsync(Entry.Key with { Id = "" }, default));
    }
}

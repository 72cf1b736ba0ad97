using PartnerBot.Web.Turns;

namespace PartnerBot.Web.Tests.Turns;

public sealed class TurnOrderTests
{
    [Fact]
    public async Task turns_of_one_conversation_never_overlap()
    {
        var order = new TurnOrder();
        var inside = 0;
        var most = 0;
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => order.InOrderAsync("c", async () =>
        {
            most = Math.Max(most, Interlocked.Increment(ref inside));
            await Task.Yield();
            return Interlocked.Decrement(ref inside);
        }, CancellationToken.None)));
        Assert.Equal(1, most);
    }

    [Fact]
    public async Task turns_are_taken_in_the_order_of_arrival_and_leave_nothing_behind()
    {
        var order = new TurnOrder();
        var taken = new List<int>();
        await Task.WhenAll(Enumerable.Range(0, 50).Select(i => order.InOrderAsync("c", async () =>
        {
            taken.Add(i);
            await Task.Yield();
            return i;
        }, CancellationToken.None)));
        Assert.Equal(Enumerable.Range(0, 50), taken);
        Assert.Equal(0, order.Busy);
    }

    [Fact]
    public async Task a_turn_that_fails_lets_the_next_one_pass_and_other_conversations_do_not_wait()
    {
        var order = new TurnOrder();
        var held = new TaskCompletionSource<int>();
        var first = order.InOrderAsync("c", () => held.Task, CancellationToken.None);
        var second = order.InOrderAsync("c", () => Task.FromResult(2), CancellationToken.None);
        Assert.Equal(3, await order.InOrderAsync("other", () => Task.FromResult(3), CancellationToken.None));
        Assert.False(second.IsCompleted);
        held.SetException(new InvalidOperationException());
        await Assert.ThrowsAsync<InvalidOperationException>(() => first);
        Assert.Equal(2, await second);
    }
}

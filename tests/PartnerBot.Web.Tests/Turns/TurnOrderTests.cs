using PartnerBot.Web.Turns;

namespace PartnerBot.Web.Tests.Turns;

public sealed class TurnOrderTests
{
    [Fact]
    public async Task turns_of_one_conversation_never_overlap()
    {
        using var order = new TurnOrder();
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
}

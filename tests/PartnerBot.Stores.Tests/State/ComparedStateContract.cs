using PartnerBot.Keeping;
using PartnerBot.Stores.Memory;
using PartnerBot.Stores.Tests.Contract;

namespace PartnerBot.Stores.Tests.State;

/// <summary>What every place other than the reference does besides: after any sequence of operations it holds what the reference holds.</summary>
public abstract class ComparedStateContract : StateContract
{
    private protected virtual int Operations => 2_000;

    [ContractTheory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task generated_operations_do_the_same_as_in_the_reference(int seed)
    {
        var compared = new ComparedStates(await OpenAsync(), new MemoryState(Clock), Clock, seed);
        for (var i = 0; i < Operations; i++)
        {
            var (asked, wanted, got) = await compared.DoAsync();
            Assert.True(wanted == got, $"operation {i} of seed {seed}\nasked  {asked}\nwanted {wanted}\ngot    {got}");
        }
    }
}

using PartnerBot.Keeping;
using PartnerBot.Stores.Memory;

namespace PartnerBot.Stores.Tests.State;

public sealed class MemoryStateTests : StateContract
{
    private readonly MemoryState _state;

    public MemoryStateTests() => _state = new(Clock);

    private protected override Task<IStateStore> OpenAsync() => Task.FromResult<IStateStore>(_state);
}

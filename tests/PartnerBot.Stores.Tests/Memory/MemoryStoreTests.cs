using PartnerBot.Queries;
using PartnerBot.Stores.Memory;
using PartnerBot.Stores.Tests.Contract;

namespace PartnerBot.Stores.Tests.Memory;

public sealed class MemoryStoreTests : StoreContract
{
    protected override IRegisterStore Sample { get; } = new MemoryStore(SampleRegister.Load());
}

using PartnerBot.Keeping;
using PartnerBot.Stores.Sqlite.State;

namespace PartnerBot.Stores.Tests.State;

public sealed class SqliteStateTests : ComparedStateContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private protected override Task<IStateStore> OpenAsync() => Task.FromResult<IStateStore>(SqliteState.Beside(_folder.File("register.db"), Clock));

    public void Dispose() => _folder.Dispose();
}

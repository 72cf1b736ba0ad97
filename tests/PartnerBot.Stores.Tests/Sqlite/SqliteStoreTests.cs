using PartnerBot.Queries;
using PartnerBot.Stores.Sqlite;
using PartnerBot.Stores.Tests.Contract;

namespace PartnerBot.Stores.Tests.Sqlite;

public sealed class SqliteStoreTests : ComparedStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<SqliteStore> _sample;
    private readonly Lazy<SqliteStore> _invented;

    public SqliteStoreTests()
    {
        _sample = new(() => SqliteStore.Open(_folder.File("sample.db")));
        _invented = new(() => SqliteStore.Open(_folder.File("invented.db"), () => InventedRegister.Contents));
    }

    protected override IRegisterStore Sample => _sample.Value;

    protected override IRegisterStore Invented => _invented.Value;

    public void Dispose() => _folder.Dispose();
}

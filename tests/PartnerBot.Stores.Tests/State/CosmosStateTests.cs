using PartnerBot.Keeping;
using PartnerBot.Stores.Cosmos;
using PartnerBot.Stores.Cosmos.State;
using PartnerBot.Stores.Tests.Cosmos;

namespace PartnerBot.Stores.Tests.State;

[NeedsCosmos]
public sealed class CosmosStateTests(CosmosServerFixture server) : ComparedStateContract, IClassFixture<CosmosServerFixture>, IDisposable
{
    private readonly CosmosConnection _connection = new(CosmosPlace.Read(server.Server.NewDatabase()));

    private protected override int Operations => 1_000;

    private protected override int Rounds => 8;

    private protected override Task<IStateStore> OpenAsync() => Task.FromResult<IStateStore>(new CosmosState(_connection, Clock));

    public void Dispose()
    {
        _connection.Database.DeleteStreamAsync().GetAwaiter().GetResult();
        _connection.Dispose();
    }
}

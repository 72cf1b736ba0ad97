using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores.Cosmos;

namespace PartnerBot.Stores.Tests.Cosmos;

/// <summary>A database of its own with a register in it; it goes with the test. Every SQL text is held against Microsoft's grammar on its way.</summary>
internal sealed class CosmosTestStore : IAsyncDisposable
{
    private CosmosTestStore(CosmosConnection connection, CosmosStore store) => (Connection, Store) = (connection, store);

    public CosmosConnection Connection { get; }

    public CosmosStore Store { get; }

    public static async Task<CosmosTestStore> OpenAsync(string setting, RegisterContents contents)
    {
        var connection = new CosmosConnection(CosmosPlace.Read(setting));
        var store = await CosmosStore.OpenAsync(connection, TimeProvider.System, () => contents, default);
        store.Saw = CosmosGrammar.Demand;
        return new(connection, store);
    }

    public async ValueTask DisposeAsync()
    {
        await Connection.Database.DeleteAsync();
        Connection.Dispose();
    }
}

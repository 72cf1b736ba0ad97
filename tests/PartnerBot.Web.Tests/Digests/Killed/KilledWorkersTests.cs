using PartnerBot.Stores.Cosmos;
using PartnerBot.Stores.Cosmos.State;
using PartnerBot.Stores.Sqlite.State;
using PartnerBot.Stores.Tests.Cosmos;
using Xunit.Abstractions;

namespace PartnerBot.Web.Tests.Digests.Killed;

/// <summary>Workers that are killed lose no edition, and at most the one in flight arrives twice.</summary>
public sealed class KilledWorkersTests(ITestOutputHelper output)
{
    [Fact]
    public async Task over_a_sqlite_file()
    {
        var folder = Directory.CreateTempSubdirectory("partnerbot-killed-");
        try
        {
            var place = Path.Combine(folder.FullName, "state.db");
            using var state = new SqliteState(place, TimeProvider.System);
            output.WriteLine(await new KilledWorkers(state, size: 2_000, kills: 50, [place]).RunAsync());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [CosmosFact]
    public async Task over_cosmos_db_with_a_store_that_fails_now_and_then()
    {
        await using var server = await CosmosServer.StartAsync();
        var place = server.NewDatabase();
        var state = new CosmosState(new CosmosConnection(CosmosPlace.Read(place)), TimeProvider.System);
        output.WriteLine(await new KilledWorkers(state, size: 100, kills: 5, [place, DeliveryWorker.Failing]).RunAsync());
    }
}

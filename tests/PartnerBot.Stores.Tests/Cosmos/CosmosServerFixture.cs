namespace PartnerBot.Stores.Tests.Cosmos;

/// <summary>One server for the tests of a class; not started where there is none, since they are skipped then.</summary>
public sealed class CosmosServerFixture : IAsyncLifetime
{
    private CosmosServer? _server;

    public CosmosServer Server => _server ?? throw new InvalidOperationException(CosmosServer.Missing);

    public async Task InitializeAsync() => _server = CosmosServer.Missing is null ? await CosmosServer.StartAsync() : null;

    public async Task DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
    }
}

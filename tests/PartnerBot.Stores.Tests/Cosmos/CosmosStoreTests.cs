using PartnerBot.Queries;
using PartnerBot.Stores.Tests.Contract;

namespace PartnerBot.Stores.Tests.Cosmos;

[NeedsCosmos]
public sealed class CosmosStoreTests(CosmosStoreTests.Registers registers) : ComparedStoreContract, IClassFixture<CosmosStoreTests.Registers>
{
    protected override IRegisterStore Sample => registers.Sample.Store;

    protected override IRegisterStore Invented => registers.Invented.Store;

    // 2,400 in all; PARTNERBOT_CONTRACT_QUERIES asks for more of each seed.
    protected override int QueriesPerSeed { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("PARTNERBOT_CONTRACT_QUERIES"), System.Globalization.CultureInfo.InvariantCulture, out var queries) ? queries : 300;

    /// <summary>One server and both registers for all tests of the class, since each only reads.</summary>
    public sealed class Registers : IAsyncLifetime
    {
        private CosmosServer? _server;

        internal CosmosTestStore Sample { get; private set; } = null!;

        internal CosmosTestStore Invented { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            _server = await CosmosServer.StartAsync();
            Sample = await CosmosTestStore.OpenAsync(_server.NewDatabase(), SampleRegister.Load());
            Invented = await CosmosTestStore.OpenAsync(_server.NewDatabase(), InventedRegister.Contents);
        }

        public async Task DisposeAsync()
        {
            await Sample.DisposeAsync();
            await Invented.DisposeAsync();
            await _server!.DisposeAsync();
        }
    }
}

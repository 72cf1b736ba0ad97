using PartnerBot.Stores.Tests.Contract;

namespace PartnerBot.Stores.Tests.Cosmos;

/// <summary>The contract tests of this class run against a Cosmos DB server.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsCosmosAttribute : StoreNeedsAttribute
{
    public override string? Missing => CosmosServer.Missing;
}

namespace PartnerBot.Stores.Tests.Cosmos;

/// <summary>A test against a Cosmos DB server. Skipped with the reason where the machine cannot have one; never in CI, where that is a failure.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CosmosFactAttribute : FactAttribute
{
    public CosmosFactAttribute() => Skip = CosmosServer.Missing;
}

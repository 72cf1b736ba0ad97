using System.Text.Json;
using PartnerBot.Register;

namespace PartnerBot.Stores.Cosmos;

/// <summary>Documents as JSON: names in camel case, since the service wants <c>id</c> and <c>ttl</c>; what is null is not written.</summary>
internal static class CosmosJson
{
    public static readonly JsonSerializerOptions Options = new(RegisterJson.Options) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartnerBot.Digests;

/// <summary>How subscriptions and editions are kept: enumerations by name, and fields of other versions handed on.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(Subscription))]
[JsonSerializable(typeof(Edition))]
internal sealed partial class DigestJson : JsonSerializerContext
{
    /// <summary>Null for what a later version wrote in a way that this one cannot read.</summary>
    public static T? Read<T>(string json, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(json, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

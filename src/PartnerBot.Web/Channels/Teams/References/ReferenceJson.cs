using System.Text.Json.Serialization;

namespace PartnerBot.Web.Channels.Teams.References;

/// <summary>How references are kept: enumerations by name, so that a later version may reorder them.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(Reference))]
internal sealed partial class ReferenceJson : JsonSerializerContext;

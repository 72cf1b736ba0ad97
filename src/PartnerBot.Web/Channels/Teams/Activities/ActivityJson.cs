using System.Text.Json.Serialization;
using PartnerBot.Web.Channels.Teams.Connector;

namespace PartnerBot.Web.Channels.Teams.Activities;

/// <summary>How activities are written and read: camelCase, no nulls, letters of all scripts as they are.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = MaxDepth)]
[JsonSerializable(typeof(IncomingActivity))]
[JsonSerializable(typeof(OutgoingActivity))]
[JsonSerializable(typeof(IReadOnlyList<OutgoingActivity>))]
[JsonSerializable(typeof(NewConversation))]
[JsonSerializable(typeof(MemberPage))]
[JsonSerializable(typeof(Member))]
public sealed partial class ActivityJson : JsonSerializerContext
{
    /// <summary>Deeper nesting is refused; cards that people build stay under 20.</summary>
    public const int MaxDepth = 64;
}

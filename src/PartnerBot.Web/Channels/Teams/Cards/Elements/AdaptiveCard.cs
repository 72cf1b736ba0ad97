using System.Text.Json;
using System.Text.Json.Serialization;
using PartnerBot.Web.Channels.Teams.Activities;

namespace PartnerBot.Web.Channels.Teams.Cards.Elements;

/// <summary>An Adaptive Card, schema 1.5, as wide as the chat allows.</summary>
public sealed record AdaptiveCard
{
    [JsonPropertyOrder(-3)]
    public string Type => "AdaptiveCard";

    [JsonPropertyOrder(-2)]
    [JsonPropertyName("$schema")]
    public string Schema => "http://adaptivecards.io/schemas/adaptive-card.json";

    [JsonPropertyOrder(-1)]
    public string Version => "1.5";

    public TeamsWidth Msteams => TeamsWidth.Full;

    /// <summary>Language of the texts, for screen readers; the schema knows no scripts.</summary>
    public required string Lang { get; init => field = value.Split('-')[0]; }

    /// <summary>Said aloud instead of the card.</summary>
    public required string Speak { get; init; }

    /// <summary>Shown by clients that cannot render this version.</summary>
    public required string FallbackText { get; init; }

    public required IReadOnlyList<CardElement> Body { get; init; }

    public IReadOnlyList<CardAction>? Actions { get; init; }

    public byte[] ToUtf8() => JsonSerializer.SerializeToUtf8Bytes(this, Wire.Json.AdaptiveCard);
}

/// <summary>The Teams extension that widens a card.</summary>
public sealed record TeamsWidth(string Width)
{
    public static readonly TeamsWidth Full = new("Full");
}

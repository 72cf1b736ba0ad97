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

    private Written? _written;

    /// <summary>The card as it is sent; made once, since its size is looked at before it goes out.</summary>
    public byte[] ToUtf8()
    {
        // A changed copy carries along what its original came to.
        if (!ReferenceEquals(_written?.Of, this))
            _written = new Written(this, JsonSerializer.SerializeToUtf8Bytes(this, Wire.Json.AdaptiveCard));
        return _written.Utf8;
    }

    private sealed class Written(AdaptiveCard of, byte[] utf8)
    {
        public AdaptiveCard Of => of;
        public byte[] Utf8 => utf8;
    }
}

/// <summary>Puts a card into an activity as it was written already.</summary>
internal sealed class WrittenCard : JsonConverter<AdaptiveCard>
{
    public override AdaptiveCard Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Cards are sent, never read.");

    public override void Write(Utf8JsonWriter writer, AdaptiveCard value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.ToUtf8(), skipInputValidation: true);
}

/// <summary>The Teams extension that widens a card.</summary>
public sealed record TeamsWidth(string Width)
{
    public static readonly TeamsWidth Full = new("Full");
}

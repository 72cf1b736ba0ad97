using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartnerBot.Web.Channels.Teams.Cards.Elements;

/// <summary>An Adaptive Card, schema 1.5, as wide as the chat allows.</summary>
[JsonConverter(typeof(WrittenCard))]
public sealed record AdaptiveCard
{
    private const int UsualBytes = 16 * 1024;

    /// <summary>Letters of all scripts as they are, since a card is data for a renderer and never part of a page's markup.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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
    public ReadOnlyMemory<byte> ToUtf8()
    {
        // A changed copy carries along what its original came to.
        if (!ReferenceEquals(_written?.Of, this))
            _written = new Written(this, Write());
        return _written.Utf8;
    }

    private ReadOnlyMemory<byte> Write()
    {
        var utf8 = new ArrayBufferWriter<byte>(UsualBytes);
        using (var json = new Utf8JsonWriter(utf8, Options))
        {
            json.WriteStartObject();
            json.WriteString("type"u8, "AdaptiveCard"u8);
            json.WriteString("$schema"u8, "http://adaptivecards.io/schemas/adaptive-card.json"u8);
            json.WriteString("version"u8, "1.5"u8);
            // The Teams extension that widens a card.
            json.WriteStartObject("msteams"u8);
            json.WriteString("width"u8, "Full"u8);
            json.WriteEndObject();
            json.Member("lang"u8, Lang);
            json.Member("speak"u8, Speak);
            json.Member("fallbackText"u8, FallbackText);
            json.Parts("body"u8, Body);
            json.Parts("actions"u8, Actions);
            json.WriteEndObject();
        }
        return utf8.WrittenMemory;
    }

    private sealed class Written(AdaptiveCard of, ReadOnlyMemory<byte> utf8)
    {
        public AdaptiveCard Of => of;
        public ReadOnlyMemory<byte> Utf8 => utf8;
    }
}

/// <summary>Puts a card into an activity as it was written already.</summary>
internal sealed class WrittenCard : JsonConverter<AdaptiveCard>
{
    public override AdaptiveCard Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Cards are sent, never read.");

    public override void Write(Utf8JsonWriter writer, AdaptiveCard value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.ToUtf8().Span, skipInputValidation: true);
}

using System.Text.Json;

namespace PartnerBot.Web.Channels.Teams.Cards.Elements;

/// <summary>How letters look; shared by all text.</summary>
public sealed record TextLook
{
    public static readonly TextLook Plain = new();
    public static readonly TextLook Subtle = new() { IsSubtle = true };
    public static readonly TextLook Bold = new() { Weight = TextWeight.Bolder };
    public static readonly TextLook Small = new() { Size = TextSize.Small, IsSubtle = true };
    public static readonly TextLook Warning = new() { Color = TextColor.Attention, Weight = TextWeight.Bolder };
    public static readonly TextLook Headline = new() { Size = TextSize.Large, Weight = TextWeight.Bolder };
    public static readonly TextLook LongHeadline = new() { Size = TextSize.Medium, Weight = TextWeight.Bolder };
    public static readonly TextLook SmallBold = new() { Size = TextSize.Small, Weight = TextWeight.Bolder };
    public static readonly TextLook Link = new() { Color = TextColor.Accent };
    public static readonly TextLook SmallLink = new() { Size = TextSize.Small, Color = TextColor.Accent };
    public static readonly TextLook Code = new() { FontType = Elements.FontType.Monospace, Size = TextSize.Small };

    public TextSize? Size { get; init; }
    public TextWeight? Weight { get; init; }
    public TextColor? Color { get; init; }
    public FontType? FontType { get; init; }
    public bool? IsSubtle { get; init; }

    internal void WriteTo(Utf8JsonWriter json)
    {
        json.Choice("size"u8, Size);
        json.Choice("weight"u8, Weight);
        json.Choice("color"u8, Color);
        json.Choice("fontType"u8, FontType);
        json.Member("isSubtle"u8, IsSubtle);
    }
}

/// <summary>Text without a character that Markdown would act on; see <see cref="Prose"/>.</summary>
public sealed record TextBlock(string Text, TextLook Look) : CardElement
{
    /// <summary>"heading" for screen readers; null otherwise.</summary>
    public string? Style { get; init; }
    public HorizontalAlignment? HorizontalAlignment { get; init; }

    private protected override void WriteOwn(Utf8JsonWriter json)
    {
        json.WriteString("type"u8, "TextBlock"u8);
        json.Member("text"u8, Text);
        json.WriteBoolean("wrap"u8, true);
        json.Member("style"u8, Style);
        json.Choice("horizontalAlignment"u8, HorizontalAlignment);
        Look.WriteTo(json);
    }
}

/// <summary>Text that no client interprets, whatever characters it holds.</summary>
public sealed record RichTextBlock(IReadOnlyList<TextRun> Inlines) : CardElement
{
    public HorizontalAlignment? HorizontalAlignment { get; init; }

    private protected override void WriteOwn(Utf8JsonWriter json)
    {
        json.WriteString("type"u8, "RichTextBlock"u8);
        json.Parts("inlines"u8, Inlines);
        json.Choice("horizontalAlignment"u8, HorizontalAlignment);
    }
}

public sealed record TextRun(string Text, TextLook Look) : ICardPart
{
    /// <summary>Makes the run a link.</summary>
    public CardAction? SelectAction { get; init; }

    void ICardPart.WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "TextRun"u8);
        json.Member("text"u8, Text);
        json.Part("selectAction"u8, SelectAction);
        Look.WriteTo(json);
        json.WriteEndObject();
    }
}

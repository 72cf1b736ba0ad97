using System.Text.Json.Serialization;

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
}

/// <summary>Text without a character that Markdown would act on; see <see cref="Prose"/>.</summary>
public sealed record TextBlock(string Text, [property: JsonIgnore] TextLook Look) : CardElement
{
    public bool Wrap => true;
    /// <summary>"heading" for screen readers; null otherwise.</summary>
    public string? Style { get; init; }
    public HorizontalAlignment? HorizontalAlignment { get; init; }
    public TextSize? Size => Look.Size;
    public TextWeight? Weight => Look.Weight;
    public TextColor? Color => Look.Color;
    public FontType? FontType => Look.FontType;
    public bool? IsSubtle => Look.IsSubtle;
}

/// <summary>Text that no client interprets, whatever characters it holds.</summary>
public sealed record RichTextBlock(IReadOnlyList<TextRun> Inlines) : CardElement
{
    public HorizontalAlignment? HorizontalAlignment { get; init; }
}

public sealed record TextRun(string Text, [property: JsonIgnore] TextLook Look)
{
    [JsonPropertyOrder(-1)]
    public string Type => "TextRun";
    /// <summary>Makes the run a link.</summary>
    public CardAction? SelectAction { get; init; }
    public TextSize? Size => Look.Size;
    public TextWeight? Weight => Look.Weight;
    public TextColor? Color => Look.Color;
    public FontType? FontType => Look.FontType;
    public bool? IsSubtle => Look.IsSubtle;
}

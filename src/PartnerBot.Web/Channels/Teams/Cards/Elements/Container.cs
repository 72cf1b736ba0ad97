using System.Text.Json;

namespace PartnerBot.Web.Channels.Teams.Cards.Elements;

/// <summary>Elements one below the other.</summary>
public sealed record Container(IReadOnlyList<CardElement> Items) : CardElement
{
    public ContainerStyle? Style { get; init; }
    /// <summary>What a tap anywhere on it does.</summary>
    public CardAction? SelectAction { get; init; }

    private protected override void WriteOwn(Utf8JsonWriter json)
    {
        json.WriteString("type"u8, "Container"u8);
        json.Parts("items"u8, Items);
        json.Choice("style"u8, Style);
        json.Part("selectAction"u8, SelectAction);
    }
}

/// <summary>Elements side by side.</summary>
public sealed record ColumnSet(IReadOnlyList<Column> Columns) : CardElement
{
    private protected override void WriteOwn(Utf8JsonWriter json)
    {
        json.WriteString("type"u8, "ColumnSet"u8);
        json.Parts("columns"u8, Columns);
    }
}

/// <param name="Width">auto, stretch, a weight ("3") or pixels ("90px").</param>
public sealed record Column(IReadOnlyList<CardElement> Items, string Width) : ICardPart
{
    public Spacing? Spacing { get; init; }
    public VerticalAlignment? VerticalContentAlignment { get; init; }
    public ContainerStyle? Style { get; init; }
    /// <summary>In pixels: "12px".</summary>
    public string? MinHeight { get; init; }

    void ICardPart.WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.Parts("items"u8, Items);
        json.Member("width"u8, Width);
        json.WriteString("type"u8, "Column"u8);
        json.Choice("spacing"u8, Spacing);
        json.Choice("verticalContentAlignment"u8, VerticalContentAlignment);
        json.Choice("style"u8, Style);
        json.Member("minHeight"u8, MinHeight);
        json.WriteEndObject();
    }
}

/// <summary>Buttons within the body.</summary>
public sealed record ActionSet(IReadOnlyList<CardAction> Actions) : CardElement
{
    private protected override void WriteOwn(Utf8JsonWriter json)
    {
        json.WriteString("type"u8, "ActionSet"u8);
        json.Parts("actions"u8, Actions);
    }
}

namespace PartnerBot.Web.Channels.Teams.Cards.Elements;

/// <summary>Elements one below the other.</summary>
public sealed record Container(IReadOnlyList<CardElement> Items) : CardElement
{
    public ContainerStyle? Style { get; init; }
    /// <summary>What a tap anywhere on it does.</summary>
    public CardAction? SelectAction { get; init; }
}

/// <summary>Elements side by side.</summary>
public sealed record ColumnSet(IReadOnlyList<Column> Columns) : CardElement;

/// <param name="Width">auto, stretch, a weight ("3") or pixels ("90px").</param>
public sealed record Column(IReadOnlyList<CardElement> Items, string Width)
{
    public string Type => "Column";
    public Spacing? Spacing { get; init; }
    public VerticalAlignment? VerticalContentAlignment { get; init; }
    public ContainerStyle? Style { get; init; }
    /// <summary>In pixels: "12px".</summary>
    public string? MinHeight { get; init; }
}

/// <summary>Buttons within the body.</summary>
public sealed record ActionSet(IReadOnlyList<CardAction> Actions) : CardElement;

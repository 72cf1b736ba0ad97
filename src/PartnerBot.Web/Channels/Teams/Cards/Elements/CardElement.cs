using System.Text.Json.Serialization;

namespace PartnerBot.Web.Channels.Teams.Cards.Elements;

/// <summary>One piece of a card's body.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextBlock), "TextBlock")]
[JsonDerivedType(typeof(RichTextBlock), "RichTextBlock")]
[JsonDerivedType(typeof(Container), "Container")]
[JsonDerivedType(typeof(ColumnSet), "ColumnSet")]
[JsonDerivedType(typeof(ActionSet), "ActionSet")]
[JsonDerivedType(typeof(BarChart), "Chart.HorizontalBar")]
public abstract record CardElement
{
    private protected CardElement()
    {
    }

    public string? Id { get; init; }
    public bool? IsVisible { get; init; }
    public bool? Separator { get; init; }
    public Spacing? Spacing { get; init; }
}

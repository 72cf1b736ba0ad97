using System.Text.Json;

namespace PartnerBot.Web.Channels.Teams.Cards.Elements;

/// <summary>One piece of a card's body.</summary>
public abstract record CardElement : ICardPart
{
    private protected CardElement()
    {
    }

    public string? Id { get; init; }
    public bool? IsVisible { get; init; }
    public bool? Separator { get; init; }
    public Spacing? Spacing { get; init; }

    void ICardPart.WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteOwn(json);
        json.Member("id"u8, Id);
        json.Member("isVisible"u8, IsVisible);
        json.Member("separator"u8, Separator);
        json.Choice("spacing"u8, Spacing);
        json.WriteEndObject();
    }

    /// <summary>Writes the type and what only this kind has.</summary>
    private protected abstract void WriteOwn(Utf8JsonWriter json);
}

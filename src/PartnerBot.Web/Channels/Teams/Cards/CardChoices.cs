using PartnerBot.Web.Channels.Teams.Cards.Elements;

namespace PartnerBot.Web.Channels.Teams.Cards;

/// <summary>Things to choose from whose words are too long for a button: a line each, as wide as the card, its text wrapped.</summary>
public static class CardChoices
{
    public static IEnumerable<CardElement> Of(IEnumerable<CardAction> choices) => choices.Select(Line);

    private static Container Line(CardAction choice) =>
        new([Prose.Of(choice.Title, TextLook.Link)]) { Style = ContainerStyle.Emphasis, Spacing = Spacing.Small, SelectAction = choice };
}

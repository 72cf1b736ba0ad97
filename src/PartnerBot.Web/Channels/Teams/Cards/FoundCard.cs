using PartnerBot.Answers;
using PartnerBot.Web.Channels.Teams.Cards.Elements;

namespace PartnerBot.Web.Channels.Teams.Cards;

/// <summary>The card that a search puts into somebody's message: the facts alone. Its readers did not ask, and the bot may not be in their chat to be asked further.</summary>
public static class FoundCard
{
    public static AdaptiveCard Of(Answer answer, DateOnly today)
    {
        var card = AnswerCard.Of(answer with { Restatement = null, Chips = [], Sorts = [], Each = [], Suggestions = [] }, today);
        return card with { Actions = card.Actions?.OfType<ToggleVisibility>().ToArray<CardAction>() };
    }
}

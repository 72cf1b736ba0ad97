using PartnerBot.Answers;

namespace PartnerBot.Web.Channels.Teams.Cards;

/// <summary>The card that a search puts into somebody's message: the facts alone. Its readers did not ask, and the bot may not be in their chat to be asked further.</summary>
public static class FoundCard
{
    public static byte[] Of(Answer answer, DateOnly today) =>
        AnswerCard.Of(answer with { Restatement = null, Chips = [], Sorts = [], Suggestions = [] }, today).ToUtf8();
}

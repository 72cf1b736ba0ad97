using PartnerBot.Answers;
using PartnerBot.Web.Channels.Teams.Cards.Elements;
using PartnerBot.Web.Phrases;

namespace PartnerBot.Web.Channels.Teams.Cards;

/// <summary>The first words in a conversation: what the bot is good for, and questions to start with.</summary>
public static class WelcomeCard
{
    public static AdaptiveCard Of(ChannelPhrases phrases) => new()
    {
        Lang = phrases.Language,
        Speak = $"{phrases.WelcomeTitle}. {phrases.WelcomeText}",
        FallbackText = $"{phrases.WelcomeTitle}\n{phrases.WelcomeText}\n{string.Join('\n', phrases.Examples.Select(e => $"- {e}"))}",
        Body =
        [
            Prose.Heading(phrases.WelcomeTitle),
            Prose.Of(phrases.WelcomeText, TextLook.Plain),
            .. CardChoices.Of([.. phrases.Examples.Select(e => CardButtons.Say(new Choice(e, e))), CardButtons.Say(new Choice(phrases.LeadDigest, phrases.LeadDigestWish))]),
        ],
    };
}

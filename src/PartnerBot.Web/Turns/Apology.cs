using PartnerBot.Answers;
using PartnerBot.Web.Phrases;

namespace PartnerBot.Web.Turns;

/// <summary>The answer when there is none: what happened and what the person can do.</summary>
public static class Apology
{
    public static Answer For(string locale, Func<ChannelPhrases, string> sentence)
    {
        var phrases = KnownPhrases.For(locale);
        var text = sentence(phrases);
        return new Answer { Outcome = Outcome.Decline, Language = phrases.Language, Headline = text, Text = text };
    }
}

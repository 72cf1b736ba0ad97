using PartnerBot.Answers;
using PartnerBot.Web.Phrases;

namespace PartnerBot.Web.Turns;

/// <summary>The answer when there is none: what happened and what the person can do.</summary>
public static class Apology
{
    public static Taken For(string locale, Fault fault)
    {
        var phrases = KnownPhrases.For(locale);
        var text = Sentence(phrases, fault);
        return new Taken(new Answer { Outcome = Outcome.Decline, Language = phrases.Language, Headline = text, Text = text }, fault);
    }

    private static string Sentence(ChannelPhrases phrases, Fault fault) => fault switch
    {
        Fault.StoreDown => phrases.StoreDown,
        Fault.StaleButton => phrases.StaleButton,
        Fault.Slow => phrases.Slow,
        Fault.TooLong => phrases.TooLong,
        _ => phrases.Unexpected,
    };
}

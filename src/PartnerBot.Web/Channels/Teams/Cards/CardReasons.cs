using System.Globalization;
using PartnerBot.Answers;
using PartnerBot.Web.Channels.Teams.Cards.Elements;
using PartnerBot.Web.Phrases;

namespace PartnerBot.Web.Channels.Teams.Cards;

/// <summary>"Why this answer": the query as it was run, the day it was asked on, where the rows come from. Hidden until asked for.</summary>
public static class CardReasons
{
    public const string Id = "reasons";

    /// <summary>Enough of a hash to tell two states of a register apart.</summary>
    private const int ShownVersion = 12;

    public static bool Exist(Answer answer) => answer.Query is not null || answer.Provenance is not null;

    public static IEnumerable<CardElement> Of(Answer answer, DateOnly today, ChannelPhrases phrases)
    {
        if (Exist(answer))
            yield return new Container([.. Lines(answer, today, phrases)]) { Id = Id, IsVisible = false, Style = ContainerStyle.Emphasis, Spacing = Spacing.Medium };
    }

    private static IEnumerable<CardElement> Lines(Answer answer, DateOnly today, ChannelPhrases phrases)
    {
        if (answer.Query is { } query)
            yield return CardFacts.Line(phrases.QueryLine, query.ToString(), TextLook.Code);
        yield return CardFacts.Line(phrases.AsOf, today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), TextLook.Plain);
        if (answer.RegisterVersion is { } version)
            yield return CardFacts.Line(phrases.RegisterState, version.Length <= ShownVersion ? version : version[..ShownVersion], TextLook.Plain);
        if (answer.Provenance is { } provenance)
            yield return Prose.Of(provenance, TextLook.Plain) with { Spacing = Spacing.Small };
    }
}

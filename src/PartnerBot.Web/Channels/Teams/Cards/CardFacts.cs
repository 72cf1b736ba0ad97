using PartnerBot.Answers;
using PartnerBot.Web.Channels.Teams.Cards.Elements;

namespace PartnerBot.Web.Channels.Teams.Cards;

/// <summary>Titled blocks of label and value.</summary>
public static class CardFacts
{
    private const string LabelWidth = "110px";

    public static IEnumerable<CardElement> Of(IReadOnlyList<AnswerFacts> facts) => facts.Select(Block);

    /// <summary>One label with its value, the label as wide as in every other line.</summary>
    public static CardElement Line(string label, string value, TextLook look) => new ColumnSet(
    [
        new Column([Prose.Of(label, TextLook.Subtle)], LabelWidth),
        new Column([Prose.Of(value, look)], "stretch"),
    ]) { Spacing = Spacing.Small };

    private static Container Block(AnswerFacts facts) =>
        new([Prose.Of(facts.Title, TextLook.Bold), .. facts.Lines.Select(l => Line(l.Label, l.Value, TextLook.Plain))]) { Separator = true, Spacing = Spacing.Medium };
}

using PartnerBot.Reading.Words;

namespace PartnerBot.Reading.Facts;

/// <summary>
/// Words that have a meaning only where they open a sentence, kept in the lists under "opening.": "Qui ...?" asks and "ceux qui ..." does not,
/// "Non, l'Italie" corrects and "non signé" denies; or only where they close one, under "closing.": "c'est fini, non ?", "is it over?".
/// </summary>
internal static class Openings
{
    private const string Family = "opening";
    private const string Closing = "closing";

    public static List<Fact> Settled(List<Fact> facts, Token[] tokens, FoldedText text)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            if (facts[i].Value(Closing) is { } tag)
                facts[i] = facts[i].With(i > 0 && Closes(facts[i], tag, tokens, text) ? [Concept.Parse(tag)] : Plain(facts[i], Closing));
            if (facts[i].Is(Family))
                facts[i] = facts[i].With(Opens(facts, i, tokens, text) ? Opened(facts[i]) : Plain(facts[i], Family));
        }

        return facts;
    }

    // What asks ("..., non ?") needs its question mark.
    private static bool Closes(Fact fact, string tag, Token[] tokens, FoldedText text) =>
        (fact.End == tokens.Length || tokens[fact.End].Sentence != fact.Sentence)
        && (!tag.StartsWith("ask.", StringComparison.Ordinal) || text.Original[tokens[fact.End - 1].End..].AsSpan().Trim() is ['?' or '\uFF1F', ..]);

    private static bool Opens(List<Fact> facts, int index, Token[] tokens, FoldedText text)
    {
        var fact = facts[index];
        var starts = facts.Take(index).All(f => f.Sentence != fact.Sentence || f.Is("chat") || f.Is("follow", "and"));
        var announced = fact.First > 0 && Between(text, tokens[fact.First - 1], tokens[fact.First]).Contains(':');
        if (!starts && !announced)
            return false;
        // A denial is set off by a comma: "Non, l'Italie"; without one it belongs to what follows.
        return !fact.Is(Family, "follow.correct") || fact.End < tokens.Length && Between(text, tokens[fact.End - 1], tokens[fact.End]).IndexOfAny(",.!;") >= 0;
    }

    private static ReadOnlySpan<char> Between(FoldedText text, Token one, Token next) => text.Original.AsSpan(one.End, next.Start - one.End);

    private static Concept[] Opened(Fact fact) =>
        [.. fact.Concepts.Where(c => c.Family is not (Family or "filler" or "not" or "unheld")), .. fact.Concepts.Where(c => c.Family == Family).Select(c => Concept.Parse(c.Value))];

    private static Concept[] Plain(Fact fact, string family) => fact.Concepts.Where(c => c.Family != family).ToArray() is { Length: > 0 } rest ? rest : [new Concept("filler", "")];
}

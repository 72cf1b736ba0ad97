using PartnerBot.Reading.Words;

namespace PartnerBot.Reading.Facts;

/// <summary>Words that only an accent tells apart, kept in the lists under "accented.": "expiré" has ended, "expire" ends. One that is typed without an accent keeps its plain meaning.</summary>
internal static class Accents
{
    private const string Family = "accented";

    public static List<Fact> Settled(List<Fact> facts)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            if (facts[i].Is(Family))
                facts[i] = facts[i].With(IsAccented(facts[i].Surface) ? [.. facts[i].Values(Family).Select(Concept.Parse)] : [.. facts[i].Concepts.Where(c => c.Family != Family)]);
        }

        return facts;
    }

    private static bool IsAccented(string typed) => !string.Equals(FoldedText.FoldWord(typed), typed, StringComparison.OrdinalIgnoreCase);
}

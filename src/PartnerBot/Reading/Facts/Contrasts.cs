using PartnerBot.Reading.Meaning;

namespace PartnerBot.Reading.Facts;

/// <summary>"2025ではなく2026", "not 2025 but 2026" said the other way round: what is denied before its replacement is no condition at all.</summary>
internal static class Contrasts
{
    private static readonly Words.Concept Nothing = new("filler", "");

    public static IReadOnlyList<Fact> Settled(IReadOnlyList<Fact> facts)
    {
        var settled = facts.ToList();
        for (var i = 1; i < settled.Count; i++)
        {
            if (!settled[i].Is("instead"))
                continue;
            var denied = settled.FindLastIndex(i - 1, f => !f.Is("filler"));
            if (denied < 0 || !Negations.Narrows(settled[denied]) || !settled.Skip(i + 1).Any(f => Replaces(f, settled[denied])))
                continue;
            settled[denied] = Emptied(settled[denied]);
            settled[i] = Emptied(settled[i]);
        }

        return settled;
    }

    private static bool Replaces(Fact later, Fact denied) =>
        later.Sentence == denied.Sentence
        && (later.Time is not null && denied.Time is not null
            || later.Names.Any(n => denied.Names.Any(d => d.Kind == n.Kind))
            || later.Concepts.Any(c => denied.Concepts.Any(d => d.Family == c.Family && d.Value != c.Value && c.Family is "level" or "type" or "status" or "event" or "kind")));

    private static Fact Emptied(Fact fact) =>
        new() { First = fact.First, Count = fact.Count, Sentence = fact.Sentence, Surface = fact.Surface, Rule = fact.Rule, Concepts = [Nothing], Used = true, Meaning = "replaced" };
}

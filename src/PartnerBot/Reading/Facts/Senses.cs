using PartnerBot.Reading.Names;
using PartnerBot.Reading.Words;

namespace PartnerBot.Reading.Facts;

/// <summary>Words of two meanings, settled by what stands around them.</summary>
internal static class Senses
{
    public static IReadOnlyList<Fact> Settled(IReadOnlyList<Fact> facts, DateOnly today, Func<string, IReadOnlyList<NameMatch>> find) =>
        [.. facts.Select((fact, index) => Visit(Listed(Head(fact, index, facts), index, facts, find), facts, today))];

    // 清迈大学那份, "Chiang Mai's, that one": behind a name the pronoun is the name's own noun and points to nothing said before.
    private static Fact Head(Fact fact, int index, IReadOnlyList<Fact> facts) =>
        fact.Is("pronoun") && fact.Is("noun") && index > 0 && facts[index - 1] is { Names.Count: > 0 } name && name.End == fact.First
            ? Without(fact, "pronoun")
            : fact;

    // 信息和物质, 情報でもバイオでもない: listed with a unit, "information" is short for the one that the word list names.
    private static Fact Listed(Fact fact, int index, IReadOnlyList<Fact> facts, Func<string, IReadOnlyList<NameMatch>> find)
    {
        if (fact.Value("unit-short") is not { } unit || !Joins(facts.Skip(index + 1)) && !Joins(facts.Take(index).Reverse()))
            return fact;
        return find(unit).Where(m => m.Kind == NameKind.Unit).ToList() is { Count: > 0 } named ? fact.Naming(named) : fact.With([new Concept("unheld", "unit-short")]);
    }

    private static bool Joins(IEnumerable<Fact> beside)
    {
        var joined = false;
        foreach (var fact in beside)
        {
            if (fact.Names.Any(n => n.Kind == NameKind.Unit))
                return joined;
            joined |= fact.Is("and") || fact.Is("or") || fact.Is("also-joins");
            if (!fact.Is("and") && !fact.Is("or") && !fact.Is("also-joins") && !fact.Is("filler"))
                return false;
        }

        return false;
    }

    // 访问: a journey of the speaker when another word or a day to come says so, else a visit that may be on record.
    private static Fact Visit(Fact fact, IReadOnlyList<Fact> facts, DateOnly today)
    {
        if (!fact.Is("trip") || !fact.Is("activity-kind"))
            return fact;
        var ahead = facts.Any(f => f.Sentence == fact.Sentence && (f.Is("trip") && !f.Is("activity-kind") || f.Time?.From >= today));
        return Without(fact, ahead ? "activity-kind" : "trip");
    }

    private static Fact Without(Fact fact, string family) => fact.With([.. fact.Concepts.Where(c => c.Family != family)]);
}

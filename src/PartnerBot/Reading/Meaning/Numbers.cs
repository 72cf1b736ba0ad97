using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>Numbers that a message says, in figures or in words.</summary>
internal static class Numbers
{
    /// <summary>What an ordinal tells that stands beside a superlative: no row of the answer before.</summary>
    public const string InPlace = "in place";

    /// <summary>The unused number within three facts of a word, in the same sentence.</summary>
    public static (Fact Fact, int Number)? Near(Draft draft, Fact fact)
    {
        var index = draft.Facts.ToList().IndexOf(fact);
        return draft.Facts.Select((near, at) => (Fact: near, Number: near.Number ?? Said(near), Distance: Math.Abs(at - index)))
            .Where(n => n.Number is not null && (n.Fact == fact || !n.Fact.Used) && n.Fact.Sentence == fact.Sentence && n.Distance <= 5)
            .OrderBy(n => n.Distance)
            .Select(n => ((Fact, int)?)(n.Fact, n.Number!.Value))
            .FirstOrDefault();
    }

    /// <summary>第二多, "the second most", le deuxième accord le plus ancien: a place in the word itself or before it; 1 where none is said.</summary>
    public static int Place(Draft draft, IReadOnlyList<Fact> extreme)
    {
        if (int.TryParse(extreme.Select(f => f.Value("place") ?? f.Value("ordinal")).FirstOrDefault(p => p is not null), out var said))
            return said;
        var ordinal = draft.All("ordinal").LastOrDefault(f => f.Sentence == extreme[0].Sentence && f.End <= extreme[0].First && !f.Is("super"));
        if (!int.TryParse(ordinal?.Value("ordinal"), out var place))
            return 1;
        (ordinal!.Used, ordinal.Meaning) = (true, InPlace);
        return place;
    }

    /// <summary>The number that a word means; null where it means none.</summary>
    public static int? Said(Fact fact) => fact.Value("number") is { } word ? int.Parse(word, System.Globalization.CultureInfo.InvariantCulture) : null;
}

using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>Numbers that a message says, in figures or in words.</summary>
internal static class Numbers
{
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

    /// <summary>The number that a word means; null where it means none.</summary>
    public static int? Said(Fact fact) => fact.Value("number") is { } word ? int.Parse(word, System.Globalization.CultureInfo.InvariantCulture) : null;
}

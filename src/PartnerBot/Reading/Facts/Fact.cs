using PartnerBot.Reading.Names;
using PartnerBot.Reading.Time;
using PartnerBot.Reading.Words;

namespace PartnerBot.Reading.Facts;

/// <summary>Something noticed in the sentence, with the tokens it claims: words with a meaning, a time, a name or a number.</summary>
internal sealed class Fact
{
    public required int First { get; init; }

    public required int Count { get; init; }

    public required int Sentence { get; init; }

    /// <summary>As typed.</summary>
    public required string Surface { get; init; }

    /// <summary>The name of the rule that found it.</summary>
    public required string Rule { get; init; }

    /// <summary>An array: refiners look through it hundreds of times in a question.</summary>
    public Concept[] Concepts { get; init; } = [];

    public TimeMention? Time { get; init; }

    /// <summary>What the stretch can name; city and institution of the same name stand side by side.</summary>
    public IReadOnlyList<NameMatch> Names { get; init; } = [];

    /// <summary>What it named before something else was said in its place.</summary>
    public IReadOnlyList<NameMatch> Replaced { get; init; } = [];

    public int? Number { get; init; }

    /// <summary>Whether a comma or the like stands before it.</summary>
    public bool Parted { get; init; }

    /// <summary>Under a negation or an exception.</summary>
    public bool Negated { get; set; }

    /// <summary>The first fact of the exception that this one is a part of, where it has several: they are left out only together.</summary>
    public Fact? Exception { get; set; }

    /// <summary>Whether the fact had an effect, or rightly has none.</summary>
    public bool Used { get; set; }

    /// <summary>What it was taken for, for explain.</summary>
    public string? Meaning { get; set; }

    public int End => First + Count;

    public bool Is(string family)
    {
        foreach (var concept in Concepts)
        {
            if (concept.Family == family)
                return true;
        }

        return false;
    }

    public bool Is(string family, string value)
    {
        foreach (var concept in Concepts)
        {
            if (concept.Family == family && concept.Value == value)
                return true;
        }

        return false;
    }

    /// <summary>Whether the words ask for yes or no ("is there", ありますか), in any place of the sentence or only at its end.</summary>
    public bool AsksWhether => Is("ask", "exists") || Is("ask", "yesno") || Is("ask", "final") || Is("ask", "tag");

    /// <summary>Whether the words ask for something else than yes or no: which, when, how many.</summary>
    public bool AsksWhat => Is("ask") && !AsksWhether;

    /// <summary>Every value the words have in a family.</summary>
    public IEnumerable<string> Values(string family) => Concepts.Where(c => c.Family == family).Select(c => c.Value);

    /// <summary>The value the words have in a family, null when they have none.</summary>
    public string? Value(string family)
    {
        foreach (var concept in Concepts)
        {
            if (concept.Family == family)
                return concept.Value;
        }

        return null;
    }

    /// <summary>The same fact with another time.</summary>
    public Fact With(TimeMention time) => new() { First = First, Count = Count, Sentence = Sentence, Surface = Surface, Rule = Rule, Concepts = Concepts, Names = Names, Number = Number, Parted = Parted, Time = time };

    /// <summary>The same fact with other meanings.</summary>
    public Fact With(Concept[] concepts) => new() { First = First, Count = Count, Sentence = Sentence, Surface = Surface, Rule = Rule, Concepts = concepts, Names = Names, Number = Number, Parted = Parted, Time = Time };

    /// <summary>The same words as a name.</summary>
    public Fact Naming(IReadOnlyList<NameMatch> names) => new() { First = First, Count = Count, Sentence = Sentence, Surface = Surface, Rule = "name." + NameQuality.Exact, Names = names, Parted = Parted };

    /// <summary>The same words without a meaning of their own, since another fact tells it.</summary>
    /// <param name="meaning">What they were taken for, for explain.</param>
    public Fact Spent(string meaning) => new() { First = First, Count = Count, Sentence = Sentence, Surface = Surface, Rule = Rule, Parted = Parted, Concepts = [new("filler", "")], Used = true, Meaning = meaning };

    /// <summary>Marks the fact as accounted for.</summary>
    public Fact Use(string? meaning = null)
    {
        Used = true;
        Meaning ??= meaning;
        return this;
    }
}

using System.Collections.Frozen;
using PartnerBot.Register;

namespace PartnerBot.Reading.Names;

/// <summary>
/// Finds names that hold one of the register and mean another institution: UC | Berkeley, University of Illinois | at Chicago, State | University of São Paulo.
/// </summary>
internal sealed class CampusNames(Vocabulary vocabulary)
{
    private readonly Dictionary<string, string?> _cities = vocabulary.Institutions.ToDictionary(i => i.Id, i => i.City is null ? null : "P:" + i.City);
    private readonly HashSet<string> _parents = vocabulary.Institutions.Select(i => i.Parent).OfType<string>().ToHashSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Directions = new[]
    {
        "north", "south", "east", "west", "northern", "southern", "eastern", "western", "northeastern", "southeastern", "northwestern", "southwestern",
        "northeast", "southeast", "northwest", "southwest", "central", "middle", "new",
    }.ToFrozenSet();

    public IEnumerable<Finding> Find(Sentence sentence, IReadOnlyList<Finding> found)
    {
        var named = new bool[sentence.Tokens.Length];
        foreach (var name in found)
            Array.Fill(named, true, name.First, name.Words);
        foreach (var name in found.Where(f => f.Kind == NameKind.Institution && sentence.Tokens[f.First].Script == Script.Word))
        {
            var first = Start(sentence, name, named);
            var end = End(sentence, name, named);
            if (first < name.First || end > name.End)
                yield return new Finding(first, end, NameKind.Unknown, [], NameQuality.Exact, "") { IsCampus = true };
        }
    }

    // INSA | Lyon, Northern | Illinois, State | University of São Paulo.
    private static int Start(Sentence sentence, Finding name, bool[] named)
    {
        var at = name.First - 1;
        if (at > 0 && !named[at] && IsOfKind(sentence, name, sentence.Atoms[sentence.AtomAt(at)]))
            return at;
        if (at < 0 || !name.IsLoose || sentence.Tokens[name.First].Gap != Gap.None || sentence.Tokens[at].Script != Script.Word || named[at])
            return name.First;
        var before = sentence.Tokens[at];
        var isAcronym = name.Quality == NameQuality.Short && before.IsUpper && before.Letters.Length > 2 && !OrdinaryWords.Contains(before.Letters);
        return isAcronym || Directions.Contains(before.Letters) ? at : name.First;
    }

    private static bool IsOfKind(Sentence sentence, Finding name, NameAtom before) =>
        before.Kind == AtomKind.Type && before.End == name.First && before.First == name.First - 1 && sentence.Tokens[before.First].IsCapitalised && sentence.Tokens[name.First].Gap == Gap.None
        && (before.Concepts & ~(Concepts.Heads | Concepts.National)) != 0 && (sentence.Atoms[sentence.AtomAt(name.First)].Concepts & Concepts.University) != 0;

    private int End(Sentence sentence, Finding name, bool[] named)
    {
        var at = name.End;
        // Université de Californie à Berkeley; but "venu de Kyushu à Changsha" tells of a journey.
        if (at < sentence.Tokens.Length && (sentence.Tokens[at].Letters is "at" or "de" || (sentence.Tokens[at].Letters == "a" && name.Ids.Any(_parents.Contains))) && sentence.Tokens[at].Gap == Gap.None)
            at++;
        if (at >= sentence.Tokens.Length || !Joins(sentence.Tokens[at].Gap, name) || !sentence.Tokens[at].IsCapitalised)
            return name.End;
        var next = sentence.Atoms[sentence.AtomAt(at)];
        return next.First == at && GoesOn(sentence, name, next, named) ? next.End : name.End;
    }

    private bool GoesOn(Sentence sentence, Finding name, NameAtom next, bool[] named)
    {
        var token = sentence.Tokens[next.First];
        if (next.Kind == AtomKind.Type)
            return name.IsLoose && name.End == next.First && (next.Concepts & (Concepts.State | Concepts.Technology)) != 0 && (next.Concepts & Concepts.Heads) == 0;
        if (next.Kind != AtomKind.Distinct || next.Place == PlaceRank.Country)
            return false;
        if (next.Place == PlaceRank.City)
            return name.Ids.All(id => _cities[id] is not { } own || own != next.Key);
        return (name.IsLoose || name.Quality == NameQuality.Short) && !named[next.First] && !token.IsUpper
            && !OrdinaryWords.Contains(token.Letters) && !char.IsAsciiDigit(token.Letters[0]);
    }

    private bool Joins(Gap gap, Finding name) => gap == Gap.None || (gap == Gap.Soft && name.Ids.Any(_parents.Contains));
}

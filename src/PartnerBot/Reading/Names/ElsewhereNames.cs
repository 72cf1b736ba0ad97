using PartnerBot.Register;

namespace PartnerBot.Reading.Names;

/// <summary>
/// Finds the names of the world's institutions: those that the register does not hold are no partners, and no misspelt partners either; those that it
/// holds are also called what the world calls them ("Université de Rennes 1"), which is said back.
/// </summary>
internal sealed class ElsewhereNames
{
    private readonly WorldNames _world;
    private readonly ListedNames _listed;
    private readonly Dictionary<(string Name, string Country), Institution?> _held = [];

    public ElsewhereNames(Vocabulary vocabulary, WorldNames world, ListedNames listed)
    {
        (_world, _listed) = (world, listed);
        foreach (var institution in vocabulary.Institutions)
        {
            foreach (var same in RegisterNames.Spellings(institution).SelectMany(n => world.Find(NameTokens.Of(n))).Where(w => w.Country == institution.Country && w.Typing == Typing.Any).DistinctBy(w => w.Name))
            {
                // Two rows that one line of the world stands for are told apart by the register's own names alone.
                if (!_held.TryAdd((same.Name, same.Country), institution))
                    _held[(same.Name, same.Country)] = null;
            }
        }
    }

    public IEnumerable<Finding> Find(Sentence sentence)
    {
        for (var first = 0; first < sentence.Tokens.Length; first++)
        {
            foreach (var hit in _world.At(sentence.Tokens, first))
            {
                if (!HasDistinct(sentence, hit.First, hit.End) || sentence.IsAnyOne(hit.First, hit.End) || _listed.Has(sentence, hit.First, hit.End))
                    continue;
                var names = hit.Values.Where(v => sentence.Capitals.Allow(v.Typing, hit.First, hit.End)).ToList();
                if (names.Count > 0)
                    yield return Found(hit.First, hit.End, names);
            }
        }
    }

    private Finding Found(int first, int end, List<WorldNames.WorldName> names)
    {
        var isAcronym = names[0].Typing == Typing.Capitals;
        var held = names.Select(n => _held.GetValueOrDefault((n.Name, n.Country))).Distinct().ToList();
        return held is [{ } institution]
            ? new Finding(first, end, NameKind.Institution, [institution.Id], NameQuality.Short, institution.Name)
            : new Finding(first, end, NameKind.Elsewhere, [], NameQuality.Exact, names[0].Name) { IsLoose = isAcronym };
    }

    // "University of Technology" alone names nothing, though somebody calls himself so.
    private static bool HasDistinct(Sentence sentence, int first, int end)
    {
        for (var at = sentence.AtomAt(first); at < sentence.Atoms.Count && sentence.Atoms[at].First < end; at++)
        {
            if (sentence.Atoms[at].Kind == AtomKind.Distinct)
                return true;
        }

        return false;
    }
}

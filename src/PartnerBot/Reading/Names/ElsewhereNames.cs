namespace PartnerBot.Reading.Names;

/// <summary>
/// Finds real institutions that the register does not hold: no partners, and no misspelt partners either. Another name of one that it does
/// hold ("Université de Rennes 1") leads there, and is said back.
/// </summary>
internal sealed class ElsewhereNames(WorldNames world, ListedNames listed)
{
    public IEnumerable<Finding> Find(Sentence sentence)
    {
        for (var first = 0; first < sentence.Tokens.Length; first++)
        {
            foreach (var hit in world.At(sentence.Tokens, first))
            {
                if (HasDistinct(sentence, hit.First, hit.End) && !listed.Has(sentence, hit.First, hit.End)
                    && hit.Values.Where(v => sentence.Capitals.Allow(v.Typing, hit.First, hit.End)).ToList() is { Count: > 0 } names)
                    yield return Meant(hit.First, hit.End, names);
            }
        }
    }

    private Finding Meant(int first, int end, List<WorldNames.WorldName> names)
    {
        var elsewhere = names.Find(n => listed.InstitutionsNamed(n.Name).Count == 0);
        return elsewhere is null
            ? new Finding(first, end, NameKind.Institution, listed.InstitutionsNamed(names[0].Name), NameQuality.Short, names[0].Name)
            : new Finding(first, end, NameKind.Elsewhere, [], NameQuality.Exact, elsewhere.Name) { IsLoose = elsewhere.Typing == Typing.Capitals };
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

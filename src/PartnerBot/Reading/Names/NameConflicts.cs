using PartnerBot.Register;

namespace PartnerBot.Reading.Names;

/// <summary>Settles which of several readings of the same words stand.</summary>
internal sealed class NameConflicts(IReadOnlyDictionary<string, string?> parents)
{
    public IReadOnlyList<Finding> Settle(Sentence sentence, IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
            return [];
        var firm = findings.Where(f => f.Kind != NameKind.Unknown && f.Quality != NameQuality.Short && !IsLoose(sentence, f)).ToList();
        var firmAt = Cover(sentence, firm);
        var unknown = findings.Where(f => f.Kind == NameKind.Unknown && (f.IsCampus || !Touches(firmAt, f)));
        return Merge(NestedNames.Drop(sentence, findings.Where(f => f.Kind != NameKind.Unknown).Concat(unknown)));
    }

    // A name that ends before "of Finance" or "2" is the beginning of another one.
    private static bool IsLoose(Sentence sentence, Finding f) =>
        (f.IsLoose && !IsAcronym(sentence, f) && (!HasHead(sentence, f) || !HasDistinct(sentence, f))) || NameContinuation.Follows(sentence, f.End) || EasternStopWords.IsInside(sentence.Tokens, f.First)
        || (f.Words == 1 && NameContinuation.BeginsUniversity(sentence, f.End));

    // "The chemistry school of NJU": behind "of" it is whose the part is; KIIT University and Yale-NUS College are others.
    private static bool IsAcronym(Sentence sentence, Finding f) =>
        f is { Kind: NameKind.Institution, Words: 1, Quality: NameQuality.Exact, First: > 0 } && sentence.Tokens[f.First] is { IsUpper: true, Letters.Length: > 2 } && sentence.Tokens[f.First - 1].Letters is "of" or "at" or "de";

    private static bool HasHead(Sentence sentence, Finding f)
    {
        for (var at = sentence.AtomAt(f.First); at < sentence.Atoms.Count && sentence.Atoms[at].First < f.End; at++)
        {
            if ((sentence.Atoms[at].Concepts & Concepts.Heads) != 0)
                return true;
        }

        return f.Words > 3;
    }

    // "Polytechnique" alone is a name, in "Institut polytechnique de Turin" a kind.
    private static bool HasDistinct(Sentence sentence, Finding f) =>
        Enumerable.Range(f.First, f.Words).Any(at => sentence.Atoms[sentence.AtomAt(at)].Kind == AtomKind.Distinct);

    private static bool[] Cover(Sentence sentence, List<Finding> firm)
    {
        var covered = new bool[sentence.Tokens.Length];
        foreach (var f in firm.Where(f => f.Kind is not (NameKind.City or NameKind.Country or NameKind.Region)))
            Array.Fill(covered, true, f.First, f.Words);
        return covered;
    }

    private static bool Touches(bool[] covered, Finding f) => Array.IndexOf(covered, true, f.First, f.Words) >= 0;

    // "Paris-Saclay" is listed for one institution and fits another as well: in speech it means either.
    private List<Finding> Merge(IReadOnlyList<Finding> kept)
    {
        var merged = new List<Finding>();
        foreach (var same in kept.GroupBy(f => (f.First, f.End)))
        {
            var exact = same.FirstOrDefault(f => f is { Kind: NameKind.Institution, Quality: NameQuality.Exact });
            var brief = same.FirstOrDefault(f => f is { Kind: NameKind.Institution, Quality: NameQuality.Short });
            var elsewhere = same.FirstOrDefault(f => f.Kind == NameKind.Elsewhere);
            if (exact is not null || (brief is not null && elsewhere is { IsLoose: true }))
                elsewhere = null;
            else if (elsewhere is not null)
                brief = null;
            if ((elsewhere ?? (same.All(f => f.Kind == NameKind.Unknown) ? same.First() : null)) is { } other)
                merged.Add(other);
            merged.AddRange(same.Where(f => f.Kind is not (NameKind.Institution or NameKind.Elsewhere or NameKind.Unknown)));
            if (exact is not null && brief is not null)
                merged.Add(Both(exact, brief));
            else if ((exact ?? brief) is { } one)
                merged.Add(one);
        }

        return merged;
    }

    private Finding Both(Finding exact, Finding brief)
    {
        var others = brief.Ids.Except(exact.Ids).Where(id => !exact.Ids.Any(e => parents[id] == e || parents[e] == id)).ToList();
        return !exact.IsLoose || !brief.IsLoose || others.Count == 0 ? exact : exact with { Ids = [.. exact.Ids, .. others], Quality = NameQuality.Short };
    }
}

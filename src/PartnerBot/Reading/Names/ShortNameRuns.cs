namespace PartnerBot.Reading.Names;

/// <summary>Cuts a sentence into runs of words that can belong to names, and reads each run as short names.</summary>
internal sealed class ShortNameRuns(ShortNames names, WorldNames world)
{
    private const int MostAtoms = 10;

    public IReadOnlyList<Finding> Find(Sentence sentence)
    {
        var found = new List<Finding>();
        for (var first = 0; first < sentence.Atoms.Count;)
        {
            var end = RunEnd(sentence, first);
            if (end > first)
                Read(found, sentence, first, end);
            first = Math.Max(end, first + 1);
        }

        return found;
    }

    private int RunEnd(Sentence sentence, int first)
    {
        var end = first;
        for (var at = first; at < sentence.Atoms.Count && Continues(sentence, first, at); at++)
            end = at + 1;
        return end;
    }

    private bool Continues(Sentence sentence, int first, int at)
    {
        var atom = sentence.Atoms[at];
        if (at > first && sentence.Tokens[atom.First].Gap != Gap.None && atom.First != sentence.Atoms[at - 1].First)
            return false;
        return atom.Kind switch
        {
            AtomKind.Type => true,
            AtomKind.Function => at > first && (!FunctionWords.IsAnd(atom.Key) || (sentence.Atoms[at - 1].Kind == AtomKind.Type && at + 1 < sentence.Atoms.Count && sentence.Atoms[at + 1].Kind == AtomKind.Type)),
            _ => names.Knows(atom.Key),
        };
    }

    private void Read(List<Finding> readings, Sentence sentence, int first, int end)
    {
        var hasHead = Enumerable.Range(first, end - first).Any(i => (sentence.Atoms[i].Concepts & Concepts.Teaching) != 0);
        for (var at = first; at < end;)
        {
            if (Longest(sentence, at, first, end, hasHead) is not { } found)
            {
                at++;
                continue;
            }

            readings.Add(found.Finding);
            at = found.End;
        }
    }

    private (Finding Finding, int End)? Longest(Sentence sentence, int at, int runFirst, int runEnd, bool hasHead)
    {
        for (var end = Math.Min(runEnd, at + MostAtoms); end > at; end--)
        {
            if (sentence.Atoms[at].Kind == AtomKind.Function || sentence.Atoms[end - 1].Kind == AtomKind.Function)
                continue;
            var stretch = sentence.Atoms.Skip(at).Take(end - at).ToList();
            if (!stretch.Exists(a => (a.Concepts & Concepts.Heads) != 0) && TouchesType(sentence, at, end, runFirst, runEnd, hasHead))
                continue;
            var isTold = IsTold(sentence, stretch);
            if ((isTold || IsWritten(sentence, stretch)) && names.Meant(stretch, whole: !isTold) is { Count: > 0 } meant)
                return (Finding(stretch, meant), end);
        }

        return null;
    }

    private static Finding Finding(List<NameAtom> stretch, IReadOnlyList<Register.Institution> meant) =>
        new(stretch[0].First, stretch[^1].End, NameKind.Institution, [.. meant.Select(i => i.Id)], NameQuality.Short, meant[0].Name)
        {
            IsLoose = !stretch.Exists(a => (a.Concepts & Concepts.Heads) != 0),
        };

    // A head beside it makes the words part of another name: Nanjing | Forestry University.
    private static bool TouchesType(Sentence sentence, int at, int end, int runFirst, int runEnd, bool hasHead)
    {
        var atoms = sentence.Atoms;
        var before = at - 1;
        while (before >= runFirst && atoms[before].Kind == AtomKind.Function)
            before--;
        while (end < runEnd && atoms[end].Kind == AtomKind.Function)
            end++;
        return (before >= runFirst && Binds(atoms[before])) || (end < runEnd && Binds(atoms[end]));

        bool Binds(NameAtom atom) => atom.Kind == AtomKind.Type && (hasHead || sentence.Tokens[atom.First].IsCapitalised);
    }

    private bool IsTelling(Sentence sentence, NameAtom atom)
    {
        var token = sentence.Tokens[atom.First];
        var isOrdinary = atom.End == atom.First + 1 && OrdinaryWords.Contains(token.Letters);
        return atom.Place != PlaceRank.None ? !isOrdinary || token.IsCapitalised : !isOrdinary && atom.Key.Length > 2 && !char.IsAsciiDigit(atom.Key[0]) && !world.IsFrequent(atom.Key);
    }

    private static bool IsWritten(Sentence sentence, List<NameAtom> stretch) =>
        stretch.Count(a => a.Kind == AtomKind.Distinct) > 1 && stretch.TrueForAll(a => a.Kind == AtomKind.Function || sentence.Tokens[a.First].IsCapitalised);

    // Words that are also common ones (power, north) or stand in many names (Columbia, Paul) are short for nothing; all together they are a name.
    private bool IsTold(Sentence sentence, List<NameAtom> stretch) =>
        stretch.Exists(a => a.Kind == AtomKind.Distinct && (a.IsEastern || IsTelling(sentence, a)));
}

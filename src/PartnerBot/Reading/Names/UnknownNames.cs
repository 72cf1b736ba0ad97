namespace PartnerBot.Reading.Names;

/// <summary>Finds words of the form of an institution's name that no list knows: University of Gondor, Gondor Institute of Technology.</summary>
internal static class UnknownNames
{
    private const int MostAtoms = 8;

    private const Concepts Naming = Concepts.University | Concepts.Institute | Concepts.College | Concepts.Academy | Concepts.School;

    public static IEnumerable<Finding> Find(Sentence sentence)
    {
        var atoms = sentence.Atoms;
        for (var at = 0; at < atoms.Count; at++)
        {
            if ((atoms[at].Concepts & Naming) != 0 && IsHead(sentence, atoms[at]) && Around(sentence, atoms, at) is { } found)
                yield return found;
            if (atoms[at].Place == PlaceRank.City && NameContinuation.IsNumber(sentence, atoms[at].End))
                yield return new Finding(atoms[at].First, atoms[at].End + 1, NameKind.Unknown, [], NameQuality.Exact, "");
        }
    }

    // institute-wide, university-level: no names.
    private static bool IsHead(Sentence sentence, NameAtom atom)
    {
        var token = sentence.Tokens[atom.End - 1];
        return token.Script == Script.Word && !(token.End + 1 < sentence.Text.Folded.Length && sentence.Text.Folded[token.End] == '-' && !sentence.Tokens[atom.First].IsCapitalised);
    }

    private static Finding? Around(Sentence sentence, IReadOnlyList<NameAtom> atoms, int head)
    {
        var first = Before(sentence, atoms, head);
        var last = After(sentence, atoms, head);
        var names = Enumerable.Range(first, last - first + 1).Where(i => atoms[i].Kind == AtomKind.Distinct).ToList();
        if (!names.Exists(i => Names(sentence, atoms, i)) && !IsNational(sentence, atoms, first, last))
            return null;
        if (sentence.IsAnyOne(atoms[first].First, atoms[last].End))
            return null;
        return new Finding(atoms[first].First, atoms[last].End, NameKind.Unknown, [], NameQuality.Exact, "");
    }

    // Taiwan Normal University, Indian Institute of Science: a country, a kind and a head, all in capitals.
    private static bool IsNational(Sentence sentence, IReadOnlyList<NameAtom> atoms, int first, int last)
    {
        var stretch = atoms.Skip(first).Take(last - first + 1).Where(a => a.Kind != AtomKind.Function).ToList();
        return stretch.Exists(a => a.Place == PlaceRank.Country) && stretch.TrueForAll(a => sentence.Tokens[a.First].IsCapitalised)
            && stretch.Exists(a => (a.Concepts & ~(Concepts.Heads | Concepts.Soft)) != 0);
    }

    private static int Before(Sentence sentence, IReadOnlyList<NameAtom> atoms, int head)
    {
        var first = head;
        for (var at = head - 1; at >= 0 && head - at <= MostAtoms && sentence.Tokens[atoms[at + 1].First].Gap == Gap.None; at--)
        {
            if (atoms[at].Kind != AtomKind.Function && !BelongsBefore(sentence, atoms, at))
                break;
            if (atoms[at].Kind != AtomKind.Function)
                first = at;
            else if (sentence.Tokens[atoms[at].First].Letters is "the" or "and" or "et")
                break;
        }

        return first;
    }

    // University of X, Institute of Technology of X, Université de X, University X.
    private static int After(Sentence sentence, IReadOnlyList<NameAtom> atoms, int head)
    {
        var last = head;
        var linked = false;
        for (var at = head + 1; at < atoms.Count && at - head <= MostAtoms && sentence.Tokens[atoms[at].First].Gap == Gap.None; at++)
        {
            if (atoms[at].Kind == AtomKind.Function)
            {
                linked = true;
                continue;
            }

            if (atoms[at].Kind == AtomKind.Distinct && !(linked ? Names(sentence, atoms, at) : IsProper(sentence, atoms[at])))
            {
                if (linked && sentence.Tokens[atoms[at].First].IsCapitalised && atoms[at].Place == PlaceRank.None)
                    continue;
                break;
            }

            if (atoms[at].Kind == AtomKind.Type && !linked && !sentence.Tokens[atoms[at].First].IsCapitalised)
                break;
            last = at;
        }

        return last;
    }

    private static bool BelongsBefore(Sentence sentence, IReadOnlyList<NameAtom> atoms, int at) =>
        atoms[at].Kind == AtomKind.Type || Names(sentence, atoms, at) || IsCapitalised(sentence, atoms[at]);

    /// <summary>A word that can be the name in a name: not a common word, not a country or its adjective.</summary>
    private static bool Names(Sentence sentence, IReadOnlyList<NameAtom> atoms, int at)
    {
        var token = sentence.Tokens[atoms[at].First];
        return atoms[at].Kind == AtomKind.Distinct && token.Script == Script.Word && atoms[at].Place != PlaceRank.Country && token.Letters.Length > 1
            && !char.IsAsciiDigit(token.Letters[0])
            && (atoms[at].Place == PlaceRank.City || !OrdinaryWords.Contains(token.Letters));
    }

    private static bool IsProper(Sentence sentence, NameAtom atom) =>
        atom.Place != PlaceRank.Country && sentence.Tokens[atom.First].IsCapitalised && !OrdinaryWords.Contains(sentence.Tokens[atom.First].Letters);

    private static bool IsCapitalised(Sentence sentence, NameAtom atom) =>
        sentence.Tokens[atom.First].IsCapitalised && (atom.Place == PlaceRank.Country || (atom.First > 0 && sentence.Tokens[atom.First].Gap == Gap.None));
}

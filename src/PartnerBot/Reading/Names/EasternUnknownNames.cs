namespace PartnerBot.Reading.Names;

/// <summary>Finds words of the form of an institution's name that no list knows, in Japanese and Chinese: ゴンドール大学, 某某大学.</summary>
internal static class EasternUnknownNames
{
    private const int MostCharacters = 10;

    public static IEnumerable<Finding> Find(Sentence sentence)
    {
        foreach (var atom in sentence.Atoms)
        {
            if ((IsHead(sentence, atom) || IsCollege(sentence, atom)) && Start(sentence, atom.First) is var first && first < atom.First && IsName(sentence, first, atom.First))
                yield return new Finding(first, atom.End, NameKind.Unknown, [], NameQuality.Exact, "");
        }
    }

    // 学院 is a faculty as often as an institution; behind a city it is an institution.
    private static bool IsCollege(Sentence sentence, NameAtom atom) =>
        atom.Script == Script.Han && atom.End - atom.First == 2 && (atom.Concepts & Concepts.Heads) == Concepts.Institute && Start(sentence, atom.First) is var first
        && first < atom.First && sentence.Atoms[sentence.AtomAt(first)].Place == PlaceRank.City;

    private static bool IsHead(Sentence sentence, NameAtom atom) =>
        atom.Script == Script.Han && (atom.Concepts & Concepts.University) != 0
        && (atom.End - atom.First > 1 || (atom.First > 0 && sentence.Tokens[atom.First - 1].Script == Script.Katakana));

    // Back over katakana, or over Chinese characters up to the nearest word that is no part of a name.
    private static int Start(Sentence sentence, int head)
    {
        var first = head;
        while (first > 0 && head - first < MostCharacters && Joins(sentence.Tokens[first - 1], sentence.Tokens[first])
            && !EasternStopWords.EndsAt(sentence.Tokens, first))
            first--;
        return first;
    }

    private static bool Joins(NameToken before, NameToken after) =>
        before.Script is Script.Katakana or Script.Han && after.Gap == Gap.None && before.End == after.Start;

    private static bool IsName(Sentence sentence, int first, int head)
    {
        for (var at = sentence.AtomAt(first); sentence.Atoms[at].First < head; at++)
        {
            if (sentence.Atoms[at].Kind == AtomKind.Distinct && sentence.Atoms[at].Place != PlaceRank.Country)
                return head - first > 1 || sentence.Tokens[first].Script == Script.Katakana;
        }

        return false;
    }
}

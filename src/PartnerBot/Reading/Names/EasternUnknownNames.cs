namespace PartnerBot.Reading.Names;

/// <summary>Finds words of the form of an institution's name that no list knows, in Japanese and Chinese: ゴンドール大学, 某某大学.</summary>
internal static class EasternUnknownNames
{
    private const int MostCharacters = 10;

    public static IEnumerable<Finding> Find(Sentence sentence)
    {
        foreach (var atom in sentence.Atoms)
        {
            if (IsHead(sentence, atom) && CampusEnd(sentence.Tokens, atom.End) is { } end && Start(sentence, atom.First) is var begin && begin < atom.First)
                yield return new Finding(begin, end, NameKind.Unknown, [], NameQuality.Exact, "") { IsCampus = true };
            else if ((IsHead(sentence, atom) || IsCollege(sentence, atom)) && Start(sentence, atom.First) is var first && first < atom.First && IsName(sentence, first, atom.First))
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

    // カリフォルニア大学 | アーバイン校, 印度理工学院 | 德里分校.
    private static int? CampusEnd(NameToken[] tokens, int from)
    {
        for (var at = from; at < tokens.Length && at < from + MostCharacters && tokens[at].Start == tokens[at - 1].End && tokens[at].Script is Script.Katakana or Script.Han; at++)
        {
            if (at > from && tokens[at].Letters == "校")
                return tokens[at - 1].Script == Script.Katakana || (tokens[at - 1].Letters == "分" && at > from + 1) ? at + 1 : null;
        }

        return null;
    }

    // Back over katakana, or over Chinese characters up to the nearest word that is no part of a name.
    private static int Start(Sentence sentence, int head)
    {
        // 雷恩 | 第二 | 大学.
        var first = head >= 2 && sentence.Tokens[head - 2].Letters == "第" ? head - 2 : head;
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

using PartnerBot.Register;

namespace PartnerBot.Reading.Names;

/// <summary>Names exactly as a list gives them: those of the register and those of the world's places.</summary>
internal sealed class ListedNames
{
    private readonly PhraseTable<NameEntry> _table = new();

    public ListedNames(Vocabulary vocabulary)
    {
        foreach (var (spelling, entry) in RegisterNames.Of(vocabulary).Concat(Places.Of(vocabulary)))
            _table.Add(NameTokens.Of(spelling), entry);
        AddOtherNames();
    }

    // What the languages call institutions leads to the register's row of that name, or else to one elsewhere in the world.
    private void AddOtherNames()
    {
        foreach (var (name, listed, language) in NameLexicon.Entries("names").ToList())
        {
            var rows = _table.Find(NameTokens.Of(name)).Where(e => e.Kind is NameKind.Institution or NameKind.Unit or NameKind.Network).ToList();
            if (rows.Count == 0)
                rows.Add(new NameEntry(NameKind.Elsewhere, "", name, Typing.Any));
            if (rows is [{ Kind: NameKind.Elsewhere }])
                _table.Add(NameTokens.Of(name), rows[0]);
            foreach (var spelling in Shortened(listed))
            {
                var tokens = NameTokens.Of(spelling);
                foreach (var row in rows)
                    _table.Add(tokens, row with { Typing = Capitals.Demand(spelling, tokens), IsAcronym = false, SaidIn = language });
            }
        }
    }

    // パリサクレー大, カリフォルニア大デービス校: Japanese shortens the word for "university" to its first sign.
    private static string[] Shortened(string listed) =>
        listed.LastIndexOf("大学", StringComparison.Ordinal) is > 1 and var at && listed.AsSpan(0, at).ContainsAnyInRange('\u3041', '\u30FF') && !listed.AsSpan(at + 2).StartsWith("院") ? [listed, listed.Remove(at + 1, 1)] : [listed];

    public IEnumerable<Finding> Find(Sentence sentence)
    {
        for (var first = 0; first < sentence.Tokens.Length; first++)
        {
            foreach (var hit in _table.At(sentence.Tokens, first))
            {
                foreach (var finding in Meant(sentence, hit))
                    yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> Meant(Sentence sentence, PhraseTable<NameEntry>.Hit hit)
    {
        var typed = hit.Values.Where(e => IsTyped(sentence, hit, e)).ToList();
        if (typed.Exists(e => e.Language is null || e.Language == sentence.Language))
            typed.RemoveAll(e => e.Language is { } other && other != sentence.Language);
        if (typed.Exists(e => e.SaidIn == sentence.Language))
            typed.RemoveAll(e => e.SaidIn is { } other && other != sentence.Language);
        foreach (var kind in typed.GroupBy(e => e.Kind))
            yield return new Finding(hit.First, hit.End, kind.Key, [.. kind.Select(e => e.Id).Where(id => id.Length > 0).Distinct()], NameQuality.Exact, kind.First().Name)
            {
                IsLoose = kind.Key is not NameKind.Elsewhere && !kind.Any(e => e.IsAcronym),
            };
    }

    // 南大 in 湖南大学 and 京大 in 京大学 are no names.
    private static bool IsCutOut(NameToken[] tokens, int first, int end) =>
        end == first + 2 && tokens[first].Script == Script.Han && tokens[first + 1].Script == Script.Han
        && (EasternStopWords.IsInside(tokens, first) || (end < tokens.Length && tokens[end].Start == tokens[end - 1].End
            && (tokens[end - 1].Letters + tokens[end].Letters) is "大学" or "师范" or "农业" or "交通" or "工业" or "工程"));

    /// <summary>True if the register has a name of exactly these words.</summary>
    public bool Has(Sentence sentence, int first, int end) =>
        _table.At(sentence.Tokens, first).Any(h => h.End == end && h.Values.Any(e => e.Language is null && sentence.Capitals.Allow(e.Typing, first, end)));

    /// <summary>The ends of all names that begin at a word.</summary>
    public IEnumerable<int> EndsAt(NameToken[] tokens, int first) => _table.At(tokens, first).Select(h => h.End);

    private static bool IsTyped(Sentence sentence, PhraseTable<NameEntry>.Hit hit, NameEntry entry)
    {
        if (entry.Kind is not (NameKind.Country or NameKind.Region or NameKind.City) && IsCutOut(sentence.Tokens, hit.First, hit.End))
            return false;
        if (entry.Kind is NameKind.Country or NameKind.Region or NameKind.City && !PlaceContext.Allows(sentence, hit.First, hit.End))
            return false;
        return sentence.Capitals.Allow(entry.Typing, hit.First, hit.End)
            || (entry.Kind == NameKind.Country && hit.First > 0 && sentence.Tokens[hit.First - 1].Letters == "the");
    }
}

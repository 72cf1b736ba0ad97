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
    }

    public IEnumerable<Finding> Find(Sentence sentence)
    {
        for (var first = 0; first < sentence.Tokens.Count; first++)
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
        foreach (var kind in typed.GroupBy(e => e.Kind))
            yield return new Finding(hit.First, hit.End, kind.Key, [.. kind.Select(e => e.Id).Distinct()], NameQuality.Exact, kind.First().Name);
    }

    private static bool IsTyped(Sentence sentence, PhraseTable<NameEntry>.Hit hit, NameEntry entry)
    {
        if (entry.Kind is NameKind.Country or NameKind.Region or NameKind.City && !PlaceContext.Allows(sentence, hit.First, hit.End))
            return false;
        return sentence.Capitals.Allow(entry.Typing, hit.First, hit.End)
            || (entry.Kind == NameKind.Country && hit.First > 0 && sentence.Tokens[hit.First - 1].Letters == "the");
    }
}

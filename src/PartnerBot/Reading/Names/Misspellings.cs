using PartnerBot.Reading.Words;
using PartnerBot.Register;

namespace PartnerBot.Reading.Names;

/// <summary>
/// Corrects misspelt words of names, carefully: never a common word, never a word of another institution's name, never when two corrections
/// are as near.
/// </summary>
internal sealed class Misspellings
{
    private readonly SpellingTargets _targets = new();
    private readonly WorldNames _world;
    private readonly ShortNames _names;
    private readonly HomophoneNames _homophones;

    public Misspellings(Vocabulary vocabulary, ShortNames names, WorldNames world)
    {
        (_names, _world) = (names, world);
        _homophones = new HomophoneNames(vocabulary);
        foreach (var (_, spelling) in NameLexicon.Entries("types"))
            AddWords(spelling, isFirm: true);
        foreach (var place in Places.All.OrderBy(p => p.Kind == NameKind.City))
        {
            foreach (var spelling in place.Spellings)
                AddWords(spelling, isFirm: place.Kind != NameKind.City);
        }

        foreach (var word in vocabulary.Institutions.SelectMany(RegisterNames.Spellings).Concat(vocabulary.Networks.Select(n => n.Name)))
            AddWords(word, isFirm: false);
        foreach (var (_, spelling) in NameLexicon.Entries("words").Concat(NameLexicon.Entries("names")))
            AddWords(spelling, isFirm: false);
    }

    /// <summary>The words of a sentence with misspelt ones corrected, and which those are; null if none is.</summary>
    public (NameToken[] Tokens, bool[] Corrected)? Correct(NameToken[] tokens)
    {
        NameToken[] words = [.. tokens];
        var corrected = new bool[words.Length];
        _homophones.Correct(words, corrected);
        for (var at = 0; at < words.Length; at++)
        {
            if ((Nearest(tokens, at) ?? Companion(words, at)) is not { } word)
                continue;
            words[at] = words[at].Spelt(word);
            corrected[at] = true;
        }

        return Array.IndexOf(corrected, true) < 0 ? null : (words, corrected);
    }

    private void AddWords(string spelling, bool isFirm)
    {
        foreach (var token in NameTokens.Of(spelling).Where(t => t.Script is Script.Word or Script.Katakana && !t.IsFunction))
            _targets.Add(token.Letters, isFirm);
    }

    private string? Nearest(NameToken[] tokens, int at)
    {
        var token = tokens[at];
        var typed = token.Letters;
        if (typed.Length < 5 || token.Script is not (Script.Word or Script.Katakana) || IsRight(typed) || _targets.Nearest(typed) is not { } found)
            return null;
        var isFree = _targets.IsFirm(found.Word) ? !_world.IsEstablished(typed) : !_world.HasWord(typed) && !Rivals.Any(typed, w => w != found.Word && _world.HasWord(w));
        var isName = IsCompanion(tokens, at + 1, found.Word) || (at > 0 && token.IsCapitalised && token.Gap != Gap.Hard) || token.Script == Script.Katakana
            || !Rivals.Any(typed, w => w != found.Word && OrdinaryWords.Contains(w));
        return isFree && isName ? found.Word : null;
    }

    private bool IsCompanion(NameToken[] tokens, int at, string word) =>
        at < tokens.Length && _names.WordsBeside(tokens[at].Letters).Contains(word);

    // A word that means something as it stands, in the plural too.
    private bool IsRight(string typed) =>
        char.IsAsciiDigit(typed[0]) || OrdinaryWords.Contains(typed) || _targets.Has(typed)
        || (typed[^1] == 's' && (_targets.Has(typed[..^1]) || OrdinaryWords.Contains(typed[..^1])));

    // Three or four letters are corrected only beside another word of the same name: Cheikh Anta Dop.
    private string? Companion(NameToken[] words, int at)
    {
        var typed = words[at].Letters;
        if (typed.Length is < 3 or > 4 || words[at].Script != Script.Word || OrdinaryWords.Contains(typed) || _names.Knows(typed) || at == 0 || words[at].Gap != Gap.None)
            return null;
        var near = _names.WordsBeside(words[at - 1].Letters).Where(w => w.Length >= 3 && EditDistance.Between(typed, w, 1) == 1).Take(2).ToList();
        return near.Count == 1 ? near[0] : null;
    }
}

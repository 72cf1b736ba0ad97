using PartnerBot.Reading.Words;
using PartnerBot.Register;

namespace PartnerBot.Reading.Names;

/// <summary>
/// Corrects misspelt words of names, carefully: never a common word, never a word that another institution's name explains as well, never when two
/// corrections are as near and mean different things.
/// </summary>
internal sealed class Misspellings
{
    private const int FewestLetters = 5;

    private readonly SpellingTargets _targets = new();
    private readonly WorldNames _world;
    private readonly ShortNames _names;
    private readonly NamePhrases _phrases;
    private readonly HomophoneNames _homophones;
    private readonly Dictionary<string, string> _meanings = new(StringComparer.Ordinal);

    public Misspellings(Vocabulary vocabulary, ShortNames names, ListedNames listed, WorldNames world)
    {
        (_names, _world) = (names, world);
        _phrases = new NamePhrases(listed, world);
        _homophones = new HomophoneNames(vocabulary);
        foreach (var (_, spelling, _) in NameLexicon.Entries("types"))
            AddWords(spelling, isFirm: true);
        foreach (var place in Places.All.OrderBy(p => p.Kind == NameKind.City))
        {
            foreach (var spelling in place.Spellings)
                AddPlace(place, spelling);
        }

        foreach (var word in vocabulary.Institutions.SelectMany(RegisterNames.Spellings).Concat(vocabulary.Networks.Select(n => n.Name)).Concat(vocabulary.Units.SelectMany(u => u.Aliases)))
            AddWords(word, isFirm: false);
        foreach (var (_, spelling, _) in NameLexicon.Entries("words").Concat(NameLexicon.Entries("names")))
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
            if (!MayBeMisspelt(words, at) || (Meant(words, at) ?? Companion(words, at)) is not { } word)
                continue;
            words[at] = words[at].Spelt(word);
            corrected[at] = true;
        }

        return Array.IndexOf(corrected, true) < 0 ? null : (words, corrected);
    }

    private void AddPlace(Places.Place place, string spelling)
    {
        AddWords(spelling, isFirm: place.Kind != NameKind.City);
        if (NameTokens.Of(spelling) is [var word])
            _meanings.TryAdd(word.Letters, place.Kind + place.Meaning);
    }

    private void AddWords(string spelling, bool isFirm)
    {
        foreach (var token in NameTokens.Of(spelling).Where(t => t.Script is Script.Word or Script.Katakana && !t.IsFunction))
            _targets.Add(token.Letters, isFirm);
    }

    // A word that means something as it stands, in the plural too, is no slip - but for one in the middle of a name: Pars-Saclay.
    private bool MayBeMisspelt(NameToken[] words, int at)
    {
        var typed = words[at].Letters;
        return typed.Length >= 3 && words[at].Script is Script.Word or Script.Katakana && !char.IsAsciiDigit(typed[0]) && !_targets.Has(typed)
            && !(typed[^1] == 's' && _targets.Has(typed[..^1])) && (!IsOrdinary(typed) || (at > 0 && words[at].IsCapitalised));
    }

    private static bool IsOrdinary(string typed) => OrdinaryWords.Contains(typed) || (typed[^1] == 's' && OrdinaryWords.Contains(typed[..^1]));

    private string? Meant(NameToken[] words, int at)
    {
        var typed = words[at].Letters;
        var mustBeNamed = typed.Length < FewestLetters || IsOrdinary(typed);
        var best = Best([.. _targets.Near(typed).Select(n => Correction(words, at, n.Word, n.Slips)).Where(c => c.IsNamed || !mustBeNamed)]);
        if (best is null && mustBeNamed)
            return null;
        // A whole name of another institution that explains the word as well: that one, or none for sure.
        var rivals = Rivals.Among(typed, _world.HasWord);
        var others = Others(rivals, words, at, best?.Word);
        if (best is { IsNamed: true })
            return others.Exists(o => o.Rank <= best.Rank) ? null : best.Word;
        return others.Count > 0 ? Best(others)?.Word : best is not null && IsFree(rivals, words, at, best) ? best.Word : null;
    }

    private Spelling Correction(NameToken[] words, int at, string word, int slips) =>
        new(word, slips, EditDistance.IsEasy(words[at].Letters, word), IsCompanion(words, at, word) || _phrases.OfRegister(words, at, word));

    private List<Spelling> Others(IReadOnlyList<(string Word, bool IsEasy)> rivals, NameToken[] words, int at, string? word) =>
        [.. rivals.Where(r => r.Word != word && _phrases.OfWorld(words, at, r.Word)).Select(r => new Spelling(r.Word, 1, r.IsEasy, true))];

    // The likeliest; of several as likely that mean the same, any; a country or kind rather than a name.
    private Spelling? Best(List<Spelling> near)
    {
        if (near.Count == 0)
            return null;
        var rank = near.Min(c => c.Rank);
        var best = near.Where(c => c.Rank == rank).ToList();
        var firm = best.Where(c => _targets.IsFirm(c.Word)).ToList();
        best = firm.Count > 0 ? firm : best;
        return best.Count == 1 || best.Select(c => _meanings.GetValueOrDefault(c.Word, c.Word)).Distinct().Count() == 1 ? best[0] : null;
    }

    private bool IsFree(IReadOnlyList<(string Word, bool IsEasy)> rivals, NameToken[] words, int at, Spelling meant)
    {
        var token = words[at];
        var typed = token.Letters;
        var isOrdinary = !(at > 0 && token.IsCapitalised && token.Gap != Gap.Hard) && token.Script != Script.Katakana && Compete(Rivals.Among(typed, OrdinaryWords.Contains), meant);
        return !isOrdinary && (_targets.IsFirm(meant.Word) ? !_world.IsEstablished(typed) : !_world.HasWord(typed) && !Compete(rivals, meant));
    }

    private static bool Compete(IReadOnlyList<(string Word, bool IsEasy)> rivals, Spelling meant) =>
        rivals.Any(r => r.Word != meant.Word && (r.IsEasy || !meant.IsEasy || meant.Slips > 1));

    private bool IsCompanion(NameToken[] words, int at, string word) =>
        (at + 1 < words.Length && words[at + 1].Gap == Gap.None && _names.AreBeside(words[at + 1].Letters, word))
        || (at > 0 && words[at].Gap == Gap.None && _names.AreBeside(words[at - 1].Letters, word));

    // Three or four letters are corrected only beside another word of the same name: Cheikh Anta Dop.
    private string? Companion(NameToken[] words, int at)
    {
        var typed = words[at].Letters;
        if (typed.Length is < 3 or > 4 || words[at].Script != Script.Word || OrdinaryWords.Contains(typed) || _names.Knows(typed) || at == 0 || words[at].Gap != Gap.None)
            return null;
        return _names.SlipBeside(words[at - 1].Letters, typed);
    }

    /// <summary>A word that a misspelt one may be meant for.</summary>
    /// <param name="IsNamed">True if a name of several words has it in this place.</param>
    private sealed record Spelling(string Word, int Slips, bool IsEasy, bool IsNamed)
    {
        /// <summary>How unlikely it is, 0 for the likeliest.</summary>
        public int Rank => ((Slips - 1) * 2) + (Slips == 1 && IsEasy ? 0 : 1);
    }
}

using System.Runtime.InteropServices;
using PartnerBot.Reading.Words;

namespace PartnerBot.Reading.Names;

/// <summary>The words that a misspelt word may be meant for, found by the letters that two spellings share when one or two are left out.</summary>
internal sealed class SpellingTargets
{
    private const int FirmLength = 8;
    private const int LongLength = 10;

    // Longer than any word kept, with the letters that slips add: what is longer can be meant for none.
    private const int LongestTyped = 32;

    private readonly Dictionary<string, bool> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, List<string>> _byRest = [];

    /// <summary>Adds a word; firm ones come first.</summary>
    /// <param name="isFirm">True of words that no other institution's name competes with: countries, kinds of institutions.</param>
    public void Add(string word, bool isFirm)
    {
        if (word.Length is < 5 or > 30 || !(char.IsAsciiLetter(word[0]) || KanaKey.IsKatakana(word[0])))
            return;
        ref var firm = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, word, out var isKnown);
        firm |= isFirm;
        if (isKnown)
            return;
        foreach (var rest in Rests(word, word.Length >= (firm ? FirmLength : LongLength) ? 2 : 1).Distinct())
        {
            ref var words = ref CollectionsMarshal.GetValueRefOrAddDefault(_byRest, rest, out _);
            (words ??= []).Add(word);
        }
    }

    public bool Has(string word) => _words.ContainsKey(word);

    public bool IsFirm(string word) => _words.GetValueOrDefault(word);

    /// <summary>The words near enough to be meant.</summary>
    public IEnumerable<(string Word, int Slips)> Near(string typed)
    {
        if (typed.Length > LongestTyped)
            yield break;
        var reach = typed.Length + 1 >= FirmLength ? 2 : 1;
        foreach (var word in Sharing(typed, reach).Distinct(StringComparer.Ordinal))
        {
            var slips = EditDistance.Between(typed, word, reach);
            if (slips <= Allowed(typed, word))
                yield return (word, slips);
        }
    }

    private IEnumerable<string> Sharing(string typed, int reach)
    {
        foreach (var rest in Rests(typed, reach))
        {
            if (!_byRest.TryGetValue(rest, out var words))
                continue;
            foreach (var word in words)
                yield return word;
        }
    }

    // One slip in five letters, two in ten (in eight for countries and kinds, which are far from each other); the first letter is seldom wrong.
    private int Allowed(string typed, string word)
    {
        var shorter = Math.Min(typed.Length, word.Length);
        var slips = shorter >= (IsFirm(word) ? FirmLength : LongLength) ? 2 : 1;
        var startsAlike = typed[0] == word[0] || (typed.Length > 1 && typed[1] == word[0] && typed[0] == word[1]);
        return startsAlike ? slips : shorter >= 8 ? 1 : 0;
    }

    // Of the word, of what is left without one letter, and of what is left without two.
    private static IEnumerable<ulong> Rests(string word, int most)
    {
        yield return PhraseHash.Of(word);
        var before = PhraseHash.Seed;
        for (var i = 0; i < word.Length; i++)
        {
            yield return PhraseHash.Add(before, word.AsSpan(i + 1));
            var between = before;
            for (var j = i + 1; most > 1 && j < word.Length; j++)
            {
                yield return PhraseHash.Add(between, word.AsSpan(j + 1));
                between = PhraseHash.Add(between, word[j]);
            }

            before = PhraseHash.Add(before, word[i]);
        }
    }
}

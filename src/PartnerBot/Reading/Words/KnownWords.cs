using System.Numerics;

namespace PartnerBot.Reading.Words;

/// <summary>The words that a misspelt word may be meant for, by the letters they may be typed with first.</summary>
internal sealed class KnownWords
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly List<(string Word, uint Letters)>[] _byLetter = [.. Enumerable.Range(0, 26).Select(_ => new List<(string, uint)>())];

    public KnownWords(IEnumerable<string> words)
    {
        foreach (var word in words.Where(_words.Add))
            AddByLetter(word);
    }

    public bool Contains(string word) => _words.Contains(word);

    public bool Contains(ReadOnlySpan<char> word) => _words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>
    /// The words, of three letters at least, that begin like a word or do so with their first two letters swapped, and that some slips may lead
    /// from: most others are told by the letters they have, which costs less than to count the slips.
    /// </summary>
    public IEnumerable<string> Like(string word, int slips)
    {
        if (!char.IsAsciiLetterLower(word[0]))
            yield break;
        var letters = LettersOf(word);
        foreach (var known in _byLetter[word[0] - 'a'])
        {
            // A letter put in place of another makes two differences, every other slip one or none.
            if (BitOperations.PopCount(known.Letters ^ letters) <= 2 * slips)
                yield return known.Word;
        }
    }

    private void AddByLetter(string word)
    {
        if (word.Length < 3 || !char.IsAsciiLetterLower(word[0]))
            return;
        var letters = LettersOf(word);
        _byLetter[word[0] - 'a'].Add((word, letters));
        if (word[1] != word[0] && char.IsAsciiLetterLower(word[1]))
            _byLetter[word[1] - 'a'].Add((word, letters));
    }

    // A bit for each letter of the alphabet that a word has.
    private static uint LettersOf(string word)
    {
        var letters = 0u;
        foreach (var letter in word)
            letters |= char.IsAsciiLetterLower(letter) ? 1u << (letter - 'a') : 0;
        return letters;
    }
}

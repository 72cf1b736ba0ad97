namespace PartnerBot.Reading.Words;

/// <summary>The words that a misspelt word may be meant for, by the letters they may be typed with first.</summary>
internal sealed class KnownWords
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly List<string>[] _byLetter = [.. Enumerable.Range(0, 26).Select(_ => new List<string>())];

    public KnownWords(IEnumerable<string> words)
    {
        foreach (var word in words.Where(_words.Add))
            AddByLetter(word);
    }

    public bool Contains(string word) => _words.Contains(word);

    public bool Contains(ReadOnlySpan<char> word) => _words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>The words of letters, three at least, that begin with a letter, or do so with their first two letters swapped.</summary>
    public IReadOnlyList<string> Beginning(char letter) => char.IsAsciiLetterLower(letter) ? _byLetter[letter - 'a'] : [];

    private void AddByLetter(string word)
    {
        if (word.Length < 3 || !char.IsAsciiLetterLower(word[0]))
            return;
        _byLetter[word[0] - 'a'].Add(word);
        if (word[1] != word[0] && char.IsAsciiLetterLower(word[1]))
            _byLetter[word[1] - 'a'].Add(word);
    }
}

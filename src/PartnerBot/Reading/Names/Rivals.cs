namespace PartnerBot.Reading.Names;

/// <summary>The words one slip away from a typed one, tried one by one.</summary>
internal static class Rivals
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    // No word of a name is longer.
    private const int Longest = 40;

    /// <summary>Whether letters are a word of some list.</summary>
    public delegate bool IsWord(ReadOnlySpan<char> letters);

    /// <summary>Words of a list that people may have meant, each once, and whether an easy slip leads from it. Letters without accents only.</summary>
    /// <remarks>A word of ten letters has some five hundred around it: they are tried in one buffer, and only those that are words become strings.</remarks>
    public static IReadOnlyList<(string Word, bool IsEasy)> Among(string typed, IsWord isWord)
    {
        if (typed.Length > Longest || !char.IsAsciiLetter(typed[0]))
            return [];
        var found = new List<(string Word, bool IsEasy)>();
        Span<char> buffer = stackalloc char[typed.Length + 1];
        for (var at = 0; at <= typed.Length; at++)
        {
            if (at < typed.Length)
                Shortened(typed, at, buffer, isWord, found);
            if (at + 1 < typed.Length)
                Swapped(typed, at, buffer, isWord, found);
            Lengthened(typed, at, buffer, isWord, found);
            if (at < typed.Length)
                Replaced(typed, at, buffer, isWord, found);
        }

        return found;
    }

    private static void Shortened(string typed, int at, Span<char> buffer, IsWord isWord, List<(string Word, bool IsEasy)> found)
    {
        typed.AsSpan(0, at).CopyTo(buffer);
        typed.AsSpan(at + 1).CopyTo(buffer[at..]);
        Try(buffer[..(typed.Length - 1)], at > 0 && typed[at] == typed[at - 1], isWord, found);
    }

    private static void Swapped(string typed, int at, Span<char> buffer, IsWord isWord, List<(string Word, bool IsEasy)> found)
    {
        typed.CopyTo(buffer);
        (buffer[at], buffer[at + 1]) = (typed[at + 1], typed[at]);
        Try(buffer[..typed.Length], true, isWord, found);
    }

    private static void Lengthened(string typed, int at, Span<char> buffer, IsWord isWord, List<(string Word, bool IsEasy)> found)
    {
        typed.AsSpan(0, at).CopyTo(buffer);
        typed.AsSpan(at).CopyTo(buffer[(at + 1)..]);
        foreach (var letter in Letters)
        {
            buffer[at] = letter;
            Try(buffer, true, isWord, found);
        }
    }

    private static void Replaced(string typed, int at, Span<char> buffer, IsWord isWord, List<(string Word, bool IsEasy)> found)
    {
        typed.CopyTo(buffer);
        foreach (var letter in Letters)
        {
            buffer[at] = letter;
            Try(buffer[..typed.Length], false, isWord, found);
        }
    }

    private static void Try(ReadOnlySpan<char> word, bool isEasy, IsWord isWord, List<(string Word, bool IsEasy)> found)
    {
        if (isWord(word) && !IsFound(word, found))
            found.Add((word.ToString(), isEasy));
    }

    private static bool IsFound(ReadOnlySpan<char> word, List<(string Word, bool IsEasy)> found)
    {
        foreach (var (other, _) in found)
        {
            if (word.SequenceEqual(other))
                return true;
        }

        return false;
    }
}

namespace PartnerBot.Reading.Words;

/// <summary>Slips between two words: letters left out, put in, replaced or swapped with their neighbour.</summary>
internal static class EditDistance
{
    /// <summary>The number of slips, or most + 1 if there are more.</summary>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most || a.Length > 40 || b.Length > 40)
            return most + 1;
        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            last.CopyTo(before);
            row.CopyTo(last);
        }

        return Math.Min(last[b.Length], most + 1);
    }

    /// <summary>
    /// True of a slip that fingers make of themselves - a letter left out, struck twice, two swapped - for words that are one slip apart.
    /// Any of the other letters put in or put instead is one in fifty: such a slip is a worse explanation of the same typed word.
    /// </summary>
    public static bool IsEasy(string typed, string word)
    {
        if (word.Length != typed.Length)
            return word.Length > typed.Length || IsDoubled(typed, word);
        var at = 0;
        while (at < word.Length - 1 && typed[at] == word[at])
            at++;
        return at < word.Length - 1 && typed[at] == word[at + 1] && typed[at + 1] == word[at];
    }

    private static bool IsDoubled(string typed, string word)
    {
        var at = 0;
        while (at < word.Length && typed[at] == word[at])
            at++;
        return at > 0 && typed[at] == typed[at - 1];
    }
}

namespace PartnerBot.Reading.Names;

/// <summary>The words one slip away from a typed one, tried one by one.</summary>
internal static class Rivals
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>True if some word one slip away passes the test.</summary>
    public static bool Any(string typed, Func<string, bool> test)
    {
        if (!char.IsAsciiLetter(typed[0]))
            return false;
        for (var i = 0; i <= typed.Length; i++)
        {
            if (i < typed.Length && test(typed.Remove(i, 1)))
                return true;
            if (i + 1 < typed.Length && test(Swapped(typed, i)))
                return true;
            foreach (var letter in Letters)
            {
                if (test(typed.Insert(i, letter.ToString())) || (i < typed.Length && test(Replaced(typed, i, letter))))
                    return true;
            }
        }

        return false;
    }

    private static string Swapped(string word, int at) => string.Concat(word.AsSpan(0, at), [word[at + 1], word[at]], word.AsSpan(at + 2));

    private static string Replaced(string word, int at, char letter) => string.Concat(word.AsSpan(0, at), [letter], word.AsSpan(at + 1));
}

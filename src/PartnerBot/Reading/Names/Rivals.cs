namespace PartnerBot.Reading.Names;

/// <summary>The words one slip away from a typed one, tried one by one.</summary>
internal static class Rivals
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>Words in all that people may have meant: those that easy slips lead from, then the others. Letters without accents only.</summary>
    public static IEnumerable<(string Word, bool IsEasy)> Of(string typed)
    {
        if (!char.IsAsciiLetter(typed[0]))
            yield break;
        for (var i = 0; i <= typed.Length; i++)
        {
            if (i < typed.Length)
                yield return (typed.Remove(i, 1), i > 0 && typed[i] == typed[i - 1]);
            if (i + 1 < typed.Length)
                yield return (Swapped(typed, i), true);
            foreach (var letter in Letters)
            {
                yield return (typed.Insert(i, letter.ToString()), true);
                if (i < typed.Length)
                    yield return (Replaced(typed, i, letter), false);
            }
        }
    }

    private static string Swapped(string word, int at) => string.Concat(word.AsSpan(0, at), [word[at + 1], word[at]], word.AsSpan(at + 2));

    private static string Replaced(string word, int at, char letter) => string.Concat(word.AsSpan(0, at), [letter], word.AsSpan(at + 1));
}

using System.Text.RegularExpressions;

namespace PartnerBot.Tests.Reading.Cases;

/// <summary>Makes one typing error in one word of five letters or more: a letter lost, doubled up, mistaken, or two swapped.</summary>
internal static partial class Slips
{
    public static IReadOnlyList<string>? In(IReadOnlyList<string> turns, Random random)
    {
        var words = turns.SelectMany((turn, index) => Words().Matches(turn).Select(m => (index, m))).ToList();
        if (words.Count == 0)
            return null;
        var (turn, word) = words[random.Next(words.Count)];
        var slipped = turns[turn][..word.Index] + Slipped(word.Value, random) + turns[turn][(word.Index + word.Length)..];
        return [.. turns.Select((t, i) => i == turn ? slipped : t)];
    }

    private static string Slipped(string word, Random random)
    {
        var at = random.Next(1, word.Length - 1);
        var letter = (char)('a' + random.Next(26));
        return random.Next(4) switch
        {
            0 => word[..at] + word[(at + 1)..],
            1 => word[..at] + letter + word[at..],
            2 => word[..at] + letter + word[(at + 1)..],
            _ => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
        };
    }

    [GeneratedRegex("[A-Za-zÀ-ÿ]{5,}", RegexOptions.NonBacktracking)]
    private static partial Regex Words();
}

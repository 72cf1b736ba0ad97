using System.Collections.Frozen;
using PartnerBot.Reading.Names;
using PartnerBot.Reading.Words;

namespace PartnerBot.Reading;

/// <summary>
/// Messages that ask for another language and for nothing else ("日本語で", "in English please"). Read whole: within a question the same words
/// may be part of it, such as "in French universities".
/// </summary>
internal static class Tongues
{
    private const string Polite = "polite";

    private static readonly Lazy<(FrozenDictionary<string, string> Wishes, FrozenSet<string> Courtesies, FrozenSet<string> Words, int Longest)> Lists = new(Read);

    /// <summary>The language asked for: en, fr, ja, zh or zh-Hant; null for any other message.</summary>
    public static string? Of(Token[] tokens)
    {
        var (wishes, courtesies, known, longest) = Lists.Value;
        if (tokens.Length > longest || !tokens.All(t => known.Contains(t.Text)))
            return null;
        var words = tokens.Select(t => t.Text).ToList();
        Trim(words, courtesies);
        return wishes.GetValueOrDefault(string.Join(' ', words));
    }

    private static void Trim(List<string> words, FrozenSet<string> courtesies)
    {
        for (var length = words.Count - 1; length > 0; length--)
        {
            while (words.Count > length && courtesies.Contains(string.Join(' ', words.TakeLast(length))))
                words.RemoveRange(words.Count - length, length);
            while (words.Count > length && courtesies.Contains(string.Join(' ', words.Take(length))))
                words.RemoveRange(0, length);
        }
    }

    private static (FrozenDictionary<string, string>, FrozenSet<string>, FrozenSet<string>, int) Read()
    {
        var entries = NameFile.Lines("tongues.txt")
            .Select(line => line.Split(": ", 2))
            .SelectMany(line => line[1].Split(" | ").Select(phrase => (Language: line[0], Words: string.Join(' ', Tokenizer.Texts(phrase)))))
            .ToList();
        var wishes = entries.Where(e => e.Language != Polite).Distinct().ToFrozenDictionary(e => e.Words, e => e.Language);
        var courtesies = entries.Where(e => e.Language == Polite).Select(e => e.Words).ToFrozenSet();
        var words = entries.SelectMany(e => e.Words.Split(' ')).ToFrozenSet();
        return (wishes, courtesies, words, wishes.Keys.Max(Count) + (2 * courtesies.Max(Count)));
    }

    private static int Count(string words) => words.Count(c => c == ' ') + 1;
}

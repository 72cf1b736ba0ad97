using System.Buffers;
using System.Collections.Concurrent;
using PartnerBot.Reading;

namespace PartnerBot.Stores.Rows;

/// <summary>Folds texts for matching and remembers the result: a register holds the same few thousand texts all its life.</summary>
internal sealed class Folding
{
    // What is made of these alone, as ids and dates are, folds to itself.
    private static readonly SearchValues<char> Folded = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-._");

    /// <summary>So many texts are remembered: enough for the names of a large register, and a bound for the memory that notes on a million rows would take.</summary>
    private const int Most = 200_000;

    private readonly ConcurrentDictionary<string, string> _known = new(StringComparer.Ordinal);
    private int _count;

    public string Remembered(string text)
    {
        if (_known.TryGetValue(text, out var known))
            return known;
        var folded = Fold(text);
        if (_count < Most && _known.TryAdd(text, folded))
            Interlocked.Increment(ref _count);
        return folded;
    }

    /// <summary>Case, accents and width folded, runs of spaces made one.</summary>
    public static string Fold(string text) => text.AsSpan().IndexOfAnyExcept(Folded) < 0
        ? text
        : string.Join(' ', FoldedText.FoldWord(text).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}

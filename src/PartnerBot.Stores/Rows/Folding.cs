using System.Collections.Concurrent;
using PartnerBot.Reading;

namespace PartnerBot.Stores.Rows;

/// <summary>Folds texts for matching and remembers the result: a register holds the same few thousand texts all its life.</summary>
internal sealed class Folding
{
    private readonly ConcurrentDictionary<string, string> _known = new(StringComparer.Ordinal);

    public string Remembered(string text) => _known.GetOrAdd(text, Fold);

    /// <summary>Case, accents and width folded, runs of spaces made one.</summary>
    public static string Fold(string text) => string.Join(' ', FoldedText.FoldWord(text).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}

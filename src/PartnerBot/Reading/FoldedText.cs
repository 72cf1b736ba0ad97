using System.Text;

namespace PartnerBot.Reading;

/// <summary>
/// A text folded for matching - compatibility forms, case, accents, apostrophes, spaces, Chinese and Japanese character variants -
/// with the place in the original kept for every character.
/// </summary>
public sealed class FoldedText
{
    private readonly int[] _starts;

    private FoldedText(string original, string folded, int[] starts)
    {
        Original = original;
        Folded = folded;
        _starts = starts;
    }

    public string Original { get; }

    /// <summary>The folded text; matching happens on it.</summary>
    public string Folded { get; }

    /// <summary>The stretch of the original that a stretch of the folded text stands for.</summary>
    public (int Start, int Length) ToOriginal(int start, int length)
    {
        if (length == 0)
            return (_starts[start], 0);
        var from = _starts[start];
        var end = start + length;

        // A character that folds to several (Ⅲ, ß) is taken whole.
        while (end < _starts.Length - 1 && _starts[end] == _starts[end - 1])
            end++;
        return (from, _starts[end] - from);
    }

    /// <summary>The stretch of the folded text that a stretch of the original became.</summary>
    public (int Start, int Length) FromOriginal(int start, int length)
    {
        var from = LowerBound(start);
        return (from, LowerBound(start + length) - from);
    }

    public static FoldedText Of(string original)
    {
        var folded = new StringBuilder(original.Length);
        var starts = new List<int>(original.Length + 1);
        for (var at = 0; at < original.Length;)
        {
            var length = FoldedCharacters.ClusterLength(original, at);
            FoldedCharacters.Append(original.AsSpan(at, length), folded);
            while (starts.Count < folded.Length)
                starts.Add(at);
            at += length;
        }

        starts.Add(original.Length);
        return new FoldedText(original, folded.ToString(), [.. starts]);
    }

    /// <summary>Folds a word of a lexicon the same way.</summary>
    public static string FoldWord(string word) => Of(word).Folded.Trim();

    private int LowerBound(int original)
    {
        var index = Array.BinarySearch(_starts, original);
        if (index < 0)
            return ~index;
        while (index > 0 && _starts[index - 1] == original)
            index--;
        return index;
    }
}

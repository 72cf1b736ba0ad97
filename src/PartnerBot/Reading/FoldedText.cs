using System.Globalization;
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
        return (from, _starts[start + length] - from);
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
            var length = ClusterLength(original, at);
            foreach (var c in Fold(original.Substring(at, length)))
            {
                folded.Append(c);
                starts.Add(at);
            }

            at += length;
        }

        starts.Add(original.Length);
        return new FoldedText(original, folded.ToString(), [.. starts]);
    }

    /// <summary>Folds a word of a lexicon the same way.</summary>
    public static string FoldWord(string word) => Of(word).Folded.Trim();

    // A base character with the combining marks and voicing marks behind it: they compose to other characters together.
    private static int ClusterLength(string text, int at)
    {
        var length = char.IsSurrogatePair(text, at) ? 2 : 1;
        while (at + length < text.Length && IsMark(text[at + length]))
            length++;
        return length;
    }

    private static bool IsMark(char c) =>
        c is '\u3099' or '\u309A' or '\uFF9E' or '\uFF9F' || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static string Fold(string cluster)
    {
        if (cluster.Length == 1 && char.IsAscii(cluster[0]))
            return char.IsWhiteSpace(cluster[0]) ? " " : char.ToLowerInvariant(cluster[0]).ToString();
        var composed = Normalized(cluster, NormalizationForm.FormKC);
        return IsLatin(composed) ? FoldLatin(composed) : HanVariants.Fold(Plain(composed));
    }

    // Lone surrogates cannot be normalised; they match nothing and stay as they are.
    private static string Normalized(string text, NormalizationForm form)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
                i++;
            else if (char.IsSurrogate(text[i]))
                return text;
        }

        return text.Normalize(form);
    }

    private static bool IsLatin(string text) => text.Length > 0 && text[0] < '\u0530';

    private static string FoldLatin(string text)
    {
        var result = new StringBuilder();
        foreach (var c in Normalized(text, NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                result.Append(Letters(char.ToLowerInvariant(c)));
        }

        return Plain(result.ToString());
    }

    private static string Letters(char c) => c switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'đ' => "d",
        'ł' => "l",
        'ı' => "i",
        _ => c.ToString(),
    };

    private static string Plain(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            result.Append(c switch
            {
                '\u2018' or '\u2019' or '\u02BC' or '\u0060' or '\u00B4' => '\'',
                '\u201C' or '\u201D' or '\u00AB' or '\u00BB' => '"',
                '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
                _ when char.IsWhiteSpace(c) || char.IsControl(c) => ' ',
                _ => char.ToLowerInvariant(c),
            });
        }

        return result.ToString();
    }

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

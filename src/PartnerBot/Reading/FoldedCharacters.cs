using System.Globalization;
using System.Text;

namespace PartnerBot.Reading;

/// <summary>What one written character - a letter with its marks - folds to.</summary>
internal static class FoldedCharacters
{
    /// <summary>A base character with the combining and voicing marks behind it: they compose to other characters together.</summary>
    public static int ClusterLength(string text, int at)
    {
        var length = char.IsSurrogatePair(text, at) ? 2 : 1;
        while (at + length < text.Length && IsMark(text[at + length]))
            length++;
        return length;
    }

    public static void Append(ReadOnlySpan<char> cluster, StringBuilder folded)
    {
        if (cluster.Length == 1 && IsPlain(cluster[0]))
            folded.Append(Plain(cluster[0]));
        else
            AppendComposed(Normalized(cluster.ToString(), NormalizationForm.FormKC), folded);
    }

    private static bool IsPlain(char c) => char.IsAscii(c) || HanVariants.IsHan(c) || c is >= '\u3041' and <= '\u30FF';

    private static bool IsMark(char c) =>
        c >= '\u0300' && (c is '\u3099' or '\u309A' or '\uFF9E' or '\uFF9F'
            || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark);

    private static void AppendComposed(string composed, StringBuilder folded)
    {
        var isLatin = composed.Length > 0 && composed[0] < '\u0530';
        foreach (var c in isLatin ? Normalized(composed, NormalizationForm.FormD) : composed)
        {
            if (IsInvisible(c) || (isLatin && IsMark(c)))
                continue;
            if (isLatin && Letters(char.ToLowerInvariant(c)) is { } letters)
                folded.Append(letters);
            else
                folded.Append(Plain(c));
        }
    }

    // Lone surrogates cannot be normalised; they match nothing and stay as they are.
    private static string Normalized(string text, NormalizationForm form)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
                i++;
            else if (char.IsSurrogate(text[i]) || text[i] is '\uFFFE' or '\uFFFF')
                return text;
        }

        return text.Normalize(form);
    }

    private static bool IsInvisible(char c) => c is '\u00AD' or '\uFEFF' or '\u2060' or (>= '\u200B' and <= '\u200F') or (>= '\uFE00' and <= '\uFE0F');

    private static string? Letters(char c) => c switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ø' => "o",
        'đ' or 'ð' => "d",
        'ł' => "l",
        'ħ' => "h",
        'ı' => "i",
        _ => null,
    };

    private static char Plain(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u02BC' or '\u02BB' or '\u02B9' or '\u0060' or '\u00B4' => '\'',
        '\u201C' or '\u201D' or '\u00AB' or '\u00BB' => '"',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
        _ when char.IsWhiteSpace(c) || char.IsControl(c) => ' ',
        _ => HanVariants.Fold(char.ToLowerInvariant(c)),
    };
}

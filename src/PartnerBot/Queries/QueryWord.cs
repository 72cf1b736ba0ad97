using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace PartnerBot.Queries;

/// <summary>A word of query text, with where it starts; a quoted word is a value whatever it says.</summary>
internal readonly record struct QueryWord(string Text, int At, bool Quoted)
{
    private static readonly FrozenSet<string> Keywords = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "where", "and", "not", "in", "overlaps", "on", "within", "group", "order", "by", "having", "place", "limit", "of");

    /// <summary>What a bare word has, but for letters and digits of other scripts.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");

    private const string Marks = "(),=";

    /// <summary>A value as it stands in query text: bare where it cannot be mistaken, quoted otherwise.</summary>
    public static string Print(string value) => IsPlain(value) ? value : $"\"{string.Concat(value.Select(Escape))}\"";

    /// <summary>The words of a line, or what is wrong with it.</summary>
    public static List<QueryWord>? Split(string text, out string? error)
    {
        error = null;
        var words = new List<QueryWord>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            var word = text[at] == '"' ? ReadQuoted(text, ref at) : ReadBare(text, ref at);
            if (word is null)
            {
                error = $"at {start + 1}: the quoted text is not closed, or has a wrong escape; possible: \\\" \\\\ \\u0041";
                return null;
            }

            words.Add(new(word, start, text[start] == '"'));
        }

        return words;
    }

    private static bool IsPlain(string value) =>
        value.Length > 0 && char.IsLetterOrDigit(value[0]) && (!value.AsSpan().ContainsAnyExcept(Plain) || value.All(c => char.IsLetterOrDigit(c) || Plain.Contains(c)))
        && !value.Contains("..", StringComparison.Ordinal) && !Keywords.Contains(value);

    private static string Escape(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        _ when !IsVisible(c) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
        _ => c.ToString(),
    };

    // Line breaks, marks that turn the writing direction and halves of characters would make the line hard to log and to trust.
    private static bool IsVisible(char c) =>
        c == ' ' || !(char.IsControl(c) || char.IsSurrogate(c) || char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format);

    private static string ReadBare(string text, ref int at)
    {
        var start = at++;
        if (text[start] == '>' && at < text.Length && text[at] == '=')
            at++;
        else if (!Marks.Contains(text[start], StringComparison.Ordinal))
        {
            while (at < text.Length && !char.IsWhiteSpace(text[at]) && !Marks.Contains(text[at], StringComparison.Ordinal) && text[at] is not ('"' or '>'))
                at++;
        }

        return text[start..at];
    }

    private static string? ReadQuoted(string text, ref int at)
    {
        var result = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] == '"')
            {
                at++;
                return result.ToString();
            }

            if (text[at] != '\\')
                result.Append(text[at]);
            else if (Unescape(text, ref at) is { } c)
                result.Append(c);
            else
                return null;
        }

        return null;
    }

    private static char? Unescape(string text, ref int at)
    {
        if (++at >= text.Length)
            return null;
        if (text[at] is '"' or '\\')
            return text[at];
        if (text[at] != 'u' || at + 4 >= text.Length
            || !ushort.TryParse(text.AsSpan(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            return null;
        at += 4;
        return (char)code;
    }
}

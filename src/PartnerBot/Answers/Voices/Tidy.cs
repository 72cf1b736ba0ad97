using System.Text;

namespace PartnerBot.Answers.Voices;

/// <summary>Removes what holes left empty leave behind: doubled blanks, blanks before a stop.</summary>
internal static class Tidy
{
    public static string Text(string text) => IsTidy(text) ? text : Tidied(text);

    // Most texts are: every blank stands between two words.
    private static bool IsTidy(string text)
    {
        for (var at = text.IndexOf(' ', StringComparison.Ordinal); at >= 0; at = text.IndexOf(' ', at + 1))
        {
            if (at == 0 || at == text.Length - 1 || text[at - 1] == '\n' || text[at + 1] is ' ' or ',' or '.' or ')')
                return false;
        }
        return true;
    }

    private static string Tidied(string text)
    {
        var tidy = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c == ' ' && (tidy.Length == 0 || tidy[^1] is ' ' or '\n'))
                continue;
            if (c is ',' or '.' or ')' && tidy.Length > 0 && tidy[^1] == ' ')
                tidy.Length--;
            tidy.Append(c);
        }
        return tidy.ToString().Trim(' ');
    }

    /// <summary>A label in the middle of a sentence: a small letter at its beginning.</summary>
    public static string Inner(string label) => label.Length < 2 || char.IsUpper(label[1]) ? label : char.ToLowerInvariant(label[0]) + label[1..];

    /// <summary>The text with a capital at its beginning.</summary>
    public static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}

using System.Text.RegularExpressions;

namespace PartnerBot.Reading;

/// <summary>"1. Ulm 2. Regensburg": the numbers of a list, which only set its parts off.</summary>
internal static partial class Enumerations
{
    /// <summary>The text with commas in the place of such numbers; every other character stays where it is.</summary>
    public static string Cleared(string text)
    {
        var marks = Mark().Matches(text);
        return marks.Count > 1 && marks.Select((mark, i) => mark.Groups[1].Value == (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)).All(inOrder => inOrder)
            ? Mark().Replace(text, mark => ",".PadRight(mark.Length))
            : text;
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}.,/-])(\d{1,2})[.)\u3001\uFF0E\uFF09](?=\s*\p{L})")]
    private static partial Regex Mark();
}

using System.Text;
using PartnerBot.Stores.Rows;

namespace PartnerBot.Stores.Cosmos;

/// <summary>
/// Texts of ASCII letters that every collation by code, byte or UTF-16 unit puts in the same order as the code points or numbers that they stand for.
/// An unknown value comes last both ways, which takes one text for going up and another for going down.
/// </summary>
internal static class OrderedText
{
    private const char Known = '=';
    private const string UnknownGoingUp = "~";
    private const string UnknownGoingDown = "!";
    private const char Escape = '~';
    private const long Offset = 100_000_000_000_000_000;

    public static string Of(string text)
    {
        if (text.All(c => c < Escape))
            return text;
        var written = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value < Escape)
                written.Append((char)rune.Value);
            else
                written.Append(Escape).Append(rune.Value.ToString("x6", System.Globalization.CultureInfo.InvariantCulture));
        }

        return written.ToString();
    }

    public static string Ascending(SortKey key) => key.IsUnknown ? UnknownGoingUp : Of(key);

    public static string Descending(SortKey key) => key.IsUnknown ? UnknownGoingDown : Of(key);

    private static string Of(SortKey key) =>
        Known + (key.Number is { } number ? (number + Offset).ToString("D18", System.Globalization.CultureInfo.InvariantCulture) : Of(key.Text!));
}

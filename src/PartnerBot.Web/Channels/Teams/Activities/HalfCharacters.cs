using System.Globalization;

namespace PartnerBot.Web.Channels.Teams.Activities;

/// <summary>
/// A client that cuts a text in the middle of an emoji leaves half a character behind, escaped in the JSON, and no text can be made of it. It becomes the sign that
/// stands for what cannot be read, so that a name that was cut keeps nobody from an answer.
/// </summary>
internal static class HalfCharacters
{
    private const int EscapeLength = 6;

    /// <returns>The same JSON where there is nothing to mend.</returns>
    public static ReadOnlySpan<byte> Mended(ReadOnlySpan<byte> json)
    {
        if (json.IndexOf("\\ud"u8) < 0 && json.IndexOf("\\uD"u8) < 0)
            return json;
        Span<byte> mended = json.ToArray();
        for (var at = 0; at < mended.Length; at++)
        {
            if (mended[at] != '\\')
                continue;
            if (UnitAt(mended, at) is { } unit && char.IsSurrogate(unit))
                at += Mend(mended, at, unit) - 1;
            else
                at++;
        }
        return mended;
    }

    /// <returns>How many bytes are dealt with.</returns>
    private static int Mend(Span<byte> json, int at, char unit)
    {
        if (char.IsHighSurrogate(unit) && UnitAt(json, at + EscapeLength) is { } next && char.IsLowSurrogate(next))
            return 2 * EscapeLength;
        "\\ufffd"u8.CopyTo(json[at..]);
        return EscapeLength;
    }

    /// <summary>The UTF-16 unit that is escaped at a place; null where none is.</summary>
    private static char? UnitAt(ReadOnlySpan<byte> json, int at) =>
        at + EscapeLength <= json.Length && json[at] == '\\' && json[at + 1] == 'u'
        && ushort.TryParse(json.Slice(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) ? (char)unit : null;
}

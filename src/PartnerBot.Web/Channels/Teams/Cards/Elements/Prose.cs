using System.Buffers;

namespace PartnerBot.Web.Channels.Teams.Cards.Elements;

/// <summary>
/// Makes text elements. Clients differ in the Markdown they act on in a TextBlock and in how it is escaped; none acts on a text run.
/// So text with a telling character, such as a name with an asterisk, becomes a RichTextBlock.
/// </summary>
public static class Prose
{
    /// <summary>Longer headlines would fill a phone in large letters.</summary>
    private const int LongestLarge = 70;

    private static readonly SearchValues<char> Telling = SearchValues.Create("*_[]`~#><\\&\n\r\t{}");

    public static CardElement Of(string text, TextLook look) =>
        IsTelling(text) ? new RichTextBlock([new TextRun(text, look)]) : new TextBlock(text, look);

    public static CardElement Heading(string text)
    {
        var look = text.Length <= LongestLarge ? TextLook.Headline : TextLook.LongHeadline;
        return IsTelling(text) ? Of(text, look) : new TextBlock(text, look) { Style = "heading" };
    }

    public static CardElement Right(string text, TextLook look) => IsTelling(text)
        ? new RichTextBlock([new TextRun(text, look)]) { HorizontalAlignment = HorizontalAlignment.Right }
        : new TextBlock(text, look) { HorizontalAlignment = HorizontalAlignment.Right };

    private static bool IsTelling(string text) =>
        text.AsSpan().ContainsAny(Telling) || OpensList(text.AsSpan().TrimStart());

    /// <summary>"1. ", "- " and "+ " at the start make lists.</summary>
    private static bool OpensList(ReadOnlySpan<char> text) =>
        text.StartsWith("- ") || text.StartsWith("+ ") || IsNumbered(text);

    private static bool IsNumbered(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && (text[digits] is '.' or ')');
    }
}

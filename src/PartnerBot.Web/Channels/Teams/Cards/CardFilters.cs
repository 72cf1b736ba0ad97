using System.Globalization;
using PartnerBot.Answers;
using PartnerBot.Web.Channels.Teams.Cards.Elements;
using PartnerBot.Web.Phrases;

namespace PartnerBot.Web.Channels.Teams.Cards;

/// <summary>
/// The filters of the question as understood, a line each: what it is, what could stand in its place, and the way without it; then the orders.
/// Links in the text, since six buttons would not do and lines wrap on a phone.
/// </summary>
public static class CardFilters
{
    private const int MostLines = 5;
    private const string Gap = "\u2003";

    public static IEnumerable<CardElement> Of(Answer answer, ChannelPhrases phrases)
    {
        if (answer.Outcome != Outcome.Answer || answer.Chips.Count + answer.Sorts.Count == 0)
            return [];
        return [new Container([.. answer.Chips.Take(MostLines).Select(c => Filter(c, phrases)), .. Sort(answer.Facts.Count > 0 ? [] : answer.Sorts, phrases)]) { Separator = true, Spacing = Spacing.Medium }];
    }

    private static RichTextBlock Filter(FilterChip chip, ChannelPhrases phrases) => Line(
        chip.Label,
        [.. chip.Instead.Select(i => Link(i.Label, Say(phrases.ChangeTo, i.Label), i)), Link($"✕ {phrases.Any}", Say(phrases.DropFilter, chip.Label), new Change("", chip.Without))]);

    private static IEnumerable<RichTextBlock> Sort(IReadOnlyList<Change> sorts, ChannelPhrases phrases)
    {
        if (sorts.Count > 0)
            yield return Line(phrases.SortBy, [.. sorts.Select(s => Link(s.Label, $"{phrases.SortBy} {s.Label}", s))]);
    }

    private static RichTextBlock Line(string label, IReadOnlyList<TextRun> links)
    {
        var runs = new List<TextRun> { new(label, TextLook.SmallBold) };
        foreach (var link in links)
        {
            runs.Add(new TextRun(runs.Count == 1 ? Gap : " · ", TextLook.Small));
            runs.Add(link);
        }
        return new RichTextBlock(runs) { Spacing = Spacing.Small };
    }

    private static TextRun Link(string text, string title, Change change) =>
        new(text, TextLook.SmallLink) { SelectAction = CardButtons.Show(title, change.Query, 0) };

    private static string Say(string pattern, string value) => string.Format(CultureInfo.InvariantCulture, pattern, value);
}

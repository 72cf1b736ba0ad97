using System.Globalization;
using PartnerBot.Answers;
using PartnerBot.Web.Channels.Teams.Cards.Elements;
using PartnerBot.Web.Phrases;

namespace PartnerBot.Web.Channels.Teams.Cards;

/// <summary>An answer as a card: how it was read, what was left out, the rows, ways on.</summary>
public static class AnswerCard
{
    /// <summary>Teams accepts more, yet clients grow slow and older limits were lower.</summary>
    public const int LargestBytes = 25 * 1024;

    private const int LongestFallback = 4_000;

    /// <param name="today">The date the question was asked on.</param>
    public static AdaptiveCard Of(Answer answer, DateOnly today)
    {
        var card = Build(answer, today);
        while (card.ToUtf8().Length > LargestBytes && Shortened(answer) is { } shorter)
            card = Build(answer = shorter, today);
        return card;
    }

    private static AdaptiveCard Build(Answer answer, DateOnly today)
    {
        var phrases = KnownPhrases.For(answer.Language);
        var buttons = CardButtons.For(answer, phrases, today);
        return new AdaptiveCard
        {
            Lang = answer.Language,
            Speak = string.Join(" ", [answer.Headline, .. NotesOf(answer, phrases)]),
            FallbackText = Cut(answer.Text),
            Body =
            [
                Prose.Heading(answer.Lead ?? answer.Headline),
                .. ReadAs(answer, phrases),
                .. Notes(answer, phrases),
                .. buttons.Choices,
                .. answer.Facts.Count > 0 ? [] : CardTable.Of(answer.Table, answer.Each),
                .. CardGroups.Of(answer.Groups, phrases),
                .. CardFacts.Of(answer.Facts),
                .. Position(answer, phrases),
                .. CardFilters.Of(answer, phrases),
                .. CardReasons.Of(answer, today, phrases),
            ],
            Actions = buttons.Below.Count == 0 ? null : buttons.Below,
        };
    }

    private static IEnumerable<CardElement> ReadAs(Answer answer, ChannelPhrases phrases)
    {
        if (answer.Restatement is { } restatement)
            yield return Prose.Of(Format(phrases.ReadAs, restatement), TextLook.Subtle) with { Spacing = Spacing.Small };
    }

    private static IEnumerable<CardElement> Notes(Answer answer, ChannelPhrases phrases)
    {
        if (IsUnusedSaid(answer))
            yield return Box(ContainerStyle.Attention, [Prose.Of(Unused(answer, phrases), TextLook.Warning)]);
        if (answer.Assumptions.Count > 0)
            yield return Box(ContainerStyle.Warning, [.. answer.Assumptions.Select(a => Prose.Of(a, TextLook.Plain) with { Spacing = Spacing.Small })]);
    }

    private static Container Box(ContainerStyle style, IReadOnlyList<CardElement> items) => new(items) { Style = style, Spacing = Spacing.Medium };

    private static IEnumerable<string> NotesOf(Answer answer, ChannelPhrases phrases) =>
        IsUnusedSaid(answer) ? [Unused(answer, phrases), .. answer.Assumptions] : answer.Assumptions;

    /// <summary>A refusal that names each of the words already is not followed by them once more.</summary>
    private static bool IsUnusedSaid(Answer answer) =>
        answer.Unused.Count > 0 && !(answer.Reason is not null && answer.Unused.All(word => answer.Headline.Contains(word, StringComparison.OrdinalIgnoreCase)));

    private static string Unused(Answer answer, ChannelPhrases phrases) => Format(phrases.NotUsed, string.Join(phrases.Separator, answer.Unused));

    private static IEnumerable<CardElement> Position(Answer answer, ChannelPhrases phrases)
    {
        var rows = answer.Table?.Rows.Count ?? 0;
        if (rows > 0 && answer.Skipped + answer.Remaining > 0)
            yield return Prose.Right(Format(phrases.Shown, answer.Skipped + 1, answer.Skipped + rows, answer.Skipped + rows + answer.Remaining), TextLook.Small);
    }

    /// <summary>The same answer with what can be typed as well left out; with fewer rows on its page, the rest behind "next"; or with its plain text alone. Null when nothing is left to cut.</summary>
    private static Answer? Shortened(Answer answer) => answer switch
    {
        { Each.Count: > 0 } => answer with { Each = [] },
        { Sorts.Count: > 0 } => answer with { Sorts = [], Chips = [.. answer.Chips.Select(c => c with { Instead = [] })] },
        { Table.Rows.Count: > 1 } => answer with
        {
            Table = answer.Table with { Rows = [.. answer.Table.Rows.Take(answer.Table.Rows.Count / 2)] },
            Remaining = answer.Remaining + answer.Table.Rows.Count - (answer.Table.Rows.Count / 2),
        },
        { Facts.Count: > 0 } or { Groups.Count: > 0 } => answer with { Facts = [new AnswerFacts(Cut(answer.Text), [])], Groups = [] },
        _ => null,
    };

    private static string Cut(string text) => text.Length <= LongestFallback ? text : string.Concat(text.AsSpan(0, LongestFallback), "…");

    private static string Format(string pattern, params object[] values) => string.Format(CultureInfo.InvariantCulture, pattern, values);
}

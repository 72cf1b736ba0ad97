using System.Globalization;
using PartnerBot.Answers;
using PartnerBot.Conversations;
using PartnerBot.Queries;
using PartnerBot.Web.Channels.Teams.Cards.Elements;
using PartnerBot.Web.Phrases;

namespace PartnerBot.Web.Channels.Teams.Cards;

/// <summary>
/// What can be pressed. Buttons, six at most as the Teams store asks, those needed most first: reasons, paging, the other view, suggestions.
/// What finds no room can be typed.
/// </summary>
public sealed record CardButtons
{
    public const int Most = 6;
    private const int MostChoices = 8;

    /// <summary>What to choose from when there is no answer: candidates, the question without the words at fault, examples.</summary>
    public required IReadOnlyList<CardElement> Choices { get; init; }
    /// <summary>Below the card: paging, suggestions, the other view, reasons.</summary>
    public required IReadOnlyList<CardAction> Below { get; init; }

    /// <param name="today">The date the question was asked on.</param>
    public static CardButtons For(Answer answer, ChannelPhrases phrases, DateOnly today)
    {
        CardAction[] reasons = CardReasons.Exist(answer) ? [new ToggleVisibility(phrases.Why, [CardReasons.Id])] : [];
        CardAction[] views = answer.Groups.Count > 0 ? [new ToggleVisibility(phrases.TableOrChart, [CardGroups.Chart, CardGroups.Table])] : [];
        CardAction[] paging = answer.Query is null ? [] : [.. Paging(answer, phrases)];
        CardAction[] mondays = answer is { Outcome: Outcome.Answer, Query: { } query } ? [EveryMonday(query, phrases, today)] : [];
        var answered = answer.Outcome == Outcome.Answer;
        var suggestions = answered ? answer.Suggestions.Take(Most - reasons.Length - views.Length - paging.Length - mondays.Length) : [];
        return new CardButtons
        {
            Choices = answered ? [] : [.. ChoicesOf(answer, phrases)],
            Below = [.. paging, .. suggestions.Select(Say), .. mondays, .. views, .. reasons],
        };
    }

    /// <summary>Says words as if the person had typed them, so that the chat reads well afterwards.</summary>
    public static Submit Say(Choice choice) => new(choice.Label, new SubmitData { Say = choice.Send });

    /// <summary>Shows a query in place of this card. The canonical line is all that the button knows, so it means the same whoever presses it, and whenever.</summary>
    public static Execute Show(string title, Query query, int skip) => new(title, new SubmitData { Query = query.ToString(), Skip = skip });

    /// <summary>Tells all of a row, below its list: whoever looked through the list goes on from there.</summary>
    public static Submit Tell(string title, Query query) => new(title, new SubmitData { Query = query.ToString(), Whole = true });

    /// <summary>Makes a digest of the answer; the day tells which of its dates were "today".</summary>
    private static Submit EveryMonday(Query query, ChannelPhrases phrases, DateOnly today) =>
        new(phrases.EveryMonday, new SubmitData { Query = query.ToString(), Digest = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) });

    private static IEnumerable<Execute> Paging(Answer answer, ChannelPhrases phrases)
    {
        var rows = answer.Table?.Rows.Count ?? 0;
        if (answer.Skipped > 0)
            yield return Page(phrases.Previous, Math.Min(Dialogue.PageSize, answer.Skipped), answer, Math.Max(0, answer.Skipped - Dialogue.PageSize));
        if (answer.Remaining > 0)
            yield return Page(phrases.Next, Math.Min(Dialogue.PageSize, answer.Remaining), answer, answer.Skipped + rows);
    }

    private static Execute Page(string title, int rows, Answer answer, int skip) =>
        Show(string.Format(CultureInfo.InvariantCulture, title, rows), answer.Query!, skip);

    private static CardAction Pick(Choice option) => option.Query is { } query ? Show(option.Label, query, 0) : Say(option);

    private static IEnumerable<CardElement> ChoicesOf(Answer answer, ChannelPhrases phrases)
    {
        foreach (var line in CardChoices.Of([.. answer.Options.Take(MostChoices).Select(Pick), .. answer.Chips.Select(c => Show(c.Label, c.Without, 0)), .. answer.Suggestions.Select(Say)]))
            yield return line;
        if (answer is { Reason: not null, Chips.Count: 0, Suggestions.Count: 0 })
            yield return CardChoices.Of([Say(new Choice(phrases.WhatToAsk, phrases.WhatToAsk))]).Single();
        if (answer.Options.Count > MostChoices)
            yield return Prose.Of(phrases.MoreOptions + string.Join(phrases.Separator, answer.Options.Skip(MostChoices).Select(o => o.Label)), TextLook.Plain);
        if (answer.Options.Count > 0)
            yield return Prose.Of(phrases.PickOrType, TextLook.Subtle) with { Spacing = Spacing.Small };
    }
}

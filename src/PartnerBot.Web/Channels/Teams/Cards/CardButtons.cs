using System.Globalization;
using PartnerBot.Answers;
using PartnerBot.Conversations;
using PartnerBot.Queries;
using PartnerBot.Web.Channels.Teams.Cards.Elements;
using PartnerBot.Web.Phrases;

namespace PartnerBot.Web.Channels.Teams.Cards;

/// <summary>
/// The buttons of an answer, six at most as the Teams store asks, those needed most first: reasons, paging, the other view, options, suggestions.
/// What finds no room can be typed.
/// </summary>
public sealed record CardButtons
{
    public const int Most = 6;

    /// <summary>What to pick when the bot asks back, with the rest as text.</summary>
    public required IReadOnlyList<CardElement> Options { get; init; }
    /// <summary>Below the card: paging, suggestions, reasons.</summary>
    public required IReadOnlyList<CardAction> Below { get; init; }

    /// <param name="today">The date the question was asked on.</param>
    public static CardButtons For(Answer answer, ChannelPhrases phrases, DateOnly today)
    {
        CardAction[] reasons = CardReasons.Exist(answer) ? [new ToggleVisibility(phrases.Why, [CardReasons.Id])] : [];
        CardAction[] views = answer.Groups.Count > 0 ? [new ToggleVisibility(phrases.TableOrChart, [CardGroups.Chart, CardGroups.Table])] : [];
        CardAction[] paging = answer.Query is null ? [] : [.. Paging(answer, phrases)];
        CardAction[] without = answer.Outcome == Outcome.Answer ? [] : [.. answer.Chips.Take(1).Select(c => Show(c.Label, c.Without, 0))];
        CardAction[] mondays = answer is { Outcome: Outcome.Answer, Query: { } query } ? [EveryMonday(query, phrases, today)] : [];
        var room = Most - reasons.Length - views.Length - paging.Length - without.Length - mondays.Length;
        var options = answer.Options.Take(room).ToArray();
        var suggestions = answer.Suggestions.Take(room - options.Length);
        return new CardButtons
        {
            Options = options.Length == 0 ? [] : [.. OptionElements(answer, options, phrases)],
            Below = [.. paging, .. without, .. suggestions.Select(Say), .. mondays, .. views, .. reasons],
        };
    }

    /// <summary>Says words as if the person had typed them, so that the chat reads well afterwards.</summary>
    public static Submit Say(Choice choice) => new(choice.Label, new SubmitData { Say = choice.Send });

    /// <summary>Shows a query in place of this card. The canonical line is all that the button knows, so it means the same whoever presses it, and whenever.</summary>
    public static Execute Show(string title, Query query, int skip) => new(title, new SubmitData { Query = query.ToString(), Skip = skip });

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

    private static IEnumerable<CardElement> OptionElements(Answer answer, Choice[] options, ChannelPhrases phrases)
    {
        yield return new ActionSet([.. options.Select(Pick)]);
        if (answer.Options.Count > options.Length)
            yield return Prose.Of(phrases.MoreOptions + string.Join(phrases.Separator, answer.Options.Skip(options.Length).Select(o => o.Label)), TextLook.Plain);
        yield return Prose.Of(phrases.PickOrType, TextLook.Subtle) with { Spacing = Spacing.Small };
    }
}

using System.Globalization;
using PartnerBot.Answers;
using PartnerBot.Conversations;
using PartnerBot.Web.Channels.Teams.Cards.Elements;
using PartnerBot.Web.Phrases;

namespace PartnerBot.Web.Channels.Teams.Cards;

/// <summary>
/// The buttons of an answer, six at most as the Teams store asks, those needed most first: reasons, paging, options, filters, suggestions.
/// What finds no room can be typed.
/// </summary>
public sealed record CardButtons
{
    public const int Most = 6;
    private const int MostFilters = 3;

    /// <summary>What to pick when the bot asks back, with the rest as text.</summary>
    public required IReadOnlyList<CardElement> Options { get; init; }
    public required IReadOnlyList<CardElement> Filters { get; init; }
    /// <summary>Below the card: paging, suggestions, reasons.</summary>
    public required IReadOnlyList<CardAction> Below { get; init; }

    public static CardButtons For(Answer answer, ChannelPhrases phrases)
    {
        CardAction[] reasons = CardReasons.Exist(answer) ? [new ToggleVisibility(phrases.Why, [CardReasons.Id])] : [];
        CardAction[] paging = answer.Query is null ? [] : [.. Paging(answer, phrases)];
        var room = Most - reasons.Length - paging.Length;
        var options = answer.Options.Take(room).ToArray();
        var filters = answer.Chips.Take(Math.Min(MostFilters, room - options.Length)).ToArray();
        var suggestions = answer.Suggestions.Take(room - options.Length - filters.Length);
        return new CardButtons
        {
            Options = options.Length == 0 ? [] : [.. OptionElements(answer, options, phrases)],
            Filters = filters.Length == 0 ? [] : [new ActionSet([.. filters.Select(c => Filter(c, phrases))])],
            Below = [.. paging, .. suggestions.Select(Say), .. reasons],
        };
    }

    public static Submit Say(Choice choice) => new(choice.Label, new SubmitData { Say = choice.Send });

    private static IEnumerable<Submit> Paging(Answer answer, ChannelPhrases phrases)
    {
        var rows = answer.Table?.Rows.Count ?? 0;
        if (answer.Skipped > 0)
            yield return Page(phrases.Previous, Math.Min(Dialogue.PageSize, answer.Skipped), answer, Math.Max(0, answer.Skipped - Dialogue.PageSize));
        if (answer.Remaining > 0)
            yield return Page(phrases.Next, Math.Min(Dialogue.PageSize, answer.Remaining), answer, answer.Skipped + rows);
    }

    private static Submit Page(string title, int rows, Answer answer, int skip) =>
        new(string.Format(CultureInfo.InvariantCulture, title, rows), new SubmitData { Query = answer.Query!.ToString(), Skip = skip });

    private static Submit Filter(FilterChip chip, ChannelPhrases phrases) =>
        new($"✕ {chip.Label}", new SubmitData { Query = chip.Without.ToString(), Skip = 0 })
        {
            Tooltip = string.Format(CultureInfo.InvariantCulture, phrases.DropFilter, chip.Label),
        };

    private static IEnumerable<CardElement> OptionElements(Answer answer, Choice[] options, ChannelPhrases phrases)
    {
        yield return new ActionSet([.. options.Select(Say)]);
        if (answer.Options.Count > options.Length)
            yield return Prose.Of(phrases.MoreOptions + string.Join(phrases.Separator, answer.Options.Skip(options.Length).Select(o => o.Label)), TextLook.Plain);
        yield return Prose.Of(phrases.PickOrType, TextLook.Subtle) with { Spacing = Spacing.Small };
    }
}

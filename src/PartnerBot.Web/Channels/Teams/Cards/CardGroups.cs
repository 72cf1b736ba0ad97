using System.Globalization;
using PartnerBot.Answers;
using PartnerBot.Web.Channels.Teams.Cards.Elements;
using PartnerBot.Web.Phrases;

namespace PartnerBot.Web.Channels.Teams.Cards;

/// <summary>Groups as bars made of columns, which every client draws; those beyond the longest dozen follow as text, so that none is missing.</summary>
public static class CardGroups
{
    private const int Bars = 12;

    public static IEnumerable<CardElement> Of(IReadOnlyList<AnswerGroup> groups, ChannelPhrases phrases)
    {
        if (groups.Count == 0)
            return [];
        var longest = Math.Max(1, groups.Max(g => g.Count));
        var ordered = InOrder(groups);
        var rest = string.Join(phrases.Separator, ordered.Skip(Bars).Select(g => $"{g.Label} ({Number(g.Count)})"));
        return
        [
            new Container([.. ordered.Take(Bars).Select(g => Bar(g, longest))]) { Spacing = Spacing.Medium },
            .. rest.Length == 0 ? Array.Empty<CardElement>() : [Prose.Of(phrases.MoreGroups + rest, TextLook.Subtle)],
        ];
    }

    /// <summary>Years and months stay in their order; names go by their count, so that the longest bars are the ones drawn.</summary>
    private static List<AnswerGroup> InOrder(IReadOnlyList<AnswerGroup> groups) =>
        groups.All(g => g.Key.Length > 0 && (char.IsAsciiDigit(g.Key[0]) || g.Key[0] == '(')) ? [.. groups] : [.. groups.OrderByDescending(g => g.Count)];

    private static ColumnSet Bar(AnswerGroup group, int longest) => new(
    [
        new Column([Prose.Of(group.Label, TextLook.Plain)], "4") { VerticalContentAlignment = VerticalAlignment.Center },
        new Column([Length(Math.Max(1, group.Count * 100 / longest))], "5") { VerticalContentAlignment = VerticalAlignment.Center },
        new Column([Prose.Right(Number(group.Count), TextLook.Bold)], "44px") { VerticalContentAlignment = VerticalAlignment.Center },
    ]) { Spacing = Spacing.Small };

    private static ColumnSet Length(int percent)
    {
        var bar = new Column([], Number(percent)) { Style = ContainerStyle.Accent, MinHeight = "14px" };
        return new ColumnSet(percent >= 100 ? [bar] : [bar, new Column([], Number(100 - percent)) { Spacing = Spacing.None }]);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

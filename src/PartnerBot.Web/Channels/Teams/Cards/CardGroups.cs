using System.Globalization;
using PartnerBot.Answers;
using PartnerBot.Web.Channels.Teams.Cards.Elements;
using PartnerBot.Web.Phrases;

namespace PartnerBot.Web.Channels.Teams.Cards;

/// <summary>
/// Groups twice, one of them shown: as a chart that Teams draws (bars made of columns elsewhere) with those beyond the longest dozen as text,
/// and as a table of all of them.
/// </summary>
public static class CardGroups
{
    /// <summary>Id of the chart, and of the table that takes its place.</summary>
    public const string Chart = "chart";
    public const string Table = "table";

    private const int Bars = 12;

    public static IEnumerable<CardElement> Of(IReadOnlyList<AnswerGroup> groups, ChannelPhrases phrases)
    {
        if (groups.Count == 0)
            return [];
        var ordered = InOrder(groups);
        var rest = string.Join(phrases.Separator, ordered.Skip(Bars).Select(g => $"{g.Label} ({Number(g.Count)})"));
        return
        [
            new Container([DrawnBy([.. ordered.Take(Bars)]), .. rest.Length == 0 ? Array.Empty<CardElement>() : [Prose.Of(phrases.MoreGroups + rest, TextLook.Subtle)]])
            {
                Id = Chart,
                Spacing = Spacing.Medium,
            },
            new Container([.. ordered.Select(Row)]) { Id = Table, IsVisible = false, Spacing = Spacing.Medium },
        ];
    }

    private static BarChart DrawnBy(IReadOnlyList<AnswerGroup> groups)
    {
        var longest = Math.Max(1, groups.Max(g => g.Count));
        return new BarChart([.. groups.Select(g => new ChartBar(g.Label, g.Count))], new Container([.. groups.Select(g => Bar(g, longest))]));
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

    private static ColumnSet Row(AnswerGroup group) => new(
    [
        new Column([Prose.Of(group.Label, TextLook.Plain)], "stretch"),
        new Column([Prose.Right(Number(group.Count), TextLook.Bold)], "auto"),
    ]) { Separator = true, Spacing = Spacing.Small };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

using PartnerBot.Answers;
using PartnerBot.Queries;
using PartnerBot.Web.Channels.Teams.Cards.Elements;

namespace PartnerBot.Web.Channels.Teams.Cards;

/// <summary>
/// Rows as a list that reads at 320 pixels as at 1,200: the first cell in bold, the short last one to its right, those between on a line below.
/// The Table element is left alone: it is reported blank on phones.
/// </summary>
public static class CardTable
{
    private const int ShortCell = 12;

    /// <param name="each">For each row what a tap on it tells; none for rows that are not to be tapped.</param>
    public static IEnumerable<CardElement> Of(AnswerTable? table, IReadOnlyList<Query> each)
    {
        if (table is null || table.Rows.Count == 0)
            return [];
        var right = RightOf(table);
        var head = Line(table.Columns[0], right < 0 ? null : table.Columns[right], TextLook.Small) with { Spacing = Spacing.Large };
        return [head, .. table.Rows.Select((r, i) => Row(table.Columns, r, right) with { SelectAction = i < each.Count ? CardButtons.Tell(r[0], each[i]) : null })];
    }

    /// <summary>The last column of dates or numbers, else the last one if it is short; -1 for none.</summary>
    private static int RightOf(AnswerTable table)
    {
        var shorts = Enumerable.Range(1, table.Columns.Count - 1).Where(i => table.Rows.All(r => r[i].Length <= ShortCell)).ToList();
        var figures = shorts.Where(i => table.Rows.Any(r => IsFigure(r[i])) && table.Rows.All(r => IsBlank(r[i]) || IsFigure(r[i])));
        return figures.LastOrDefault(shorts.LastOrDefault(-1) == table.Columns.Count - 1 ? table.Columns.Count - 1 : -1);
    }

    private static Container Row(IReadOnlyList<string> columns, IReadOnlyList<string> cells, int right)
    {
        var line = Line(cells[0], right < 0 ? null : cells[right], TextLook.Bold);
        var details = Details(columns, cells, right);
        return new Container(details.Length == 0 ? [line] : [line, Prose.Of(details, TextLook.Small) with { Spacing = Spacing.None }]) { Separator = true, Spacing = Spacing.Medium };
    }

    /// <summary>All but the first cell, and the one that stands elsewhere, on one line.</summary>
    public static string Details(IReadOnlyList<string> columns, IReadOnlyList<string> cells, int elsewhere = -1) =>
        string.Join(" · ", Enumerable.Range(1, cells.Count - 1).Where(i => i != elsewhere && !IsBlank(cells[i])).Select(i => Detail(columns[i], cells[i])));

    private static ColumnSet Line(string left, string? right, TextLook look) => new(string.IsNullOrEmpty(right)
        ? [new Column([Prose.Of(left, look)], "stretch")]
        : [new Column([Prose.Of(left, look)], "stretch"), new Column([Prose.Right(right, look)], "auto")]);

    /// <summary>Words speak for themselves; a date or number needs its column's name.</summary>
    private static string Detail(string column, string cell) => IsFigure(cell) ? $"{column} {Unbroken(cell)}" : cell;

    /// <summary>A date is not to be cut at the end of a line.</summary>
    private static string Unbroken(string figure) => figure.Replace('-', '\u2011');

    private static bool IsBlank(string cell) => cell is "" or "–";

    private static bool IsFigure(string cell) => cell.Length > 0 && char.IsAsciiDigit(cell[0]);
}

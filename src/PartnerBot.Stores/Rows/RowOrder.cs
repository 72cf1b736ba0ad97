using PartnerBot.Register;

namespace PartnerBot.Stores.Rows;

/// <summary>Rows in the order of their ids, each with its position in the register.</summary>
internal static class RowOrder
{
    /// <summary>Rows that are in memory are sorted; those that are read as they come must come in order.</summary>
    /// <exception cref="InvalidOperationException">Rows that are not in memory are not in order.</exception>
    public static IEnumerable<(int Position, Row Row)> ById(IReadOnlyCollection<Row> rows)
    {
        var placed = rows.Select((row, i) => (Position: i, Row: row));
        return rows is IReadOnlyList<Row> ? placed.OrderBy(r => r.Row.Id, CodePointOrder.Instance) : Checked(placed);
    }

    private static IEnumerable<(int Position, Row Row)> Checked(IEnumerable<(int Position, Row Row)> rows)
    {
        string? last = null;
        foreach (var (position, row) in rows)
        {
            if (last is not null && CodePointOrder.Compare(last, row.Id) >= 0)
                throw new InvalidOperationException($"Row {row.Id} comes after {last}: rows that are not in memory come in the order of their ids.");
            last = row.Id;
            yield return (position, row);
        }
    }
}

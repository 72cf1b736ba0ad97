using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores.Rows;

namespace PartnerBot.Stores.Memory;

/// <summary>The rows with the smallest or largest value, all of them.</summary>
/// <param name="AlsoPossible">Rows whose date, being imprecise or compared with an imprecise one, could be the extreme instead.</param>
internal sealed record Extremes(List<Row> Ties, string? Value, IReadOnlyList<string> AlsoPossible)
{
    private static readonly Extremes Nothing = new([], null, []);

    public static Extremes OfDates(List<Row> rows, RowReader reader, Field field, bool wantsLatest)
    {
        var dated = rows.Select(r => (Row: r, Date: reader.Date(r, field))).Where(r => r.Date is not null).Select(r => (r.Row, Date: r.Date!.Value)).ToList();
        if (dated.Count == 0)
            return Nothing;
        var first = wantsLatest ? dated.Max(d => d.Date.First) : dated.Min(d => d.Date.First);
        // The latest is surely not before the largest first day, the earliest surely not after the smallest last day.
        var earliestEnd = dated.Min(d => d.Date.Last);
        var ties = dated.Where(d => d.Date.First == first).ToList();
        var others = dated.Where(d => d.Date.First != first && (wantsLatest ? d.Date.Last >= first : d.Date.First <= earliestEnd));
        return new([.. ties.Select(t => t.Row)], ties[0].Date.ToString(), [.. others.Select(o => o.Row.Id)]);
    }

    public static Extremes OfNumbers(List<Row> rows, RowReader reader, Field field, bool wantsLargest)
    {
        var known = rows.Where(r => reader.Number(r, field) is not null).ToList();
        if (known.Count == 0)
            return Nothing;
        var value = wantsLargest ? known.Max(r => reader.Number(r, field)) : known.Min(r => reader.Number(r, field));
        return new([.. known.Where(r => reader.Number(r, field) == value)], NumberText.Of(value!.Value), []);
    }

    /// <summary>Null where no row has a number.</summary>
    public static string? Sum(List<Row> rows, RowReader reader, Field field)
    {
        var numbers = rows.Select(r => reader.Number(r, field)).OfType<decimal>().ToList();
        return numbers.Count > 0 ? NumberText.Of(numbers.Sum()) : null;
    }
}

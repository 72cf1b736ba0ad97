using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores.Rows;

namespace PartnerBot.Stores.Sqlite;

/// <summary>A column of whole numbers and what a row has in it; null where it has nothing.</summary>
internal sealed record Column(string Name, Func<RowReader, Row, long?> Value);

/// <summary>The columns of a target's main table that are not numbers of lists, each with the way from a row to its cell.</summary>
internal static class TableColumns
{
    public static IEnumerable<Column> Of(Table table)
    {
        var conditions = Fields.Of(table.Target).Where(f => !f.ThroughAgreement).ToList();
        foreach (var column in Dates(conditions.Where(f => f.Kind == FieldKind.Date).Select(f => f.Field).Union(Fields.DatesOf(table.Target))))
            yield return column;
        foreach (var field in Numbers(table, conditions))
            yield return new(SnakeCase.Of(field), (reader, row) => SortKey.Of(reader.Number(row, field)).Number);
        foreach (var field in conditions.Where(f => f.Kind == FieldKind.Flag).Select(f => f.Field))
            yield return new(SnakeCase.Of(field), (reader, row) => reader.Flag(row, field) ? 1L : 0L);
    }

    /// <summary>A day as the number yyyymmdd, which sorts like the day and reads like it.</summary>
    public static long Number(DateOnly day) => day.Year * 10_000L + day.Month * 100 + day.Day;

    public static DateOnly Day(long number) => new((int)(number / 10_000), (int)(number / 100 % 100), (int)(number % 100));

    private static IEnumerable<Column> Dates(IEnumerable<Field> fields)
    {
        foreach (var field in fields)
        {
            var (first, last) = Table.Span(field);
            yield return new(first, (reader, row) => reader.Span(row, field) is { } span ? Number(span.First) : null);
            yield return new(last, (reader, row) => reader.Span(row, field) is { } span ? Number(span.Last) : null);
            var (from, until) = Table.Date(field);
            if (from == first)
                continue;
            yield return new(from, (reader, row) => reader.Date(row, field) is { } date ? Number(date.First) : null);
            yield return new(until, (reader, row) => reader.Date(row, field) is { } date ? Number(date.Last) : null);
        }
    }

    private static IEnumerable<Field> Numbers(Table table, List<FieldInfo> conditions) =>
        Fields.NumbersOf(table.Target).Union(conditions.Where(f => f.Kind is FieldKind.AtLeast or FieldKind.Number).Select(f => f.Field));
}

using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores.Rows;

namespace PartnerBot.Stores.Sqlite;

/// <summary>The columns of a target's main table, each with the way from a row to its cell.</summary>
internal static class TableColumns
{
    /// <summary>Stands before, between and behind folded values: never part of one.</summary>
    private const char Seam = '\n';

    public static IEnumerable<Column> Of(Table table)
    {
        var conditions = Fields.Of(table.Target).Where(f => !f.ThroughAgreement).ToList();
        foreach (var field in table.Singles)
            yield return new(SnakeCase.Of(field), "TEXT", (reader, row) => reader.Values(row, field).FirstOrDefault());
        foreach (var field in conditions.Where(f => f.Kind == FieldKind.Name && table.Singles.Contains(f.Field)).Select(f => f.Field))
            yield return new(Table.Folded(field), "TEXT", (reader, row) => reader.Values(row, field).Select(Folding.Fold).FirstOrDefault());
        foreach (var field in conditions.Where(f => f.Kind == FieldKind.Text && f.Field != Field.Text).Select(f => f.Field))
            yield return new(Table.Folded(field), "TEXT", (reader, row) => Joined(reader.Values(row, field)));
        foreach (var column in Dates(conditions.Where(f => f.Kind == FieldKind.Date).Select(f => f.Field).Union(Fields.DatesOf(table.Target))))
            yield return column;
        foreach (var field in Numbers(table, conditions))
            yield return new(SnakeCase.Of(field), "INTEGER", (reader, row) => SortKey.Of(reader.Number(row, field)).Number);
        foreach (var field in conditions.Where(f => f.Kind == FieldKind.Flag).Select(f => f.Field))
            yield return new(SnakeCase.Of(field), "INTEGER", (reader, row) => reader.Flag(row, field) ? 1L : 0L);
        foreach (var field in table.SortTexts)
            yield return new(Table.Sort(field), "TEXT", (reader, row) => reader.Sort(row, field).Text);
        if (table.Target == Target.Agreements)
            yield return new("partner_unit", "TEXT", (_, row) => ((Agreement)row).PartnerUnit);
    }

    /// <summary>Texts folded and joined so that a search cannot match across two of them; null when there is none.</summary>
    public static string? Joined(IEnumerable<string> texts)
    {
        var folded = texts.Select(Folding.Fold).ToList();
        return folded.Count > 0 ? string.Join(Seam, folded) : null;
    }

    /// <summary>A day as the number yyyymmdd, which sorts like the day and reads like it.</summary>
    public static long Number(DateOnly day) => day.Year * 10_000L + day.Month * 100 + day.Day;

    public static DateOnly Day(long number) => new((int)(number / 10_000), (int)(number / 100 % 100), (int)(number % 100));

    private static IEnumerable<Column> Dates(IEnumerable<Field> fields)
    {
        foreach (var field in fields)
        {
            var (first, last) = Table.Span(field);
            yield return new(first, "INTEGER", (reader, row) => reader.Span(row, field) is { } span ? Number(span.First) : null);
            yield return new(last, "INTEGER", (reader, row) => reader.Span(row, field) is { } span ? Number(span.Last) : null);
            var (from, until) = Table.Date(field);
            if (from == first)
                continue;
            yield return new(from, "INTEGER", (reader, row) => reader.Date(row, field) is { } date ? Number(date.First) : null);
            yield return new(until, "INTEGER", (reader, row) => reader.Date(row, field) is { } date ? Number(date.Last) : null);
        }
    }

    private static IEnumerable<Field> Numbers(Table table, List<FieldInfo> conditions) =>
        Fields.NumbersOf(table.Target).Union(conditions.Where(f => f.Kind is FieldKind.AtLeast or FieldKind.Number).Select(f => f.Field));
}

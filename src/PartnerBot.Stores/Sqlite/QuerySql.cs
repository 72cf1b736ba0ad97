using System.Globalization;
using Microsoft.Data.Sqlite;
using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores.Rows;

namespace PartnerBot.Stores.Sqlite;

/// <summary>Answers one query inside a read transaction, so that rows, counts and groups are of the same moment.</summary>
internal sealed class QuerySql(SqliteConnection connection, SqliteTransaction transaction, Query query, Page page)
{
    private readonly Table _table = Table.Of(query.Target);

    public QueryResult Run()
    {
        if (query.Group is { } grouping)
            return Listed("1") with { Groups = new GroupSql(Command, query, grouping, page).Run(), Count = Count() };
        return query.Operation switch
        {
            Operation.List or Operation.Count or Operation.Exists => Listed("1") with { Count = Count() },
            Operation.Sum => Listed("1") with { Count = Count(), Value = Number(Aggregate("sum", SnakeCase.Of(Measure), "1")) },
            _ when Fields.IsDate(Measure) => Date(),
            _ => Extreme(SnakeCase.Of(Measure), Number),
        };
    }

    private Field Measure => Fields.MeasureOf(query)!.Value;

    private bool WantsLargest => query.Operation is Operation.Latest or Operation.Max;

    private QueryResult Date()
    {
        var (first, last) = Table.Date(Measure);
        var result = Extreme(first, v => v is { } day ? DateText(day, last, first) : null);
        if (result.Value is null)
            return result;
        // The latest is surely not before the largest first day, the earliest surely not after the smallest last day.
        var bound = WantsLargest ? Aggregate("max", first, "1")!.Value : Aggregate("min", last, "1")!.Value;
        var extreme = WantsLargest ? bound : Aggregate("min", first, "1")!.Value;
        var possible = WantsLargest ? $"r.{last} >= {bound}" : $"r.{first} <= {bound}";
        return result with { AlsoPossible = Texts($"SELECT r.id {Matching($"r.{first} <> {extreme} AND {possible}", out var p)} ORDER BY r.id", p) };
    }

    private QueryResult Extreme(string column, Func<long?, string?> text)
    {
        var value = Aggregate(WantsLargest ? "max" : "min", column, "1");
        return value is null ? new() { Count = Count() } : Listed($"r.{column} = {Literal(value.Value)}") with { Count = Count(), Value = text(value) };
    }

    /// <summary>Rows in order, cut to the limit and to the page.</summary>
    private QueryResult Listed(string also)
    {
        var limit = query.Group is null ? query.Limit ?? int.MaxValue : int.MaxValue;
        var take = Math.Max(0, Math.Min(page.Take, limit - page.Skip));
        var matching = Matching(also, out var parameters, $"JOIN {_table.Wholes} w ON w.key = r.key");
        using var command = Command($"SELECT w.row {matching} ORDER BY {Order()} LIMIT {Literal(take)} OFFSET {Literal(page.Skip)}", parameters);
        using var reader = command.ExecuteReader();
        var rows = new List<Row>();
        while (reader.Read())
            rows.Add(RowJson.Read(query.Target, reader.GetString(0)));
        return new()
        {
            Ids = [.. rows.Select(r => r.Id)],
            Rows = rows,
            Institutions = query.Target == Target.Agreements ? [.. rows.SelectMany(r => ((Agreement)r).Parties).Distinct(StringComparer.Ordinal)] : [],
        };
    }

    private int Count()
    {
        using var command = Command($"SELECT count(*) {Matching("1", out var parameters)}", parameters);
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private long? Aggregate(string function, string column, string also)
    {
        using var command = Command($"SELECT {function}(r.{column}) {Matching(also, out var parameters)}", parameters);
        return command.ExecuteScalar() is long value ? value : null;
    }

    // Of the rows that share the extreme, the one that is first by id shows how precisely it is known.
    private string DateText(long first, string lastColumn, string firstColumn)
    {
        using var command = Command(
            $"SELECT r.{lastColumn} {Matching($"r.{firstColumn} = {Literal(first)}", out var parameters)} ORDER BY r.id LIMIT 1", parameters);
        var (from, until) = (TableColumns.Day(first), TableColumns.Day((long)command.ExecuteScalar()!));
        var date = from == until ? PartialDate.Day(from) : from.Month == until.Month ? PartialDate.Month(from.Year, from.Month) : PartialDate.Year(from.Year);
        return date.ToString();
    }

    private string Order()
    {
        if (query.Group is not null)
            return "r.id";
        return string.Join(", ", query.Order.SelectMany(o => Keys(SortColumns(o.By!.Value), o.Descending)).Append("r.id"));
    }

    private static IEnumerable<string> Keys(string[] columns, bool descending) =>
        columns.Select(c => $"r.{c}{(descending ? " DESC" : "")}").Prepend($"r.{columns[0]} IS NULL");

    private static string[] SortColumns(Field field) =>
        field == Field.Id ? ["id"]
        : Fields.IsDate(field) ? [Table.Date(field).First, Table.Date(field).Last]
        : Fields.IsNumber(field) || field is Field.Listed or Field.IsHome ? [SnakeCase.Of(field)]
        : [Table.Sort(field)];

    private string Matching(string also, out Parameters parameters, string join = "")
    {
        parameters = new();
        return $"FROM {_table.Name} r {join} WHERE {new ConditionSql(parameters).All(query.Target, "r", query.Where)} AND {also}";
    }

    private List<string> Texts(string sql, Parameters parameters)
    {
        using var command = Command(sql, parameters);
        using var reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read())
            texts.Add(reader.GetString(0));
        return texts;
    }

    private SqliteCommand Command(string sql, Parameters parameters)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        parameters.ApplyTo(command);
        return command;
    }

    private static string? Number(long? scaled) => scaled is { } value ? NumberText.Of((decimal)value / Rows.SortKey.Scale) : null;

    private static string Literal(long number) => number.ToString(CultureInfo.InvariantCulture);
}

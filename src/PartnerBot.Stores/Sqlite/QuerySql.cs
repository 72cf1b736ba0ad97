using System.Globalization;
using Microsoft.Data.Sqlite;
using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores.Rows;

namespace PartnerBot.Stores.Sqlite;

/// <summary>Answers one query inside a read transaction, so that rows, counts and groups are of the same moment.</summary>
internal sealed class QuerySql(KeptConnection connection, Query query, Page page)
{
    private readonly Table _table = Table.Of(query.Target);

    public QueryResult Run()
    {
        if (query.Group is { } grouping)
            return Listed() with { Groups = new GroupSql(Command, query, grouping, page).Run(), Count = Count() };
        return query.Operation switch
        {
            Operation.List or Operation.Count or Operation.Exists => query.Where.Any(IsSlow) ? ListedAtOnce() : Counted(Listed()),
            Operation.Sum => Listed() with { Count = Count(), Value = Number(Aggregate("sum", SnakeCase.Of(Measure))) },
            _ when Fields.IsDate(Measure) => Date(),
            _ => Extreme(SnakeCase.Of(Measure)),
        };
    }

    private Field Measure => Fields.MeasureOf(query)!.Value;

    private bool WantsLargest => query.Operation is Operation.Latest or Operation.Max;

    private QueryResult Date()
    {
        var (first, last) = Table.Date(Measure);
        var (count, extreme, bound) = Ends(first, last);
        if (extreme is not { } end)
            return new() { Count = count };
        // No date reaches beyond its year: so says the bound of the first day, which an index is in the order of.
        var possible = WantsLargest ? $"r.{last} >= {bound} AND r.{first} >= {bound / 10_000 * 10_000}" : $"r.{first} <= {bound}";
        return Listed($"r.{first} = {Literal(end)}") with
        {
            Count = count,
            Value = DateText(end, last, first),
            AlsoPossible = Ids(Keys($"SELECT r.key {Matching(out var p, $"r.{first} <> {Literal(end)} AND {possible}")} ORDER BY r.key", p)),
        };
    }

    /// <summary>
    /// How many rows there are, the day that the extreme begins on, and where dates stop that could be the extreme instead:
    /// the latest is surely not before the largest first day, the earliest surely not after the smallest last day.
    /// </summary>
    private (int Count, long? Extreme, long Bound) Ends(string first, string last)
    {
        var (extreme, bound) = WantsLargest ? ($"max(r.{first})", $"max(r.{first})") : ($"min(r.{first})", $"min(r.{last})");
        var command = Command($"SELECT count(*), {extreme}, {bound} {Matching(out var parameters)}", parameters);
        using var reader = command.ExecuteReader();
        reader.Read();
        return reader.IsDBNull(1) ? (reader.GetInt32(0), null, 0) : (reader.GetInt32(0), reader.GetInt64(1), reader.GetInt64(2));
    }

    private QueryResult Extreme(string column)
    {
        var value = Aggregate(WantsLargest ? "max" : "min", column);
        return value is null ? new() { Count = Count() } : Listed($"r.{column} = {Literal(value.Value)}") with { Count = Count(), Value = Number(value) };
    }

    /// <summary>Rows in order, cut to the limit and to the page.</summary>
    private QueryResult Listed(string? also = null)
    {
        var limit = query.Group is null ? query.Limit ?? int.MaxValue : int.MaxValue;
        var take = Math.Max(0, Math.Min(page.Take, limit - page.Skip));
        var order = new OrderSql(_table, query);
        var sql = $"SELECT r.key {Matching(out var parameters, also, order.Joins)} ORDER BY {order.Keys} LIMIT {Literal(take)} OFFSET {Literal(page.Skip)}";
        return Result(Keys(sql, parameters));
    }

    private QueryResult Result(IEnumerable<long> keys)
    {
        var rows = Wholes(keys, "row").Select(json => RowJson.Read(query.Target, json)).ToList();
        return new()
        {
            Ids = [.. rows.Select(r => r.Id)],
            Rows = rows,
            Institutions = query.Target == Target.Agreements ? [.. rows.SelectMany(r => ((Agreement)r).Parties).Distinct(StringComparer.Ordinal)] : [],
        };
    }

    /// <summary>Where the page holds the last row, the rows need not be counted once more.</summary>
    private QueryResult Counted(QueryResult listed) =>
        listed.Ids.Count > 0 && listed.Ids.Count < page.Take && query.Limit is null ? listed with { Count = page.Skip + listed.Ids.Count } : listed with { Count = Count() };

    // Where every row is dear to look at, all that match are found once, and then counted and paged here.
    private QueryResult ListedAtOnce()
    {
        var order = new OrderSql(_table, query);
        var keys = Keys($"SELECT r.key {Matching(out var parameters, null, order.Joins)} ORDER BY {order.Keys}", parameters);
        return Result(keys.Take(query.Limit ?? int.MaxValue).Skip(page.Skip).Take(page.Take)) with { Count = keys.Count };
    }

    private static bool IsSlow(Condition condition) =>
        condition is Among { Field: Field.Text } || (condition is Not not && not.All.Any(IsSlow));

    private int Count()
    {
        var command = Command($"SELECT count(*) {Matching(out var parameters)}", parameters);
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private long? Aggregate(string function, string column)
    {
        // The plus keeps the database from going through all rows in the order of the column until one matches, where conditions narrow them down.
        var narrowed = query.Where.Count > 0 ? "+" : "";
        var command = Command($"SELECT {function}({narrowed}r.{column}) {Matching(out var parameters)}", parameters);
        return command.ExecuteScalar() is long value ? value : null;
    }

    // Of the rows that share the extreme, the one that is first by id shows how precisely it is known.
    private string DateText(long first, string lastColumn, string firstColumn)
    {
        var command = Command(
            $"SELECT r.{lastColumn} {Matching(out var parameters, $"r.{firstColumn} = {Literal(first)}")} ORDER BY r.key LIMIT 1", parameters);
        var (from, until) = (TableColumns.Day(first), TableColumns.Day((long)command.ExecuteScalar()!));
        var date = from == until ? PartialDate.Day(from) : from.Month == until.Month ? PartialDate.Month(from.Year, from.Month) : PartialDate.Year(from.Year);
        return date.ToString();
    }

    private string Matching(out Parameters parameters, string? also = null, string joins = "")
    {
        parameters = new();
        var conditions = new ConditionSql(parameters).All(query.Target, "r", query.Where);
        return $"FROM {_table.Name} r {joins} WHERE {conditions}{(also is null ? "" : $" AND {also}")}";
    }

    private List<long> Keys(string sql, Parameters parameters)
    {
        var command = Command(sql, parameters);
        using var reader = command.ExecuteReader();
        var keys = new List<long>();
        while (reader.Read())
            keys.Add(reader.GetInt64(0));
        return keys;
    }

    private string[] Ids(List<long> keys) => [.. Wholes(keys, "id")];

    // Rows are fetched by their keys once these are in order: a join would carry every matching row through the sorting.
    private IEnumerable<string> Wholes(IEnumerable<long> keys, string column)
    {
        var parameters = new Parameters();
        var command = Command($"SELECT {column} FROM {_table.Wholes} WHERE key = {parameters.Add(0L)}", parameters);
        foreach (var key in keys)
        {
            command.Parameters[0].Value = key;
            yield return (string)command.ExecuteScalar()!;
        }
    }

    private SqliteCommand Command(string sql, Parameters parameters) => connection.Statement(sql, parameters.All);

    private static string? Number(long? scaled) => scaled is { } value ? NumberText.Of((decimal)value / Rows.SortKey.Scale) : null;

    private static string Literal(long number) => number.ToString(CultureInfo.InvariantCulture);
}

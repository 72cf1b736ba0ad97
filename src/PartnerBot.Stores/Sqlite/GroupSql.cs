using Microsoft.Data.Sqlite;
using PartnerBot.Queries;
using PartnerBot.Stores.Rows;

namespace PartnerBot.Stores.Sqlite;

/// <summary>Counts rows per value of a key: first per number as it stands in the table, then per value that the number means.</summary>
internal sealed class GroupSql(Func<string, Parameters, SqliteCommand> command, Query query, Grouping grouping, Page page)
{
    private readonly Table _table = Table.Of(query.Target);

    public IReadOnlyList<GroupCount> Run()
    {
        var ids = page == Page.All ? Ids() : [];
        return GroupOrder.Apply(query, [.. Counts().Select(g => new GroupCount(g.Key, g.Count, ids.GetValueOrDefault(g.Key) ?? []))]);
    }

    private List<(string Key, int Count)> Counts()
    {
        var parameters = new Parameters();
        var (number, key, join) = Key(parameters);
        var matching = new ConditionSql(parameters).All(query.Target, "r", query.Where);
        // The plus keeps the database from going through an index in the order of g, one row of the table after the other, where conditions are left to check.
        var sizes = grouping.AtMost is { } most
            ? $"n BETWEEN {parameters.Add((long)grouping.AtLeast)} AND {parameters.Add((long)most)}"
            : $"n >= {parameters.Add((long)grouping.AtLeast)}";
        var counting = command(
            $"SELECT {key} AS k, sum(rows) AS n FROM (SELECT {number} AS g, count(*) AS rows FROM {_table.Name} r WHERE {matching} GROUP BY {(query.Where.Count > 0 ? "+g" : "g")}) {join} GROUP BY k HAVING {sizes} ORDER BY {(BySize ? Largest ? "n DESC" : "n" : "k")}",
            parameters);
        using var reader = counting.ExecuteReader();
        var counts = new List<(string Key, int Count)>();
        while (reader.Read() && (counts.Count < Most || counts[^1].Count == reader.GetInt32(1)))
            counts.Add((reader.GetString(0), reader.GetInt32(1)));
        if (BySize)
            counts.Sort((x, y) => CodePointOrder.Compare(x.Key, y.Key));
        return counts;
    }

    private bool BySize => query.Operation is Operation.Min or Operation.Max || query.Order.Count > 0;

    private bool Largest => query.Operation == Operation.Max || (query.Operation != Operation.Min && query.Order.Count > 0 && query.Order[0].Descending);

    /// <summary>After so many groups, and those as large as the last, the rest cannot be in the answer.</summary>
    private int Most => query.Operation is Operation.Min or Operation.Max ? grouping.Place == 1 ? 1 : int.MaxValue : BySize ? query.Limit ?? int.MaxValue : int.MaxValue;

    private Dictionary<string, List<string>> Ids()
    {
        var parameters = new Parameters();
        var (number, key, join) = Key(parameters);
        var matching = new ConditionSql(parameters).All(query.Target, "r", query.Where);
        var listing = command(
            $"SELECT {key} AS k, w.id FROM (SELECT r.key, {number} AS g FROM {_table.Name} r WHERE {matching}) p {join} JOIN {_table.Wholes} w ON w.key = p.key ORDER BY k, p.key",
            parameters);
        using var reader = listing.ExecuteReader();
        var ids = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        while (reader.Read())
        {
            if (!ids.TryGetValue(reader.GetString(0), out var group))
                ids[reader.GetString(0)] = group = [];
            group.Add(reader.GetString(1));
        }

        return ids;
    }

    /// <summary>The number g that rows are counted by first, the key it stands for, and the join that leads from one to the other.</summary>
    private (string Number, string Key, string Join) Key(Parameters parameters) => grouping.Key switch
    {
        GroupKey.Status => (new StatusSql(parameters).Of("r", grouping.StatusDay!.Value), "g", ""),
        GroupKey.Listed => ("r.listed", "CASE g WHEN 1 THEN 'true' ELSE 'false' END", ""),
        GroupKey.IsHome => ("r.is_home", "CASE g WHEN 1 THEN 'true' ELSE 'false' END", ""),
        GroupKey.Number => ("r.number", $"coalesce(CAST(g / {SortKey.Scale} AS TEXT), '{RowReader.None}')", ""),
        GroupKey.YearOfExpiry => Year(Field.Expires),
        GroupKey.YearOfSigning => Year(Field.Signed),
        GroupKey.YearOfStart => Year(Field.Start),
        GroupKey.Year => Year(Field.Date),
        GroupKey.FiscalYearOfExpiry => FiscalYear(Field.Expires),
        GroupKey.FiscalYearOfSigning => FiscalYear(Field.Signed),
        GroupKey.MonthOfExpiry => Month(Field.Expires),
        GroupKey.MonthOfSigning => Month(Field.Signed),
        GroupKey.QuarterOfExpiry => Quarter(Field.Expires),
        GroupKey.QuarterOfSigning => Quarter(Field.Signed),
        GroupKey.DecadeOfExpiry => Decade(Field.Expires),
        GroupKey.DecadeOfSigning => Decade(Field.Signed),
        GroupKey.Region => Through("region_countries", "region"),
        GroupKey.Continent => Through("continent_countries", "continent"),
        GroupKey.PartnerUnit => ("r.unit", $"coalesce(v.first, '{RowReader.None}')", $"LEFT JOIN {_table.Lists} v ON v.list = g"),
        _ => ($"r.{SnakeCase.Of(GroupFields.Of(grouping.Key))}", $"coalesce(v.value, '{RowReader.None}')", $"LEFT JOIN {_table.Values} v ON v.list = g"),
    };

    // The countries of a list may lie in the same region, where the row counts once.
    private (string Number, string Key, string Join) Through(string table, string column)
    {
        var named = $"SELECT DISTINCT v.list, x.{column} AS value FROM {_table.Values} v JOIN {table} x ON x.country = v.value WHERE v.field = 'country'";
        return ("r.country", $"coalesce(v.value, '{RowReader.None}')", $"LEFT JOIN ({named}) v ON v.list = g");
    }

    private static (string Number, string Key, string Join) Year(Field field) =>
        ($"r.{Table.Date(field).First}", $"CASE WHEN g IS NULL THEN '{RowReader.None}' ELSE printf('%04d', g / 10000) END", "");

    // Four months off the written day lead from 1 April to the first day of the year; a date that reaches over two fiscal years counts in neither.
    private static (string Number, string Key, string Join) FiscalYear(Field field)
    {
        var (first, last) = Table.Date(field);
        return ($"CASE WHEN (r.{first} - 400) / 10000 = (r.{last} - 400) / 10000 THEN r.{first} - 400 END",
            $"CASE WHEN g IS NULL THEN '{RowReader.None}' ELSE printf('%04d', g / 10000) END", "");
    }

    private static (string Number, string Key, string Join) Decade(Field field) =>
        ($"r.{Table.Date(field).First} / 100000", $"CASE WHEN g IS NULL THEN '{RowReader.None}' ELSE printf('%03d0s', g) END", "");

    private static (string Number, string Key, string Join) Quarter(Field field) =>
        PartOfYear(field, first => $"{first} / 10000 * 10 + ({first} / 100 % 100 + 2) / 3", "printf('%04d-Q%d', g / 10, g % 10)");

    private static (string Number, string Key, string Join) Month(Field field) => PartOfYear(field, first => $"{first} / 100", "printf('%04d-%02d', g / 100, g % 100)");

    // A date known to the year alone reaches over several of its parts: it counts as the year.
    private static (string Number, string Key, string Join) PartOfYear(Field field, Func<string, string> part, string text)
    {
        var (first, last) = Table.Date(field);
        return ($"CASE WHEN r.{first} / 100 = r.{last} / 100 THEN {part($"r.{first}")} ELSE -r.{first} / 10000 END",
            $"CASE WHEN g IS NULL THEN '{RowReader.None}' WHEN g < 0 THEN printf('%04d', -g) ELSE {text} END", "");
    }
}

using Microsoft.Data.Sqlite;
using PartnerBot.Queries;
using PartnerBot.Stores.Rows;

namespace PartnerBot.Stores.Sqlite;

/// <summary>Counts rows per value of a key.</summary>
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
        var from = Keyed(out var parameters);
        var least = parameters.Add((long)grouping.AtLeast);
        using var counting = command($"SELECT k, count(*) AS n FROM ({from}) GROUP BY k HAVING n >= {least} ORDER BY k", parameters);
        using var reader = counting.ExecuteReader();
        var counts = new List<(string, int)>();
        while (reader.Read())
            counts.Add((reader.GetString(0), reader.GetInt32(1)));
        return counts;
    }

    private Dictionary<string, List<string>> Ids()
    {
        var from = Keyed(out var parameters);
        using var listing = command($"SELECT k, id FROM ({from}) ORDER BY k, id", parameters);
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

    /// <summary>Every matching row with each key that it has, once.</summary>
    private string Keyed(out Parameters parameters)
    {
        parameters = new();
        var conditions = new ConditionSql(parameters);
        var matching = conditions.All(query.Target, "r", query.Where);
        return Pairs() is { } pairs
            ? $"SELECT r.id, coalesce(g.value, '{RowReader.None}') AS k FROM {_table.Name} r LEFT JOIN ({pairs}) g ON g.row = r.key WHERE {matching}"
            : $"SELECT r.id, coalesce({Key(conditions)}, '{RowReader.None}') AS k FROM {_table.Name} r WHERE {matching}";
    }

    /// <summary>Rows with their values where a row may have several; null where it has one at most.</summary>
    private string? Pairs() => grouping.Key switch
    {
        GroupKey.Region => Through("region_countries", "region"),
        GroupKey.Continent => Through("continent_countries", "continent"),
        GroupKey.HomeUnit => $"SELECT row, value FROM {_table.Values} WHERE field = '{Table.Written(Queries.Field.HomeUnit)}'",
        GroupKey.Country or GroupKey.Partner or GroupKey.PartnerKind or GroupKey.Type or GroupKey.Theme or GroupKey.Role or GroupKey.Network
            when _table.Several.Contains(GroupFields.Of(grouping.Key)) =>
            $"SELECT row, value FROM {_table.Values} WHERE field = '{Field(GroupFields.Of(grouping.Key))}'",
        _ => null,
    };

    private string Through(string table, string column) => _table.Several.Contains(Queries.Field.Country)
        ? $"SELECT DISTINCT v.row, x.{column} AS value FROM {_table.Values} v JOIN {table} x ON x.country = v.value WHERE v.field = 'country'"
        : $"SELECT o.key AS row, x.{column} AS value FROM {_table.Name} o JOIN {table} x ON x.country = o.country";

    private string Key(ConditionSql conditions) => grouping.Key switch
    {
        GroupKey.Status => conditions.StatusOf("r", grouping.StatusDay!.Value),
        GroupKey.Listed => Word("listed"),
        GroupKey.IsHome => Word("is_home"),
        GroupKey.PartnerUnit => "r.partner_unit",
        GroupKey.Number => $"CAST(r.number / {SortKey.Scale} AS TEXT)",
        GroupKey.YearOfExpiry => Year(Queries.Field.Expires),
        GroupKey.YearOfSigning => Year(Queries.Field.Signed),
        GroupKey.YearOfStart => Year(Queries.Field.Start),
        GroupKey.Year => Year(Queries.Field.Date),
        GroupKey.MonthOfExpiry => Month(Queries.Field.Expires),
        GroupKey.MonthOfSigning => Month(Queries.Field.Signed),
        _ => $"r.{Field(GroupFields.Of(grouping.Key))}",
    };

    private static string Word(string column) => $"CASE r.{column} WHEN 1 THEN 'true' ELSE 'false' END";

    private static string Year(Field field) => $"substr(CAST(r.{Table.Date(field).First} + 100000000 AS TEXT), 2, 4)";

    // A date known to the year alone reaches over several months.
    private static string Month(Field field)
    {
        var (first, last) = Table.Date(field);
        return $"CASE WHEN r.{first} / 100 = r.{last} / 100 THEN printf('%04d-%02d', r.{first} / 10000, r.{first} / 100 % 100) ELSE {Year(field)} END";
    }

    private static string Field(Field field) => SnakeCase.Of(field);
}

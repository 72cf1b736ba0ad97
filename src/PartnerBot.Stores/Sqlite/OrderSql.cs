using PartnerBot.Queries;

namespace PartnerBot.Stores.Sqlite;

/// <summary>The order of a list: unknown values last both ways, ties by id, which is the order of the keys.</summary>
internal sealed class OrderSql
{
    private readonly List<string> _keys = [];
    private readonly List<string> _joins = [];

    public OrderSql(Table table, Query query)
    {
        foreach (var ordering in query.Group is null ? query.Order : [])
            Add(table, ordering.By!.Value, ordering.Descending ? " DESC" : "");
        _keys.Add("r.key");
    }

    public string Keys => string.Join(", ", _keys);

    /// <summary>The tables of lists that hold the texts to sort by.</summary>
    public string Joins => string.Join(" ", _joins);

    private void Add(Table table, Field field, string direction)
    {
        var columns = Columns(table, field);
        _keys.Add($"{columns[0]} IS NULL");
        _keys.AddRange(columns.Select(c => c + direction));
    }

    private string[] Columns(Table table, Field field)
    {
        if (field == Field.Id)
            return ["r.key"];
        if (Fields.IsDate(field))
            return [$"r.{Table.Date(field).First}", $"r.{Table.Date(field).Last}"];
        if (!table.ListFields.Contains(field))
            return [$"r.{SnakeCase.Of(field)}"];
        var list = $"o{_joins.Count}";
        _joins.Add($"LEFT JOIN {table.Lists} {list} ON {list}.list = r.{SnakeCase.Of(field)}");
        return [$"{list}.sort"];
    }
}

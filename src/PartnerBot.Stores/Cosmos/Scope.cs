using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Stores.Cosmos;

/// <summary>The rows of a version that a query is about, as the end of statements: FROM and WHERE.</summary>
internal sealed class Scope(RegisterNames names, Target target, IReadOnlyList<Condition> conditions, Func<Relation, IReadOnlyList<string>> related, KeyRange range)
{
    /// <summary>The one partition that holds them all: of institutions, or of the home that is asked for.</summary>
    private readonly string? _partition = target == Target.Institutions ? Documents.Partition(names.Version, "")
        : conditions.OfType<Among>().FirstOrDefault(a => a is { Field: Field.Home, Values.Count: 1 }) is { } home ? Documents.Partition(names.Version, home.Values[0])
        : null;

    /// <param name="what">What is selected, such as <c>VALUE c["row"]</c>.</param>
    /// <param name="also">A condition besides.</param>
    public Statement Select(string what, Func<Parameters, string>? also = null, string order = "")
    {
        var parameters = new Parameters();
        var place = _partition is null ? $"c[\"version\"] = {parameters.Add(names.Version)}" : $"c[\"partition\"] = {parameters.Add(_partition)}";
        var sql = $"SELECT {what} FROM c WHERE {place} AND c[\"kind\"] = {parameters.Add(SnakeCase.Of(target))}";
        if (range.From is { } from)
            sql += $" AND c[\"key\"] >= {parameters.Add(from)}";
        if (range.To is { } to)
            sql += $" AND c[\"key\"] < {parameters.Add(to)}";
        var matching = new ConditionSql(parameters, names, r => [.. related(r).Where(range.Holds)]).All(target, conditions);
        if (matching != "true")
            sql += $" AND {matching}";
        if (also is not null)
            sql += $" AND {also(parameters)}";
        return new(order.Length > 0 ? $"{sql} ORDER BY {order}" : sql, parameters.Values, _partition);
    }
}

/// <summary>Keys from the first (included) to the second (not included); an end that is missing is open.</summary>
internal sealed record KeyRange(string? From, string? To)
{
    public static readonly KeyRange All = new(null, null);

    public bool Holds(string key) =>
        (From is null || string.CompareOrdinal(key, From) >= 0) && (To is null || string.CompareOrdinal(key, To) < 0);
}

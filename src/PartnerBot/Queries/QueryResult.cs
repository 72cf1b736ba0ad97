using PartnerBot.Register;

namespace PartnerBot.Queries;

/// <summary>The exact answer of a store to a query.</summary>
public sealed record QueryResult
{
    public static readonly QueryResult Nothing = new();

    /// <summary>How many rows match, before any limit.</summary>
    public int Count { get; init; }

    /// <summary>Ids in answer order, after the query's limit; for latest, earliest, min and max every tie; cut to the page that was asked for.</summary>
    public IReadOnlyList<string> Ids { get; init; } = [];

    /// <summary>With target agreements: distinct partner institutions of the rows in <see cref="Ids"/>, in order of first appearance.</summary>
    public IReadOnlyList<string> Institutions { get; init; } = [];

    /// <summary>The rows of the page, in the order of <see cref="Ids"/>.</summary>
    public IReadOnlyList<Row> Rows { get; init; } = [];

    /// <summary>Null unless the query groups.</summary>
    public IReadOnlyList<GroupCount>? Groups { get; init; }

    /// <summary>The number (invariant) or ISO date of min, max, sum, latest and earliest; null where there is none.</summary>
    public string? Value { get; init; }

    /// <summary>For latest and earliest: rows whose imprecise date could equal or beat the winner.</summary>
    public IReadOnlyList<string> AlsoPossible { get; init; } = [];
}

/// <summary>One group: the key as in the register ("(none)" for blank), how many rows, and which ones where <see cref="Page.All"/> was asked for (none with a page).</summary>
public sealed record GroupCount(string Key, int Count, IReadOnlyList<string> Ids);

/// <summary>Which rows of a list to fetch; counts, groups and values do not depend on it.</summary>
public readonly record struct Page(int Skip, int Take)
{
    public static readonly Page All = new(0, int.MaxValue);
}

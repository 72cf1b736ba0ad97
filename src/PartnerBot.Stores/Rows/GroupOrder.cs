using PartnerBot.Queries;

namespace PartnerBot.Stores.Rows;

/// <summary>What is left of the groups, which come ordered by key: the largest or smallest, in the order asked for, as many as asked for.</summary>
internal static class GroupOrder
{
    public static IReadOnlyList<GroupCount> Apply(Query query, IReadOnlyList<GroupCount> groups)
    {
        if (groups.Count > 0 && query.Operation is Operation.Min or Operation.Max)
        {
            var extreme = query.Operation == Operation.Min ? groups.Min(g => g.Count) : groups.Max(g => g.Count);
            groups = [.. groups.Where(g => g.Count == extreme)];
        }

        if (query.Order.Count > 0)
            groups = [.. query.Order[0].Descending ? groups.OrderByDescending(g => g.Count) : groups.OrderBy(g => g.Count)];
        return query.Limit is { } limit && limit < groups.Count ? Cut(groups, limit, query.Order.Count > 0) : groups;
    }

    // "The top five countries" names all that are as large as the fifth.
    private static GroupCount[] Cut(IReadOnlyList<GroupCount> groups, int limit, bool byCount) =>
        [.. groups.Where((g, i) => i < limit || (byCount && g.Count == groups[limit - 1].Count))];
}

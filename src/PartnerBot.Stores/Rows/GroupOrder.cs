using PartnerBot.Queries;

namespace PartnerBot.Stores.Rows;

/// <summary>What is left of the groups, which come ordered by key: the largest or smallest, in the order asked for, as many as asked for.</summary>
internal static class GroupOrder
{
    public static IReadOnlyList<GroupCount> Apply(Query query, IReadOnlyList<GroupCount> groups)
    {
        if (groups.Count > 0 && query.Operation is Operation.Min or Operation.Max)
        {
            var sizes = groups.Select(g => g.Count).Distinct();
            int? meant = (query.Operation == Operation.Min ? sizes.Order() : sizes.OrderDescending()).Skip(query.Group!.Place - 1).Select(s => (int?)s).FirstOrDefault();
            groups = [.. groups.Where(g => g.Count == meant)];
        }

        if (query.Order.Count > 0)
            groups = [.. query.Order[0].Descending ? groups.OrderByDescending(g => g.Count) : groups.OrderBy(g => g.Count)];
        return query.Limit is { } limit && limit < groups.Count ? Cut(groups, limit, query.Order.Count > 0) : groups;
    }

    // "The top five countries" names all that are as large as the fifth.
    private static GroupCount[] Cut(IReadOnlyList<GroupCount> groups, int limit, bool byCount) =>
        [.. groups.Where((g, i) => i < limit || (byCount && g.Count == groups[limit - 1].Count))];
}

using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores.Rows;

namespace PartnerBot.Stores.Memory;

/// <summary>Rows counted per value of a key.</summary>
internal static class Grouped
{
    public static IReadOnlyList<GroupCount> Of(Query query, Grouping grouping, List<Row> rows, RowReader reader, Page page)
    {
        var groups = rows.SelectMany(r => reader.Groups(r, grouping).Select(key => (Key: key, r.Id)))
            .GroupBy(p => p.Key, p => p.Id, StringComparer.Ordinal)
            .Select(g => new GroupCount(g.Key, g.Count(), page == Page.All ? [.. g] : []))
            .Where(g => grouping.Holds(g.Count))
            .OrderBy(g => g.Key, CodePointOrder.Instance);
        return GroupOrder.Apply(query, [.. groups]);
    }
}

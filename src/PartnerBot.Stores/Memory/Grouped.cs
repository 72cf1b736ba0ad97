using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores.Rows;

namespace PartnerBot.Stores.Memory;

/// <summary>Rows counted per value of a key.</summary>
internal static class Grouped
{
    public static IReadOnlyList<GroupCount> Of(Query query, Grouping grouping, List<Row> rows, RowReader reader, Page page)
    {
        var ids = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            foreach (var key in reader.Groups(row, grouping))
            {
                if (ids.TryGetValue(key, out var known))
                    known.Add(row.Id);
                else
                    ids.Add(key, [row.Id]);
            }
        }

        var groups = ids.Where(g => grouping.Holds(g.Value.Count))
            .Select(g => new GroupCount(g.Key, g.Value.Count, page == Page.All ? g.Value : []))
            .OrderBy(g => g.Key, CodePointOrder.Instance);
        return GroupOrder.Apply(query, [.. groups]);
    }
}

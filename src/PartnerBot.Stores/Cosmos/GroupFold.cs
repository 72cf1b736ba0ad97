using PartnerBot.Queries;
using PartnerBot.Stores.Rows;

namespace PartnerBot.Stores.Cosmos;

/// <summary>
/// Counts rows per value of a key while they stream by with the few columns that the key needs. The service's own GROUP BY is not used: not every
/// server of the protocol has it, and most keys (status, region, months, several values) are more than a field.
/// </summary>
/// <param name="withIds">Whether the groups name their rows.</param>
internal sealed class GroupFold(Query query, Grouping grouping, RowReader fields, bool withIds)
{
    private readonly Dictionary<string, (int Count, List<string> Ids)> _groups = new(StringComparer.Ordinal);

    /// <summary>How many rows came by.</summary>
    public int Rows { get; private set; }

    public async Task ReadAsync(DocumentReader documents, IReadOnlyList<Scope> scopes, CancellationToken cancellation)
    {
        var columns = RowColumns.ForGroups(query.Target, grouping.Key, withIds);
        foreach (var scope in scopes)
        {
            var statement = scope.Select(columns, order: withIds ? "c[\"key\"] ASC" : "");
            await foreach (var row in documents.ReadAsync(statement, null, cancellation).ConfigureAwait(false))
                Add(Documents.Read(query.Target, row));
        }
    }

    public IReadOnlyList<GroupCount> Result() => GroupOrder.Apply(
        query,
        [
            .. _groups.Where(g => grouping.Holds(g.Value.Count)).OrderBy(g => g.Key, CodePointOrder.Instance)
                .Select(g => new GroupCount(g.Key, g.Value.Count, g.Value.Ids)),
        ]);

    private void Add(Register.Row row)
    {
        Rows++;
        foreach (var key in fields.Groups(row, grouping))
        {
            var (count, ids) = _groups.TryGetValue(key, out var known) ? known : (0, []);
            if (withIds)
                ids.Add(row.Id);
            _groups[key] = (count + 1, ids);
        }
    }
}

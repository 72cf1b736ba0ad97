using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Stores.Cosmos;

/// <summary>
/// The rows of a page in order. One sort key is the service's work (there is a composite index for each); several, or rows from more than one statement,
/// are ordered here by their sort columns, and only those of the page are fetched whole.
/// </summary>
internal sealed class RowPages(DocumentReader reader, RegisterNames names, Query query, IReadOnlyList<Scope> scopes)
{
    private const string Key = "c[\"key\"]";
    private const int RowsAtOnce = 100;

    private readonly ValueList<Ordering> _order = query.Group is null ? query.Order : [];

    public async Task<List<Row>> ReadAsync(Page page, Func<Parameters, string>? also, CancellationToken cancellation)
    {
        // Of groups, a limit cuts the groups, not the rows in them.
        var limit = query.Group is null ? query.Limit ?? int.MaxValue : int.MaxValue;
        var take = Math.Min(page.Take, limit - page.Skip);
        if (take <= 0)
            return [];
        if (scopes.Count > 1 || _order.Count > 1)
            return await RowsAsync([.. (await SortedKeysAsync(also, cancellation).ConfigureAwait(false)).Skip(page.Skip).Take(take)], cancellation).ConfigureAwait(false);
        var top = (long)page.Skip + take < int.MaxValue ? page.Skip + take : (int?)null;
        if (page.Skip == 0)
            return [.. (await AllAsync(Ordered("c[\"row\"]", top, also), top, cancellation).ConfigureAwait(false)).Select(r => Documents.Read(query.Target, r))];
        var keys = await AllAsync(Ordered(Key, top, also), top, cancellation).ConfigureAwait(false);
        return await RowsAsync([.. keys.Skip(page.Skip).Select(k => k.GetString()!)], cancellation).ConfigureAwait(false);
    }

    private Statement Ordered(string what, int? top, Func<Parameters, string>? also) => scopes[0].Select(
        top is { } most ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"TOP {most} VALUE {what}") : $"VALUE {what}",
        also,
        _order is [{ By: { } by } ordering]
            ? by == Field.Id ? $"{Key} {Way(ordering)}" : $"{Column(ordering)} {Way(ordering)}, {Key} ASC"
            : $"{Key} ASC");

    private async Task<IEnumerable<string>> SortedKeysAsync(Func<Parameters, string>? also, CancellationToken cancellation)
    {
        var columns = string.Concat(_order.Select((o, i) => $", {Column(o)} AS s{i}"));
        var found = new List<string[]>();
        foreach (var scope in scopes)
        {
            await foreach (var row in reader.ReadAsync(scope.Select($"{Key} AS k{columns}", also), null, cancellation).ConfigureAwait(false))
                found.Add([row.GetProperty("k").GetString()!, .. _order.Select((_, i) => row.GetProperty($"s{i}").GetString()!)]);
        }

        var sorted = found.OrderBy(_ => 0);
        for (var i = 0; i < _order.Count; i++)
        {
            var column = i + 1;
            sorted = _order[i].Descending ? sorted.ThenByDescending(r => r[column], StringComparer.Ordinal) : sorted.ThenBy(r => r[column], StringComparer.Ordinal);
        }

        return sorted.ThenBy(r => r[0], StringComparer.Ordinal).Select(r => r[0]);
    }

    private async Task<List<Row>> RowsAsync(List<string> keys, CancellationToken cancellation)
    {
        var place = new Scope(names, query.Target, [.. query.Where.Where(c => query.Target != Target.Institutions && c is Among { Field: Field.Home })], _ => [], KeyRange.All);
        var rows = new Dictionary<string, Row>(StringComparer.Ordinal);
        foreach (var some in keys.Chunk(RowsAtOnce))
        {
            foreach (var row in await AllAsync(place.Select("VALUE c[\"row\"]", p => $"{Key} IN ({p.AddAll(some)})"), null, cancellation).ConfigureAwait(false))
            {
                var read = Documents.Read(query.Target, row);
                rows[OrderedText.Of(read.Id)] = read;
            }
        }

        return [.. keys.Select(k => rows[k])];
    }

    private async Task<List<System.Text.Json.JsonElement>> AllAsync(Statement statement, int? most, CancellationToken cancellation)
    {
        var all = new List<System.Text.Json.JsonElement>();
        await foreach (var item in reader.ReadAsync(statement, most, cancellation).ConfigureAwait(false))
            all.Add(item);
        return all;
    }

    private static string Column(Ordering ordering) =>
        ordering.By == Field.Id ? Key : $"c[\"{(ordering.Descending ? "down" : "up")}\"][\"{SnakeCase.Of(ordering.By!.Value)}\"]";

    private static string Way(Ordering ordering) => ordering.Descending ? "DESC" : "ASC";
}

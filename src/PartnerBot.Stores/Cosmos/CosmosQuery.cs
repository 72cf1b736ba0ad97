using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores.Rows;

namespace PartnerBot.Stores.Cosmos;

/// <summary>Answers one query within one version of the register, which does not change any more.</summary>
internal sealed class CosmosQuery(DocumentReader documents, RegisterNames names, Query query, Page page, CancellationToken cancellation)
{
    private readonly RowReader _fields = RowReader.Of(query.Target, names.Index);
    private IReadOnlyList<Scope> _scopes = [];

    public async Task<QueryResult> RunAsync()
    {
        QueryCheck.Demand(query, names.Vocabulary);
        if (PointRead.Find(query, names) is { } point)
        {
            var (rows, count) = await point.RunAsync(documents, page, cancellation).ConfigureAwait(false);
            return Shown(rows) with { Count = count };
        }

        var related = await RelatedKeys.FindAsync(documents, names, query, cancellation).ConfigureAwait(false);
        _scopes = [.. related.Ranges.Select(r => new Scope(names, query.Target, query.Where, related.Of, r))];
        if (query.Group is { } grouping)
            return await GroupedAsync(grouping).ConfigureAwait(false);
        return query.Operation switch
        {
            Operation.List or Operation.Count or Operation.Exists => await ListedAsync().ConfigureAwait(false),
            Operation.Sum => await ListedAsync().ConfigureAwait(false) with { Value = await SumAsync().ConfigureAwait(false) },
            _ => await ExtremeAsync().ConfigureAwait(false),
        };
    }

    private Field Measure => Fields.MeasureOf(query)!.Value;

    private async Task<QueryResult> ListedAsync()
    {
        var rows = await RowsAsync(null).ConfigureAwait(false);
        // A page that begins with the first row and is not full holds all of them.
        var isWhole = page.Skip == 0 && rows.Count < Math.Min(page.Take, query.Limit ?? int.MaxValue);
        return Shown(rows) with { Count = isWhole ? rows.Count : await CountAsync().ConfigureAwait(false) };
    }

    private async Task<QueryResult> GroupedAsync(Grouping grouping)
    {
        var groups = new GroupFold(query, grouping, _fields, withIds: page == Page.All);
        await groups.ReadAsync(documents, _scopes, cancellation).ConfigureAwait(false);
        return Shown(await RowsAsync(null).ConfigureAwait(false)) with { Count = groups.Rows, Groups = groups.Result() };
    }

    private async Task<QueryResult> ExtremeAsync()
    {
        var extremes = new ExtremeRows(documents, _scopes[0], query, _fields, Measure, cancellation);
        var count = await CountAsync().ConfigureAwait(false);
        if (await extremes.FirstAsync().ConfigureAwait(false) is not { } first)
            return new() { Count = count };
        return Shown(await RowsAsync(extremes.IsTie(first)).ConfigureAwait(false)) with
        {
            Count = count,
            Value = await extremes.ValueAsync(first).ConfigureAwait(false),
            AlsoPossible = await extremes.AlsoPossibleAsync(first).ConfigureAwait(false),
        };
    }

    // Added up here, since the service adds doubles.
    private async Task<string?> SumAsync()
    {
        decimal? sum = null;
        await foreach (var row in documents.ReadAsync(_scopes[0].Select(RowColumns.ForMeasure(query.Target, Measure)), null, cancellation).ConfigureAwait(false))
        {
            if (_fields.Number(Documents.Read(query.Target, row), Measure) is { } number)
                sum = (sum ?? 0) + number;
        }

        return sum is { } known ? NumberText.Of(known) : null;
    }

    private async Task<int> CountAsync()
    {
        var count = 0;
        foreach (var scope in _scopes)
            count += (await documents.FirstAsync(scope.Select("VALUE COUNT(1)"), cancellation).ConfigureAwait(false))!.Value.GetInt32();
        return count;
    }

    private Task<List<Row>> RowsAsync(Func<Parameters, string>? also) => new RowPages(documents, names, query, _scopes).ReadAsync(page, also, cancellation);

    private QueryResult Shown(List<Row> rows) => new()
    {
        Count = rows.Count,
        Ids = [.. rows.Select(r => r.Id)],
        Rows = rows,
        Institutions = query.Target == Target.Agreements ? [.. rows.SelectMany(r => ((Agreement)r).Parties).Distinct(StringComparer.Ordinal)] : [],
    };
}

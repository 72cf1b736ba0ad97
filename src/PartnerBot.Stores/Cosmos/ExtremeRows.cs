using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores.Rows;

namespace PartnerBot.Stores.Cosmos;

/// <summary>The rows with the smallest or largest value of a date or number, found at one end of its index.</summary>
internal sealed class ExtremeRows(DocumentReader documents, Scope scope, Query query, RowReader fields, Field measure, CancellationToken cancellation)
{
    private readonly string _up = $"c[\"up\"][\"{SnakeCase.Of(measure)}\"]";
    private readonly string _down = $"c[\"down\"][\"{SnakeCase.Of(measure)}\"]";
    private readonly string _from = $"c[\"days\"][\"{SnakeCase.Of(measure)}\"][\"{Documents.DateNames(measure).First}\"]";
    private readonly string _until = $"c[\"days\"][\"{SnakeCase.Of(measure)}\"][\"{Documents.DateNames(measure).Last}\"]";

    private bool WantsLargest => query.Operation is Operation.Latest or Operation.Max;

    /// <returns>A row with the extreme value; null where none has a value.</returns>
    public async Task<Row?> FirstAsync()
    {
        var order = WantsLargest ? $"{_down} DESC, c[\"key\"] ASC" : $"{_up} ASC, c[\"key\"] ASC";
        return await RowAsync(scope.Select("TOP 1 VALUE c[\"row\"]", p => $"{_up} != {p.Add(OrderedText.Ascending(SortKey.Unknown))}", order)).ConfigureAwait(false);
    }

    /// <summary>The condition of being as extreme: of dates, on the first day.</summary>
    public Func<Parameters, string> IsTie(Row first) => fields.Date(first, measure) is { } date
        ? p => $"{_from} = {p.Add(Documents.Number(date.First))}"
        : p => $"{_up} = {p.Add(OrderedText.Ascending(fields.Sort(first, measure)))}";

    /// <summary>The value as answers give it; of the dates that begin with the same day, that of the first row by id.</summary>
    public async Task<string> ValueAsync(Row first)
    {
        if (fields.Number(first, measure) is { } number)
            return NumberText.Of(number);
        var named = await RowAsync(scope.Select("TOP 1 VALUE c[\"row\"]", IsTie(first), "c[\"key\"] ASC")).ConfigureAwait(false);
        return fields.Date(named!, measure)!.Value.ToString();
    }

    public async Task<IReadOnlyList<string>> AlsoPossibleAsync(Row first)
    {
        if (fields.Date(first, measure) is not { } date)
            return [];
        // The latest is surely not before the largest first day, the earliest surely not after the smallest last day.
        var day = Documents.Number(date.First);
        var end = WantsLargest ? day : (await documents.FirstAsync(scope.Select($"VALUE MIN({_until})", _ => $"{_from} > 0"), cancellation).ConfigureAwait(false))!.Value.GetInt64();
        var possible = scope.Select(
            "VALUE c[\"row\"][\"Id\"]",
            p => $"{_from} > 0 AND {_from} != {p.Add(day)} AND {(WantsLargest ? _until : _from)} {(WantsLargest ? ">=" : "<=")} {p.Add(end)}",
            "c[\"key\"] ASC");
        var ids = new List<string>();
        await foreach (var id in documents.ReadAsync(possible, null, cancellation).ConfigureAwait(false))
            ids.Add(id.GetString()!);
        return ids;
    }

    private async Task<Row?> RowAsync(Statement statement) =>
        await documents.FirstAsync(statement, cancellation).ConfigureAwait(false) is { } row ? Documents.Read(query.Target, row) : null;
}

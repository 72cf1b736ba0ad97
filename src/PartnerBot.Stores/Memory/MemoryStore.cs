using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores.Rows;

namespace PartnerBot.Stores.Memory;

/// <summary>A register in memory. It states what queries mean, plainly; the other stores are measured against it.</summary>
public sealed class MemoryStore : IRegisterStore
{
    private readonly Vocabulary _vocabulary;
    private readonly Matching _matching;
    private readonly Dictionary<Target, List<Row>> _rows;

    public MemoryStore(RegisterContents contents)
    {
        _vocabulary = Vocabulary.Of(contents);
        _matching = new Matching(new RegisterIndex(contents with { Agreements = [.. contents.Agreements] }));
        _rows = Enum.GetValues<Target>().ToDictionary(t => t, t => _matching.Reader(t).Rows.OrderBy(r => r.Id, CodePointOrder.Instance).ToList());
    }

    public Task<Vocabulary> ReadVocabularyAsync(CancellationToken cancellation) => Task.FromResult(_vocabulary);

    public Task<QueryResult> RunAsync(Query query, Page page, CancellationToken cancellation)
    {
        try
        {
            return Task.FromResult(Run(query, page));
        }
        catch (QueryException e)
        {
            return Task.FromException<QueryResult>(e);
        }
    }

    private QueryResult Run(Query query, Page page)
    {
        QueryCheck.Demand(query, _vocabulary);
        var reader = _matching.Reader(query.Target);
        var matching = _rows[query.Target].FindAll(_matching.AllOf(query.Target, query.Where));
        if (query.Group is { } grouping)
            return Listed(query, page, matching) with { Groups = Grouped.Of(query, grouping, matching, reader, page), Count = matching.Count };
        var measure = Fields.MeasureOf(query);
        return query.Operation switch
        {
            Operation.List or Operation.Count or Operation.Exists => Listed(query, page, matching),
            Operation.Sum => Listed(query, page, matching) with { Value = Extremes.Sum(matching, reader, measure!.Value) },
            _ => Extreme(query, page, matching, measure!.Value),
        };
    }

    private QueryResult Extreme(Query query, Page page, List<Row> matching, Field measure)
    {
        var wantsLargest = query.Operation is Operation.Latest or Operation.Max;
        var extreme = Fields.IsDate(measure)
            ? Extremes.OfDates(matching, _matching.Reader(query.Target), measure, wantsLargest)
            : Extremes.OfNumbers(matching, _matching.Reader(query.Target), measure, wantsLargest);
        return Listed(query, page, extreme.Ties) with { Count = matching.Count, Value = extreme.Value, AlsoPossible = extreme.AlsoPossible };
    }

    private QueryResult Listed(Query query, Page page, List<Row> rows)
    {
        // Of groups, a limit cuts the groups, not the rows in them.
        var limit = query.Group is null ? query.Limit ?? int.MaxValue : int.MaxValue;
        var sorted = Sorted(query, rows).Take(limit).Skip(page.Skip).Take(page.Take).ToList();
        return new()
        {
            Count = rows.Count,
            Ids = [.. sorted.Select(r => r.Id)],
            Rows = sorted,
            Institutions = query.Target == Target.Agreements
                ? [.. sorted.SelectMany(r => ((Agreement)r).Parties).Distinct(StringComparer.Ordinal)]
                : [],
        };
    }

    // The rows come in the order of their ids, and sorting keeps that among those that are alike.
    private IEnumerable<Row> Sorted(Query query, List<Row> rows)
    {
        var fields = query.Order.Where(o => o.By is not null).ToList();
        if (fields.Count == 0)
            return rows;
        var reader = _matching.Reader(query.Target);
        var sorted = rows.OrderBy(_ => 0);
        foreach (var ordering in fields)
        {
            var by = ordering.By!.Value;
            sorted = sorted.ThenBy(r => reader.Sort(r, by).IsUnknown);
            sorted = ordering.Descending ? sorted.ThenByDescending(r => reader.Sort(r, by), KeyOrder) : sorted.ThenBy(r => reader.Sort(r, by), KeyOrder);
        }

        return sorted;
    }

    private static readonly Comparer<SortKey> KeyOrder =
        Comparer<SortKey>.Create((x, y) => x.IsUnknown || y.IsUnknown ? 0 : x.CompareTo(y));
}

using System.Collections.Concurrent;
using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Digests;

/// <summary>Runs a query that many recipients share once: whoever asks the same within a minute gets the same result.</summary>
public sealed class SharedQueries(IRegisterStore store, TimeProvider clock) : IRegisterStore
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<(string Query, Page Page), Lazy<Run>> _runs = [];

    public async Task<QueryResult> RunAsync(Query query, Page page, CancellationToken cancellation)
    {
        var key = (query.ToString(), page);
        var run = _runs.GetOrAdd(key, Begun, query);
        if (clock.GetElapsedTime(run.Value.Began) > Fresh)
        {
            _runs.TryRemove(KeyValuePair.Create(key, run));
            run = _runs.GetOrAdd(key, Begun, query);
        }
        try
        {
            return await run.Value.Result.WaitAsync(cancellation).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The next one asks for itself.
            _runs.TryRemove(KeyValuePair.Create(key, run));
            throw;
        }
    }

    public Task<Vocabulary> ReadVocabularyAsync(CancellationToken cancellation) => store.ReadVocabularyAsync(cancellation);

    private Lazy<Run> Begun((string Query, Page Page) key, Query query)
    {
        // One recipient's cancelling must not cancel the others'. Results are large: they are not kept beyond their time.
        return new Lazy<Run>(() => new Run(
            clock.GetTimestamp(),
            AskedAsync(query, key.Page),
            clock.CreateTimer(_ => _runs.TryRemove(key, out var _), null, Fresh, Timeout.InfiniteTimeSpan)));
    }

    // What a store throws at once, without a task, would stay in the Lazy for ever.
    private async Task<QueryResult> AskedAsync(Query query, Page page) => await store.RunAsync(query, page, CancellationToken.None).ConfigureAwait(false);

    /// <param name="Forgetting">Held here so that it is not collected before it rings.</param>
    private sealed record Run(long Began, Task<QueryResult> Result, ITimer Forgetting);
}

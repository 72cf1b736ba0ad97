using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Azure.Cosmos;
using PartnerBot.Keeping;
using PartnerBot.Queries;
using PartnerBot.Stores.Rows;

namespace PartnerBot.Stores.Cosmos.State;

/// <summary>Keeps the state in a container of Cosmos DB, which is made at the first use.</summary>
/// <param name="clock">Tells what has expired.</param>
public sealed class CosmosState(CosmosConnection connection, TimeProvider clock) : IStateStore
{
    private const string Living = "(NOT IS_DEFINED(c[\"expires\"]) OR c[\"expires\"] > @now)";

    private volatile Container? _container;

    public Task<StateEntry?> ReadAsync(StateKey key, CancellationToken cancellation)
    {
        StateLimits.Demand(key);
        return AnswerAsync(
            async (container, limited) =>
            {
                var there = await ReadAsync(container, key, limited).ConfigureAwait(false);
                return there is null || there.HasExpired(clock.GetUtcNow()) ? null : there.Entry(key.Kind);
            },
            cancellation);
    }

    public Task<StateEntry?> AddAsync(StateEntry entry, CancellationToken cancellation)
    {
        StateLimits.Demand(entry);
        return AnswerAsync(
            async (container, limited) =>
            {
                var document = StateDocument.Of(entry, clock.GetUtcNow());
                using var content = document.Write();
                using var response = await container.CreateItemStreamAsync(content, new(document.Owner), Silent(), limited).ConfigureAwait(false);
                if (response.StatusCode != HttpStatusCode.Conflict)
                    return Kept(entry, response);
                var there = await ReadAsync(container, entry.Key, limited).ConfigureAwait(false);
                if (there?.Writing == document.Writing)
                    return there.Entry(entry.Key.Kind);
                return there is not null && there.HasExpired(clock.GetUtcNow())
                    ? await ReplaceAsync(container, entry, there.ServiceETag!, limited).ConfigureAwait(false)
                    : null;
            },
            cancellation);
    }

    public Task<StateEntry?> ReplaceAsync(StateEntry entry, CancellationToken cancellation)
    {
        StateLimits.Demand(entry);
        return IsLiving(entry, out var service)
            ? AnswerAsync((container, limited) => ReplaceAsync(container, entry, service, limited), cancellation)
            : Task.FromResult<StateEntry?>(null);
    }

    public Task<bool> RemoveAsync(StateEntry entry, CancellationToken cancellation)
    {
        StateLimits.Demand(entry.Key);
        return IsLiving(entry, out var service) ? AnswerAsync(RemoveAsync, cancellation) : Task.FromResult(false);

        async Task<bool> RemoveAsync(Container container, CancellationToken limited)
        {
            using var response = await container.DeleteItemStreamAsync(StateDocument.IdOf(entry.Key), new(entry.Key.Owner), Silent(service), limited).ConfigureAwait(false);
            if (response.StatusCode == HttpStatusCode.PreconditionFailed || StateContainer.LacksDocument(response))
                return false;
            response.EnsureSuccessStatusCode();
            return true;
        }
    }

    /// <remarks>The service orders texts in a way of its own, so the whole list is had and put in order first.</remarks>
    public async IAsyncEnumerable<StateEntry> ListAsync(StateKind kind, string? owner, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var query = Asked($"SELECT * FROM c WHERE c[\"kind\"] = @kind AND {Living}{(owner is null ? "" : " AND c[\"owner\"] = @owner")}", kind).WithParameter("@owner", owner);
        var entries = await RowsAsync(query, kind, owner, cancellation).ConfigureAwait(false);
        foreach (var entry in entries.OrderBy(e => e.Key.Owner, CodePointOrder.Instance).ThenBy(e => e.Key.Id, CodePointOrder.Instance))
            yield return entry;
    }

    public async Task<IReadOnlyList<StateEntry>> DueAsync(StateKind kind, DateTimeOffset at, int most, CancellationToken cancellation)
    {
        if (most <= 0)
            return [];
        var query = Asked($"SELECT TOP {most} * FROM c WHERE c[\"kind\"] = @kind AND c[\"due\"] <= @at AND {Living} ORDER BY c[\"kind\"], c[\"due\"]", kind);
        return await RowsAsync(query.WithParameter("@at", StateDocument.Written(at)), kind, null, cancellation).ConfigureAwait(false);
    }

    private QueryDefinition Asked(string sql, StateKind kind) =>
        new QueryDefinition(sql).WithParameter("@kind", SnakeCase.Of(kind)).WithParameter("@now", StateDocument.Written(clock.GetUtcNow()));

    private async Task<List<StateEntry>> RowsAsync(QueryDefinition query, StateKind kind, string? owner, CancellationToken cancellation)
    {
        var entries = new List<StateEntry>();
        var options = new QueryRequestOptions { PartitionKey = owner is null ? null : new PartitionKey(owner) };
        FeedIterator? pages = null;
        do
        {
            // Each page has the time limit for itself: a long list is no slow answer.
            entries.AddRange(await AnswerAsync(
                async (container, limited) =>
                {
                    pages ??= container.GetItemQueryStreamIterator(query, requestOptions: options);
                    using var page = await pages.ReadNextAsync(limited).ConfigureAwait(false);
                    page.EnsureSuccessStatusCode();
                    return StateDocument.ReadPage(page.Content).Select(d => d.Entry(kind)).ToList();
                },
                cancellation).ConfigureAwait(false));
        }
        while (pages!.HasMoreResults);
        return entries;
    }

    private static async Task<StateDocument?> ReadAsync(Container container, StateKey key, CancellationToken cancellation)
    {
        using var response = await container.ReadItemStreamAsync(StateDocument.IdOf(key), new(key.Owner), cancellationToken: cancellation).ConfigureAwait(false);
        if (StateContainer.LacksDocument(response))
            return null;
        response.EnsureSuccessStatusCode();
        return StateDocument.Read(response.Content);
    }

    private async Task<StateEntry?> ReplaceAsync(Container container, StateEntry entry, string seen, CancellationToken cancellation)
    {
        var document = StateDocument.Of(entry, clock.GetUtcNow());
        using var content = document.Write();
        using var response = await container.ReplaceItemStreamAsync(content, document.Id, new(document.Owner), Silent(seen), cancellation).ConfigureAwait(false);
        if (StateContainer.LacksDocument(response))
            return null;
        if (response.StatusCode != HttpStatusCode.PreconditionFailed)
            return Kept(entry, response);
        // The client asks again where an answer was lost; then it was this very writing that came between.
        var there = await ReadAsync(container, entry.Key, cancellation).ConfigureAwait(false);
        return there?.Writing == document.Writing ? there.Entry(entry.Key.Kind) : null;
    }

    private static StateEntry Kept(StateEntry entry, ResponseMessage response)
    {
        response.EnsureSuccessStatusCode();
        return entry with { ETag = new WritingTag(response.Headers.ETag, entry.Expires).ToString() };
    }

    private bool IsLiving(StateEntry entry, out string service)
    {
        var isLiving = WritingTag.TryRead(entry.ETag, out var seen) && !(seen.Expires <= clock.GetUtcNow());
        service = seen?.Service ?? "";
        return isLiving;
    }

    // The document is known already; its new name comes in a header.
    private static ItemRequestOptions Silent(string? seen = null) => new() { EnableContentResponseOnWrite = false, IfMatchEtag = seen };

    private async Task<T> AnswerAsync<T>(Func<Container, CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        var container = _container ??= await connection.EnsureAsync(StateContainer.Properties, cancellation).ConfigureAwait(false);
        return await connection.AnswerAsync(limited => Undamaged(() => work(container, limited)), cancellation).ConfigureAwait(false);
    }

    private async Task<T> Undamaged<T>(Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (JsonException e)
        {
            throw new StoreException($"A document in the container {StateContainer.Name} of the database ({connection.Place}) is damaged: put it right or take it away. {e.Message}", e);
        }
    }
}

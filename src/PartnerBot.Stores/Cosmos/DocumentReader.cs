using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Azure.Cosmos;

namespace PartnerBot.Stores.Cosmos;

/// <summary>Runs statements and point reads; long answers come page by page, as the service cuts them.</summary>
/// <param name="session">Up to where the version was written: a replica that lags behind that does not answer. Null where the server names no sessions.</param>
/// <param name="saw">Told every SQL text, for tests.</param>
internal sealed class DocumentReader(Container container, string? session, Action<string>? saw)
{
    /// <param name="most">How many are wanted, where that is known: no page is larger.</param>
    public async IAsyncEnumerable<JsonElement> ReadAsync(Statement statement, int? most, [EnumeratorCancellation] CancellationToken cancellation)
    {
        saw?.Invoke(statement.Sql);
        var options = new QueryRequestOptions
        {
            PartitionKey = statement.Partition is { } partition ? new PartitionKey(partition) : null,
            MaxItemCount = most is < 1000 ? most : -1,
            MaxConcurrency = -1,
            SessionToken = session,
        };
        using var pages = container.GetItemQueryIterator<JsonElement>(statement.Definition(), requestOptions: options);
        while (pages.HasMoreResults)
        {
            foreach (var item in await pages.ReadNextAsync(cancellation).ConfigureAwait(false))
                yield return item;
        }
    }

    /// <returns>Null when nothing matches.</returns>
    public async Task<JsonElement?> FirstAsync(Statement statement, CancellationToken cancellation)
    {
        await foreach (var item in ReadAsync(statement, 1, cancellation).ConfigureAwait(false))
            return item;
        return null;
    }

    /// <returns>Null when there is no such document.</returns>
    public async Task<JsonElement?> PointAsync(string id, string partition, CancellationToken cancellation)
    {
        using var response = await container.ReadItemStreamAsync(id, new(partition), new() { SessionToken = session }, cancellation).ConfigureAwait(false);
        if (response.StatusCode == HttpStatusCode.NotFound && response.Headers["x-ms-substatus"] is null or "0")
            return null;
        response.EnsureSuccessStatusCode();
        using var document = await JsonDocument.ParseAsync(response.Content, default, cancellation).ConfigureAwait(false);
        return document.RootElement.Clone();
    }
}

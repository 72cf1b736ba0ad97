using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Microsoft.Azure.Cosmos;

namespace PartnerBot.Stores.Cosmos;

/// <summary>The documents of one version as an import and a cleaning see them: written, counted and deleted in bulk.</summary>
internal sealed class VersionDocuments(Container bulk, string version)
{
    /// <summary>How many writes are under way at once; the client gathers them into batches of up to 100.</summary>
    private const int WritesAtOnce = 400;

    private readonly Dictionary<string, string> _sessions = new(StringComparer.Ordinal);

    /// <summary>Up to where the parts of the container were read so far, as the service wants to hear it; null where it names no sessions.</summary>
    public string? Session => _sessions.Count > 0 ? string.Join(',', _sessions.Select(s => $"{s.Key}:{s.Value}")) : null;

    public async IAsyncEnumerable<(string Id, string Partition)> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var query = new QueryDefinition("SELECT c[\"id\"] AS id, c[\"partition\"] AS p FROM c WHERE c[\"version\"] = @v0").WithParameter("@v0", version);
        using var pages = bulk.GetItemQueryIterator<Dictionary<string, string>>(query);
        while (pages.HasMoreResults)
        {
            var page = await pages.ReadNextAsync(cancellation).ConfigureAwait(false);
            if (page.Headers.Session?.Split(':', 2) is [var part, var token])
                _sessions[part] = token;
            foreach (var document in page)
                yield return (document["id"], document["p"]);
        }
    }

    /// <summary>Writes the documents; one that is there already is of the same content, and left.</summary>
    public Task WriteAsync(IEnumerable<JsonObject> documents, Action written, CancellationToken cancellation) => EachAsync(
        documents,
        async (document, token) =>
        {
            using var body = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(document.ToJsonString(CosmosJson.Options)));
            using var response = await bulk.CreateItemStreamAsync(body, new((string)document["partition"]!), new() { EnableContentResponseOnWrite = false }, token).ConfigureAwait(false);
            if (response.StatusCode != HttpStatusCode.Conflict)
                response.EnsureSuccessStatusCode();
            written();
        },
        cancellation);

    public async Task DeleteAsync(CancellationToken cancellation)
    {
        var all = new List<(string Id, string Partition)>();
        await foreach (var document in ReadAsync(cancellation).ConfigureAwait(false))
            all.Add(document);
        await EachAsync(
            all,
            async (document, token) =>
            {
                using var response = await bulk.DeleteItemStreamAsync(document.Id, new(document.Partition), null, token).ConfigureAwait(false);
                if (response.StatusCode != HttpStatusCode.NotFound)
                    response.EnsureSuccessStatusCode();
            },
            cancellation).ConfigureAwait(false);
    }

    private static Task EachAsync<T>(IEnumerable<T> items, Func<T, CancellationToken, ValueTask> work, CancellationToken cancellation) =>
        Parallel.ForEachAsync(items, new ParallelOptions { MaxDegreeOfParallelism = WritesAtOnce, CancellationToken = cancellation }, work);
}

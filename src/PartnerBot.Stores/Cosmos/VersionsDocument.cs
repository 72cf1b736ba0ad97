using System.Net;
using Microsoft.Azure.Cosmos;
using PartnerBot.Queries;

namespace PartnerBot.Stores.Cosmos;

/// <summary>Reads and changes the document of versions; a change is made to what was last read and fails as a value when another came between.</summary>
internal sealed class VersionsDocument(Container container)
{
    private const int MostAttempts = 20;

    private static readonly PartitionKey Partition = new(RegisterVersions.DocumentPartition);

    public async Task<RegisterVersions?> ReadAsync(CancellationToken cancellation) => (await TaggedAsync(cancellation).ConfigureAwait(false)).Versions;

    /// <param name="change">From what is there to what shall be; null leaves it alone. Called again when another change came between.</param>
    /// <returns>What is there now.</returns>
    /// <exception cref="StoreException">Other processes keep changing it.</exception>
    public async Task<RegisterVersions> ChangeAsync(Func<RegisterVersions, RegisterVersions?> change, CancellationToken cancellation)
    {
        for (var i = 0; i < MostAttempts; i++)
        {
            var (known, tag) = await TaggedAsync(cancellation).ConfigureAwait(false);
            var before = known ?? new();
            if (change(before) is not { } wanted)
                return before;
            if (await IsWrittenAsync(wanted, tag, cancellation).ConfigureAwait(false))
                return wanted;
        }

        throw new StoreException("Other processes are importing at the same time: wait until they have ended, and import again.");
    }

    private async Task<(RegisterVersions? Versions, string? Tag)> TaggedAsync(CancellationToken cancellation)
    {
        try
        {
            var response = await container.ReadItemAsync<RegisterVersions>(RegisterVersions.DocumentId, Partition, null, cancellation).ConfigureAwait(false);
            return (response.Resource, response.ETag);
        }
        catch (CosmosException e) when (e is { StatusCode: HttpStatusCode.NotFound, SubStatusCode: 0 })
        {
            return (null, null);
        }
    }

    private async Task<bool> IsWrittenAsync(RegisterVersions versions, string? tag, CancellationToken cancellation)
    {
        try
        {
            if (tag is null)
                await container.CreateItemAsync(versions, Partition, null, cancellation).ConfigureAwait(false);
            else
                await container.ReplaceItemAsync(versions, versions.Id, Partition, new() { IfMatchEtag = tag }, cancellation).ConfigureAwait(false);
            return true;
        }
        catch (CosmosException e) when (e.StatusCode is HttpStatusCode.Conflict or HttpStatusCode.PreconditionFailed)
        {
            return false;
        }
    }
}

using System.Net;
using Microsoft.Azure.Cosmos;

namespace PartnerBot.Stores.Cosmos.State;

/// <summary>The container that keeps the state: one partition for each owner, an index for what is listed and what is due, none for the rest.</summary>
internal static class StateContainer
{
    public const string Name = "state";

    // Says of a 404 that the container is missing, not the document.
    private const int ContainerMissing = 1003;
    private const string ContainerMissingInWords = "Owner resource does not exist";

    public static ContainerProperties Properties => new(Name, "/owner")
    {
        // Documents that name no time to live stay; those that do are taken away by the service.
        DefaultTimeToLive = -1,
        IndexingPolicy = new IndexingPolicy
        {
            IndexingMode = IndexingMode.Consistent,
            IncludedPaths = { new IncludedPath { Path = "/kind/?" }, new IncludedPath { Path = "/due/?" }, new IncludedPath { Path = "/expires/?" }, new IncludedPath { Path = "/owner/?" } },
            ExcludedPaths = { new ExcludedPath { Path = "/*" } },
            CompositeIndexes = { new() { new CompositePath { Path = "/kind", Order = CompositePathSortOrder.Ascending }, new CompositePath { Path = "/due", Order = CompositePathSortOrder.Ascending } } },
        },
    };

    /// <summary>Whether a document was not found in a container that is there.</summary>
    /// <exception cref="CosmosException">The container is missing.</exception>
    public static bool LacksDocument(ResponseMessage response)
    {
        if (response.StatusCode != HttpStatusCode.NotFound)
            return false;
        var isContainer = response.Headers.TryGetValue("x-ms-substatus", out var code) && code == $"{ContainerMissing}"
            || response.ErrorMessage?.Contains(ContainerMissingInWords, StringComparison.Ordinal) == true;
        if (isContainer)
            response.EnsureSuccessStatusCode();
        return true;
    }
}

using Microsoft.Azure.Cosmos;

namespace PartnerBot.Stores.Cosmos;

/// <summary>Looks the register in a database over: is it there, whole, of this schema, and indexed as its queries need.</summary>
internal sealed class RegisterCheck(Container container, CosmosPlace place)
{
    public async Task<IReadOnlyList<string>> RunAsync(CancellationToken cancellation)
    {
        var problems = new List<string>();
        if ((await new VersionsDocument(container).ReadAsync(cancellation).ConfigureAwait(false))?.Current is not { } current)
            return [$"There is no register in the database ({place}): import one."];
        if (current.Schema != Documents.Schema)
            problems.Add($"The register in the database ({place}) was written by another version of PartnerBot: import your register again with this one.");
        var found = 0;
        await foreach (var _ in new VersionDocuments(container, current.Name).ReadAsync(cancellation).ConfigureAwait(false))
            found++;
        if (found != current.Documents)
            problems.Add($"The register in the database ({place}) has {found} documents where {current.Documents} were written: import a changed register, or delete the container and import again.");
        problems.AddRange(Missing((await container.ReadContainerAsync(cancellationToken: cancellation).ConfigureAwait(false)).Resource));
        return problems;
    }

    private IEnumerable<string> Missing(ContainerProperties found)
    {
        if (found.PartitionKeyPath != RegisterContainer.PartitionPath)
            yield return $"The container {found.Id} ({place}) is partitioned by {found.PartitionKeyPath} and not by {RegisterContainer.PartitionPath}: delete it, and start the bot again.";
        var orders = found.IndexingPolicy.CompositeIndexes.Select(Text).ToHashSet(StringComparer.Ordinal);
        var missing = RegisterContainer.Properties().IndexingPolicy.CompositeIndexes.Select(Text).Where(o => !orders.Contains(o)).ToList();
        if (missing.Count > 0)
            yield return $"The container {found.Id} ({place}) lacks {missing.Count} composite indexes, such as {missing[0]}: set the indexing policy of the deployment template.";
    }

    private static string Text(IEnumerable<CompositePath> order) => string.Join(", ", order.Select(p => $"{p.Path} {p.Order}"));
}

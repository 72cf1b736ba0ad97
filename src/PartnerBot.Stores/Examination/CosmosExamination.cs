using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using Microsoft.Azure.Cosmos;
using PartnerBot.Queries;
using PartnerBot.Stores.Cosmos;
using PartnerBot.Stores.Cosmos.State;

namespace PartnerBot.Stores.Examination;

/// <summary>Looks a database of Cosmos DB over.</summary>
internal static class CosmosExamination
{
    private static readonly TimeSpan LargestSkew = TimeSpan.FromMinutes(2);

    public static async IAsyncEnumerable<Finding> OfAsync(string setting, TimeProvider clock, [EnumeratorCancellation] CancellationToken cancellation)
    {
        CosmosConnection? made = null;
        var place = Look.At("place", () =>
        {
            made = new CosmosConnection(CosmosPlace.Read(setting));
            return $"{RegisterStores.NameOf(setting)}, opened with {(made.Place.Key is null ? "an identity" : "the account's key")}";
        });
        yield return place;
        if (made is null)
            yield break;
        using var connection = made;
        var containers = 0;
        foreach (var wanted in (ContainerProperties[])[RegisterContainer.Properties(), StateContainer.Properties])
        {
            DateTimeOffset? date = null;
            var there = await Look.AtAsync($"container {wanted.Id}", async () =>
            {
                (var said, date) = await ContainerAsync(connection, wanted, cancellation).ConfigureAwait(false);
                return said;
            }).ConfigureAwait(false);
            yield return there;
            containers += there.IsGood ? 1 : 0;
            if (date is { } theirs && containers == 1)
                yield return Look.At("clock", () => Skew(clock.GetUtcNow() - theirs));
        }

        if (containers < 2)
            yield break;
        // Both containers are there, so that opening makes none.
        yield return await Look.AtAsync("register", () => RegisterAsync(connection, clock, cancellation)).ConfigureAwait(false);
        yield return await Look.AtAsync("state", () => StoreExamination.RoundTripAsync(new CosmosState(connection, clock), clock, cancellation)).ConfigureAwait(false);
    }

    private static async Task<string> RegisterAsync(CosmosConnection connection, TimeProvider clock, CancellationToken cancellation)
    {
        var versions = await connection.AnswerAsync(new VersionsDocument(connection.Container(RegisterContainer.Name)).ReadAsync, cancellation).ConfigureAwait(false);
        if (versions?.Current is null)
            throw new StoreException($"There is no register in the database ({connection.Place}): start the bot once, or import one.");
        var register = await CosmosStore.OpenAsync(connection, clock, cancellation).ConfigureAwait(false);
        var problems = await register.CheckAsync(cancellation).ConfigureAwait(false);
        return problems.Count == 0 ? await StoreExamination.ContentsAsync(register, cancellation).ConfigureAwait(false) : throw new StoreException(string.Join(" ", problems));
    }

    private static Task<(string Said, DateTimeOffset? Date)> ContainerAsync(CosmosConnection connection, ContainerProperties wanted, CancellationToken cancellation) =>
        connection.AnswerAsync(
            async limited =>
            {
                try
                {
                    var response = await connection.Container(wanted.Id).ReadContainerAsync(null, limited).ConfigureAwait(false);
                    Demand(connection.Place, response.Resource, wanted);
                    return ($"partitioned by {wanted.PartitionKeyPath}, indexed as wanted", DateOf(response));
                }
                catch (CosmosException e) when (e.StatusCode == HttpStatusCode.NotFound)
                {
                    throw new StoreException($"The container {wanted.Id} is missing in the database ({connection.Place}): deploy the template, or start the bot once with the right to make it.", e);
                }
            },
            cancellation);

    private static void Demand(CosmosPlace place, ContainerProperties found, ContainerProperties wanted)
    {
        if (found.PartitionKeyPath != wanted.PartitionKeyPath)
            throw new StoreException($"The container {found.Id} ({place}) is partitioned by {found.PartitionKeyPath} and not by {wanted.PartitionKeyPath}: delete it, and start the bot again.");
        if (wanted.DefaultTimeToLive is not null && found.DefaultTimeToLive is null)
            throw new StoreException($"The container {found.Id} ({place}) has time to live off, so that nothing old is ever taken away: turn it on without a default.");
        var orders = found.IndexingPolicy.CompositeIndexes.Select(Text).ToHashSet(StringComparer.Ordinal);
        var missing = wanted.IndexingPolicy.CompositeIndexes.Select(Text).Where(o => !orders.Contains(o)).ToList();
        if (missing.Count > 0)
            throw new StoreException($"The container {found.Id} ({place}) lacks {missing.Count} composite indexes, such as {missing[0]}: set the indexing policy of the deployment template.");
    }

    private static string Skew(TimeSpan skew) => skew.Duration() < LargestSkew
        ? "this machine and the service agree on the time"
        : throw new StoreException($"The clock of this machine is {skew.Duration():d\\.hh\\:mm\\:ss} {(skew > TimeSpan.Zero ? "fast" : "slow")}: set it, or digests come at the wrong time and records expire too early or too late.");

    private static DateTimeOffset? DateOf(ContainerResponse response) =>
        response.Headers.Get("Date") is { } text && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;

    private static string Text(IEnumerable<CompositePath> order) => string.Join(", ", order.Select(p => $"{p.Path} {p.Order}"));
}

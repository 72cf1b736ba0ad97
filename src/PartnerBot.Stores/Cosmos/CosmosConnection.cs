using Azure.Identity;
using Microsoft.Azure.Cosmos;
using PartnerBot.Queries;

namespace PartnerBot.Stores.Cosmos;

/// <summary>
/// The way to one database: made once for the life of the process. The client asks again by itself when the service is busy (429) or away (503), with
/// the waits that the service names, but never longer than a person in chat waits.
/// </summary>
public sealed class CosmosConnection : IDisposable
{
    /// <summary>How long one answer may take, all attempts together: a turn has 10 s.</summary>
    public static readonly TimeSpan UsualPatience = TimeSpan.FromSeconds(8);

    private static readonly TimeSpan LongestWaitWhenBusy = TimeSpan.FromSeconds(5);

    private readonly Func<HttpClient>? _http;
    private readonly TimeSpan _patience;
    private readonly CosmosClient _client;
    private readonly Lazy<CosmosClient> _bulk;

    /// <param name="http">Makes the client's HTTP clients; null for its own. Tests put faults into it.</param>
    /// <param name="patience">Null for <see cref="UsualPatience"/>.</param>
    public CosmosConnection(CosmosPlace place, Func<HttpClient>? http = null, TimeSpan? patience = null)
    {
        Place = place;
        _http = http;
        _patience = patience ?? UsualPatience;
        _client = Make(new());
        _bulk = new(() => Make(new() { AllowBulkExecution = true, MaxRetryAttemptsOnRateLimitedRequests = 100, MaxRetryWaitTimeOnRateLimitedRequests = TimeSpan.FromMinutes(2) }));
    }

    public CosmosPlace Place { get; }

    public Database Database => _client.GetDatabase(Place.Database);

    public Container Container(string name) => Database.GetContainer(name);

    /// <summary>The container over a client that gathers writes into batches and is patient: for imports.</summary>
    public Container BulkContainer(string name) => _bulk.Value.GetContainer(Place.Database, name);

    /// <summary>Makes the database and the container where they are missing; those that are there are left as they are.</summary>
    /// <exception cref="StoreException">They are missing and may not be made, or the account cannot be reached; the message says what to do.</exception>
    public Task<Container> EnsureAsync(ContainerProperties wanted, CancellationToken cancellation) => AnswerAsync(
        async limited =>
        {
            var container = Container(wanted.Id);
            try
            {
                await container.ReadContainerAsync(cancellationToken: limited);
            }
            catch (CosmosException e) when (e.StatusCode == System.Net.HttpStatusCode.NotFound)
            {
                await _client.CreateDatabaseIfNotExistsAsync(Place.Database, cancellationToken: limited);
                await Database.CreateContainerIfNotExistsAsync(wanted, cancellationToken: limited);
            }

            return container;
        },
        cancellation);

    /// <summary>Does one piece of work within the time limit; whatever goes wrong becomes a sentence that says what to do.</summary>
    /// <remarks>A status that the work expects (404 of a document, 409, 412) is for the work to catch.</remarks>
    /// <exception cref="StoreException">The database cannot do it now; the message says what to do.</exception>
    public Task<T> AnswerAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellation) => CosmosAdvice.GuardAsync(Place, work, _patience, cancellation);

    /// <summary>As <see cref="AnswerAsync"/>, for work that takes as long as it takes: an import.</summary>
    /// <exception cref="StoreException">The database cannot do it now; the message says what to do.</exception>
    public Task<T> WorkAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellation) =>
        CosmosAdvice.GuardAsync(Place, work, Timeout.InfiniteTimeSpan, cancellation);

    public void Dispose()
    {
        _client.Dispose();
        if (_bulk.IsValueCreated)
            _bulk.Value.Dispose();
    }

    private CosmosClient Make(CosmosClientOptions options)
    {
        options.ApplicationName = "PartnerBot";
        // Over HTTPS alone: it passes every firewall, and what tests inject faults into is what runs.
        options.ConnectionMode = ConnectionMode.Gateway;
        options.UseSystemTextJsonSerializerWithOptions = CosmosJson.Options;
        if (!options.AllowBulkExecution)
            options.MaxRetryWaitTimeOnRateLimitedRequests = LongestWaitWhenBusy;
        options.CustomHandlers.Add(new AwayHandler());
        options.HttpClientFactory = _http;
        if (Place.TrustsAnyCertificate && _http is null)
            options.ServerCertificateCustomValidationCallback = (_, _, _) => true;
        return Place.Key is { } key ? new(Place.Endpoint.AbsoluteUri, key, options) : new(Place.Endpoint.AbsoluteUri, Credential(), options);
    }

    private Azure.Core.TokenCredential Credential() => Place.ClientId is { } id
        ? new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(id))
        : new DefaultAzureCredential();
}

using Microsoft.Azure.Cosmos;
using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Stores.Cosmos;

/// <summary>
/// A register in Azure Cosmos DB. Each import is a version of its own, written beside the one in use and switched to by one document; an answer is taken
/// from one version alone. Every answer first reads which version that is, so that an import is seen by all processes at once.
/// </summary>
public sealed class CosmosStore : IImportedRegister
{
    private static readonly TimeSpan SessionNeeded = TimeSpan.FromMinutes(10);

    private readonly CosmosConnection _connection;
    private readonly TimeProvider _clock;
    private readonly Container _container;
    private RegisterNames? _names;

    private CosmosStore(CosmosConnection connection, TimeProvider clock)
    {
        _connection = connection;
        _clock = clock;
        _container = connection.Container(RegisterContainer.Name);
    }

    /// <summary>Told every SQL text that is asked.</summary>
    internal Action<string>? Saw { get; set; }

    /// <summary>
    /// Opens the register in a database. Where the container is missing it is made; where it holds no register, as in a new deployment, it is filled with
    /// the register that comes with the bot, so that the bot answers at once, as it does with a new file.
    /// </summary>
    /// <param name="connection">Stays the caller's to dispose.</param>
    /// <exception cref="StoreException">The database cannot be used, or holds a register of another version of PartnerBot.</exception>
    public static Task<CosmosStore> OpenAsync(CosmosConnection connection, TimeProvider clock, CancellationToken cancellation) =>
        OpenAsync(connection, clock, SampleRegister.Load, cancellation);

    /// <param name="first">The register that an empty database is filled with.</param>
    public static async Task<CosmosStore> OpenAsync(CosmosConnection connection, TimeProvider clock, Func<RegisterContents> first, CancellationToken cancellation)
    {
        await connection.EnsureAsync(RegisterContainer.Properties(), cancellation).ConfigureAwait(false);
        var store = new CosmosStore(connection, clock);
        var versions = await connection.AnswerAsync(new VersionsDocument(store._container).ReadAsync, cancellation).ConfigureAwait(false);
        if (versions?.Current is null)
            await store.ReplaceAsync(first(), null, cancellation).ConfigureAwait(false);
        return store;
    }

    public Task<QueryResult> RunAsync(Query query, Page page, CancellationToken cancellation) => _connection.AnswerAsync(
        async limited =>
        {
            var (names, documents) = await CurrentAsync(limited).ConfigureAwait(false);
            return await new CosmosQuery(documents, names, query, page, limited).RunAsync().ConfigureAwait(false);
        },
        cancellation);

    public Task<Vocabulary> ReadVocabularyAsync(CancellationToken cancellation) =>
        _connection.AnswerAsync(async limited => (await CurrentAsync(limited).ConfigureAwait(false)).Names.Vocabulary, cancellation);

    /// <summary>Puts the register in place of the one that is there: all of it at one moment, or nothing. Versions replaced a day ago or more are deleted.</summary>
    /// <param name="progress">Told now and then how many rows are written.</param>
    /// <returns>False when the same content was there already; nothing is changed then.</returns>
    /// <exception cref="StoreException">The database cannot be written now; what was in use is in use still, and the same import goes on where it stopped.</exception>
    public Task<bool> ReplaceAsync(RegisterContents contents, IProgress<int>? progress, CancellationToken cancellation) => _connection.WorkAsync(
        async limited =>
        {
            var bulk = _connection.BulkContainer(RegisterContainer.Name);
            await new RegisterCleaning(_container, bulk, _clock).RunAsync(limited).ConfigureAwait(false);
            return await new RegisterImport(_container, bulk, _clock, progress).RunAsync(contents, limited).ConfigureAwait(false);
        },
        cancellation);

    /// <summary>What is wrong with the register in the database, for <c>doctor</c>: one sentence each, none when all is well.</summary>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    public Task<IReadOnlyList<string>> CheckAsync(CancellationToken cancellation) =>
        _connection.WorkAsync(limited => new RegisterCheck(_container, _connection.Place).RunAsync(limited), cancellation);

    private async Task<(RegisterNames Names, DocumentReader Documents)> CurrentAsync(CancellationToken cancellation)
    {
        var current = (await new VersionsDocument(_container).ReadAsync(cancellation).ConfigureAwait(false))?.Current
            ?? throw new StoreException($"There is no register in the database ({_connection.Place}): import one.");
        if (current.Schema != Documents.Schema)
            throw new StoreException($"The register in the database ({_connection.Place}) was written by another version of PartnerBot: import your register again with this one.");
        // A replica catches up in seconds. Later the session is dropped: a database restored from a copy knows nothing of it.
        var session = _clock.GetUtcNow() < current.Since + SessionNeeded ? current.Session : null;
        var documents = new DocumentReader(_container, session, Saw);
        // Two that find a new version at once both load it; that is no harm.
        if (_names is not { } names || names.Version != current.Name)
            _names = names = new(current.Name, await VocabularyDocuments.ReadAsync(documents, current, cancellation).ConfigureAwait(false));
        return (names, documents);
    }
}

using Microsoft.Data.Sqlite;
using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Stores.Sqlite;

/// <summary>A register in one SQLite file. Queries are answered by the database; an import replaces everything in one transaction.</summary>
public sealed class SqliteStore : IImportedRegister, IDisposable
{
    private readonly RegisterFile _file;
    private Vocabulary? _vocabulary;

    private SqliteStore(RegisterFile file) => _file = file;

    /// <summary>Opens the file; one that does not exist is made and filled with the register that comes with the bot.</summary>
    /// <exception cref="StoreException">The file cannot be made or read, or is not a register of this version.</exception>
    public static SqliteStore Open(string path) => Open(path, SampleRegister.Load);

    /// <param name="first">The register that a new file is filled with.</param>
    public static SqliteStore Open(string path, Func<RegisterContents> first)
    {
        var file = new RegisterFile(path);
        file.Prepare(first);
        return new(file);
    }

    /// <remarks>Answered on the thread of the caller: SQLite has no waiting to await, and to change threads costs more than most answers.</remarks>
    public Task<QueryResult> RunAsync(Query query, Page page, CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested)
            return Task.FromCanceled<QueryResult>(cancellation);
        try
        {
            return Task.FromResult(_file.Read(connection => Run(connection, query, page)));
        }
        catch (Exception e) when (e is StoreException or QueryException)
        {
            return Task.FromException<QueryResult>(e);
        }
    }

    /// <remarks>At once where there was no import since the last time; the names of a large register take seconds to read.</remarks>
    public async Task<Vocabulary> ReadVocabularyAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return _file.Read(Known) ?? await Task.Run(() => _file.Read(Vocabulary), cancellation).ConfigureAwait(false);
    }

    /// <summary>Puts the register in place of the one that is there, wholly or not at all.</summary>
    /// <param name="progress">Told now and then how many rows are written.</param>
    /// <returns>False when the same content was there already; nothing is changed then.</returns>
    /// <exception cref="StoreException">The file cannot be written.</exception>
    public Task<bool> ReplaceAsync(RegisterContents contents, IProgress<int>? progress, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Task.Run(() => _file.Replace(contents, progress), cancellation);
    }

    public void Dispose() => _file.Dispose();

    private QueryResult Run(KeptConnection connection, Query query, Page page)
    {
        QueryCheck.Demand(query, Vocabulary(connection));
        return new QuerySql(connection, query, page).Run();
    }

    private Vocabulary? Known(KeptConnection connection) => _vocabulary is { } known && known.Version == VocabularyTables.Version(connection) ? known : null;

    private Vocabulary Vocabulary(KeptConnection connection) => Known(connection) ?? (_vocabulary = VocabularyTables.Read(connection));
}

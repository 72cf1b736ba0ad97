using Microsoft.Data.Sqlite;
using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Stores.Sqlite;

/// <summary>A register in one SQLite file. Queries are answered by the database; an import replaces everything in one transaction.</summary>
public sealed class SqliteStore : IImportedRegister
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

    public Task<QueryResult> RunAsync(Query query, Page page, CancellationToken cancellation) => Answer(
        (connection, transaction) =>
        {
            QueryCheck.Demand(query, Vocabulary(connection, transaction));
            return new QuerySql(connection, transaction, query, page).Run();
        },
        cancellation);

    public Task<Vocabulary> ReadVocabularyAsync(CancellationToken cancellation) => Answer(Vocabulary, cancellation);

    /// <summary>Puts the register in place of the one that is there, wholly or not at all.</summary>
    /// <param name="progress">Told now and then how many rows are written.</param>
    /// <returns>False when the same content was there already; nothing is changed then.</returns>
    /// <exception cref="StoreException">The file cannot be written.</exception>
    public Task<bool> ReplaceAsync(RegisterContents contents, IProgress<int>? progress, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Task.Run(() => _file.Replace(contents, progress), cancellation);
    }

    // SQLite has no waiting to await; an answer is a matter of a moment, but still not for the thread of the caller.
    private Task<T> Answer<T>(Func<SqliteConnection, SqliteTransaction, T> answer, CancellationToken cancellation) =>
        Task.Run(() => _file.Read(answer), cancellation);

    private Vocabulary Vocabulary(SqliteConnection connection, SqliteTransaction transaction)
    {
        if (_vocabulary is { } known && known.Version == VocabularyTables.Version(connection, transaction))
            return known;
        return _vocabulary = VocabularyTables.Read(connection, transaction);
    }
}

using Microsoft.Data.Sqlite;
using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Stores.Sqlite;

/// <summary>The SQLite file of a register: opened, made, read and replaced; whatever goes wrong is said in one sentence with what to do.</summary>
internal sealed class RegisterFile : IDisposable
{
    private const string StartAgain = "move the file away, start again, and import your register.";

    private readonly string _path;
    private readonly string _connectionString;
    private readonly KeptConnections _kept;

    public RegisterFile(string path)
    {
        _path = path;
        _connectionString = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 30, Pooling = false }.ToString();
        _kept = new KeptConnections(path, Open);
    }

    /// <returns>Whether the file is new.</returns>
    public bool Prepare(Func<RegisterContents> first) => Guarded(() =>
    {
        if (Path.GetDirectoryName(Path.GetFullPath(_path)) is { } folder && !Directory.Exists(folder))
            throw new StoreException($"The folder of the register, {folder}, does not exist: create it, or set another place for the register.");
        using var connection = Open();
        Execute(connection, null, "PRAGMA journal_mode = WAL");
        bool isNew;
        using (var reading = connection.BeginTransaction(deferred: true))
            isNew = IsNew(connection, reading);
        return isNew && Fill(connection, first);
    });

    public T Read<T>(Func<KeptConnection, T> read) => Guarded(() => _kept.Use(connection => connection.Reading(read)));

    public void Dispose() => _kept.Dispose();

    /// <returns>False when the content is the same.</returns>
    public bool Replace(RegisterContents contents, IProgress<int>? progress) => Guarded(() =>
    {
        using var connection = Open();
        using var transaction = connection.BeginTransaction(deferred: false);
        var old = (string?)Scalar(connection, transaction, "SELECT version FROM register");
        // Whether it is the same is known once all of it was seen; leaving the transaction then undoes the writing.
        if (new RegisterWriter(connection, transaction, progress).Replace(contents) == old)
            return false;
        transaction.Commit();
        return true;
    });

    // Two processes may start at once: only the one that gets to write first still finds the file new.
    private bool Fill(SqliteConnection connection, Func<RegisterContents> first)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        if (!IsNew(connection, transaction))
            return false;
        Execute(connection, transaction, $"PRAGMA user_version = {Schema.Version}");
        new RegisterWriter(connection, transaction, null).Replace(first());
        transaction.Commit();
        return true;
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        return connection;
    }

    private bool IsNew(SqliteConnection connection, SqliteTransaction transaction)
    {
        var version = (long)Scalar(connection, transaction, "PRAGMA user_version")!;
        if (version == Schema.Version)
            return false;
        if (version != 0)
            throw new StoreException($"The register {_path} was made by another version of PartnerBot: {StartAgain}");
        if ((long)Scalar(connection, transaction, "SELECT count(*) FROM sqlite_master")! > 0)
            throw new StoreException($"The file {_path} is a database, but not a register of PartnerBot: set another place for the register.");
        return true;
    }

    private T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException e)
        {
            throw new StoreException(Advice(e), e);
        }
    }

    private string Advice(SqliteException e) => e.SqliteErrorCode switch
    {
        5 or 6 => $"The register {_path} is being written by another process: try again in a moment.",
        8 => $"The register {_path} cannot be written: give PartnerBot write access to the file and its folder.",
        10 or 13 => $"The disk refused to read or write the register {_path} ({e.Message}): check that it has room and is in order.",
        11 or 26 => $"The register {_path} is damaged: move the file away or put a copy back, start again, and import your register.",
        14 => $"The register {_path} cannot be opened: check that the folder is there and that PartnerBot may write in it.",
        _ => $"The register {_path} cannot be used ({e.Message}): {StartAgain}",
    };

    private static void Execute(SqliteConnection connection, SqliteTransaction? transaction, string sql)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static object? Scalar(SqliteConnection connection, SqliteTransaction transaction, string sql)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}

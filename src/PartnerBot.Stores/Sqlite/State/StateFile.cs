using Microsoft.Data.Sqlite;
using PartnerBot.Queries;

namespace PartnerBot.Stores.Sqlite.State;

/// <summary>The SQLite file beside a register's that keeps the state; whatever goes wrong is said in one sentence with what to do.</summary>
/// <remarks>
/// A file of its own: an import holds the register's write lock for as long as it takes, and a new version of the register's tables must not cost
/// people their subscriptions.
/// </remarks>
internal sealed class StateFile : IDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    private readonly string _path;
    private readonly string _connectionString;
    private readonly KeptConnections _kept;
    private readonly Lock _gate = new();
    private volatile bool _prepared;

    public StateFile(string path)
    {
        _path = path;
        _connectionString = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = (int)LongestWait.TotalSeconds, Pooling = false }.ToString();
        _kept = new KeptConnections(path, Open);
    }

    /// <summary>register.db has register.state.db beside it.</summary>
    public static string Beside(string register) => Path.ChangeExtension(register, ".state.db");

    /// <summary>Writes everything or nothing.</summary>
    /// <exception cref="StoreException">The file cannot be used.</exception>
    public T Write<T>(Func<KeptConnection, T> write) => Use(connection => connection.Writing(write, LongestWait));

    /// <exception cref="StoreException">The file cannot be used.</exception>
    public T Use<T>(Func<KeptConnection, T> work)
    {
        try
        {
            return _kept.Use(connection =>
            {
                Prepare(connection);
                return work(connection);
            });
        }
        catch (SqliteException e)
        {
            // A file that was moved away is made anew at the next call.
            _prepared = false;
            throw new StoreException(Advice(e), e);
        }
    }

    public void Dispose() => _kept.Dispose();

    private SqliteConnection Open()
    {
        if (Path.GetDirectoryName(Path.GetFullPath(_path)) is { } folder && !Directory.Exists(folder))
            throw new StoreException($"The folder of {_path}, where conversations and subscriptions are kept, does not exist: create it, or set another place.");
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        // SQLite's own waiting looks twice within three milliseconds, and seldom after that: whoever called looks anew.
        Execute(connection, "PRAGMA busy_timeout = 3");
        return connection;
    }

    private void Prepare(KeptConnection connection)
    {
        if (_prepared)
            return;
        lock (_gate)
        {
            if (_prepared)
                return;
            Execute(connection.Connection, "PRAGMA journal_mode = WAL");
            if (VersionOf(connection) < StateSchema.Version)
                connection.Writing(Grown, LongestWait);
            _prepared = true;
        }
    }

    // Several processes may start at once: the first to write takes the steps, the others find them taken.
    private long Grown(KeptConnection connection)
    {
        var version = VersionOf(connection);
        // Asked where nobody else can write: between two readings another process may have made the tables.
        if (version == 0 && Number(connection, "SELECT count(*) FROM sqlite_master") > 0)
            throw new StoreException($"{_path} is a database, but not one of PartnerBot: conversations and subscriptions would be kept there; move it away or set another place.");
        if (version < StateSchema.Version)
            Execute(connection.Connection, StateSchema.StepsAfter(version));
        return StateSchema.Version;
    }

    private long VersionOf(KeptConnection connection)
    {
        var version = Number(connection, "PRAGMA user_version");
        if (version > StateSchema.Version)
            throw new StoreException($"{_path}, where conversations and subscriptions are kept, was written by a newer PartnerBot: update this one.");
        return version;
    }

    private string Advice(SqliteException e) => $"{_path}, where conversations and subscriptions are kept, " + e.SqliteErrorCode switch
    {
        5 or 6 => "is being written by another process: try again in a moment.",
        8 => "cannot be written: give PartnerBot write access to the file and its folder.",
        10 or 13 => $"was refused by the disk ({e.Message}): check that it has room and is in order.",
        11 or 26 => "is damaged: put a copy back, or move it away and start again without what it kept.",
        14 => "cannot be opened: check that the folder is there and that PartnerBot may write in it.",
        _ => $"cannot be used ({e.Message}): put a copy back, or move it away and start again without what it kept.",
    };

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static long Number(KeptConnection connection, string sql) => (long)connection.Statement(sql, []).ExecuteScalar()!;
}

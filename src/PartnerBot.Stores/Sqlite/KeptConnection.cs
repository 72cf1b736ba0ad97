using System.Diagnostics;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace PartnerBot.Stores.Sqlite;

/// <summary>A connection that stays open with the statements made on it, so that each is parsed and planned once. For one caller at a time.</summary>
internal sealed class KeptConnection(SqliteConnection connection) : IDisposable
{
    /// <summary>The texts of queries have no end; those of the last while are what is asked again.</summary>
    private const int MostStatements = 200;

    private readonly Dictionary<string, SqliteCommand> _statements = new(StringComparer.Ordinal);
    private SqliteTransaction? _transaction;

    public SqliteConnection Connection => connection;

    /// <summary>The driver's transaction under way; null where there is none, and while <see cref="Writing"/>.</summary>
    public SqliteTransaction? Transaction => _transaction;

    /// <summary>A statement by its text. It stays the connection's: it is not disposed of, and is read to its end before its text is asked for again.</summary>
    public SqliteCommand Statement(string sql, IReadOnlyList<(string Name, object? Value)> parameters)
    {
        if (!_statements.TryGetValue(sql, out var statement))
            statement = Made(sql, parameters);
        for (var i = 0; i < parameters.Count; i++)
            statement.Parameters[i].Value = parameters[i].Value ?? DBNull.Value;
        statement.Transaction = _transaction;
        return statement;
    }

    /// <summary>Reads everything as it is at one moment.</summary>
    public T Reading<T>(Func<KeptConnection, T> read)
    {
        using (_transaction = connection.BeginTransaction(deferred: true))
        {
            try
            {
                var result = read(this);
                _transaction.Commit();
                return result;
            }
            finally
            {
                _transaction = null;
            }
        }
    }

    /// <summary>Writes everything or nothing.</summary>
    /// <param name="longestWait">For another process to end its writing.</param>
    public T Writing<T>(Func<KeptConnection, T> write, TimeSpan longestWait)
    {
        Begin(longestWait);
        try
        {
            var result = write(this);
            Statement("COMMIT", []).ExecuteNonQuery();
            return result;
        }
        catch
        {
            raw.sqlite3_exec(connection.Handle, "ROLLBACK");
            throw;
        }
    }

    // The driver looks again after 150 ms. Beside a process that writes without a pause, the file is free for moments: who looks so seldom never finds one.
    private void Begin(TimeSpan longestWait)
    {
        var since = Stopwatch.GetTimestamp();
        int result;
        do
            result = raw.sqlite3_exec(connection.Handle, "BEGIN IMMEDIATE");
        while (result == raw.SQLITE_BUSY && Stopwatch.GetElapsedTime(since) < longestWait);
        SqliteException.ThrowExceptionForRC(result, connection.Handle);
    }

    private SqliteCommand Made(string sql, IReadOnlyList<(string Name, object? Value)> parameters)
    {
        if (_statements.Count == MostStatements)
            Forget();
        var statement = connection.CreateCommand();
        statement.CommandText = sql;
        statement.Transaction = _transaction;
        foreach (var (name, value) in parameters)
            statement.Parameters.AddWithValue(name, value ?? DBNull.Value);
        statement.Prepare();
        return _statements[sql] = statement;
    }

    private void Forget()
    {
        foreach (var statement in _statements.Values)
            statement.Dispose();
        _statements.Clear();
    }

    public void Dispose()
    {
        Forget();
        connection.Dispose();
    }
}

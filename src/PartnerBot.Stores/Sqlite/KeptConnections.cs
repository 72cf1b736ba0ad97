using Microsoft.Data.Sqlite;

namespace PartnerBot.Stores.Sqlite;

/// <summary>Connections to one file that stay open between calls.</summary>
/// <param name="open">Opens one more.</param>
internal sealed class KeptConnections(string path, Func<SqliteConnection> open) : IDisposable
{
    /// <summary>More than that are open while so many call at once, and closed afterwards.</summary>
    private const int MostIdle = 8;

    private readonly Lock _gate = new();
    private readonly Stack<(KeptConnection Connection, DateTime Made)> _idle = [];

    public T Use<T>(Func<KeptConnection, T> work)
    {
        var kept = Taken() ?? Opened();
        var sound = true;
        try
        {
            return work(kept.Connection);
        }
        catch (SqliteException)
        {
            sound = false;
            throw;
        }
        finally
        {
            if (!sound || !Kept(kept))
                kept.Connection.Dispose();
        }
    }

    private (KeptConnection Connection, DateTime Made) Opened()
    {
        var connection = open();
        return (new KeptConnection(connection), File.GetCreationTimeUtc(path));
    }

    private bool Kept((KeptConnection Connection, DateTime Made) connection)
    {
        lock (_gate)
        {
            if (_idle.Count == MostIdle)
                return false;
            _idle.Push(connection);
            return true;
        }
    }

    // An open file can be moved away or replaced; what is written to it after that would be lost.
    private (KeptConnection Connection, DateTime Made)? Taken()
    {
        while (Popped() is { } idle)
        {
            if (idle.Made == File.GetCreationTimeUtc(path))
                return idle;
            idle.Connection.Dispose();
        }

        return null;
    }

    private (KeptConnection Connection, DateTime Made)? Popped()
    {
        lock (_gate)
            return _idle.TryPop(out var idle) ? idle : null;
    }

    public void Dispose()
    {
        while (Popped() is { } idle)
            idle.Connection.Dispose();
    }
}

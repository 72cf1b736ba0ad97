using System.Runtime.CompilerServices;
using PartnerBot.Keeping;
using PartnerBot.Queries;

namespace PartnerBot.Stores.Sqlite.State;

/// <summary>Keeps the state in a SQLite file beside the register's. A write is one statement, and confirmed when it is on the disk.</summary>
/// <remarks>Reads are answered on the thread of the caller: to change threads costs more than a row.</remarks>
/// <param name="path">Of the state file; it is made at the first use.</param>
/// <param name="clock">Tells what has expired.</param>
public sealed class SqliteState(string path, TimeProvider clock) : IStateStore, IDisposable
{
    private const int RowsPerRead = 200;
    private const string Key = "kind = $kind AND owner = $owner AND id = $id";
    private const string Living = "(expires IS NULL OR expires > $now)";

    private readonly StateFile _file = new(path);
    private readonly ExpiredRows _expired = new();
    private readonly WriteQueue _writes = new();

    /// <summary>The state that belongs to the register at a path.</summary>
    public static SqliteState Beside(string register, TimeProvider clock) => new(StateFile.Beside(register), clock);

    public async Task<StateEntry?> ReadAsync(StateKey key, CancellationToken cancellation)
    {
        StateLimits.Demand(key);
        var rows = await RowsAsync(key.Kind, $"{Key} AND {Living}", StateRow.Parameters(key), cancellation).ConfigureAwait(false);
        return rows.SingleOrDefault();
    }

    public Task<StateEntry?> AddAsync(StateEntry entry, CancellationToken cancellation) => KeepAsync(
        $"""
        INSERT INTO state(kind, owner, id, etag, json, due, expires) VALUES($kind, $owner, $id, $new, $json, $due, $expires)
        ON CONFLICT(kind, owner, id) DO UPDATE SET etag = $new, json = $json, due = $due, expires = $expires WHERE NOT {Living}
        """,
        entry,
        cancellation);

    public Task<StateEntry?> ReplaceAsync(StateEntry entry, CancellationToken cancellation) =>
        KeepAsync($"UPDATE state SET etag = $new, json = $json, due = $due, expires = $expires WHERE {Key} AND etag = $seen AND {Living}", entry, cancellation);

    public async Task<bool> RemoveAsync(StateEntry entry, CancellationToken cancellation)
    {
        StateLimits.Demand(entry.Key);
        return await WriteAsync($"DELETE FROM state WHERE {Key} AND etag = $seen AND {Living}", StateRow.Parameters(entry), cancellation).ConfigureAwait(false);
    }

    public async IAsyncEnumerable<StateEntry> ListAsync(StateKind kind, string? owner, [EnumeratorCancellation] CancellationToken cancellation)
    {
        // Read in pieces: a reader that is kept open for as long as the caller takes would hold back the clearing of the log.
        var after = new StateKey(kind, owner ?? "", "");
        var where = $"kind = $kind AND (owner, id) > ($owner, $id) AND {Living}{(owner is null ? "" : " AND owner = $owner")} ORDER BY owner, id LIMIT {RowsPerRead}";
        IReadOnlyList<StateEntry> rows;
        do
        {
            rows = await RowsAsync(kind, where, StateRow.Parameters(after), cancellation).ConfigureAwait(false);
            foreach (var row in rows)
                yield return row;
            after = rows.Count > 0 ? rows[^1].Key : after;
        }
        while (rows.Count == RowsPerRead);
    }

    public Task<IReadOnlyList<StateEntry>> DueAsync(StateKind kind, DateTimeOffset at, int most, CancellationToken cancellation) => RowsAsync(
        kind,
        $"kind = $kind AND due <= $at AND {Living} ORDER BY due LIMIT $most",
        [("$kind", SnakeCase.Of(kind)), ("$at", at.UtcTicks), ("$most", most)],
        cancellation);

    public void Dispose() => _file.Dispose();

    private async Task<StateEntry?> KeepAsync(string sql, StateEntry entry, CancellationToken cancellation)
    {
        StateLimits.Demand(entry);
        var kept = entry with { ETag = Guid.NewGuid().ToString("N") };
        return await WriteAsync(sql, [.. StateRow.Parameters(entry), ("$new", kept.ETag)], cancellation).ConfigureAwait(false) ? kept : null;
    }

    private Task<bool> WriteAsync(string sql, IReadOnlyList<(string Name, object? Value)> parameters, CancellationToken cancellation) =>
        _writes.AddAsync(new PendingWrite(sql, parameters, cancellation), WriteAll);

    // Those that waited for each other are one transaction, so that the disk is waited for once.
    private bool[] WriteAll(IReadOnlyList<PendingWrite> writes) => _file.Write(connection =>
    {
        var now = clock.GetUtcNow();
        _expired.SweepNowAndThen(connection, now);
        return writes.Select(write => connection.Statement(write.Sql, At(now, write.Parameters)).ExecuteNonQuery() == 1).ToArray();
    });

    private Task<IReadOnlyList<StateEntry>> RowsAsync(StateKind kind, string where, (string Name, object? Value)[] parameters, CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested)
            return Task.FromCanceled<IReadOnlyList<StateEntry>>(cancellation);
        try
        {
            return Task.FromResult(_file.Use<IReadOnlyList<StateEntry>>(connection => Rows(connection, kind, where, parameters)));
        }
        catch (StoreException e)
        {
            return Task.FromException<IReadOnlyList<StateEntry>>(e);
        }
    }

    private List<StateEntry> Rows(KeptConnection connection, StateKind kind, string where, (string Name, object? Value)[] parameters)
    {
        using var row = connection.Statement($"SELECT {StateRow.Columns} FROM state WHERE {where}", At(clock.GetUtcNow(), parameters)).ExecuteReader();
        var rows = new List<StateEntry>();
        while (row.Read())
            rows.Add(StateRow.Read(row, kind));
        return rows;
    }

    private static IReadOnlyList<(string Name, object? Value)> At(DateTimeOffset now, IReadOnlyList<(string Name, object? Value)> parameters) => [.. parameters, ("$now", now.UtcTicks)];
}

using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace PartnerBot.Stores.Sqlite;

/// <summary>One prepared insert, run for each row: straight on SQLite's own functions, since a million rows of parameters as objects take several times longer.</summary>
internal sealed class RowInsert : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private byte[] _text = new byte[1024];

    public RowInsert(SqliteConnection connection, string table, int cells)
    {
        _database = connection.Handle!;
        var sql = $"INSERT INTO {table} VALUES({string.Join(", ", Enumerable.Repeat("?", cells))})";
        Demand(raw.sqlite3_prepare_v2(_database, sql, out _statement));
    }

    public void Set(int cell, long? number) =>
        Demand(number is { } value ? raw.sqlite3_bind_int64(_statement, cell + 1, value) : raw.sqlite3_bind_null(_statement, cell + 1));

    public void Set(int cell, string? text)
    {
        if (text is null)
        {
            Set(cell, (long?)null);
            return;
        }

        if (_text.Length < Encoding.UTF8.GetMaxByteCount(text.Length))
            _text = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        Set(cell, _text.AsSpan(0, Encoding.UTF8.GetBytes(text, _text)));
    }

    public void Set(int cell, ReadOnlySpan<byte> utf8) => Demand(raw.sqlite3_bind_text(_statement, cell + 1, utf8));

    public void Run()
    {
        var result = raw.sqlite3_step(_statement);
        raw.sqlite3_reset(_statement);
        if (result != raw.SQLITE_DONE)
            Demand(result);
    }

    public void Dispose() => _statement.Dispose();

    private void Demand(int result)
    {
        if (result != raw.SQLITE_OK)
            throw new SqliteException(raw.sqlite3_errmsg(_database).utf8_to_string(), result, raw.sqlite3_extended_errcode(_database));
    }
}

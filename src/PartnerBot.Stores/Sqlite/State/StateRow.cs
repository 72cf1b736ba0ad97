using Microsoft.Data.Sqlite;
using PartnerBot.Keeping;
using PartnerBot.Queries;

namespace PartnerBot.Stores.Sqlite.State;

/// <summary>A record as a row: instants as ticks of UTC, the kind by its name.</summary>
internal static class StateRow
{
    public const string Columns = "owner, id, etag, json, due, expires";

    public static StateEntry Read(SqliteDataReader row, StateKind kind) => new(new StateKey(kind, row.GetString(0), row.GetString(1)), row.GetString(3))
    {
        ETag = row.GetString(2),
        Due = Instant(row, 4),
        Expires = Instant(row, 5),
    };

    public static (string Name, object? Value)[] Parameters(StateKey key) => [("$kind", SnakeCase.Of(key.Kind)), ("$owner", key.Owner), ("$id", key.Id)];

    public static (string Name, object? Value)[] Parameters(StateEntry entry) =>
    [
        .. Parameters(entry.Key), ("$seen", entry.ETag), ("$json", entry.Json), ("$due", entry.Due?.UtcTicks), ("$expires", entry.Expires?.UtcTicks),
    ];

    private static DateTimeOffset? Instant(SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : new DateTimeOffset(row.GetInt64(column), TimeSpan.Zero);
}

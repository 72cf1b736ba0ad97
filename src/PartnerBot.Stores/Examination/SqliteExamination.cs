using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using PartnerBot.Queries;
using PartnerBot.Stores.Sqlite;
using PartnerBot.Stores.Sqlite.State;

namespace PartnerBot.Stores.Examination;

/// <summary>Looks a register file and the state file beside it over.</summary>
internal static class SqliteExamination
{
    public static async IAsyncEnumerable<Finding> OfAsync(string path, TimeProvider clock, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var place = Look.At("place", () => Place(path));
        yield return place;
        if (!place.IsGood)
            yield break;
        // Opening says first what kind of file it is; a file that is none is not looked at further.
        SqliteStore? register = null;
        var schema = Look.At("schema", () =>
        {
            register = SqliteStore.Open(path);
            return "the tables are those of this version";
        });
        yield return schema;
        if (!schema.IsGood)
            yield break;
        yield return Look.At("rights", () => Written(path));
        yield return Look.At("file", () => Whole(path));
        yield return Look.At("indexes", () => Indexes(path));
        yield return await Look.AtAsync("register", () => StoreExamination.ContentsAsync(register!, cancellation)).ConfigureAwait(false);
        var kept = StateFile.Beside(path);
        using var state = new SqliteState(kept, clock);
        yield return await Look.AtAsync("state", async () => $"{kept}: {await StoreExamination.RoundTripAsync(state, clock, cancellation).ConfigureAwait(false)}").ConfigureAwait(false);
    }

    private static string Place(string path)
    {
        RegisterStores.Demand(path);
        if (File.Exists(path) && new FileInfo(path).Length > 0)
            return $"SQLite file {path}, {new FileInfo(path).Length / 1_000_000.0:0.0} MB";
        var problem = Directory.Exists(path) ? "is a folder: give the path of a file"
            : Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder) && path != RegisterStores.DefaultPath ? "cannot be, as its folder is missing: create the folder, or give another path"
            : "is not there yet: start the bot once, or import a register";
        throw new StoreException($"The register file {path} {problem}.");
    }

    private static string Written(string path)
    {
        Use(path, connection =>
        {
            // Takes the write lock, which needs every right, and gives it back.
            using var transaction = connection.BeginTransaction(deferred: false);
            transaction.Rollback();
            return 0;
        });
        return "the file can be read and written";
    }

    private static string Whole(string path)
    {
        var said = Use(path, connection => Texts(connection, "PRAGMA quick_check(1)"));
        return said is ["ok"] ? "no damage" : throw new StoreException($"The register {path} is damaged ({string.Join("; ", said)}): put a copy back, or move it away, start again and import your register.");
    }

    /// <summary>Compared with a file made for the purpose.</summary>
    private static string Indexes(string path)
    {
        const string Named = "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name";
        var made = Path.Combine(Path.GetTempPath(), $"partnerbot-{Guid.NewGuid():N}.db");
        try
        {
            SqliteStore.Open(made);
            var wanted = Use(made, connection => Texts(connection, Named));
            var missing = wanted.Except(Use(path, connection => Texts(connection, Named)), StringComparer.Ordinal).ToList();
            return missing.Count == 0
                ? $"all {wanted.Count} are there"
                : throw new StoreException($"The register {path} lacks {missing.Count} indexes, such as {missing[0]}, and answers slowly: move it away, start again and import your register.");
        }
        finally
        {
            SqliteConnection.ClearPool(new SqliteConnection($"Data Source={made}"));
            foreach (var file in (string[])[made, made + "-wal", made + "-shm"])
                File.Delete(file);
        }
    }

    private static T Use<T>(string path, Func<SqliteConnection, T> work)
    {
        try
        {
            using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 5, Pooling = false }.ToString());
            connection.Open();
            return work(connection);
        }
        catch (SqliteException e)
        {
            throw new StoreException(e.SqliteErrorCode switch
            {
                5 or 6 => $"The register {path} is being written by another process, an import perhaps: look again when it has ended.",
                8 => $"The register {path} cannot be written: give PartnerBot write access to the file and its folder.",
                _ => $"The register {path} cannot be used ({e.Message}): put a copy back, or move it away, start again and import your register.",
            }, e);
        }
    }

    private static List<string> Texts(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var row = command.ExecuteReader();
        var texts = new List<string>();
        while (row.Read())
            texts.Add(row.GetString(0));
        return texts;
    }
}

using PartnerBot.Queries;

namespace PartnerBot.Stores.Sqlite;

/// <summary>The tables of a register file.</summary>
internal static class Schema
{
    /// <summary>Kept in the file's user_version; raise it with any change to the tables.</summary>
    public const int Version = 1;

    public static string Create() => string.Join("\n", Enum.GetValues<Target>().Select(t => Create(Table.Of(t))).Append(Shared));

    public static string Clear() =>
        string.Join("\n", Enum.GetValues<Target>().Select(Table.Of).Select(t => $"DELETE FROM {t.Values}; DELETE FROM {t.Wholes}; DELETE FROM {t.Name};"))
        + "\nDELETE FROM region_countries; DELETE FROM continent_countries; DELETE FROM register;";

    private const string Shared = """
        CREATE TABLE region_countries(region TEXT NOT NULL, country TEXT NOT NULL, PRIMARY KEY(region, country)) WITHOUT ROWID;
        CREATE TABLE continent_countries(country TEXT NOT NULL PRIMARY KEY, continent TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE register(version TEXT NOT NULL, vocabulary TEXT NOT NULL);
        CREATE INDEX agreements_by_expiry ON agreements(home, expires_last);
        CREATE INDEX agreements_by_expiry_alone ON agreements(expires_last);
        CREATE INDEX agreements_by_signing ON agreements(home, signed_first);
        CREATE INDEX agreements_by_signing_alone ON agreements(signed_first);
        CREATE INDEX institutions_by_parent ON institutions(parent);
        CREATE INDEX institutions_by_country ON institutions(country);
        """;

    private static string Create(Table table) => $"""
        CREATE TABLE {table.Name}(key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, {string.Join(", ", table.Columns.Select(c => $"{c.Name} {c.Type}"))});
        CREATE TABLE {table.Values}(row INTEGER NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY(row, field, value)) WITHOUT ROWID;
        CREATE INDEX {table.Values}_by_value ON {table.Values}(field, value, row);
        CREATE TABLE {table.Wholes}(key INTEGER PRIMARY KEY, row TEXT NOT NULL, text TEXT NOT NULL);
        """;
}

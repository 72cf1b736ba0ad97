using PartnerBot.Queries;

namespace PartnerBot.Stores.Sqlite;

/// <summary>The tables of a register file.</summary>
internal static class Schema
{
    /// <summary>Kept in the file's user_version; raise it with any change to the tables.</summary>
    public const int Version = 2;

    private static readonly IReadOnlyList<Table> Tables = [.. Enum.GetValues<Target>().Select(Table.Of)];

    /// <summary>Empty tables in place of what is there.</summary>
    public static string Renew() => string.Join("\n", Tables.Select(Renew).Append(Shared));

    /// <summary>What makes rows quick to find; made once the rows are there, which is several times faster than with each row.</summary>
    public static string Index() => string.Join("\n", Tables.Select(Index).Append(Indexes));

    private const string Shared = """
        DROP TABLE IF EXISTS region_countries;
        DROP TABLE IF EXISTS continent_countries;
        DROP TABLE IF EXISTS members;
        DROP TABLE IF EXISTS contacts;
        DROP TABLE IF EXISTS register;
        CREATE TABLE region_countries(region TEXT NOT NULL, country TEXT NOT NULL, PRIMARY KEY(region, country)) WITHOUT ROWID;
        CREATE TABLE continent_countries(country TEXT NOT NULL PRIMARY KEY, continent TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE members(parent TEXT NOT NULL, member TEXT NOT NULL, PRIMARY KEY(parent, member)) WITHOUT ROWID;
        CREATE TABLE contacts(home INTEGER NOT NULL, other INTEGER NOT NULL, is_partner INTEGER NOT NULL, PRIMARY KEY(home, other)) WITHOUT ROWID;
        CREATE TABLE register(version TEXT NOT NULL, vocabulary TEXT NOT NULL);
        """;

    private const string Indexes = """
        CREATE INDEX agreements_by_expiry ON agreements(home, expires_first, expires_last);
        CREATE INDEX agreements_by_home ON agreements(home);
        CREATE INDEX agreements_by_home_and_country ON agreements(home, country);
        CREATE INDEX agreements_by_expiry_alone ON agreements(expires_first, expires_last);
        CREATE INDEX agreements_by_signing_alone ON agreements(signed_first, signed_last);
        CREATE INDEX agreements_by_partner ON agreements(partner);
        CREATE INDEX agreements_by_country ON agreements(country, type);
        CREATE INDEX agreements_by_theme ON agreements(theme);
        CREATE INDEX institutions_by_country ON institutions(country);
        CREATE INDEX institutions_by_network ON institutions(network);
        """;

    private static string Renew(Table table) => $"""
        DROP TABLE IF EXISTS {table.Name};
        DROP TABLE IF EXISTS {table.Lists};
        DROP TABLE IF EXISTS {table.Values};
        DROP TABLE IF EXISTS {table.Wholes};
        DROP TABLE IF EXISTS {table.Texts};
        CREATE TABLE {table.Name}(key INTEGER PRIMARY KEY, {string.Join(", ", Columns(table).Select(c => c + " INTEGER"))});
        CREATE TABLE {table.Lists}(list INTEGER PRIMARY KEY, first TEXT NOT NULL, sort TEXT);
        CREATE TABLE {table.Values}(field TEXT NOT NULL, match TEXT NOT NULL, value TEXT NOT NULL, list INTEGER NOT NULL);
        CREATE TABLE {table.Wholes}(key INTEGER PRIMARY KEY, id TEXT NOT NULL, position INTEGER NOT NULL, row TEXT NOT NULL);
        CREATE TABLE {table.Texts}(key INTEGER PRIMARY KEY, text TEXT NOT NULL);
        """;

    private static string Index(Table table) => $"""
        CREATE UNIQUE INDEX {table.Wholes}_by_id ON {table.Wholes}(id);
        CREATE INDEX {table.Values}_by_match ON {table.Values}(field, match, list);
        CREATE INDEX {table.Values}_by_list ON {table.Values}(list, value);
        """;

    private static IEnumerable<string> Columns(Table table) => table.ListFields.Select(SnakeCase.Of).Concat(table.Columns.Select(c => c.Name));
}

using System.Text.Json;
using Microsoft.Data.Sqlite;
using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores.Rows;

namespace PartnerBot.Stores.Sqlite;

/// <summary>
/// The vocabulary in the file. What is a row of the register anyway is read from there, and who knows whom stands in a table of pairs;
/// the rest is one JSON text.
/// </summary>
internal static class VocabularyTables
{
    private static readonly Dictionary<string, IReadOnlySet<string>> Nobody = [];

    public static void Write(SqliteConnection connection, Vocabulary vocabulary)
    {
        var rest = vocabulary with { Institutions = [], Networks = [], Metrics = [], Policies = [], PartnersOf = Nobody, ContactsOf = Nobody };
        using var register = new RowInsert(connection, "register", 2);
        register.Set(0, vocabulary.Version);
        register.Set(1, JsonSerializer.Serialize(rest, RegisterJson.Options));
        register.Run();
        var keys = RowOrder.ById(vocabulary.Institutions).Select((r, key) => (r.Row.Id, Key: (long)key)).ToDictionary(r => r.Id, r => r.Key, StringComparer.Ordinal);
        using var contacts = new RowInsert(connection, "contacts", 3);
        foreach (var (home, others) in vocabulary.ContactsOf.OrderBy(c => keys[c.Key]))
        {
            foreach (var other in others)
            {
                contacts.Set(0, keys[home]);
                contacts.Set(1, keys[other]);
                contacts.Set(2, vocabulary.PartnersOf[home].Contains(other) ? 1 : 0);
                contacts.Run();
            }
        }
    }

    public static string Version(KeptConnection connection) => (string)connection.Statement("SELECT version FROM register", []).ExecuteScalar()!;

    public static Vocabulary Read(KeptConnection connection)
    {
        var rest = Read(connection, "SELECT vocabulary FROM register", r => JsonSerializer.Deserialize<Vocabulary>(r.GetString(0), RegisterJson.Options)!).Single();
        var institutions = Read(connection, "SELECT row, key FROM institutions_wholes ORDER BY position", r => (Row: (Institution)RowJson.Read(Target.Institutions, r.GetString(0)), Key: r.GetInt64(1))).ToList();
        var (partners, contacts) = Contacts(connection, institutions.ToDictionary(i => i.Key, i => i.Row));
        return rest with
        {
            Institutions = [.. institutions.Select(i => i.Row)],
            Networks = Rows<Network>(connection, Target.Networks),
            Metrics = Rows<Metric>(connection, Target.Metrics),
            Policies = Rows<Policy>(connection, Target.Policies),
            PartnersOf = partners,
            ContactsOf = contacts,
        };
    }

    // The sets hold the very texts of the institutions' ids: a million pairs with a text each would be a hundred megabytes.
    private static (Dictionary<string, IReadOnlySet<string>> Partners, Dictionary<string, IReadOnlySet<string>> Contacts) Contacts(
        KeptConnection connection, Dictionary<long, Institution> institutions)
    {
        var homes = institutions.Values.Where(i => i.IsHome).Select(i => i.Id).ToList();
        var partners = homes.ToDictionary(h => h, _ => new HashSet<string>(StringComparer.Ordinal), StringComparer.Ordinal);
        var contacts = homes.ToDictionary(h => h, _ => new HashSet<string>(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var (home, other, isPartner) in Read(connection, "SELECT home, other, is_partner FROM contacts", r => (r.GetInt64(0), r.GetInt64(1), r.GetInt64(2))))
        {
            contacts[institutions[home].Id].Add(institutions[other].Id);
            if (isPartner == 1)
                partners[institutions[home].Id].Add(institutions[other].Id);
        }

        return (partners.ToDictionary(p => p.Key, IReadOnlySet<string> (p) => p.Value, StringComparer.Ordinal),
            contacts.ToDictionary(c => c.Key, IReadOnlySet<string> (c) => c.Value, StringComparer.Ordinal));
    }

    private static T[] Rows<T>(KeptConnection connection, Target target)
        where T : Row =>
        [.. Read(connection, $"SELECT row FROM {Table.Of(target).Wholes} ORDER BY position", r => (T)RowJson.Read(target, r.GetString(0)))];

    private static IEnumerable<T> Read<T>(KeptConnection connection, string sql, Func<SqliteDataReader, T> read)
    {
        using var reader = connection.Statement(sql, []).ExecuteReader();
        while (reader.Read())
            yield return read(reader);
    }
}

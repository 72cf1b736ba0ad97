using System.Text;
using System.Text.Json;
using PartnerBot.Register;

namespace PartnerBot.Tests.Reading.Names;

/// <summary>The names of the sample register, read from the folder shared beside the repository; null where that folder is not.</summary>
internal static class SharedRegister
{
    private static readonly Lazy<Vocabulary?> Read = new(ReadVocabulary);

    public static string? Folder => FolderNamed("register");

    public static Vocabulary? Vocabulary => Read.Value;

    public static string? FolderNamed(string name)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Directory.Build.props")))
            {
                var shared = Path.Combine(at.FullName, "..", "shared", name);
                return Directory.Exists(shared) ? shared : null;
            }
        }

        return null;
    }

    private static Vocabulary? ReadVocabulary() => Folder is null ? null : new Vocabulary
    {
        Version = "shared",
        Institutions = [.. Rows("institutions.csv").Select(r => new Institution(r["id"], r["name"])
        {
            NamesAsWritten = List(r["name_as_written"]),
            LocalNames = List(r["local_names"]),
            Aliases = List(r["aliases"]),
            Country = r["country"],
            City = r["city"].Length == 0 ? null : r["city"],
            IsHome = r["home"] == "true",
            Kind = r["kind"],
            Parent = r["parent"].Length == 0 ? null : r["parent"],
        })],
        Units = [.. Rows("units.csv").Select(r => new Unit(r["id"], r["institution"], r["name"])
        {
            NameAsWritten = r["name_as_written"],
            LocalNames = List(r["local_names"]),
            Aliases = List(r["aliases"]),
        })],
        Networks = [.. Rows("networks.csv").Select(r => new Network(r["id"], r["home"], r["name"])
        {
            NamesAsWritten = List(r["name_as_written"]),
            Aliases = List(r["aliases"]),
            Kind = r["kind"],
            Source = r["source"],
        })],
        Countries = [.. Rows("countries.csv").Select(r => new Country(r["iso"], r["name"])
        {
            NamesAsWritten = List(r["name_as_written"]),
            Demonyms = List(r["demonym"]),
        })],
        Regions = Regions(),
        Metrics = [],
        Policies = [],
        Sources = [],
        Themes = [],
        Participants = [],
        Locations = [],
        PartnersOf = new Dictionary<string, IReadOnlySet<string>>(),
        ContactsOf = new Dictionary<string, IReadOnlySet<string>>(),
    };

    private static IReadOnlyList<Region> Regions()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder!, "regions.json")));
        return [.. json.RootElement.GetProperty("regions").EnumerateObject().Select(r => new Region(r.Name, r.Value.EnumerateArray().Select(c => c.GetString()!).ToValueList()))];
    }

    private static ValueList<string> List(string cell) => cell.Length == 0 ? [] : cell.Split('|').ToValueList();

    private static IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        var records = Records(File.ReadAllText(Path.Combine(Folder!, file))).ToList();
        return records.Skip(1).Select(r => records[0].Zip(r).ToDictionary(p => p.First, p => p.Second));
    }

    private static IEnumerable<List<string>> Records(string text)
    {
        var (record, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        foreach (var c in text)
        {
            if (c == '"')
                quoted = !quoted;
            else if (!quoted && c is ',' or '\n' && !quoted)
            {
                record.Add(cell.ToString());
                cell.Clear();
                if (c == '\n')
                {
                    yield return record;
                    record = [];
                }
            }
            else if (c != '\r')
                cell.Append(c);
        }
    }
}

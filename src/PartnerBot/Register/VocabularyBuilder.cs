using System.Security.Cryptography;
using System.Text.Json;

namespace PartnerBot.Register;

/// <summary>Takes from a register what the reader of questions must know.</summary>
internal static class VocabularyBuilder
{
    public static Vocabulary Build(RegisterContents contents) => new()
    {
        Version = HashOf(contents),
        Institutions = contents.Institutions,
        Units = contents.Units,
        Networks = contents.Networks,
        Metrics = contents.Metrics,
        Policies = contents.Policies,
        Sources = contents.Sources,
        Countries = contents.Countries,
        Regions = contents.Regions,
        Themes = Distinct(contents.Agreements.SelectMany(a => a.Themes).Concat(contents.Networks.SelectMany(n => n.Themes))),
        Participants = Distinct(contents.Activities.SelectMany(a => a.Participants)),
        Locations = Distinct(contents.Activities.Select(a => a.Location).OfType<string>()),
        PartnersOf = ByHome(contents, Partners(contents)),
        ContactsOf = ByHome(contents, Partners(contents).Concat(Members(contents)).Concat(Guests(contents))),
    };

    /// <summary>SHA-256 over the content; the order of the rows does not matter.</summary>
    private static string HashOf(RegisterContents contents)
    {
        var sorted = contents with
        {
            Institutions = ById(contents.Institutions),
            Units = ById(contents.Units),
            Agreements = ById(contents.Agreements),
            Networks = ById(contents.Networks),
            Activities = ById(contents.Activities),
            Metrics = ById(contents.Metrics),
            Policies = ById(contents.Policies),
            Sources = [.. contents.Sources.OrderBy(s => s.File, StringComparer.Ordinal)],
            Countries = [.. contents.Countries.OrderBy(c => c.Iso, StringComparer.Ordinal)],
            Regions = [.. contents.Regions.OrderBy(r => r.Name, StringComparer.Ordinal)],
        };
        return Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(sorted, RegisterJson.Options)));
    }

    private static T[] ById<T>(IReadOnlyList<T> rows)
        where T : Row => [.. rows.OrderBy(r => r.Id, StringComparer.Ordinal)];

    private static string[] Distinct(IEnumerable<string> texts) => [.. texts.Distinct(StringComparer.Ordinal)];

    private static IEnumerable<(string Home, string Other)> Partners(RegisterContents contents) =>
        contents.Agreements.SelectMany(a => a.Parties.Select(p => (a.Home, p)));

    private static IEnumerable<(string Home, string Other)> Members(RegisterContents contents) =>
        contents.Networks.SelectMany(n => n.Members.Where(m => m.Institution != n.Home).Select(m => (n.Home, m.Institution)));

    private static IEnumerable<(string Home, string Other)> Guests(RegisterContents contents) =>
        contents.Activities.SelectMany(a => a.Institutions.Select(i => (a.Home, i)));

    private static Dictionary<string, IReadOnlySet<string>> ByHome(RegisterContents contents, IEnumerable<(string Home, string Other)> pairs)
    {
        var found = pairs.ToLookup(p => p.Home, p => p.Other, StringComparer.Ordinal);
        return contents.Institutions.Where(i => i.IsHome)
            .ToDictionary(i => i.Id, IReadOnlySet<string> (i) => found[i.Id].ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }
}

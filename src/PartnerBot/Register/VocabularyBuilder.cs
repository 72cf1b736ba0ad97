namespace PartnerBot.Register;

/// <summary>Takes from a register what the reader of questions must know.</summary>
internal static class VocabularyBuilder
{
    public static Vocabulary Build(RegisterContents contents) => new()
    {
        Version = ContentHash.Of(contents),
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

using System.Text.Json;

namespace PartnerBot.Register;

/// <summary>Takes from a register what the reader of questions must know; agreements are shown to it one by one, so that they are gone through once.</summary>
/// <param name="contents">The register; its agreements are not read here.</param>
public sealed class VocabularyBuilder(RegisterContents contents)
{
    private readonly ContentHash _agreements = new();
    private readonly HashSet<string> _themes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _partners = Sets(contents);

    /// <param name="json">The agreement as <see cref="RegisterJson"/> writes it, in UTF-8.</param>
    public void Add(Agreement agreement, ReadOnlySpan<byte> json)
    {
        _agreements.Add(json);
        foreach (var theme in agreement.Themes)
            _themes.Add(theme);
        if (!_partners.TryGetValue(agreement.Home, out var partners))
            return;
        foreach (var party in agreement.Parties)
            partners.Add(party);
    }

    public Vocabulary Build()
    {
        foreach (var theme in contents.Networks.SelectMany(n => n.Themes))
            _themes.Add(theme);
        return new()
        {
            Version = ContentHash.Of(contents, _agreements),
            Institutions = contents.Institutions,
            Units = contents.Units,
            Networks = contents.Networks,
            Metrics = contents.Metrics,
            Policies = contents.Policies,
            Sources = contents.Sources,
            Countries = contents.Countries,
            Regions = contents.Regions,
            Themes = [.. _themes.Order(StringComparer.Ordinal)],
            Participants = Distinct(contents.Activities.SelectMany(a => a.Participants)),
            Locations = Distinct(contents.Activities.Select(a => a.Location).OfType<string>()),
            PartnersOf = ReadOnly(_partners),
            ContactsOf = ReadOnly(Contacts()),
        };
    }

    internal static Vocabulary Build(RegisterContents contents)
    {
        var builder = new VocabularyBuilder(contents);
        foreach (var agreement in contents.Agreements)
            builder.Add(agreement, JsonSerializer.SerializeToUtf8Bytes(agreement, RegisterJson.Options));
        return builder.Build();
    }

    private Dictionary<string, HashSet<string>> Contacts()
    {
        var contacts = _partners.ToDictionary(p => p.Key, p => p.Value.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var (home, other) in Members().Concat(contents.Activities.SelectMany(a => a.Institutions.Select(i => (a.Home, i)))))
        {
            if (contacts.TryGetValue(home, out var known))
                known.Add(other);
        }

        return contacts;
    }

    private IEnumerable<(string Home, string Other)> Members() =>
        contents.Networks.SelectMany(n => n.Members.Where(m => m.Institution != n.Home).Select(m => (n.Home, m.Institution)));

    private static Dictionary<string, HashSet<string>> Sets(RegisterContents contents) =>
        contents.Institutions.Where(i => i.IsHome).ToDictionary(i => i.Id, _ => new HashSet<string>(StringComparer.Ordinal), StringComparer.Ordinal);

    private static Dictionary<string, IReadOnlySet<string>> ReadOnly(Dictionary<string, HashSet<string>> sets) =>
        sets.ToDictionary(s => s.Key, IReadOnlySet<string> (s) => s.Value, StringComparer.Ordinal);

    private static string[] Distinct(IEnumerable<string> texts) => [.. texts.Distinct(StringComparer.Ordinal)];
}

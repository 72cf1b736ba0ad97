using PartnerBot.Register;

namespace PartnerBot.Stores.Import;

/// <summary>The rows of a register but for its agreements, with the place each was read from.</summary>
internal sealed record RegisterRows
{
    public required List<(Institution Value, CsvRecord Row)> Institutions { get; init; }
    public required List<(Unit Value, CsvRecord Row)> Units { get; init; }
    public required List<(Network Value, CsvRecord Row)> Networks { get; init; }
    public required List<((string Network, NetworkMember Member) Value, CsvRecord Row)> NetworkMembers { get; init; }
    public required List<(Activity Value, CsvRecord Row)> Activities { get; init; }
    public required List<(Metric Value, CsvRecord Row)> Metrics { get; init; }
    public required List<(Policy Value, CsvRecord Row)> Policies { get; init; }
    public required List<(Source Value, CsvRecord Row)> Sources { get; init; }
    public required List<(Country Value, CsvRecord Row)> Countries { get; init; }
    public required IReadOnlyList<Region> Regions { get; init; }

    public RegisterContents ToContents(IReadOnlyCollection<Agreement> agreements)
    {
        var members = NetworkMembers.ToLookup(m => m.Value.Network, m => m.Value.Member, StringComparer.Ordinal);
        return new()
        {
            Institutions = Values(Institutions),
            Units = Values(Units),
            Agreements = agreements,
            Networks = [.. Networks.Select(n => n.Value with { Members = members[n.Value.Id].ToValueList() })],
            Activities = Values(Activities),
            Metrics = Values(Metrics),
            Policies = Values(Policies),
            Sources = Values(Sources),
            Countries = Values(Countries),
            Regions = Regions,
        };
    }

    private static T[] Values<T>(List<(T Value, CsvRecord Row)> rows) => [.. rows.Select(r => r.Value)];
}

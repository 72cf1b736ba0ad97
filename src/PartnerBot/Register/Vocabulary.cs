namespace PartnerBot.Register;

/// <summary>
/// What the reader must know of a register to understand a question: its names and codes, not its agreements.
/// An immutable snapshot; an import leads to a new one.
/// </summary>
public sealed record Vocabulary
{
    /// <summary>Identifies the imported content; equal for equal content.</summary>
    public required string Version { get; init; }
    public required IReadOnlyList<Institution> Institutions { get; init; }
    public required IReadOnlyList<Unit> Units { get; init; }
    public required IReadOnlyList<Network> Networks { get; init; }
    public required IReadOnlyList<Metric> Metrics { get; init; }
    public required IReadOnlyList<Policy> Policies { get; init; }
    public required IReadOnlyList<Source> Sources { get; init; }
    public required IReadOnlyList<Country> Countries { get; init; }
    public required IReadOnlyList<Region> Regions { get; init; }
    /// <summary>Distinct themes of agreements and networks, as written, in order.</summary>
    public required IReadOnlyList<string> Themes { get; init; }
    /// <summary>Distinct participants of activities, as written.</summary>
    public required IReadOnlyList<string> Participants { get; init; }
    /// <summary>Distinct locations of activities, as written.</summary>
    public required IReadOnlyList<string> Locations { get; init; }
    /// <summary>Home id to the ids of all other parties of its agreements.</summary>
    public required IReadOnlyDictionary<string, IReadOnlySet<string>> PartnersOf { get; init; }
    /// <summary>Home id to the ids of all institutions met through its agreements, networks or activities; a superset of <see cref="PartnersOf"/>.</summary>
    public required IReadOnlyDictionary<string, IReadOnlySet<string>> ContactsOf { get; init; }
    public IEnumerable<Institution> Homes => Institutions.Where(i => i.IsHome);

    public static Vocabulary Of(RegisterContents contents) => VocabularyBuilder.Build(contents);
}

using PartnerBot.Register;

namespace PartnerBot.Stores.Rows;

/// <summary>The register with the ways from one row to the others that fields need: an agreement's country is its parties'.</summary>
internal sealed class RegisterIndex
{
    private readonly Dictionary<string, Institution> _institutions;
    private readonly ILookup<string, Unit> _units;
    private readonly ILookup<string, string> _networksOf;
    private readonly ILookup<string, string> _regionsOf;
    private readonly IReadOnlyDictionary<string, string> _continents;

    public RegisterIndex(RegisterContents contents)
    {
        Contents = contents;
        _institutions = contents.Institutions.ToDictionary(i => i.Id, StringComparer.Ordinal);
        _units = contents.Units.ToLookup(u => u.Institution, StringComparer.Ordinal);
        _networksOf = contents.Networks.SelectMany(n => n.Members.Select(m => (m.Institution, n.Id)))
            .ToLookup(p => p.Institution, p => p.Id, StringComparer.Ordinal);
        _regionsOf = contents.Regions.SelectMany(r => r.Countries.Select(c => (Country: c, r.Name)))
            .ToLookup(p => p.Country, p => p.Name, StringComparer.Ordinal);
        _continents = Continents.Of(contents.Regions);
    }

    public RegisterContents Contents { get; }

    public Folding Folding { get; } = new();

    public Institution Institution(string id) => _institutions[id];

    public IEnumerable<string> Countries(IEnumerable<string> institutions) => institutions.Select(i => _institutions[i].Country);

    public IEnumerable<string> Regions(IEnumerable<string> countries) => countries.SelectMany(c => _regionsOf[c]);

    public IEnumerable<string> ContinentsOf(IEnumerable<string> countries) => countries.Select(c => _continents.GetValueOrDefault(c)).OfType<string>();

    public IEnumerable<string> NetworksOf(string institution) => _networksOf[institution];

    /// <summary>The units of the institutions that are written like this.</summary>
    public IEnumerable<Unit> Units(IEnumerable<string> institutions, string asWritten)
    {
        var wanted = Folding.Remembered(asWritten);
        return institutions.SelectMany(i => _units[i])
            .Where(u => (u.NameAsWritten is { } written && Folding.Remembered(written) == wanted) || Folding.Remembered(u.Name) == wanted);
    }
}

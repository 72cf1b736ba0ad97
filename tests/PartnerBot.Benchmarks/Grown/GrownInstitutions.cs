using System.Globalization;
using PartnerBot.Register;

namespace PartnerBot.Benchmarks.Grown;

/// <summary>Institutions of a grown register: one in a hundred is a home, one in forty belongs to a parent, one in five has units.</summary>
internal sealed class GrownInstitutions
{
    private readonly List<Institution> _all;
    private readonly Dictionary<string, int> _places;
    private readonly double[] _homeEnds;

    public GrownInstitutions(int count, ulong seed)
    {
        _all = [.. Enumerable.Range(0, count).Select(i => Institution(i, seed))];
        _places = _all.Select((institution, i) => (institution.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        Homes = [.. _all.Where(i => i.IsHome).Select(i => i.Id)];
        _homeEnds = Ends(Homes.Count);
        Units = [.. _all.Where((_, i) => i % 5 == 0).SelectMany(UnitsOf)];
    }

    public IReadOnlyList<Institution> All => _all;

    public IReadOnlyList<string> Homes { get; }

    public IReadOnlyList<Unit> Units { get; }

    public static IEnumerable<Country> CountriesBeyond(IReadOnlyList<Country> known) =>
        Words.Countries.Where(c => known.All(k => k.Iso != c.Iso)).Select(c => new Country(c.Iso, c.Name));

    /// <summary>The home that the part of all agreements up to here belongs to: the first homes have most.</summary>
    public string HomeAt(double part)
    {
        var at = Array.BinarySearch(_homeEnds, part);
        return Homes[Math.Min(at < 0 ? ~at : at + 1, Homes.Count - 1)];
    }

    public string Partner(string home, ref Chance chance)
    {
        var partner = _all[chance.In(4) ? chance.Skewed(_all.Count) : (_places[home] + chance.Below(Math.Min(4_000, _all.Count))) % _all.Count].Id;
        return partner == home ? Other(home, home) : partner;
    }

    /// <summary>The institution after this one, or after the home where that is next.</summary>
    public string Other(string id, string home)
    {
        var next = (_places[id] + 1) % _all.Count;
        return _all[next].Id == home ? _all[(next + 1) % _all.Count].Id : _all[next].Id;
    }

    public string Name(string id) => _all[_places[id]].Name;

    public string UnitOf(string id) => Words.Units[_places[id] % Words.Units.Length];

    private static Institution Institution(int i, ulong seed)
    {
        var chance = new Chance(seed, 4, i);
        var place = Words.Places[chance.Below(Words.Places.Length)];
        var name = string.Format(CultureInfo.InvariantCulture, Words.Frames[chance.Skewed(Words.Frames.Length)], place, Words.Saints[chance.Below(Words.Saints.Length)]);
        // Beyond the first few thousand, real lists too tell branches and namesakes apart by more words.
        var full = i < 1_000 ? name : $"{name}, {Words.Places[i % Words.Places.Length]} Campus {i / 1_000}";
        return new($"grown-{i:D6}", full)
        {
            Aliases = chance.In(3) ? [$"{string.Concat(full.Where(char.IsAsciiLetterUpper))}{i}"] : [],
            Country = Words.Countries[chance.Skewed(Words.Countries.Length)].Iso,
            City = place,
            IsHome = i % 100 == 0,
            Kind = chance.In(8) ? ClosedLists.InstitutionKinds[1 + chance.Skewed(ClosedLists.InstitutionKinds.Count - 1)] : ClosedLists.InstitutionKinds[0],
            Parent = i % 40 == 7 ? $"grown-{i - 7:D6}" : null,
            Roles = i % 100 == 0 ? ["home", "agreement-party"] : ["agreement-party"],
        };
    }

    private static IEnumerable<Unit> UnitsOf(Institution institution, int at) => Enumerable.Range(0, 2).Select(i =>
        new Unit($"{institution.Id}-unit-{i}", institution.Id, Words.Units[(at * 5 + i) % Words.Units.Length]) { Aliases = [$"U{at}{i}"] });

    // Shares that fall with the rank, as sizes of institutions do.
    private static double[] Ends(int homes)
    {
        var shares = Enumerable.Range(0, homes).Select(i => 1.0 / (i + 10)).ToArray();
        var (whole, sum) = (shares.Sum(), 0.0);
        return [.. shares.Select(s => (sum += s) / whole)];
    }
}

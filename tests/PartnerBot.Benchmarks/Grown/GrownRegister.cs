using System.Collections;
using System.Globalization;
using PartnerBot.Register;
using PartnerBot.Stores;

namespace PartnerBot.Benchmarks.Grown;

/// <summary>
/// The sample register grown to any size, the same for the same numbers and seed: names from words that universities are made of, few countries, homes and partners with
/// many agreements and many with few, dates that agree with each other, renewals, units, networks and visits. An agreement is made when it is asked for, not kept.
/// </summary>
internal sealed class GrownRegister : IReadOnlyCollection<Agreement>
{
    private const string Source = "grown.csv";

    private static readonly string[] Notes = ["", "", "", "", "", "Renewed without change.", "Signed at the visit of the rector.", "Two students a year in each direction.", "Original in two languages."];

    private readonly int _agreements;
    private readonly ulong _seed;
    private readonly GrownInstitutions _institutions;

    private GrownRegister(int agreements, int institutions, ulong seed)
    {
        _agreements = agreements;
        _seed = seed;
        _institutions = new(institutions, seed);
    }

    public int Count => _agreements;

    /// <param name="agreements">1 to 9,999,999, besides those of the sample.</param>
    /// <param name="institutions">100 or more, of which one in a hundred is a home.</param>
    public static RegisterContents Of(int agreements, int institutions, ulong seed = 1)
    {
        var grown = new GrownRegister(agreements, institutions, seed);
        var sample = SampleRegister.Load();
        return sample with
        {
            Institutions = [.. sample.Institutions, .. grown._institutions.All],
            Units = [.. sample.Units, .. grown._institutions.Units],
            Agreements = new Joined(grown, sample.Agreements),
            Networks = [.. sample.Networks, .. Enumerable.Range(0, institutions / 50).Select(grown.Network)],
            Activities = [.. sample.Activities, .. Enumerable.Range(0, institutions / 10).Select(grown.Activity)],
            Sources = [.. sample.Sources, new(Source, grown._institutions.Homes[0], "Grown for tests and measurements", null, "")],
            Countries = [.. sample.Countries, .. GrownInstitutions.CountriesBeyond(sample.Countries)],
        };
    }

    public IEnumerator<Agreement> GetEnumerator() => Enumerable.Range(0, _agreements).Select(Agreement).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Agreement Agreement(int i)
    {
        var chance = new Chance(_seed, 1, i);
        // Rows of one home stand together, as they do where homes hand in their lists.
        var home = _institutions.HomeAt((double)i / _agreements);
        var partner = _institutions.Partner(home, ref chance);
        var signed = Day(new DateOnly(1985, 1, 1).AddDays(chance.Below(15_000)), ref chance);
        var renewed = chance.In(3) ? Day(signed.First.AddYears(5), ref chance) : (PartialDate?)null;
        var unit = chance.In(5) ? _institutions.UnitOf(partner) : null;
        return new(string.Create(CultureInfo.InvariantCulture, $"grown-{i:D7}"), home)
        {
            Parties = chance.In(25) ? [partner, _institutions.Other(partner, home)] : [partner],
            AsWritten = chance.In(4) ? _institutions.Name(partner) : null,
            PartnerUnit = unit,
            HomeUnits = unit is null ? [] : [Words.Units[chance.Below(Words.Units.Length)]],
            Level = unit is null ? "institution" : "department",
            Types = Types(ref chance),
            Signed = chance.In(30) ? null : signed,
            Renewed = renewed,
            Expires = chance.In(10) ? null : Day((renewed ?? signed).First.AddYears(1 + chance.Skewed(20)), ref chance),
            StatusNote = renewed is not null ? "renewed" : chance.In(60) ? ClosedLists.StatusNotes[chance.Below(4)] : null,
            Themes = chance.In(3) ? [Words.Themes[chance.Below(Words.Themes.Length)]] : [],
            FundingAmount = chance.In(50) ? 1_000 * chance.Below(500) : null,
            FundingCurrency = chance.In(50) ? "EUR" : null,
            Listed = !chance.In(6),
            Source = Source,
            SourceLines = (i + 2).ToString(CultureInfo.InvariantCulture),
            Note = Notes[chance.Below(Notes.Length)] is { Length: > 0 } note ? note : null,
        };
    }

    private static ValueList<string> Types(ref Chance chance)
    {
        var first = ClosedLists.AgreementTypes[chance.Skewed(ClosedLists.AgreementTypes.Count)];
        return chance.In(8) && first != "student-exchange" ? [first, "student-exchange"] : [first];
    }

    // Most dates are known to the day, older ones less.
    private static PartialDate Day(DateOnly day, ref Chance chance) => chance.Below(20) switch
    {
        0 => PartialDate.Year(day.Year),
        1 => PartialDate.Month(day.Year, day.Month),
        _ => PartialDate.Day(day),
    };

    private Network Network(int i)
    {
        var chance = new Chance(_seed, 2, i);
        var home = _institutions.HomeAt(chance.Fraction());
        var members = new List<NetworkMember> { new(home, "home", null, null) };
        for (var left = 3 + chance.Skewed(30); left > 0; left--)
        {
            var member = _institutions.Partner(home, ref chance);
            if (members.TrueForAll(m => m.Institution != member))
                members.Add(new(member, "member", null, null));
        }

        var theme = Words.Themes[chance.Below(Words.Themes.Length)];
        return new($"grown-network-{i:D5}", home, $"{Words.Places[chance.Below(Words.Places.Length)]} Network for {theme} {i}")
        {
            Kind = ClosedLists.NetworkKinds[chance.Below(ClosedLists.NetworkKinds.Count)],
            Start = PartialDate.Year(1990 + chance.Below(35)),
            StatedSize = members.Count,
            SizeQualifier = "exactly",
            Themes = [theme],
            Members = [.. members],
            Source = Source,
        };
    }

    private Activity Activity(int i)
    {
        var chance = new Chance(_seed, 3, i);
        var home = _institutions.HomeAt(chance.Fraction());
        var guest = _institutions.Partner(home, ref chance);
        var day = PartialDate.Day(new DateOnly(2015, 1, 1).AddDays(chance.Below(4_000)));
        return new($"grown-activity-{i:D6}", home, $"Visit from {_institutions.Name(guest)}")
        {
            Kind = ClosedLists.ActivityKinds[chance.Below(ClosedLists.ActivityKinds.Count)],
            From = day,
            To = day,
            DatePrecision = "day",
            Institutions = [guest],
            Location = Words.Places[chance.Below(Words.Places.Length)],
            Source = Source,
        };
    }

    /// <summary>The grown agreements and those of the sample: in the order of their ids, and in memory only one at a time.</summary>
    private sealed class Joined(GrownRegister grown, IReadOnlyCollection<Agreement> sample) : IReadOnlyCollection<Agreement>
    {
        private readonly List<Agreement> _before = [.. sample.Where(a => string.CompareOrdinal(a.Id, "grown-") < 0).OrderBy(a => a.Id, StringComparer.Ordinal)];
        private readonly List<Agreement> _after = [.. sample.Where(a => string.CompareOrdinal(a.Id, "grown-") > 0).OrderBy(a => a.Id, StringComparer.Ordinal)];

        public int Count => grown.Count + sample.Count;

        public IEnumerator<Agreement> GetEnumerator() => _before.Concat(grown).Concat(_after).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}

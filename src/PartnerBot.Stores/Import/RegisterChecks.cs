using PartnerBot.Register;

namespace PartnerBot.Stores.Import;

/// <summary>What must hold between the rows of a register: ids are unique, whatever is mentioned exists, and nothing ends before it begins.</summary>
internal sealed class RegisterChecks
{
    private readonly RegisterRows _rows;
    private readonly HashSet<string> _institutions;
    private readonly HashSet<string> _homes;
    private readonly HashSet<string> _networks;
    private readonly HashSet<string> _activities;
    private readonly HashSet<string> _sources;
    private readonly HashSet<string> _countries;

    public RegisterChecks(RegisterRows rows)
    {
        _rows = rows;
        _institutions = Unique(rows.Institutions, i => i.Id, "id");
        _homes = [.. rows.Institutions.Where(i => i.Value.IsHome).Select(i => i.Value.Id)];
        _networks = Unique(rows.Networks, n => n.Id, "id");
        _activities = Unique(rows.Activities, a => a.Id, "id");
        _sources = Unique(rows.Sources, s => s.File, "file");
        _countries = Unique(rows.Countries, c => c.Iso, "iso");
        _countries.UnionWith(rows.Regions.SelectMany(r => r.Countries));
        Unique(rows.Units, u => u.Id, "id");
        Unique(rows.Metrics, m => m.Id, "id");
        Unique(rows.Policies, p => p.Id, "id");
    }

    /// <param name="agreements">Of the agreements that other rows mention, those that there are.</param>
    public void Others(HashSet<string> agreements)
    {
        Places();
        Networks(agreements);
        Activities(agreements);
        Statements();
    }

    private void Places()
    {
        foreach (var (country, row) in _rows.Countries.Where(c => !CountryCode.IsOne(c.Value.Iso)))
            row.Reject("iso", $"'{country.Iso}' is not a country code of two capital letters");
        foreach (var (institution, row) in _rows.Institutions)
        {
            Known(row, "country", institution.Country, _countries, "country");
            Known(row, "parent", institution.Parent, _institutions, "institution");
        }

        var parents = _rows.Institutions.DistinctBy(i => i.Value.Id).ToDictionary(i => i.Value.Id, i => i.Value.Parent);
        foreach (var (institution, row) in _rows.Institutions.Where(i => IsOwnAncestor(i.Value.Id, parents)))
            row.Reject("parent", $"'{institution.Id}' is above itself");
        foreach (var (unit, row) in _rows.Units)
            Known(row, "institution", unit.Institution, _institutions, "institution");
        foreach (var (source, row) in _rows.Sources)
            Home(row, source.Home);
    }

    public void Agreement(Agreement agreement, CsvRecord row)
    {
        Home(row, agreement.Home);
        Known(row, "parties", agreement.Parties, _institutions, "institution");
        if (agreement.Parties.Contains(agreement.Home))
            row.Reject("parties", $"the home '{agreement.Home}' stands among the other parties");
        if (agreement.Parties.Count > 1 && agreement.Parties.Distinct().Count() < agreement.Parties.Count)
            row.Reject("parties", "a party stands there twice");
        Ordered(row, "expires_on", agreement.Signed, agreement.Expires);
        Ordered(row, "period_to", agreement.PeriodFrom, agreement.PeriodTo);
        Known(row, "source", agreement.Source, _sources, "source");
    }

    private void Networks(HashSet<string> agreements)
    {
        foreach (var (network, row) in _rows.Networks)
        {
            Home(row, network.Home);
            Known(row, "agreements", network.Agreements, agreements, "agreement");
            Known(row, "source", network.Source, _sources, "source");
        }

        foreach (var ((network, member), row) in _rows.NetworkMembers)
        {
            Known(row, "network", network, _networks, "network");
            Known(row, "institution", member.Institution, _institutions, "institution");
        }
    }

    private void Activities(HashSet<string> agreements)
    {
        foreach (var (activity, row) in _rows.Activities)
        {
            Home(row, activity.Home);
            Known(row, "institutions", activity.Institutions, _institutions, "institution");
            Known(row, "countries", activity.Countries, _countries, "country");
            Known(row, "agreements", activity.Agreements, agreements, "agreement");
            Known(row, "networks", activity.Networks, _networks, "network");
            Known(row, "part_of", activity.PartOf, _activities, "activity");
            Ordered(row, "date_to", activity.From, activity.To);
            Known(row, "source", activity.Source, _sources, "source");
        }
    }

    private void Statements()
    {
        foreach (var (metric, row) in _rows.Metrics)
        {
            Home(row, metric.Home);
            Known(row, "institutions", metric.Institutions, _institutions, "institution");
            Known(row, "countries", metric.Countries, _countries, "country");
            Ordered(row, "period_to", metric.PeriodFrom, metric.PeriodTo);
            Known(row, "source", metric.Source, _sources, "source");
        }

        foreach (var (policy, row) in _rows.Policies)
        {
            Home(row, policy.Home);
            Known(row, "source", policy.Source, _sources, "source");
        }
    }

    private static HashSet<string> Unique<T>(List<(T Value, CsvRecord Row)> rows, Func<T, string> id, string column)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (value, row) in rows)
        {
            if (!seen.Add(id(value)))
                row.Reject(column, $"'{id(value)}' stands in an earlier row too");
        }

        return seen;
    }

    private void Home(CsvRecord row, string home)
    {
        Known(row, "home", home, _institutions, "institution");
        if (_institutions.Contains(home) && !_homes.Contains(home))
            row.Reject("home", $"'{home}' is not marked as a home in institutions.csv");
    }

    private static void Known(CsvRecord row, string column, IEnumerable<string> ids, HashSet<string> known, string what)
    {
        foreach (var id in ids)
            Known(row, column, id, known, what);
    }

    private static void Known(CsvRecord row, string column, string? id, HashSet<string> known, string what)
    {
        if (!string.IsNullOrEmpty(id) && !known.Contains(id))
            row.Reject(column, $"there is no {what} '{id}'");
    }

    private static void Ordered(CsvRecord row, string column, PartialDate? start, PartialDate? end)
    {
        if (start is { } first && end is { } last && last.Last < first.First)
            row.Reject(column, $"the end {last} is before the start {first}");
    }

    private static bool IsOwnAncestor(string id, Dictionary<string, string?> parents)
    {
        var above = parents.GetValueOrDefault(id);
        for (var steps = 0; above is not null && steps < parents.Count; steps++)
        {
            if (above == id)
                return true;
            above = parents.GetValueOrDefault(above);
        }

        return false;
    }
}

namespace PartnerBot.Register;

/// <summary>One of six continents for each country, unlike regions, which overlap.</summary>
public static class Continents
{
    // The first list that names the country wins: Cyprus counts as Europe although it is in Western Asia too.
    private static readonly (string Region, string Continent)[] Order =
    [
        ("Europe", "Europe"), ("Asia", "Asia"), ("Africa", "Africa"), ("South America", "South America"), ("Oceania", "Oceania"),
        ("North America", "North America"), ("Central America", "North America"), ("Caribbean", "North America"),
    ];

    /// <summary>Country code to continent; countries in none of the lists are left out.</summary>
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyList<Region> regions)
    {
        var result = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (region, continent) in Order)
        {
            foreach (var country in regions.FirstOrDefault(r => r.Name == region)?.Countries ?? [])
                result.TryAdd(country, continent);
        }

        return result;
    }
}

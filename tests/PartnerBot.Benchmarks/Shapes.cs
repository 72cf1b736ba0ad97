namespace PartnerBot.Benchmarks;

/// <summary>The shapes of question that people ask most, with gaps for what changes from one to the next.</summary>
/// <param name="Line">{home}, {partner} (one of the home's), {institution} (any), {country}, {year} and {theme} are filled in.</param>
/// <param name="Target">Milliseconds that 99 of 100 must stay within at a million agreements; null where most rows must be looked at and none is set.</param>
internal sealed record Shape(string Name, string Line, int? Target)
{
    /// <summary>The ten commonest, asked as somebody at one home asks them.</summary>
    public static readonly Shape[] Home =
    [
        new("by country", "agreements where home = {home} and country = {country} order by id", 20),
        new("expiring in a year", "agreements where home = {home} and expires in {year}-01-01..{next}-01-01 order by expires", 20),
        new("in force with a partner", "agreements where home = {home} and partner = {partner} and status = active on {year}-05-20", 20),
        new("by level and type", "agreements where home = {home} and level = department and type = student-exchange", 20),
        new("how many in force", "count agreements where home = {home} and status = active on {year}-04-01", 20),
        new("partners lapsing soon", "institutions where home = {home} and status = expiring on {year}-04-01 within 6 months", 20),
        new("by unit of the partner", "agreements where home = {home} and unit = engineering", 20),
        new("by network", "institutions where network = {network}", 20),
        new("per country", "agreements where home = {home} group by country order by -count", 20),
        new("any text", "agreements where home = {home} and text = \"{theme}\"", 20),
        new("oldest", "earliest agreements where home = {home}", 20),
        new("newest first", "agreements where home = {home} order by -signed limit 10", 20),
    ];

    /// <summary>The same without a home, as a ministry asks over all of them.</summary>
    public static readonly Shape[] Nation =
    [
        new("with one partner", "agreements where partner = {institution} order by expires", 20),
        new("in force with a partner", "agreements where partner = {institution} and status = active on {year}-05-20", 20),
        new("lapsing within a week", "agreements where expires in {year}-03-02..{year}-03-09 order by expires", 20),
        new("by country", "agreements where country = {country}", null),
        new("by country and type", "count agreements where country = {country} and type = mou", null),
        new("lapsing in a year", "agreements where expires in {year}-01-01..{next}-01-01 order by expires", null),
        new("how many in force", "count agreements where status = active on {year}-04-01", null),
        new("any text", "agreements where text = \"{theme}\"", null),
        new("per country", "agreements group by country order by -count", 200),
        new("per continent", "agreements group by continent", 200),
        new("per year of expiry", "agreements group by year_of_expiry", 200),
        new("top partners", "agreements group by partner order by -count limit 10", 200),
        new("per country, in force", "agreements where status = active on {year}-04-01 group by country", null),
    ];
}

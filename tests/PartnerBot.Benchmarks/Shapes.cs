namespace PartnerBot.Benchmarks;

/// <summary>Questions of the shapes that people ask, for one home of a grown register.</summary>
internal static class Shapes
{
    public static readonly string[] Lines =
    [
        "agreements where home = home-7 and expires in 2025-01-01..2026-01-01 order by expires",
        "agreements where home = home-7 and country = FR",
        "count agreements where home = home-7 and status = active on 2024-04-01",
        "agreements where partner = partner-42 and home = home-7",
        "agreements where home = home-7 group by country order by -count",
        "institutions where home = home-7 and status = expiring on 2024-04-01 within 6 months",
        "earliest agreements where home = home-7",
        "agreements where home = home-7 and text = \"theme 42\"",
        "count agreements where country = FR and type = mou",
        "agreements group by year_of_expiry",
        "agreements where theme = \"theme 42\" order by -signed limit 10",
    ];
}

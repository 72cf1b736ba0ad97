using PartnerBot.Reading.Time.Grammar;
using PartnerBot.Register;

namespace PartnerBot.Reading.Time.Rules;

/// <summary>Japanese years: the first item is the year before the era began, the second the year in it (none: 元年, the first).</summary>
internal static class Eras
{
    // The first day of each; Taiwan's years are no era that ends.
    private static readonly DateOnly[] Beginnings = [new(1868, 10, 23), new(1912, 7, 30), new(1926, 12, 25), new(1989, 1, 8), new(2019, 5, 1)];

    public static int? Year(Match match)
    {
        var year = match.Kept.Count > 1 ? match.Int(1) : 1;
        return year is >= 1 and < 150 ? match.Int(0) + year : null;
    }

    /// <summary>"The Heisei era", 平成の間: from its first day to the next one's; the present era is open.</summary>
    public static Moment? Whole(Match match) =>
        Array.FindIndex(Beginnings, b => b.Year == match.Int(0) + 1) is not (>= 0 and var era) ? null
        : era + 1 < Beginnings.Length ? Moment.Period(new DateRange(Beginnings[era], Beginnings[era + 1]), TimeGrain.Other)
        : Since(match);

    /// <summary>令和に入ってから: from its first day on.</summary>
    public static Moment? Since(Match match) =>
        Array.Find(Beginnings, b => b.Year == match.Int(0) + 1) is { Year: > 1 } first ? new Moment(new DateRange(first, null), TimeForm.Since, TimeGrain.Other) : null;
}

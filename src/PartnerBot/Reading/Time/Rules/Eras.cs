using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules;

/// <summary>Japanese years: the first item is the year before the era began, the second the year in it (none: 元年, the first).</summary>
internal static class Eras
{
    public static int? Year(Match match)
    {
        var year = match.Kept.Count > 1 ? match.Int(1) : 1;
        return year is >= 1 and < 150 ? match.Int(0) + year : null;
    }
}

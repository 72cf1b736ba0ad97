using PartnerBot.Reading.Time.Grammar;
using PartnerBot.Register;

namespace PartnerBot.Reading.Time.Rules;

/// <summary>"May or June 2025", 2025年5月と6月: the year that is said once serves all that are listed.</summary>
internal static class Listed
{
    public static Moment WithYear(Match match, Moment named) => named.Grain == TimeGrain.Day
        ? named
        : YearBehind(match, named) ?? YearAhead(match, named) ?? named;

    // What comes before another of its kind lies at most a year before it.
    private static Moment? YearBehind(Match match, Moment named)
    {
        if (match.Word(match.End) is not ("and" or "or" or "et" or "ou" or "," or "/" or "&") || match.Word(match.Start - 1) is "between" or "entre" or "from" or "de")
            return null;
        var next = match.Chart.At(match.End + 1).Where(item => item.Moment is { Recurs: null } other && other.Grain == named.Grain && SaysYear(match, item)).MaxBy(item => item.End);
        return next is not null && named.Recurs?.StartingUpTo(next.Moment!.First) is { } range ? Settled(named, range) : null;
    }

    // A year in digits, or a listed one that has found its own.
    private static bool SaysYear(Match match, Item item) => match.Chart.NumberAt(item.End - 1) >= 1000 || item.End == match.End + 2;

    private static Moment? YearAhead(Match match, Moment named)
    {
        var at = match.Start - 1;
        if (match.Word(at) is not ("と" or "、" or "和" or "及" or "或" or "与" or "·" or "・") || match.Word(at - 1) != "月")
            return null;
        at -= match.Word(at - 3) is "の" or "的" ? 1 : 0;
        var year = match.Word(at - 3) == "年" ? match.Chart.NumberAt(at - 4) : -1;
        return year >= 1000 && named.Recurs?.StartingFrom(new DateOnly(year, 1, 1)) is { } range ? Settled(named, range) : null;
    }

    private static Moment Settled(Moment named, DateRange range) => named with { Range = range, Recurs = null, Other = null, Assumed = named.Grain == TimeGrain.Season ? named.Assumed : null };
}

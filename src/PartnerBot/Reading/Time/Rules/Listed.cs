using PartnerBot.Reading.Time.Grammar;
using PartnerBot.Register;

namespace PartnerBot.Reading.Time.Rules;

/// <summary>"May or June 2025", 2025年5月と6月: the year that is said once serves all that are listed.</summary>
internal static class Listed
{
    public static Moment WithYear(Match match, Moment named) => named.Grain == TimeGrain.Day
        ? named
        : YearBehind(match, named) ?? YearAhead(match, named) ?? named;

    /// <summary>今年か来年の6月, 2025年或2026年6月: the month that is said once, behind the second year, is that of the first as well.</summary>
    public static Moment? WithMonth(Match match, Moment? year)
    {
        var at = match.End + OrWords(match);
        if (year is null || at == match.End || !(match.Chart.Is(at, "relyear") || match.Chart.NumberAt(at) >= 1000))
            return year;
        var next = match.Chart.At(at).Where(item => item.Moment is { Recurs: null, Form: TimeForm.Period }).MaxBy(item => item.End)?.Moment;
        return next is { Grain: TimeGrain.Month, First: { } month } ? Dates.Month(year.First.Year, month.Month) : year;
    }

    /// <summary>"Juin de cette année ou de l'an prochain": the month that is said once, before the first year.</summary>
    public static Moment? OfMonthBefore(Match match, Moment year)
    {
        if (match.Word(match.Start - 1) is not ("ou" or "or"))
            return null;
        for (var at = match.Start - 3; at >= match.Start - 6; at--)
        {
            if (match.Chart.Is(at, "month"))
                return Dates.Month(year.First.Year, match.Chart.At(at).First(item => item.Kind == "month").Number);
        }

        return null;
    }

    private static int OrWords(Match match) => (match.Word(match.End), match.Word(match.End + 1), match.Word(match.End + 2)) switch
    {
        ("か" or "或", not "者", _) => 1,
        ("或", "者", _) => 2,
        ("ま", "た", "は") => 3,
        _ => 0,
    };

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

    private static Moment Settled(Moment named, DateRange range) => named with { Range = range, Recurs = null, Other = null, Assumed = named.Grain == TimeGrain.Season || named.Assumed == Feasts.Assumed ? named.Assumed : null };
}

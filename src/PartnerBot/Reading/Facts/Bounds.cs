using PartnerBot.Reading.Time;

namespace PartnerBot.Reading.Facts;

/// <summary>"In 2027, before July", "signed in 2017 after September": a bound said of the period beside it lies within that period, and a month without a year is that of the period.</summary>
internal static class Bounds
{
    private const int Year = 366;

    public static IReadOnlyList<Fact> Drawn(IReadOnlyList<Fact> facts)
    {
        List<Fact>? drawn = null;
        for (var i = 0; i < facts.Count; i++)
        {
            if (facts[i].Time is not { } bound || !IsOpen(bound) || Period(facts, i) is not (>= 0 and var at) || Narrowed(bound, facts[at].Time!) is not { } narrowed)
                continue;
            // "From April on, except in 2025": the period itself is left out.
            if (IsDenied(facts, at))
                continue;
            drawn ??= [.. facts];
            drawn[i] = facts[i].With(narrowed);
            // "In 2026, but not before July": the period still counts, and a part of it is denied.
            if (!IsDenied(facts, i))
                drawn[at] = facts[at].Spent("narrowed");
        }

        return Placed(drawn ?? facts);
    }

    // "All of 2027 except June and July", 6月を除く2027年: a month without a year is that of the one year told beside it.
    private static IReadOnlyList<Fact> Placed(IReadOnlyList<Fact> facts)
    {
        var bare = facts.Where(IsBareMonth).ToList();
        if (bare.Count == 0)
            return facts;
        return [.. facts.Select(f => bare.Contains(f) && YearBeside(facts, f) is { } year ? f.With(Within(f.Time!, year)) : f)];
    }

    private static bool IsBareMonth(Fact fact) => fact.Time is { Form: TimeForm.Period, Grain: TimeGrain.Month, Assumed: "year", From: not null, To: not null };

    private static TimeMention? YearBeside(IReadOnlyList<Fact> facts, Fact month)
    {
        var others = facts.Where(f => f.Time is not null && f.Sentence == month.Sentence && !IsBareMonth(f)).ToList();
        return others is [{ Time: { Form: TimeForm.Period, Grain: TimeGrain.Year or TimeGrain.FiscalYear, From: not null, To: not null } year }] ? year : null;
    }

    private static TimeMention Within(TimeMention month, TimeMention year)
    {
        var first = Moved(month.From!.Value, year.From!.Value.AddDays(-1), year.To!.Value);
        return month with { From = first, To = first.AddMonths(1), Assumed = null, Alternative = null };
    }

    /// <summary>The part of a period that a bound leaves; null where the bound lies outside.</summary>
    public static TimeMention? Narrowed(TimeMention bound, TimeMention period)
    {
        if (!IsOpen(bound) || period is not { From: { } from, To: { } to } || to.DayNumber - from.DayNumber > Year)
            return null;
        var said = (bound.From ?? bound.To)!.Value;
        var edge = bound is { Assumed: "year" or "season", Alternative: not null } ? Moved(said, from, to) : said;
        if (edge <= from || edge >= to)
            return null;
        return bound with { From = bound.From is null ? from : edge, To = bound.To is null ? to : edge, Form = TimeForm.Between, Assumed = bound.Assumed == "season" ? bound.Assumed : period.Assumed, Alternative = null };
    }

    private static DateOnly Moved(DateOnly edge, DateOnly from, DateOnly to)
    {
        var moved = edge.AddYears(from.Year - edge.Year);
        return moved <= from && moved.AddYears(1) < to ? moved.AddYears(1) : moved;
    }

    private static bool IsDenied(IReadOnlyList<Fact> facts, int at)
    {
        do
            at--;
        while (at >= 0 && facts[at].Is("filler") && !facts[at].Is("not"));
        return at >= 0 && (facts[at].Is("not") || facts[at].Is("except"));
    }

    private static bool IsOpen(TimeMention time) => time.From is null != time.To is null && time.Form is TimeForm.Before or TimeForm.Until or TimeForm.Since or TimeForm.After;

    // The nearest period of the sentence, with nothing between that it could belong to instead.
    private static int Period(IReadOnlyList<Fact> facts, int bound)
    {
        for (var step = -1; step <= 1; step += 2)
        {
            for (var at = bound + step; at >= 0 && at < facts.Count && facts[at].Sentence == facts[bound].Sentence; at += step)
            {
                if (facts[at].Time is { Form: TimeForm.Period })
                    return at;
                if (facts[at].Time is not null || !Joins(facts, facts[at]))
                    break;
            }
        }

        return -1;
    }

    // "Of those of 2026, which expire before March?": the event is the only one spoken of.
    private static bool Joins(IReadOnlyList<Fact> facts, Fact fact) =>
        fact.Is("filler") || fact.Names.Count > 0 || fact.Is("locative") || fact.Is("and") || fact.Is("turn") || fact.Is("only") || fact.Is("not") || fact.Is("except") || fact.Is("pronoun") || fact.Is("ask", "which")
        || fact.Is("event") && !facts.Any(f => f != fact && f.Sentence == fact.Sentence && (f.Is("event") || f.Is("status") || f.Is("trip")));
}

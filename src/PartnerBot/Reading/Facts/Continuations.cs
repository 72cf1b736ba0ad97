using PartnerBot.Queries;
using PartnerBot.Reading.Meaning;
using PartnerBot.Reading.Time;
using PartnerBot.Register;

namespace PartnerBot.Reading.Facts;

/// <summary>
/// Times that lean on the question before: "in 2027?" - "and in the first half?" is the first half of 2027, "and the month after?" the month
/// behind the one asked about, "and the third?" the third quarter.
/// </summary>
internal static class Continuations
{
    public static IReadOnlyList<Fact> Anchored(IReadOnlyList<Fact> facts, Conversation conversation, DateOnly today, string language)
    {
        var asked = Asked(conversation.Last);
        if (asked is { From: null, To: null } && OfAnotherYear(facts, conversation, today) is { } anniversary)
            return anniversary;
        var range = asked is { From: null } or { To: null } ? Around(facts, conversation) ?? asked : asked;
        if (asked is not { From: not null, To: not null } && StatusDay(conversation, today) is { } day && facts.Any(IsCounted))
            range = new DateRange(day, day.AddDays(1));
        else if (range is { From: null, To: null } && NearStatusDay(facts, conversation, today) is { } near)
            return near;
        if (range is not { From: { } from, To: { } to } || facts.Any(f => f.Is("noun") && !f.Is("ask") || f.Is("trip")))
            return facts;
        var last = new AskedSpan(from, to);
        return OfYearMeant(facts, last) ?? NextQuarter(facts, last)
            ?? [.. facts.Select((f, i) => Moved(f, i > 0 ? facts[i - 1] : null, last, today, language) is { } moved ? f.With(moved).With([]) : f)];
    }

    // "In August?" - "and before?" - "and after?": behind August.
    private static DateRange? Around(IReadOnlyList<Fact> facts, Conversation conversation) =>
        facts.Any(f => f.Is("beyond")) && Asked(conversation.Before) is { From: not null, To: not null } first ? first : null;

    // "In March?", "on 31 March?" - "2027, I mean": March, or that day, of that year.
    private static IReadOnlyList<Fact>? OfYearMeant(IReadOnlyList<Fact> facts, AskedSpan last) =>
        facts.Any(f => f.Is("follow", "correct")) && !facts.Any(f => f.Is("all") || f.Is("whole-year")) && last.From.AddYears(1) > last.To
            && facts.Where(f => f.Time is not null).ToList() is [{ Time: { Form: TimeForm.Period, Grain: TimeGrain.Year, From: { } meant } } year]
            ? [.. facts.Select(f => f == year ? f.With(Said(f, last.Starting(meant.Year))).With([]) : f)]
            : null;

    // "Third quarter?" - "and the fourth?": the quarter behind, and not the fourth of the rows.
    private static IReadOnlyList<Fact>? NextQuarter(IReadOnlyList<Fact> facts, AskedSpan last) =>
        last.Months == 3 && facts is [var and, .., { Time: null } next] && and.Is("follow", "and") && facts.All(f => f == next || f.Is("follow", "and") || f.Is("filler"))
            && int.TryParse(next.Value("ordinal"), out var place) && (place == last.Quarter + 1 || place == last.FiscalQuarter + 1)
            ? [.. facts.Select(f => f == next ? f.With(Said(f, last.Step("quarter", 1))).With([]) : f)]
            : null;

    // "In force on 31 March 2024?" - "and in 2025?": on the same day of that year.
    private static IReadOnlyList<Fact>? OfAnotherYear(IReadOnlyList<Fact> facts, Conversation conversation, DateOnly today)
    {
        if (conversation.Last?.Where.OfType<StatusOn>().ToList() is not [{ Day: var day }] || day == today || facts.Any(f => f.Is("noun") && !f.Is("ask") || f.Is("trip") || f.Is("event") || f.Is("status")))
            return null;
        return facts.Where(f => f.Time is not null).ToList() is [{ Time: { Form: TimeForm.Period, Grain: TimeGrain.Year, From: { } first } } year] && !IsCounted(year)
            ? [.. facts.Select(f => f == year ? f.With(On(f, day.AddYears(first.Year - day.Year))).With([]) : f)]
            : null;
    }

    private static TimeMention On(Fact fact, DateOnly day) => new(0, fact.Surface.Length, day, day.AddDays(1), TimeForm.Day, TimeGrain.Day, "continued");

    // "And a year later?", "in the three months that follow?": counted from what was asked about.
    private static bool IsCounted(Fact fact) => fact.Time?.Rule is "length-later" or "units-following" or "units-preceding";

    private static TimeMention? Counted(Fact fact, AskedSpan last, string language)
    {
        // "And the 30 days before that?"
        if (fact.Time!.Rule == "units-preceding")
            return TimeReader.Read(fact.Surface, language, last.From) is [{ From: { } start }] ? Said(fact, new AskedSpan(start, last.From)) : null;
        if (From(last.To) is not { } behind || From(last.From) is not { } first)
            return null;
        return Said(fact, fact.Time!.Rule == "units-following" ? new AskedSpan(last.To, behind) : new AskedSpan(first, behind > first ? behind : first.AddDays(1)));

        DateOnly? From(DateOnly day) => TimeReader.Read(fact.Surface, language, day) is [var counted] ? StatusDays.Day(counted) : null;
    }

    // "Covered until May 2027?" - "and in June?": a month or a day without a year is the one next to that day.
    private static bool IsBare(Fact fact) => fact.Time is { Assumed: "year" or "season", Alternative: not null, Form: TimeForm.Period or TimeForm.Day, From: not null, To: not null };

    private static IReadOnlyList<Fact>? NearStatusDay(IReadOnlyList<Fact> facts, Conversation conversation, DateOnly today) =>
        StatusDay(conversation, today) is { } day && facts.Any(IsBare) && !facts.Any(f => f.Is("noun") || f.Is("trip")) ? [.. facts.Select(f => IsBare(f) ? f.With(Near(f.Time!, day)) : f)] : null;

    private static TimeMention Near(TimeMention time, DateOnly day)
    {
        var years = new[] { -1, 0, 1 }.Select(y => day.Year - time.From!.Value.Year + y).MinBy(y => Math.Abs(time.From!.Value.AddYears(y).DayNumber - day.DayNumber));
        return time with { From = time.From!.Value.AddYears(years), To = time.To!.Value.AddYears(years), Assumed = null, Alternative = null };
    }

    // The day that a status was asked for, or that of a journey told of.
    private static DateOnly? StatusDay(Conversation conversation, DateOnly today) =>
        conversation.Last?.Where.OfType<StatusOn>().Select(s => (DateOnly?)s.Day).FirstOrDefault(d => d != today) ?? conversation.TripDay;

    // Without ends where the query asks for no time.
    private static DateRange Asked(Query? query) => query is null ? default : query.Where.OfType<Within>().Select(w => w.Range).FirstOrDefault();

    private static TimeMention? Moved(Fact fact, Fact? before, AskedSpan last, DateOnly today, string language)
    {
        if (IsCounted(fact))
            return Counted(fact, last, language);
        if (fact.Value("step") is { } step && last.Unit(step[..^1]) is { } unit)
            return Said(fact, last.Step(unit, step[^1] == '+' ? 1 : -1));
        // "In the summer of 2011?" - "and the one after?"
        if (fact.Value("step") is "span+" or "span-" && last.IsSeason)
            return Said(fact, last.Starting(last.From.Year + (fact.Is("step", "span+") ? 1 : -1)));
        // "In spring 2019?" - "in the whole year": that of what was asked about.
        if (fact.Is("whole-year") && last.From.Year == last.To.AddDays(-1).Year)
            return Said(fact, AskedSpan.Piece(last.From.Year, 12, 1));
        // "Third quarter of fiscal 2026?" - "the whole fiscal year".
        if (fact.Is("whole-fiscal"))
            return Said(fact, AskedSpan.Fiscal(last.From));
        if (fact.Is("span-again"))
            return Said(fact, last);
        if (fact.Is("beyond"))
            return new TimeMention(0, fact.Surface.Length, fact.Is("beyond", "after") ? last.To : null, fact.Is("beyond", "after") ? null : last.From, TimeForm.Between, TimeGrain.Other, "continued");
        if (fact.Value("piece") is { } piece && last.Months is 6 or 12)
            return Said(fact, last.Half(piece == "1" ? 1 : 2));
        if (fact.Time is null && before is not null && before.Is("amid") && int.TryParse(fact.Value("ordinal"), out var place) && last.Months is 3 or 6 && place <= 12 / last.Months)
            return Said(fact, AskedSpan.Piece(last.From.Year, last.Months, place));
        if (fact.Time is { Alternative: not null } bound && Bounds.Narrowed(bound, Said(fact, last)) is { } narrowed)
            return narrowed;
        if (fact.Time is not { From: { } from, To: { } to } time)
            return null;
        // 失効後3か月以内 - 半年以内だと: as far back as that; "the next 30 days" lie ahead.
        if (last.To == today.AddDays(1) && last.From < today && time is { Form: TimeForm.Ahead, Assumed: null } && time.Rule.StartsWith("within", StringComparison.Ordinal) && time.Rule != "within-ahead" && Happenings.Behind(time, today) is { From: { } back } behind && back < today)
            return time with { From = back, To = behind.To, Form = TimeForm.Back };
        var named = new AskedSpan(from, to);
        // 去年同期, said of a month: the same stretch of another year.
        if (time.Rule == "year-from-now" && last.Months > 0)
            return Said(fact, last.Starting(last.From.Year + from.Year - today.Year));
        // "In September 2023" - 次年2月呢: of the year behind the one asked about.
        if (fact.Is("step-within") && time.Form == TimeForm.Period)
            return Said(fact, named.Starting(named.From.Year + last.From.Year - today.Year));
        if (time.Form == TimeForm.Period && last.Months is 1 or 3 or 6 && named.Months == last.Months && time.Alternative is null && IsNeighbour(time) && from > today)
            return Said(fact, last.Step(last.Months switch { 1 => "month", 3 => "quarter", _ => "half" }, 1));
        // 上期, said of a calendar year, begins in it.
        if (time.Rule == "fiscal-half" && last.Months is 6 or 12)
            return Said(fact, named.Starting(last.From.Year));
        var bare = time.Alternative is not null && time.Form is TimeForm.Period or TimeForm.Day or TimeForm.Between && named.Months < 12 && time.Assumed is not ("day-month-order" or "about");
        // 2026年度第3四半期 - 第4四半期は?: asked of the same months again, it is that of the fiscal year.
        if (bare && time.Grain == TimeGrain.Quarter && last.Months == 3 && (last.Holding(named) ?? named) == last)
            return Said(fact, last.Step("quarter", 1));
        return bare && last.Holding(named) is { } held && held != named ? time with { From = held.From, To = held.To, Assumed = null, Alternative = null } : null;
    }

    // "Next month", 下个月: the unit behind this one, by the rules that read it; 上上个月 is counted from today.
    private static bool IsNeighbour(TimeMention time) => time.Rule is "unit" or "unit-shifted" or "relative-month" or "relative-quarter" or "relative-half" or "relative-unit";

    private static TimeMention Said(Fact fact, AskedSpan span) => new(0, fact.Surface.Length, span.From, span.To, TimeForm.Period, TimeGrain.Other, "continued");
}

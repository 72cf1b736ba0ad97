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
        var range = Asked(conversation.Last);
        if (range is null or { From: null, To: null } && OfAnotherYear(facts, conversation, today) is { } anniversary)
            return anniversary;
        // "In August?" - "and before?" - "and after?": behind August.
        if (range is { From: null } or { To: null } && facts.Any(f => f.Is("beyond")) && Asked(conversation.Before) is { From: not null, To: not null } first)
            range = first;
        if (Asked(conversation.Last) is not { From: not null, To: not null } && StatusDay(conversation, today) is { } day && facts.Any(IsCounted))
            range = new DateRange(day, day.AddDays(1));
        else if (range is null or { From: null, To: null } && StatusDay(conversation, today) is { } journey && facts.Any(IsBare) && !facts.Any(f => f.Is("noun") || f.Is("trip")))
            return [.. facts.Select(f => IsBare(f) ? f.With(Near(f.Time!, journey)) : f)];
        if (range is not { From: { } from, To: { } to } || facts.Any(f => f.Is("noun") && !f.Is("ask") || f.Is("trip")))
            return facts;
        // "In March?", "on 31 March?" - "2027, I mean": March, or that day, of that year.
        if (facts.Any(f => f.Is("follow", "correct")) && !facts.Any(f => f.Is("all") || f.Is("whole-year")) && facts.Where(f => f.Time is not null).ToList() is [{ Time: { Form: TimeForm.Period, Grain: TimeGrain.Year, From: { } meant } } year] && from.AddYears(1) > to)
            return [.. facts.Select(f => f == year ? f.With(Said(f, new Span(from, to).Starting(meant.Year))).With([]) : f)];
        // "Third quarter?" - "and the fourth?": the quarter behind, and not the fourth of the rows.
        if (facts is [var and, .., { Time: null } next] && and.Is("follow", "and") && facts.All(f => f == next || f.Is("follow", "and") || f.Is("filler")) && int.TryParse(next.Value("ordinal"), out var place) && new Span(from, to) is { Months: 3 } quarter && (place == quarter.Quarter + 1 || place == quarter.FiscalQuarter + 1))
            return [.. facts.Select(f => f == next ? f.With(Said(f, quarter.Step("quarter", 1))).With([]) : f)];
        return [.. facts.Select((f, i) => Moved(f, i > 0 ? facts[i - 1] : null, new Span(from, to), today, language) is { } moved ? f.With(moved).With([]) : f)];
    }

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

    private static TimeMention? Counted(Fact fact, Span last, string language)
    {
        // "And the 30 days before that?"
        if (fact.Time!.Rule == "units-preceding")
            return TimeReader.Read(fact.Surface, language, last.From) is [{ From: { } start }] ? Said(fact, new Span(start, last.From)) : null;
        if (From(last.To) is not { } behind || From(last.From) is not { } first)
            return null;
        return Said(fact, fact.Time!.Rule == "units-following" ? new Span(last.To, behind) : new Span(first, behind > first ? behind : first.AddDays(1)));

        DateOnly? From(DateOnly day) => TimeReader.Read(fact.Surface, language, day) is [var counted] ? StatusDays.Day(counted) : null;
    }

    // "Covered until May 2027?" - "and in June?": a month or a day without a year is the one next to that day.
    private static bool IsBare(Fact fact) => fact.Time is { Assumed: "year" or "season", Alternative: not null, Form: TimeForm.Period or TimeForm.Day, From: not null, To: not null };

    private static TimeMention Near(TimeMention time, DateOnly day)
    {
        var years = new[] { -1, 0, 1 }.Select(y => day.Year - time.From!.Value.Year + y).MinBy(y => Math.Abs(time.From!.Value.AddYears(y).DayNumber - day.DayNumber));
        return time with { From = time.From!.Value.AddYears(years), To = time.To!.Value.AddYears(years), Assumed = null, Alternative = null };
    }

    // The day that a status was asked for, or that of a journey told of.
    private static DateOnly? StatusDay(Conversation conversation, DateOnly today) =>
        conversation.Last?.Where.OfType<StatusOn>().Select(s => (DateOnly?)s.Day).FirstOrDefault(d => d != today) ?? conversation.TripDay;

    private static DateRange? Asked(Query? query) => query?.Where.OfType<Within>().Select(w => w.Range).FirstOrDefault();

    private static TimeMention? Moved(Fact fact, Fact? before, Span last, DateOnly today, string language)
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
            return Said(fact, Span.Piece(last.From.Year, 12, 1));
        // "Third quarter of fiscal 2026?" - "the whole fiscal year".
        if (fact.Is("whole-fiscal"))
            return Said(fact, Span.Fiscal(last.From));
        if (fact.Is("span-again"))
            return Said(fact, last);
        if (fact.Is("beyond"))
            return new TimeMention(0, fact.Surface.Length, fact.Is("beyond", "after") ? last.To : null, fact.Is("beyond", "after") ? null : last.From, TimeForm.Between, TimeGrain.Other, "continued");
        if (fact.Value("piece") is { } piece && last.Months is 6 or 12)
            return Said(fact, last.Half(piece == "1" ? 1 : 2));
        if (fact.Time is null && before is not null && before.Is("amid") && int.TryParse(fact.Value("ordinal"), out var place) && last.Months is 3 or 6 && place <= 12 / last.Months)
            return Said(fact, Span.Piece(last.From.Year, last.Months, place));
        if (fact.Time is { Alternative: not null } bound && Bounds.Narrowed(bound, Said(fact, last)) is { } narrowed)
            return narrowed;
        if (fact.Time is not { From: { } from, To: { } to } time)
            return null;
        // 失効後3か月以内 - 半年以内だと: as far back as that; "the next 30 days" lie ahead.
        if (last.To == today.AddDays(1) && last.From < today && time is { Form: TimeForm.Ahead, Assumed: null } && time.Rule.StartsWith("within", StringComparison.Ordinal) && time.Rule != "within-ahead" && Happenings.Behind(time, today) is { From: { } back } behind && back < today)
            return time with { From = back, To = behind.To, Form = TimeForm.Back };
        var named = new Span(from, to);
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

    private static TimeMention Said(Fact fact, Span span) => new(0, fact.Surface.Length, span.From, span.To, TimeForm.Period, TimeGrain.Other, "continued");

    private readonly record struct Span(DateOnly From, DateOnly To)
    {
        /// <summary>Whole months from the first day on; 0 where it is none.</summary>
        public int Months => From.Day == 1 && To.Day == 1 ? ((To.Year - From.Year) * 12) + To.Month - From.Month : 0;

        public bool IsSeason => Months == 0 && To.DayNumber - From.DayNumber is >= 88 and <= 95;

        public static Span Piece(int year, int months, int place) => new(new DateOnly(year, 1, 1).AddMonths(months * (place - 1)), new DateOnly(year, 1, 1).AddMonths(months * place));

        /// <summary>Which quarter of the calendar year, and of the fiscal year from April, begins with this span.</summary>
        public int Quarter => ((From.Month - 1) / 3) + 1;

        public int FiscalQuarter => ((Quarter + 2) % 4) + 1;

        /// <summary>The fiscal year that holds a day.</summary>
        public static Span Fiscal(DateOnly day)
        {
            var opens = CivilCalendar.StartOf(TimeUnit.FiscalYear, day);
            return new(opens, opens.AddYears(1));
        }

        /// <summary>A half of this year, or of the one that this half belongs to; 来年度の前半 is that of a year from April.</summary>
        public Span Half(int place)
        {
            var opens = Months == 6 && From.Month is 7 or 10 ? From.AddMonths(-6) : From;
            return new(opens.AddMonths(6 * (place - 1)), opens.AddMonths(6 * place));
        }

        /// <summary>What a step is counted in: "the one after" counts in what was asked about, where that is a single unit.</summary>
        public string? Unit(string said) => said != "span" ? said : Months switch { 1 => "month", 3 => "quarter", 6 => "half", 12 => "year", _ => null };

        /// <summary>The unit before or behind this span.</summary>
        public Span Step(string unit, int direction)
        {
            var months = unit switch { "month" => 1, "quarter" => 3, "half" => 6, _ => 12 };
            var first = direction > 0 ? To : From.AddMonths(-months);
            var start = new DateOnly(first.Year, Months == months ? first.Month : ((first.Month - 1) / months * months) + 1, 1);
            return new(start, start.AddMonths(months));
        }

        /// <summary>The same piece of a year in the year that is spoken of; the next one where that lies before what was asked about last.</summary>
        public Span? Holding(Span piece)
        {
            for (var years = From.Year - piece.From.Year; years <= To.Year - piece.From.Year; years++)
            {
                var moved = piece.Moved(years);
                if (moved.From >= From && moved.To <= To)
                    return moved;
            }

            if (Months >= 12)
                return null;
            var same = piece.Moved(From.Year - piece.From.Year);
            return same.From < From && piece.From >= To ? piece : same;
        }

        /// <summary>The same stretch, so that it begins in a year.</summary>
        public Span Starting(int year) => Moved(year - From.Year);

        private Span Moved(int years) => new(From.AddYears(years), To.AddYears(years));
    }
}

using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Time;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>Attaches every time to what it tells of - expiry, signing, renewal, a status, a journey, an event - and makes conditions of them.</summary>
internal static class Times
{
    public static void Apply(Draft draft)
    {
        Periods(draft);
        Occasions(draft);
        JourneysEnd(draft);
        Limits(draft);
        var attached = Attach(draft);
        foreach (var trip in draft.All("trip"))
        {
            trip.Use("journey");
            foreach (var time in attached[trip].Where(t => !IsOnRecord(draft, t)))
            {
                time.Use("journey");
                draft.TripDay = LastDay(time.Time!) ?? draft.TripDay;
            }
        }

        Anaphora(draft);
        OneOfTwo.Apply(draft);
        foreach (var fact in draft.Facts.Where(f => IsPredicate(f) && f.Meaning != "journey"))
            Predicate(draft, fact, [.. attached[fact]]);
        Permissions.Apply(draft);
    }

    /// <summary>"Où est allée Mme Zhu en décembre 2019 ?", "who took part in the trip of December?": the journey is over; its time tells which.</summary>
    public static bool IsOnRecord(Draft draft, Fact time) =>
        draft.Any("participant") || draft.Any("activity-kind", "delegation") && !draft.Any("noun", "agreement") && time.Time!.To <= draft.Today.AddDays(1) || (draft.Any("participants") || draft.Any("noun", "activity")) && (time.Time!.To <= draft.Today.AddDays(1) || time.Time.Alternative is not null);

    /// <summary>The last day of a time, null when it is open.</summary>
    public static DateOnly? LastDay(TimeMention time) => time.To?.AddDays(-1) ?? time.From;

    // "The strategic plan 2021-2024", "plan 2021-2024": years in the name of a plan are what it is for, and never an expiry.
    private static void Periods(Draft draft)
    {
        foreach (var time in draft.Facts.Where(f => f.Time is { From: not null, To: not null } && draft.Facts.Any(p => p.End == f.First && (p.Is("type", "strategic-plan") || p.Is("plan")) || draft.Language.EventFollowsTime && p.First == f.End && p.Is("type", "strategic-plan"))))
        {
            foreach (var plan in draft.Facts.Where(p => p.End == time.First && p.Is("plan")))
                draft.AddValue(plan, Field.Type, "strategic-plan");
            draft.Add(time, new Within(Field.Period, new DateRange(time.Time!.From, time.Time.To)));
        }
    }

    // "For the March board: what falls due in autumn", 10月の理事会用に: when a meeting takes place tells of no agreement; "before the March board" does.
    private static void Occasions(Draft draft)
    {
        foreach (var meeting in draft.All("meeting"))
        {
            foreach (var time in draft.Facts.Where(f => f.Time is { Form: TimeForm.Period or TimeForm.Day } && f.End <= meeting.First && f.End >= meeting.First - 1))
                time.Use("occasion");
        }
    }

    // "My stay in Dhaka ends on 8 May": what ends is the journey.
    private static void JourneysEnd(Draft draft)
    {
        foreach (var end in draft.Facts.Where(f => f.Is("event", "expire") || f.Is("event", "start") || f.Is("begins")))
        {
            var subject = draft.Facts.LastOrDefault(f => f.End <= end.First && f.Sentence == end.Sentence && f.Names.Count == 0 && (!f.Is("filler") || f.Is("trip")));
            if (subject is null || !subject.Is("trip-noun") || draft.Facts.FirstOrDefault(f => f.First >= end.End && f.First <= end.End + 1 && f.Time is not null) is not { Time: { } time } day)
                continue;
            subject.Use("journey");
            end.Use("journey");
            day.Use("journey");
            draft.TripDay = LastDay(time) ?? draft.TripDay;
        }
    }

    // "Valid through March, but no longer than 2026", 2026年を超えない: when it must have ended, whatever else is said of it.
    private static void Limits(Draft draft)
    {
        foreach (var limit in draft.Facts.Where(f => f.Time is { Rule: "no-longer" }))
            draft.Add(limit, Happenings.Expiry(draft, limit.Time!, past: false));
    }

    private static bool IsPredicate(Fact fact) => fact.Is("event") || fact.Is("status") || fact.Is("weak");

    private static ILookup<Fact, Fact> Attach(Draft draft)
    {
        var anchors = draft.Facts.Where(f => IsPredicate(f) && f.Meaning != "journey" || f.Is("trip") || f.Is("activity-kind") || f.Is("noun", "activity")).ToList();
        // Words like "up" and "left" speak of expiry only where nothing else does.
        if (anchors.Any(f => f.Is("event")))
            anchors.RemoveAll(f => f.Is("weak") && !f.Is("event"));
        var pairs = new List<(Fact Anchor, Fact Time)>();
        foreach (var time in draft.Facts.Where(f => f.Time is not null && !f.Used))
        {
            var told = Joined(draft, time);
            var near = anchors.Where(a => a.Sentence == time.Sentence && !(IsAge(time) && a.Is("event", "expire"))).MinBy(a => Distance(draft, a, told));
            if (near is null && !draft.Any("until-then") && !IsAge(time))
                near = anchors.Where(a => !a.Is("trip") && !anchors.Any(b => b != a && b.Sentence != time.Sentence && !b.Is("trip"))).FirstOrDefault(a => !draft.Facts.Any(t => t.Time is not null && t.Sentence == a.Sentence));
            // "From 1 October to 20 December 2026. Will it cover the full stay?"
            if (near is null && LastDay(time.Time!) > draft.Today && draft.Facts.All(f => f.Time is null || f == time))
                near = anchors.FirstOrDefault(a => a.Is("trip") && a.Sentence > time.Sentence);
            if (near is not null && !OfBefore(draft, time, near))
                pairs.Add((near, time));
        }

        return pairs.ToLookup(p => p.Anchor, p => p.Time);
    }

    // "Qui ont plus de dix ans et expirent en 2026": how old they are is told by no end.
    private static bool IsAge(Fact time) => time.Time!.Rule == "older";

    // 結んで今年か来年に切れる: the times that are joined are told of the same, which stands behind them.
    private static Fact Joined(Draft draft, Fact time)
    {
        while (draft.Language.EventFollowsTime && draft.Facts.FirstOrDefault(f => f.First == time.End && (f.Is("or") || f.Is("and") || f.Is("ask", "final"))) is { } join && draft.Facts.FirstOrDefault(f => f.First == join.End && f.Time is not null) is { } next)
            time = next;
        return time;
    }

    // "Who was a partner in 2012, and is no longer?": the time is that of what was.
    private static bool OfBefore(Draft draft, Fact time, Fact anchor) =>
        draft.Facts.Any(f => f.Is("had") && f.First < time.First && f.Sentence == time.Sentence) && draft.Facts.Any(f => f.Is("and") && f.First >= time.End && f.End <= anchor.First);

    private static int Distance(Draft draft, Fact anchor, Fact time)
    {
        var (low, high) = anchor.First < time.First ? (anchor, time) : (time, anchor);
        var between = draft.Facts.Where(f => f.First >= low.End && f.End <= high.First && f != anchor && f != time).ToList();
        var cost = between.Sum(f => f.Is("filler") ? 0 : f.Time is not null || f.Is("and") || f.Is("trip") ? 3 : 1);
        var anchorFirst = anchor.First < time.First;
        // 締結が2019年で, 签署日期是2013年以前: event and time joined as subject and predicate.
        if (anchorFirst && between is [var particle] && particle.Is("subject") && (anchor.Is("event-noun") || !particle.Is("subject", "of-date")) || anchorFirst && draft.Language.EventFollowsTime && between.Count == 0 && anchor.Is("event-noun"))
            return -1;
        return (cost * 4) + (anchorFirst == draft.Language.EventFollowsTime ? draft.Language.EventFollowsTime ? 12 : 3 : 0);
    }

    // "Then", その時点, "until then": the time named before, whatever it stood with.
    private static void Anaphora(Draft draft)
    {
        var named = draft.Facts.Where(f => f.Time is not null).Select(f => f.Time!).LastOrDefault();
        foreach (var fact in draft.All("then").Concat(draft.All("until-then")))
        {
            if (named is null)
            {
                // "Signed on the day of the opening": a day told by another event, which no condition can name.
                var during = draft.Facts.Any(f => f.End == fact.First && f.Is("activity-kind")) || draft.Any("noun", "activity") && !draft.Any("noun", "agreement");
                if ((during || draft.Any("noun", "activity")) && (draft.Any("noun", "agreement") || draft.Any("type")) && draft.Any("event", "sign"))
                    draft.Refuse(DeclineReason.NotInRegister, fact.Surface);
                else if (during)
                    fact.Use("the time of that");
                continue;
            }

            fact.Use("the time named");
            // "I'm a guest there until 18 August. Is it valid till then?": on that day.
            if (fact.Is("then") || draft.Any("status", "active") && LastDay(named) > draft.Today)
                draft.TripDay ??= LastDay(named);
        }
    }

    private static void Predicate(Draft draft, Fact fact, IReadOnlyList<Fact> times)
    {
        if (fact.Used && OneOfTwo.Asks(fact) && times.Count == 0)
            return;
        times = [.. times.Where(t => !Begins(draft, t, fact))];
        if (fact.Is("status") && !Began(draft, fact, times) && !(fact.Is("status", "signed") && times.Count > 0))
            StatusDays.Status(draft, fact, times);
        else if (fact.Value("event") is { } happening)
            Happenings.Event(draft, fact, Renewed(draft, fact, times) ? "renew" : happening, times);
        else if (times.Count > 0)
            Happenings.Event(draft, fact, fact.Is("status", "signed") ? "sign" : "expire", times);
    }

    // 2010年以前开始、现在还有效的: how it stands is said of now, so the time before that is when it began.
    private static bool Begins(Draft draft, Fact time, Fact stands)
    {
        if (!(stands.Is("status") || stands.Is("event", "expired")) || time.Time is not { } begun || !(begun.To <= draft.Today) || !draft.Facts.Any(f => f.Is("now") && f.First >= time.End && f.End <= stands.First))
            return false;
        time.Use("begun");
        draft.Where.Add(new Within(Field.Signed, new DateRange(begun.From, begun.To)));
        return true;
    }

    // 续签的 are due for renewal; with a time that is over, renewed.
    private static bool Renewed(Draft draft, Fact fact, IReadOnlyList<Fact> times) =>
        fact.Is("event", "renew") && (times.Count > 0 ? times.All(t => (t.Time!.To ?? t.Time.From) <= draft.Today) : fact.Is("done") || draft.All("lately").Any(l => l.Sentence == fact.Sentence));

    // 生效 is "in force"; with a time that is over, "came into force".
    private static bool Began(Draft draft, Fact fact, IReadOnlyList<Fact> times) =>
        fact.Is("event", "start") && times.Count > 0 && times.All(t => t.Time!.To <= draft.Today);
}

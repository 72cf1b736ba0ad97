using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Time;
using PartnerBot.Reading.Words;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>Attaches every time to what it tells of - expiry, signing, renewal, a status, a journey, an event - and makes conditions of them.</summary>
internal static class Times
{
    public static void Apply(Draft draft)
    {
        Periods(draft);
        JourneysEnd(draft);
        var attached = Attach(draft);
        foreach (var trip in draft.All("trip"))
        {
            trip.Use("journey");
            foreach (var time in attached[trip])
            {
                time.Use("journey");
                draft.TripDay = LastDay(time.Time!) ?? draft.TripDay;
            }
        }

        Anaphora(draft);
        Either(draft);
        foreach (var fact in draft.Facts.Where(f => IsPredicate(f) && f.Meaning != "journey"))
            Predicate(draft, fact, [.. attached[fact]]);
    }

    /// <summary>Times that no word of the sentence claims: expiry for agreements, the date of activities, the start of networks.</summary>
    public static void Default(Draft draft)
    {
        // "Valid at that time", where no time and no journey was told of.
        if (draft.TripDay is null && draft.Target is Target.Agreements or Target.Institutions && (draft.Any("event") || draft.Any("status")))
        {
            foreach (var then in draft.All("then").Where(f => !f.Used && !f.Is("filler")).Concat(draft.All("until-then").Where(f => !f.Used)))
                draft.Refuse(DeclineReason.NotUnderstood, then.Surface);
        }

        var asked = Refusals.AskedSentences(draft);
        foreach (var fact in draft.Facts.Where(f => f.Time is not null && !f.Used))
        {
            // "I meet them next week. What have we got with them?" tells when, and asks for no date; "... expires in 2026? And before July?" asks again.
            if (!asked.Contains(fact.Sentence))
            {
                // 1月末時点で有効なのは何件?2月末時点では?: asked anew of another day.
                if (draft.Facts.Any(f => f.Sentence == fact.Sentence && f.First < fact.First && f.Is("follow", "and")) && Tokenizer.QuestionSentences(draft.Typed).Contains(fact.Sentence)
                    || asked.All(s => s < fact.Sentence) && draft.Facts.All(f => f.Sentence != fact.Sentence || f.Time is not null || f.Is("filler")))
                    draft.Refuse(DeclineReason.NotUnderstood, fact.Surface);
                fact.Use("context");
                continue;
            }

            if (draft.Target is Target.Agreements or Target.Institutions && Happenings.AtLeast(draft, fact) is { } least)
            {
                draft.Add(fact, least);
                continue;
            }

            var range = Happenings.Range(draft, fact, past: draft.Target is Target.Activities or Target.Networks);
            // "Expiring soon?" - "within 18 months, I mean": how soon, and no other day to ask it of.
            if (draft.LastStatus is ["expiring"] && fact.Time!.Form is TimeForm.Ahead or TimeForm.Until or TimeForm.Before)
            {
                draft.Add(fact, Happenings.Expiry(draft, fact.Time, past: false));
                continue;
            }

            if (draft.LastStatus is { } status && LastDay(fact.Time!) is { } day)
            {
                draft.Add(fact, new StatusOn(day, status));
                continue;
            }

            // "UC Davis as of last January": how things stood at the end of it.
            if (fact.Time!.Rule == "as-of" && draft.TimeField is null && draft.Target is Target.Agreements or Target.Institutions && LastDay(fact.Time) is { } standing)
            {
                draft.Assumptions.Add(new Assumption(AssumptionKind.StatusDay, fact.Surface, PartialDate.Day(standing).ToString()));
                draft.Add(fact, new StatusOn(standing, ["active"]));
                continue;
            }

            // "How many did we have in 2015?": those in force at the end of it.
            if (draft.TimeField is null && draft.Target is Target.Agreements or Target.Institutions && fact.Time is { Form: TimeForm.Period, To: not null } && draft.Any("had") && LastDay(fact.Time) is { } held)
            {
                draft.Assumptions.Add(new Assumption(AssumptionKind.StatusDay, fact.Surface, PartialDate.Day(held).ToString()));
                draft.Add(fact, new StatusOn(held, ["active"]));
                continue;
            }

            // "How many agreements will we have left on 1 April?": those in force on that day.
            if (draft.TimeField is null && draft.Target is Target.Agreements or Target.Institutions && fact.Time!.From is { } only && fact.Time.To == only.AddDays(1) && (draft.Any("ask", "count") || draft.Any("have") || draft.Any("had") || fact.Time.Rule == "rest" || draft.Any("left") || Meets(draft)))
            {
                if (Meets(draft))
                    draft.Assumptions.Add(new Assumption(AssumptionKind.StatusDay, fact.Surface, PartialDate.Day(only).ToString()));
                draft.Add(fact, new StatusOn(only, ["active"]));
                continue;
            }

            if (draft.TimeField is { } field)
            {
                draft.Add(fact, field == Field.Expires ? Happenings.Expiry(draft, Happenings.Coming(fact.Time!, draft.Today), past: false) : new Within(field, range, Overlap: field == Field.Date));
                continue;
            }

            switch (draft.Target)
            {
                case Target.Activities:
                    draft.Add(fact, new Within(Field.Date, range, Overlap: true));
                    break;
                case Target.Networks:
                    draft.Add(fact, new Within(Field.Start, range));
                    break;
                case Target.Metrics or Target.Policies:
                    fact.Use("context");
                    break;
                default:
                    var past = range.To is { } to && to <= draft.Today || fact.Time!.Form is TimeForm.Since or TimeForm.After && range.From <= draft.Today;
                    draft.Add(fact, past && fact.Time!.Form != TimeForm.Back ? new Within(Field.Signed, range) : Happenings.Expiry(draft, fact.Time! with { To = range.To }, past: false));
                    draft.Assumptions.Add(new Assumption(AssumptionKind.Word, fact.Surface, past ? "signed" : "expires"));
                    break;
            }
        }
    }

    // "I meet somebody from Mahidol tomorrow, still partners?": the day stands with one partner and with no event.
    private static bool Meets(Draft draft) => draft.Facts.Any(f => f.Names.Any(n => n.Kind == Names.NameKind.Institution)) && !draft.Any("event") && !draft.Any("status");

    /// <summary>The last day of a time, null when it is open.</summary>
    public static DateOnly? LastDay(TimeMention time) => time.To?.AddDays(-1) ?? time.From;

    // "The strategic plan 2021-2024": years in the name of a plan are what it is for, and never an expiry.
    private static void Periods(Draft draft)
    {
        foreach (var time in draft.Facts.Where(f => f.Time is { From: not null, To: not null } && draft.Facts.Any(p => p.End == f.First && p.Is("type", "strategic-plan"))))
            draft.Add(time, new Within(Field.Period, new DateRange(time.Time!.From, time.Time.To)));
    }

    // "My stay in Dhaka ends on 8 May": what ends is the journey.
    private static void JourneysEnd(Draft draft)
    {
        foreach (var end in draft.Facts.Where(f => f.Is("event", "expire") || f.Is("event", "start")))
        {
            var subject = draft.Facts.LastOrDefault(f => f.End <= end.First && f.Sentence == end.Sentence && f.Names.Count == 0 && (!f.Is("filler") || f.Is("trip")));
            if (subject is null || !subject.Is("trip-noun") || draft.Facts.FirstOrDefault(f => f.First >= end.End && f.First <= end.End + 1 && f.Time is not null) is not { Time: { } time } day)
                continue;
            end.Use("journey");
            day.Use("journey");
            draft.TripDay = LastDay(time) ?? draft.TripDay;
        }
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
            var near = anchors.Where(a => a.Sentence == time.Sentence).MinBy(a => Distance(draft, a, time));
            if (near is null && !draft.Any("until-then"))
                near = anchors.Where(a => !a.Is("trip") && !anchors.Any(b => b != a && b.Sentence != time.Sentence && !b.Is("trip"))).FirstOrDefault(a => !draft.Facts.Any(t => t.Time is not null && t.Sentence == a.Sentence));
            if (near is not null)
                pairs.Add((near, time));
        }

        return pairs.ToLookup(p => p.Anchor, p => p.Time);
    }

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
                if (during && draft.Any("noun", "agreement") && draft.Any("event", "sign"))
                    draft.Refuse(DeclineReason.NotInRegister, fact.Surface);
                else if (during)
                    fact.Use("the time of that");
                continue;
            }

            fact.Use("the time named");
            if (fact.Is("then"))
                draft.TripDay ??= LastDay(named);
        }
    }

    // "Still active or expired?" asks which of the two; neither is a condition.
    private static void Either(Draft draft)
    {
        for (var i = 1; i + 1 < draft.Facts.Count; i++)
        {
            if (!draft.Facts[i].Is("or") || EitherOr.Sides(draft, i) is not var (one, other) || draft.Facts.All(f => f.Names.All(n => n.Kind != Names.NameKind.Institution)))
                continue;
            if (Settles(one) && Settles(other) && (Intended(one) || Intended(other)))
                (one.Use("one of two").Used, other.Use("one of two").Used) = (true, true);
            var lapsed = one.Is("event", "expired") || other.Is("event", "expired") || one.Is("status", "lapsed") || other.Is("status", "lapsed");
            if (lapsed && (one.Is("status") || other.Is("status") || one.Is("event", "renew") || other.Is("event", "renew")))
                (one.Use("one of two").Used, other.Use("one of two").Used) = (true, true);
        }
    }

    // "Signed or only intended?"
    private static bool Settles(Fact fact) => fact.Is("event", "sign") || fact.Is("status", "signed") || fact.Is("status", "active") || Intended(fact);

    private static bool Intended(Fact fact) => fact.Value("status") is "pending" or "intention" or "in-preparation" or "details-agreed";

    private static void Predicate(Draft draft, Fact fact, IReadOnlyList<Fact> times)
    {
        if (fact.Used && fact.Meaning == "one of two" && times.Count == 0)
            return;
        if (fact.Is("status") && !Began(draft, fact, times) && !(fact.Is("status", "signed") && times.Count > 0))
            StatusDays.Status(draft, fact, times);
        else if (fact.Value("event") is { } happening)
            Happenings.Event(draft, fact, Renewed(draft, fact, times) ? "renew" : happening, times);
        else if (times.Count > 0)
            Happenings.Event(draft, fact, fact.Is("status", "signed") ? "sign" : "expire", times);
    }

    // 续签的 are due for renewal; with a time that is over, renewed.
    private static bool Renewed(Draft draft, Fact fact, IReadOnlyList<Fact> times) =>
        fact.Is("event", "renew") && (times.Count > 0 ? times.All(t => t.Time!.To <= draft.Today) : fact.Is("done") || draft.All("lately").Any(l => l.Sentence == fact.Sentence));

    // 生效 is "in force"; with a time that is over, "came into force".
    private static bool Began(Draft draft, Fact fact, IReadOnlyList<Fact> times) =>
        fact.Is("event", "start") && times.Count > 0 && times.All(t => t.Time!.To <= draft.Today);
}

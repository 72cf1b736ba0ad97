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
        foreach (var fact in draft.Facts.Where(IsPredicate))
            Predicate(draft, fact, [.. attached[fact]]);
    }

    /// <summary>Times that no word of the sentence claims: expiry for agreements, the date of activities, the start of networks.</summary>
    public static void Default(Draft draft)
    {
        var asked = Refusals.AskedSentences(draft);
        foreach (var fact in draft.Facts.Where(f => f.Time is not null && !f.Used))
        {
            // "I meet them next week. What have we got with them?" tells when, and asks for no date.
            if (!asked.Contains(fact.Sentence))
            {
                fact.Use("context");
                continue;
            }

            var range = Range(draft, fact, past: draft.Target is Target.Activities or Target.Networks);
            if (draft.LastStatus is { } status && LastDay(fact.Time!) is { } day)
            {
                draft.Add(fact, new StatusOn(day, status));
                continue;
            }

            // "How many agreements will we have left on 1 April?": those in force on that day.
            if (draft.TimeField is null && draft.Target is Target.Agreements or Target.Institutions && fact.Time!.From is { } only && fact.Time.To == only.AddDays(1) && (draft.Any("ask", "count") || draft.Any("have") || fact.Time.Rule == "rest" || draft.Any("left")))
            {
                draft.Add(fact, new StatusOn(only, ["active"]));
                continue;
            }

            if (draft.TimeField is { } field)
            {
                draft.Add(fact, field == Field.Expires ? Expiry(draft, fact.Time!, past: false) : new Within(field, range, Overlap: field == Field.Date));
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
                    var past = range.To is { } to && to <= draft.Today || fact.Time!.Form == TimeForm.Since && range.From <= draft.Today && draft.Any("noun", "partner");
                    draft.Add(fact, past && fact.Time!.Form != TimeForm.Back ? new Within(Field.Signed, range) : Expiry(draft, fact.Time! with { To = range.To }, past: false));
                    draft.Assumptions.Add(new Assumption(AssumptionKind.Word, fact.Surface, past ? "signed" : "expires"));
                    break;
            }
        }
    }

    /// <summary>The last day of a time, null when it is open.</summary>
    public static DateOnly? LastDay(TimeMention time) => time.To?.AddDays(-1) ?? time.From;

    // "The strategic plan 2021-2024": years in the name of a plan are what it is for, and never an expiry.
    private static void Periods(Draft draft)
    {
        foreach (var time in draft.Facts.Where(f => f.Time is { From: not null, To: not null } && draft.Facts.Any(p => p.End == f.First && p.Is("type", "strategic-plan"))))
            draft.Add(time, new Within(Field.Period, new DateRange(time.Time!.From, time.Time.To)));
    }

    private static bool IsPredicate(Fact fact) => fact.Is("event") || fact.Is("status") || fact.Is("weak");

    private static ILookup<Fact, Fact> Attach(Draft draft)
    {
        var anchors = draft.Facts.Where(f => IsPredicate(f) || f.Is("trip") || f.Is("activity-kind") || f.Is("noun", "activity")).ToList();
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
        // 締結が2019年で: event and time joined as subject and predicate.
        if (anchorFirst && between is [var particle] && particle.Is("subject"))
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
                continue;
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
            var (one, other) = (draft.Facts[i - 1], draft.Facts[i + 1]);
            if (!draft.Facts[i].Is("or") || one.Sentence != other.Sentence || draft.Facts.All(f => f.Names.All(n => n.Kind != Names.NameKind.Institution)))
                continue;
            var lapsed = one.Is("event", "expired") || other.Is("event", "expired") || one.Is("status", "lapsed") || other.Is("status", "lapsed");
            if (lapsed && (one.Is("status") || other.Is("status") || one.Is("event", "renew") || other.Is("event", "renew")))
                (one.Use("one of two").Used, other.Use("one of two").Used) = (true, true);
        }
    }

    private static void Predicate(Draft draft, Fact fact, IReadOnlyList<Fact> times)
    {
        if (fact.Used && fact.Meaning == "one of two" && times.Count == 0)
            return;
        if (fact.Is("status") && !Began(draft, fact, times) && !(fact.Is("status", "signed") && times.Count > 0))
            Status(draft, fact, times);
        else if (fact.Value("event") is { } happening)
            Event(draft, fact, happening, times);
        else if (times.Count > 0)
            Event(draft, fact, "expire", times);
    }

    // 生效 is "in force"; with a time that is over, "came into force".
    private static bool Began(Draft draft, Fact fact, IReadOnlyList<Fact> times) =>
        fact.Is("event", "start") && times.Count > 0 && times.All(t => t.Time!.To <= draft.Today);

    private static void Event(Draft draft, Fact fact, string happening, IReadOnlyList<Fact> times)
    {
        foreach (var time in times)
        {
            // "Which are expired today?" asks for a status; "which expired today?" for a date.
            if (happening == "expired" && time.Time is { Form: TimeForm.Day } day && day.From == draft.Today && draft.Facts.Any(f => f.End == fact.First && f.Is("ask", "exists") && f.Is("be")))
            {
                draft.Add(fact, new StatusOn(draft.Today, ["expired"]));
                time.Use("expired");
                continue;
            }

            // "Runs until at least 2027" says that it is in force then.
            if (happening == "expire" && time.Time!.Form == TimeForm.Until && LastDay(time.Time) is { } least && IsAtLeast(draft, time))
            {
                draft.Add(time, new StatusOn(least, ["active"]));
                fact.Use("in force");
                continue;
            }

            time.Use(happening);
            time.Negated |= fact.Negated;
            var range = Range(draft, time, past: happening is "sign" or "renew" or "start" or "expired");
            Condition condition = happening switch
            {
                "sign" => new Within(Field.Signed, range),
                "renew" => new Within(Field.Renewed, range),
                "period" => new Within(Field.Period, range),
                "start" => new Within(draft.Any("noun", "network") || draft.Any("network-kind") ? Field.Start : Field.Signed, range),
                _ => draft.Any("event", "period") ? new Within(Field.Period, range) : Expiry(draft, time.Time! with { From = range.From, To = range.To }, happening == "expired", draft.Any("left") || draft.Any("still")),
            };
            draft.Add(time, condition);
            fact.Use(happening);
        }

        if (times.Count > 0 && happening == "start" && DatesInstitutions(draft, fact))
            draft.Refuse(DeclineReason.NotInRegister, fact.Surface);
        if (times.Count == 0)
            Timeless(draft, fact, happening);
    }

    private static bool IsAtLeast(Draft draft, Fact time) =>
        time.Time!.Rule == "until-at-least" || draft.Facts.Any(f => f.Is("at-least") && (f.End == time.First || f.First == time.End || f.First > time.First && f.First < time.End));

    // "Partners founded before 1900": the register dates agreements and networks, not institutions.
    private static bool DatesInstitutions(Draft draft, Fact fact) =>
        !fact.Is("event", "sign") && draft.Facts.LastOrDefault(f => f.First < fact.First && (f.Is("noun") || f.Is("network-kind") || f.Names.Count > 0)) is { } subject
            && subject.Names.Count == 0 && (subject.Is("noun", "partner") || subject.Is("noun", "institution")) && !subject.Is("noun", "agreement");

    // What happened lies behind: "signed on May 23", said in September, is last May's.
    private static DateRange Range(Draft draft, Fact fact, bool past)
    {
        var time = fact.Time!;
        if (past && time.Alternative is { } earlier && time.From > draft.Today && !draft.Any("will"))
            return new DateRange(earlier.From, earlier.To);
        return new DateRange(time.From, IsOpening(draft, fact) ? null : time.To);
    }

    // "Looking ahead from today": today opens the range; it is not the day meant.
    private static bool IsOpening(Draft draft, Fact time) =>
        time.Time!.Form == TimeForm.Day && time.Time.From == draft.Today && draft.Facts.Any(f => f.End == time.First && f.Is("onward"));

    private static Within Expiry(Draft draft, TimeMention time, bool past, bool ahead = false)
    {
        var from = time.From;
        // A deadline ahead begins today: nobody asks what is still to lapse in the past.
        if (!past && time.To > draft.Today && (from is null && time.Form is TimeForm.Before or TimeForm.Until || ahead && from < draft.Today))
            from = draft.Today;
        // What "lapsed since January" has lapsed by today.
        return new Within(Field.Expires, new DateRange(from, past && time.To is null && from < draft.Today ? draft.Today : time.To));
    }

    private static void Timeless(Draft draft, Fact fact, string happening)
    {
        switch (happening)
        {
            case "expiring" when fact.Negated && fact.Count > 1:
                Soon(draft, fact);
                break;
            case "expire" or "expiring" when fact.Negated:
                fact.Negated = false;
                draft.Add(fact, new StatusOn(draft.Today, ["no-expiry"]));
                break;
            case "expired" when fact.Negated:
                fact.Negated = false;
                draft.Add(fact, new StatusOn(draft.TripDay ?? draft.Today, ["active"]));
                break;
            case "sign" when fact.Negated:
                fact.Negated = false;
                draft.Add(fact, new StatusOn(draft.Today, ["pending"]));
                break;
            case "renew" when fact.Negated:
                fact.Negated = false;
                Kinds.Unrenewed(draft, fact);
                break;
            // "Which have been renewed?": those with a date of renewal.
            case "renew" when draft.Any("noun", "agreement") && draft.Any("ask", "which") && !draft.Any("ask", "when") && !YesNo.AsksYesNo(draft) && draft.Facts.All(f => f.Names.All(n => n.Kind != Names.NameKind.Institution)):
                draft.Add(fact, new Within(Field.Renewed, new DateRange(null, draft.Today.AddDays(1))));
                break;
            case "expire" when fact.Is("event-noun") && draft.Any("have") && (YesNo.AsksYesNo(draft) || draft.Any("ask", "which") && draft.Any("noun") && !draft.Any("ask", "when") && draft.Facts.All(f => f.Names.All(n => n.Kind != Names.NameKind.Institution))):
                draft.Add(fact, new Not(new StatusOn(draft.Today, ["no-expiry"])));
                break;
            // "Did we renew with Michigan?" is answered by a date of renewal, not by an agreement.
            case "renew" when YesNo.AsksYesNo(draft) && !fact.Is("event", "expire") && !draft.Any("will"):
                draft.Add(fact, new Within(Field.Renewed, new DateRange(null, draft.Today.AddDays(1))));
                break;
            case "sign" when YesNo.AsksYesNo(draft):
                // "Is the MOU signed?" is not answered by an intention.
                draft.Add(fact, new Not(new StatusOn(draft.Today, ["pending"])));
                break;
            case "expire" or "expired" or "expiring" when draft.All("until-then").Any() && draft.Facts.LastOrDefault(f => f.Time is not null)?.Time is { } until:
                draft.Add(fact, new Within(Field.Expires, new DateRange(draft.Today, until.To)));
                foreach (var time in draft.Facts.Where(f => f.Time == until))
                    time.Use("until then");
                break;
            // "Ten next expiries" and "when is it going to expire?" name no span of their own.
            case "expiring" when draft.Any("ask", "when") || draft.Any("ask", "until") || fact.Is("super") && draft.Facts.Any(f => f.End == fact.First && (f.Number is not null || f.Is("number"))):
                fact.Use(happening);
                break;
            // 到期的: those that have come to their end, unless the dates are what is asked about.
            case "due" when draft.Any("group") || draft.Any("grouping") || draft.Any("super") || draft.Any("order") || draft.Any("ask", "when") || draft.Any("ask", "until"):
                fact.Use(happening);
                break;
            case "expired" when draft.Any("ask", "until"):
                fact.Use(happening);
                break;
            case "expired" or "due":
                draft.Add(fact, new StatusOn(draft.TripDay ?? draft.Today, ["expired"]));
                break;
            case "expiring":
                Soon(draft, fact);
                break;
            case "expire" when draft.Facts.Any(f => f.Is("from-now") && f.Sentence == fact.Sentence):
                draft.Add(fact, new Within(Field.Expires, new DateRange(draft.Today, null)));
                break;
            // "Are any of our agreements due to expire?" is asked of the near future.
            case "expire" when YesNo.AsksYesNo(draft) && !fact.Is("noun") && !fact.Is("event-noun") && !fact.Is("super") && draft.Facts.All(f => f.Time is null && f.Names.All(n => n.Kind != Names.NameKind.Institution) && !f.Is("past")) && !draft.Any("pronoun"):
                Soon(draft, fact);
                break;
            case "expire" when draft.All("soon").FirstOrDefault() is { } soon:
                soon.Use("soon");
                Soon(draft, fact);
                break;
            case "expire" when !fact.Is("noun") && !fact.Is("event-noun") && draft.Any("past") && draft.Facts.Any(f => f.Is("past") && f.Is("ask", "exists") && f.Sentence == fact.Sentence) && !draft.Any("ask", "when"):
                draft.Add(fact, new StatusOn(draft.TripDay ?? draft.Today, ["expired"]));
                break;
            default:
                fact.Use(happening);
                break;
        }
    }

    private static void Soon(Draft draft, Fact fact)
    {
        draft.Add(fact, new StatusOn(draft.Today, ["expiring"]));
        draft.Assumptions.Add(new Assumption(AssumptionKind.Soon, fact.Surface, "6"));
    }

    private static void Status(Draft draft, Fact fact, IReadOnlyList<Fact> times)
    {
        var status = fact.Value("status")!;
        // "Until when is it good?" asks for the date; it asks for no status.
        if (times.Count == 0 && status == "active" && (draft.Any("ask", "until") || draft.Any("ask", "howlong") || draft.Any("ask", "since") || draft.Any("ask", "when")))
        {
            fact.Use("until when");
            return;
        }

        if (times.Count == 0)
        {
            var day = draft.TripDay ?? draft.Today;
            if (day != draft.Today)
                draft.Assumptions.Add(new Assumption(AssumptionKind.StatusDay, fact.Surface, PartialDate.Day(day).ToString()));
            draft.Add(fact, Condition(fact, status == "lapsed" ? "expired" : status, day));
        }

        foreach (var time in times)
            StatusAt(draft, fact, status, time);
        // "Valid now but not next year": the day that is denied does not stand for today.
        if (times.Count > 0 && !fact.Negated && times.All(t => t.Negated))
            draft.Where.Add(Condition(fact, status, draft.Today));
    }

    private static void StatusAt(Draft draft, Fact fact, string status, Fact time)
    {
        time.Use(status);
        if (time.Negated && !fact.Negated)
        {
            draft.Where.Add(new Not(Condition(fact, status, LastDay(time.Time!) ?? draft.Today)));
            return;
        }

        switch (time.Time!.Form)
        {
            // "Active since 2015" tells when it was signed.
            case TimeForm.After when status == "active":
                draft.Add(fact, Condition(fact, status, time.Time.From ?? draft.Today));
                break;
            case TimeForm.Since or TimeForm.Before when status == "active":
                draft.Add(fact, Condition(fact, status, draft.Today));
                draft.Where.Add(new Within(Field.Signed, new DateRange(time.Time.From, time.Time.To)));
                break;
            default:
                draft.Add(fact, Condition(fact, status, LastDay(time.Time) ?? draft.Today));
                break;
        }
    }

    private static Condition Condition(Fact fact, string status, DateOnly day)
    {
        if (status == "signed")
            return new Not(new StatusOn(day, ["pending"]));
        if (status is "lapsed" or "inactive")
            return new Not(new StatusOn(day, ["active"]));
        if (status == "expired" && fact.Negated)
        {
            fact.Negated = false;
            return new StatusOn(day, ["active"]);
        }

        return new StatusOn(day, [status]);
    }
}

using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Time;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>Conditions of what happens to an agreement at a time: signed, renewed, started, expiring.</summary>
internal static class Happenings
{
    public static void Event(Draft draft, Fact fact, string happening, IReadOnlyList<Fact> times)
    {
        foreach (var time in times)
        {
            if (Settled(draft, fact, happening, time))
                continue;
            time.Use(happening);
            time.Negated |= fact.Negated;
            // "Not expiring before 2028" is from 2028 on: what has lapsed by today is not meant.
            if (happening is "expire" or "expiring" && time.Negated && time.Exception is null && time.Time is { Form: TimeForm.Before or TimeForm.Until, From: null, To: { } bound } && bound > draft.Today)
            {
                time.Negated = false;
                draft.Add(time, new Within(Field.Expires, new DateRange(bound, null)));
                fact.Use(happening);
                continue;
            }

            var range = happening is "expire" or "expiring" && time.Time is { Rule: "these-units" }
                ? new DateRange(draft.Today, Coming(time.Time, draft.Today).To)
                : Range(draft, time, past: happening is "sign" or "renew" or "start" or "expired");
            Condition condition = happening switch
            {
                "sign" => new Within(Founded(draft) ? Field.Start : Field.Signed, range),
                "renew" => new Within(Field.Renewed, range),
                "period" => new Within(Field.Period, range),
                "start" => new Within(draft.Any("noun", "network") || draft.Any("network-kind") || OfNetwork(draft) ? Field.Start : Field.Signed, range),
                _ => draft.Any("event", "period") ? new Within(Field.Period, range) : Expiry(draft, time.Time! with { From = range.From, To = range.To }, happening == "expired" && !draft.Any("will"), draft.Any("left") || draft.Any("still")),
            };
            draft.Add(time, condition);
            fact.Use(happening);
        }

        if (times.Count > 0 && happening == "start" && DatesInstitutions(draft, fact))
            draft.Refuse(DeclineReason.NotInRegister, fact.Surface);
        if (times.Count == 0)
            Undated.Timeless(draft, fact, happening);
    }

    // Times that say more than a range of the event's date: a status, any such day, a day to be outlived.
    private static bool Settled(Draft draft, Fact fact, string happening, Fact time)
    {
        // "Which are expired today?" and "as of 18 September" ask for a status; "which expired today?" for a date.
        if (happening == "expired" && time.Time is { Form: TimeForm.Day, From: { } day } && (time.Time.Rule == "as-of" || day == draft.Today && draft.Facts.Any(f => f.End == fact.First && f.Is("ask", "exists") && f.Is("be"))))
        {
            draft.Add(fact, new StatusOn(day, ["expired"]));
            time.Use("expired");
            return true;
        }

        // 2026年4月1日には切れている: how it will stand by then.
        if (happening == "expired" && Times.LastDay(time.Time!) is { } then && then > draft.Today && draft.Facts.Any(f => f.First == time.End && (f.Is("by-then") || f.Is("already") && time.Time!.Form == TimeForm.Until)))
        {
            draft.Add(fact, new StatusOn(then, ["expired"]));
            time.Use("expired");
            return true;
        }

        // "That run in 2027": in force then; "that run until 2027" end by then.
        if (happening == "expire" && fact.Is("runs") && time.Time is { Form: TimeForm.Period or TimeForm.Day } && Times.LastDay(time.Time) is { } running)
        {
            draft.Add(fact, new StatusOn(running, ["active"]));
            time.Use("in force");
            return true;
        }

        if (IsAnySuch(draft, happening, time))
        {
            draft.Refuse(DeclineReason.NotInRegister, time.Use("any such day").Surface);
            fact.Use(happening);
            return true;
        }

        // "Runs until at least 2027" says that it is in force then.
        if (happening == "expire" && AtLeast(draft, time) is { } least)
        {
            draft.Add(time, least);
            fact.Use("in force");
            return true;
        }

        // 截至今日，几份已失效、几份仍有效: how they stand today.
        if (happening == "expired" && time.Time is { Form: TimeForm.Until, From: null, To: { } now } && now.AddDays(-1) == draft.Today && (fact.Is("already") || draft.Facts.Any(f => f.Is("status") && f.Sentence == fact.Sentence)))
        {
            draft.Add(fact, new StatusOn(draft.Today, ["expired"]));
            time.Use("today");
            return true;
        }

        // 再过两年才到期: not before that time is over.
        if (happening is "expire" or "due" && time.Time is { To: { } over } && time.Time.From == draft.Today && draft.Facts.Any(f => f.Is("not-until") && f.First >= time.End && f.End <= fact.First))
        {
            draft.Add(time, new Within(Field.Expires, new DateRange(over.AddDays(-1), null)));
            fact.Use(happening);
            return true;
        }

        if (happening == "expired" && time.Time is { Form: TimeForm.Ahead } && time.Time.From == draft.Today)
        {
            time.Use(happening);
            draft.Add(time, new Within(Field.Expires, Behind(time.Time, draft.Today)));
            fact.Use(happening);
            return true;
        }

        return false;
    }

    // 日曜日に満了する, "signed on a 31 March": a day that comes again and again, which no range names.
    // 周末签的, 签约日是周三的, 到期日在周末的: of what lies behind, or told as a property, any; 周五到期的 is the coming one.
    private static bool IsAnySuch(Draft draft, string happening, Fact time) =>
        (draft.Language.AnyWeekday || draft.Language.EventFollowsTime && (happening is "sign" or "renew" || draft.Facts.Any(f => f.Is("event-noun") && f.End <= time.First && f.Sentence == time.Sentence))) && time.Time!.Rule is "weekday" or "weekend-alone" || time.Time!.Assumed == "year" && draft.Facts.Any(f => f.End == time.First && f.Is("any-day"));

    // 2015年成立的联盟: networks are founded, agreements signed.
    private static bool Founded(Draft draft) => (draft.Any("noun", "network") || draft.Any("network-kind")) && !draft.Any("noun", "agreement") && !draft.Any("type") || OfNetwork(draft);

    // UANSRは2015年に始まりましたか: nothing but the network is spoken of.
    private static bool OfNetwork(Draft draft) => !draft.Any("noun") && !draft.Any("type") && !draft.Any("members") && draft.Facts.Any(f => f.Names.Any(n => n.Kind == Names.NameKind.Network));

    // 1年以内に終わった: what has ended within a year lies in the year behind.
    public static DateRange Behind(TimeMention time, DateOnly today)
    {
        if (time is not { Form: TimeForm.Ahead, To: { } end } || time.From != today)
            return new DateRange(time.From, time.To);
        var months = ((end.Year - today.Year) * 12) + end.Month - today.Month;
        var from = months > 0 && today.AddMonths(months).AddDays(1) == end ? today.AddMonths(-months) : today.AddDays(today.DayNumber - end.DayNumber + 1);
        return new DateRange(from, today.AddDays(1));
    }

    /// <summary>この1か月に切れる: what is to end within a month lies ahead; other times as they are.</summary>
    public static TimeMention Coming(TimeMention time, DateOnly today)
    {
        if (time is not { Rule: "these-units", From: { } from })
            return time;
        var months = ((today.Year - from.Year) * 12) + today.Month - from.Month;
        var end = months > 0 && today.AddMonths(-months) == from ? today.AddMonths(months) : today.AddDays(today.DayNumber - from.DayNumber);
        return time with { From = today, To = end.AddDays(1) };
    }

    /// <summary>"Until at least 2027", "until 2027 or more": in force on its last day; null for any other time.</summary>
    public static StatusOn? AtLeast(Draft draft, Fact time) =>
        time.Time is { Form: TimeForm.Until } until && Times.LastDay(until) is { } day && IsAtLeast(draft, time) ? new StatusOn(day, ["active"]) : null;

    private static bool IsAtLeast(Draft draft, Fact time) =>
        time.Time!.Rule == "until-at-least" || draft.Facts.Any(f => f.Is("at-least") && (f.End == time.First || f.First == time.End || f.First > time.First && f.First < time.End));

    // "Partners founded before 1900": the register dates agreements and networks, not institutions.
    private static bool DatesInstitutions(Draft draft, Fact fact) =>
        !fact.Is("event", "sign") && draft.Facts.LastOrDefault(f => f.First < fact.First && (f.Is("noun") || f.Is("network-kind") || f.Names.Count > 0)) is { } subject
            && subject.Names.Count == 0 && (subject.Is("noun", "partner") || subject.Is("noun", "institution")) && !subject.Is("noun", "agreement");

    // What happened lies behind: "signed on May 23", said in September, is last May's.
    public static DateRange Range(Draft draft, Fact fact, bool past)
    {
        var time = fact.Time!;
        // 3年以内に締結した: what was signed within a span lies in the one that ends today.
        if (past && time.Rule is "within" or "within-less" && !draft.Any("will") && !draft.Any("future"))
            return Behind(time, draft.Today);
        // 两年前就签了的: on that day at the latest.
        if (time is { Rule: "ago", To: { } round } && draft.Facts.Any(f => f.First == fact.End && (f.Is("by-then") || f.Is("already"))))
            return Restated(draft, fact, new DateRange(null, time.Alternative?.To ?? round));
        // 8月末までに切れた is last August's, 年内に結んだ this year's up to today; "gone by the end of September" may lie ahead.
        if (past && time.Alternative is { } earlier && (time.From > draft.Today || time.Form == TimeForm.Ahead || time.From is null && time.To > draft.Today && draft.Language.EventFollowsTime) && !draft.Any("will"))
            return Restated(draft, fact, new DateRange(earlier.From, earlier.To));
        return new DateRange(time.From, IsOpening(draft, fact) ? null : time.To);
    }

    // "Expired this summer", said in October: what was assumed of the season is said of the one that is meant.
    private static DateRange Restated(Draft draft, Fact time, DateRange range)
    {
        var said = draft.Assumptions.FindIndex(a => a.Kind == AssumptionKind.Time && a.Said == time.Surface);
        if (said >= 0)
            draft.Assumptions[said] = draft.Assumptions[said] with { Meant = range.ToString() };
        return range;
    }

    // "Looking ahead from today": today opens the range; it is not the day meant.
    private static bool IsOpening(Draft draft, Fact time) =>
        time.Time!.Form == TimeForm.Day && time.Time.From == draft.Today && draft.Facts.Any(f => f.End == time.First && f.Is("onward"));

    public static Within Expiry(Draft draft, TimeMention time, bool past, bool ahead = false)
    {
        var from = time.From;
        // A deadline ahead begins today: nobody asks what is still to lapse in the past.
        if (!past && time.To > draft.Today && (from is null && time.Form is TimeForm.Before or TimeForm.Until || ahead && from < draft.Today))
            from = draft.Today;
        // 今年已经过期的 have lapsed by today.
        if (past && time.To > draft.Today.AddDays(1) && (from is null || from < draft.Today) && draft.Any("already") && !draft.Any("to-come"))
            return new Within(Field.Expires, new DateRange(from, draft.Today));
        // What "lapsed since January" has lapsed by today.
        return new Within(Field.Expires, new DateRange(from, (past || time.Rule == "since-back") && time.To is null && from < draft.Today ? draft.Today : time.To));
    }
}

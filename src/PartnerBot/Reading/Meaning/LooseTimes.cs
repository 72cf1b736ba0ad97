using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Time;
using PartnerBot.Reading.Words;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>Times that no word of the sentence claims: expiry for agreements, the date of activities, the start of networks.</summary>
internal static class LooseTimes
{
    public static void Apply(Draft draft)
    {
        // "Valid at that time", where no time and no journey was told of.
        if (draft.TripDay is null && draft.Target is Target.Agreements or Target.Institutions && (draft.Any("event") || draft.Any("status")))
        {
            foreach (var then in draft.All("then").Where(f => !f.Used && !f.Is("filler")).Concat(draft.All("until-then").Where(f => !f.Used)))
                draft.Refuse(DeclineReason.NotUnderstood, then.Surface);
        }

        // ドイツに出張します。10月です: when one goes, where nothing is asked yet.
        if (draft.Any("trip") && draft.Facts.All(f => !f.Is("noun") && !f.Is("event") && !f.Is("status") && !f.Is("level") && !f.Is("type") && (!f.Is("ask") || f.Is("filler"))))
        {
            foreach (var going in draft.Facts.Where(f => f.Time is not null && !f.Used && !Times.IsOnRecord(draft, f)))
                draft.TripDay = Times.LastDay(going.Use("journey").Time!) ?? draft.TripDay;
        }

        // その後1年で切れた: of what that is counted from, nothing was asked before.
        foreach (var following in draft.Facts.Where(f => f.Time is { Rule: "units-following" }))
            draft.Refuse(DeclineReason.NotUnderstood, following.Surface);
        if (draft.Target == Target.Activities)
            FromToday(draft);
        var asked = UnusedFacts.AskedSentences(draft);
        foreach (var fact in draft.Facts.Where(f => f.Time is not null && !f.Used))
        {
            // "I meet them next week. What have we got with them?" tells when, and asks for no date; "... expires in 2026? And before July?" asks again.
            if (!asked.Contains(fact.Sentence))
            {
                // 1月末時点で有効なのは何件?2月末時点では?: asked anew of another day.
                if (draft.Facts.Any(f => f.Sentence == fact.Sentence && f.First < fact.First && f.Is("follow", "and")) && Tokenizer.QuestionSentences(draft.Typed).Contains(fact.Sentence)
                    || asked.All(s => s < fact.Sentence) && draft.Facts.All(f => f.Sentence != fact.Sentence || f.Time is not null || f.Is("filler")))
                    draft.Refuse(DeclineReason.NotUnderstood, fact.Surface);
                StatusDays.Told(draft, fact.Use("context"));
                continue;
            }

            // UANSRに2015年に加盟した大学: when a member joined is not on record.
            if (draft.Target == Target.Institutions && draft.Any("members") && draft.Where.Exists(c => c is Among { Field: Field.Network }))
            {
                draft.Refuse(DeclineReason.NotInRegister, fact.Use("when they joined").Surface);
                continue;
            }

            if (draft.Target is Target.Agreements or Target.Institutions && Happenings.AtLeast(draft, fact) is { } least)
            {
                draft.Add(fact, least);
                continue;
            }

            // "Has Ulm been a partner since 2005?": signed in that year or before.
            if (fact.Time is { Form: TimeForm.Since, From: { } begun } && draft.Any("noun", "partner") && YesNo.AsksYesNo(draft) && draft.Where.Any(c => c is Among { Field: Field.Partner, Values.Count: 1 }))
            {
                draft.Add(fact, new Within(Field.Signed, new DateRange(null, fact.Time.Grain switch { TimeGrain.Year => begun.AddYears(1), TimeGrain.Month => begun.AddMonths(1), _ => begun.AddDays(1) })));
                continue;
            }

            // "Which runs the longest from now?": of the ends that are still to come.
            if (fact.Time!.From == draft.Today && fact.Time.To is null && draft.All("super").Any(f => f.Value("super") is "expiry-first" or "expiry-last"))
            {
                draft.Add(fact, new Within(Field.Expires, new DateRange(draft.Today, null)));
                continue;
            }

            var range = Happenings.Range(draft, fact, past: draft.Target is Target.Activities or Target.Networks);
            // "Expiring soon?" - "within 18 months, I mean": how soon, and no other day to ask it of.
            // 剩余期限超过三年 - 不到一年的呢: what ends so soon.
            if (draft.LastStatus is ["expiring"] && fact.Time!.Form is TimeForm.Ahead or TimeForm.Until or TimeForm.Before
                || draft is { LastAhead: true, LastStatus: ["active"] } && fact.Time is { Form: TimeForm.Ahead } soon && soon.Rule.StartsWith("within", StringComparison.Ordinal))
            {
                draft.Add(fact, Happenings.Expiry(draft, fact.Time, past: false));
                continue;
            }

            // 失効している協定は? - 2024年の分は?: those that ended in it.
            if (draft.LastStatus is ["expired"] && fact.Time is { Form: TimeForm.Period, Grain: TimeGrain.Year or TimeGrain.FiscalYear or TimeGrain.Month, Rule: not ("as-of" or "part"), From: { Day: 1 } opened } && opened <= draft.Today)
            {
                draft.Add(fact, Happenings.Expiry(draft, fact.Time, past: true));
                continue;
            }

            // "Which have lapsed?" - "since January": what has ended from then on.
            if (draft.LastStatus is ["expired"] && fact.Time is { From: not null, To: null })
            {
                var span = Happenings.Range(draft, fact, past: true);
                draft.Add(fact, new Within(Field.Expires, new DateRange(span.From, span.To ?? draft.Today)));
                continue;
            }

            if (draft.LastStatus is { } status && StatusDays.Day(fact.Time!) is { } day)
            {
                draft.Add(fact, new StatusOn(day, status));
                continue;
            }

            // "UC Davis as of last January": how things stood at the end of it.
            if (fact.Time!.Rule == "as-of" && draft.TimeField is null && draft.Target is Target.Agreements or Target.Institutions && Times.LastDay(fact.Time) is { } standing)
            {
                draft.Assumptions.Add(new Assumption(AssumptionKind.StatusDay, fact.Surface, PartialDate.Day(standing).ToString()));
                draft.Add(fact, new StatusOn(standing, ["active"]));
                continue;
            }

            // "Which of them cover 2027?": those in force at the end of it; "all of 2027": at its beginning as well.
            if (draft.TimeField is null && draft.Target is Target.Agreements or Target.Institutions && fact.Time is { Form: TimeForm.Period, From: { } opening, To: { } behind } && Covers(draft, fact) is { } covers)
            {
                draft.Assumptions.Add(new Assumption(AssumptionKind.StatusDay, fact.Surface, PartialDate.Day(behind.AddDays(-1)).ToString()));
                if (draft.Facts.Any(a => a.Is("all") && a.Sentence == fact.Sentence && a.First > covers.First))
                    draft.Where.Add(new StatusOn(opening, ["active"]));
                draft.Add(fact, new StatusOn(behind.AddDays(-1), ["active"]));
                continue;
            }

            // "How many did we have in 2015?", 2011年の時点で既にあった協定: those in force at the end of it.
            if (draft.TimeField is null && draft.Target is Target.Agreements or Target.Institutions && fact.Time is { Form: TimeForm.Period or TimeForm.Until, To: not null } && (draft.Any("had") || draft.Any("already")) && Times.LastDay(fact.Time) is { } held)
            {
                draft.Assumptions.Add(new Assumption(AssumptionKind.StatusDay, fact.Surface, PartialDate.Day(held).ToString()));
                draft.Add(fact, new StatusOn(held, ["active"]));
                continue;
            }

            // "The most agreements at the end of 2018": those in force then.
            if (draft.TimeField is null && draft.Target is Target.Agreements or Target.Institutions && EndOf(draft, fact) is { } ending)
            {
                draft.Assumptions.Add(new Assumption(AssumptionKind.StatusDay, fact.Surface, PartialDate.Day(ending).ToString()));
                draft.Add(fact, new StatusOn(ending, ["active"]));
                continue;
            }

            // "How many agreements will we have left on 1 April?": those in force on that day.
            if (draft.TimeField is null && draft.Target is Target.Agreements or Target.Institutions && fact.Time!.From is { } only && fact.Time.To == only.AddDays(1) && (draft.Any("ask", "count") || draft.Any("have") || draft.Any("had") || fact.Time.Rule == "rest" || only == draft.Today || draft.Any("left") || Meets(draft)))
            {
                if (Meets(draft))
                    draft.Assumptions.Add(new Assumption(AssumptionKind.StatusDay, fact.Surface, PartialDate.Day(only).ToString()));
                draft.Add(fact, new StatusOn(only, ["active"]));
                continue;
            }

            // "What expires in 2026?" - "any from before 2010?": where they are from is told by their signing.
            if (draft.TimeField is Field.Expires && range.To <= draft.Today && draft.Facts.Any(f => f.Is("origin") && f.End == fact.First))
            {
                draft.Add(fact, new Within(Field.Signed, range));
                draft.Assumptions.Add(new Assumption(AssumptionKind.Word, fact.Surface, "signed"));
                continue;
            }

            // "Is Chiang Mai ok until Christmas?", "Chiang Mai, c'est bon jusqu'à Noël ?": still good on that day, and no end within it.
            if (fact.Time is { Form: TimeForm.Until or TimeForm.Before, To: not null } && draft.Target == Target.Agreements && draft.TimeField is null && Meets(draft) && IsAsked(draft) && Times.LastDay(fact.Time) is { } until && until > draft.Today)
            {
                draft.Assumptions.Add(new Assumption(AssumptionKind.StatusDay, fact.Surface, PartialDate.Day(until).ToString()));
                draft.Add(fact, new StatusOn(until, ["active"]));
                continue;
            }

            if (draft.TimeField is { } field)
            {
                // "What expires in 2026?" - "how many are there today?": the register of today counts them.
                if (field == Field.Expires && draft.Any("ask", "count") && fact.Time is { From: { } now, To: { } later } && now == draft.Today && later == now.AddDays(1))
                {
                    fact.Use("today");
                    continue;
                }

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
                // A published figure is of its own time, whatever time it is asked for.
                case Target.Metrics when fact.Time!.Form is TimeForm.Period or TimeForm.Day:
                    fact.Use("context");
                    draft.Assumptions.Add(new Assumption(AssumptionKind.ToldNumber, fact.Surface, ""));
                    break;
                case Target.Metrics or Target.Policies:
                    fact.Use("context");
                    break;
                // "Signed during the delegation of December": of what happened.
                case Target.Agreements when draft.Facts.Any(f => f.Is("event", "sign") && !f.Is("noun") && f.Sentence == fact.Sentence) && !draft.Any("event", "expire"):
                    draft.Add(fact, new Within(Field.Signed, Happenings.Range(draft, fact, past: true)));
                    break;
                default:
                    var past = range.To is { } to && to <= draft.Today || fact.Time!.Form is TimeForm.Since or TimeForm.After && range.From <= draft.Today;
                    draft.Add(fact, past && fact.Time!.Form != TimeForm.Back ? new Within(Field.Signed, range) : Happenings.Expiry(draft, fact.Time! with { To = range.To }, past: false));
                    draft.Assumptions.Add(new Assumption(AssumptionKind.Word, fact.Surface, past ? "signed" : "expires"));
                    break;
            }
        }
    }

    // "Upcoming events", "visits so far".
    private static void FromToday(Draft draft)
    {
        foreach (var word in draft.Facts.Where(f => f.Is("soon") || f.Is("ahead")))
            draft.Add(word, new Within(Field.Date, new DateRange(draft.Today, null), Overlap: true));
        foreach (var word in draft.All("behind"))
            draft.Add(word, new Within(Field.Date, new DateRange(null, draft.Today.AddDays(1)), Overlap: true));
    }

    // The last day of "at the end of 2018", which otherwise is a stretch: it ends with the year or the month, and does not begin with it.
    private static DateOnly? EndOf(Draft draft, Fact fact) =>
        fact.Time is { Rule: "part-of", From: { } from, To: { Day: 1 } to } && (from.Day > 1 || to.Month == 1 && from.Month > 1) && draft.Facts.Any(f => f.Is("at-point") && f.End == fact.First) && (to <= draft.Today || draft.Any("have") || draft.Any("had") || draft.Any("ask", "count"))
            ? to.AddDays(-1)
            : null;

    // The word that says that agreements cover a time.
    private static Fact? Covers(Draft draft, Fact time) =>
        draft.All("covers").FirstOrDefault(f => f.End <= time.First && draft.Facts.All(b => b.First < f.End || b.End > time.First || b.Is("filler") || b.Is("all") || b.Is("still")));

    private static bool IsAsked(Draft draft) =>
        YesNo.AsksYesNo(draft) || draft.Facts.All(f => !f.AsksWhat || f.Is("ask", "status")) && draft.Question.Text.TrimEnd() is [.., '?' or '\uFF1F'];

    // "I meet somebody from Mahidol tomorrow, still partners?": the day stands with one partner and with no event.
    private static bool Meets(Draft draft) => draft.Facts.Any(f => f.Names.Any(n => n.Kind == Names.NameKind.Institution)) && !draft.Any("event") && !draft.Any("status");
}

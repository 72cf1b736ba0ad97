using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Time;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>Events that no time stands with: "expiring soon", "not signed yet", "which have been renewed?".</summary>
internal static class Undated
{
    public static void Timeless(Draft draft, Fact fact, string happening)
    {
        if (Lately.Made(draft, fact, happening))
            return;
        switch (happening)
        {
            case "expiring" when fact.Negated && fact.Count > 1:
                Soon(draft, fact);
                break;
            // まだ満了しない, "do not end yet": there is an end, and it lies ahead.
            case "expire" or "expiring" when fact.Negated && draft.Facts.Any(f => (f.Is("yet") || f.Is("still")) && f.Sentence == fact.Sentence):
                fact.Negated = false;
                draft.Add(fact, new StatusOn(draft.TripDay ?? draft.Today, ["active"]));
                break;
            // "It won't run out while I'm there?": in force on the last day of the journey.
            case "expire" or "expiring" when fact.Negated && draft.TripDay > draft.Today:
                fact.Negated = false;
                draft.Add(fact, new StatusOn(draft.TripDay.Value, ["active"]));
                break;
            case "expire" or "expiring" when fact.Negated:
                fact.Negated = false;
                draft.Add(fact, new StatusOn(draft.Today, ["no-expiry"]));
                break;
            case "expired" when fact.Exception is not null || fact.Negated && StatusDays.IsNeither(draft, fact):
                draft.Add(fact, new StatusOn(draft.TripDay ?? draft.Today, ["expired"]));
                break;
            case "expired" when fact.Negated:
                fact.Negated = false;
                draft.Add(fact, new StatusOn(draft.TripDay ?? draft.Today, ["active"]));
                break;
            // "With no signing date": the date lacks, not the signature.
            case "sign" when fact.Negated && fact.Is("event-noun") || fact.Is("undated") || fact.Is("undated-beside") && draft.Facts.Any(f => f.First == fact.End && f.Is("status", "no-expiry")):
                fact.Negated = true;
                draft.Add(fact, new Within(Field.Signed, new DateRange(null, null)));
                break;
            case "sign" when fact.Negated:
                fact.Negated = false;
                draft.Add(fact, new StatusOn(draft.Today, ["pending"]));
                break;
            // 续约程序还没走完: what is not done yet is the renewal that the status tells of.
            case "renew" when draft.Any("status", "under-renewal"):
                fact.Use(happening);
                break;
            case "renew" when fact.Negated:
                fact.Negated = false;
                Kinds.Unrenewed(draft, fact);
                break;
            // 续签过的, 更新したことのある: said as done.
            case "renew" when fact.Is("done") && !draft.Any("ask", "when") && !YesNo.AsksYesNo(draft) && draft.Facts.All(f => f.Names.All(n => n.Kind != Names.NameKind.Institution)):
                draft.Add(fact, new Within(Field.Renewed, new DateRange(null, draft.Today.AddDays(1))));
                break;
            // "Which have been renewed?": those with a date of renewal.
            case "renew" when draft.Any("noun", "agreement") && draft.Any("ask", "which") && !draft.Any("ask", "when") && !YesNo.AsksYesNo(draft) && draft.Facts.All(f => f.Names.All(n => n.Kind != Names.NameKind.Institution)):
                draft.Add(fact, new Within(Field.Renewed, new DateRange(null, draft.Today.AddDays(1))));
                break;
            // "How many were renewed?": those with a date of renewal.
            case "renew" when draft.Any("ask", "count") && !fact.Is("event-noun") && !YesNo.AsksYesNo(draft) && draft.Facts.All(f => f.Names.All(n => n.Kind != Names.NameKind.Institution)) && !draft.Any("ask", "when") && !draft.Any("super"):
                draft.Add(fact, new Within(Field.Renewed, new DateRange(null, draft.Today.AddDays(1))));
                break;
            // "With an end date", 期限がある協定: one that is set, whenever it falls.
            // Beside "signed when?" the date itself is asked for.
            case "expire" when fact.Is("dated") && !draft.Any("ask", "when"):
                draft.Add(fact, new Within(Field.Expires, new DateRange(null, null)));
                break;
            case "expire" when fact.Is("event-noun") && draft.Any("have") && (YesNo.AsksYesNo(draft) || draft.Any("ask", "which") && draft.Any("noun") && !draft.Any("ask", "when") && draft.Facts.All(f => f.Names.All(n => n.Kind != Names.NameKind.Institution))):
                draft.Add(fact, new Within(Field.Expires, new DateRange(null, null)));
                break;
            // "Did we renew with Michigan?" is answered by a date of renewal, not by an agreement.
            case "renew" when YesNo.AsksYesNo(draft) && !fact.Is("event", "expire") && !draft.Any("will"):
                draft.Add(fact, new Within(Field.Renewed, new DateRange(null, draft.Today.AddDays(1))));
                break;
            // "Soon to be signed": what is to come is not known.
            case "sign" when draft.All("soon").FirstOrDefault(s => s.Sentence == fact.Sentence) is { } soon && !draft.Any("event", "expire") && !draft.Any("event", "expiring"):
                draft.Refuse(DeclineReason.FutureKnowledge, soon.Use("tomorrow's knowledge").Surface, fact.Use(happening).Surface);
                break;
            // 何件増えた: since when is not said.
            case "sign" when fact.Is("grown") && draft.Any("ask", "count"):
                draft.Refuse(DeclineReason.NotUnderstood, fact.Use(happening).Surface);
                break;
            case "sign" when YesNo.AsksYesNo(draft):
                // "Is the MOU signed?" is not answered by an intention.
                draft.Add(fact, new Not(new StatusOn(draft.Today, ["pending"])));
                break;
            case "expire" or "expired" or "expiring" when draft.Any("until-then") && draft.TripDay is { } journey && draft.TellsNoTime():
                draft.Add(fact, new Within(Field.Expires, new DateRange(draft.Today, journey.AddDays(1))));
                break;
            case "expire" or "expired" or "expiring" when draft.All("until-then").Any() && draft.Facts.LastOrDefault(f => f.Time is not null)?.Time is { } until:
                draft.Add(fact, new Within(Field.Expires, new DateRange(draft.Today, until.To)));
                foreach (var time in draft.Facts.Where(f => f.Time == until))
                    time.Use("until then");
                break;
            // "Ten next expiries" and "when is it going to expire?" name no span of their own.
            case "expiring" when draft.Any("ask", "when") && !fact.Is("noun") || draft.Any("ask", "until") || fact.Is("super") && draft.Facts.Any(f => f.End == fact.First && (f.Number is not null || f.Is("number"))):
                fact.Use(happening);
                break;
            // 到期的: those that have come to their end, unless the dates are what is asked about.
            case "due" when draft.Any("group") || draft.Any("grouping") || draft.Any("super") || draft.Any("order") || draft.Any("ask", "when") || draft.Any("ask", "until"):
                fact.Use(happening);
                break;
            // 期限切れの協定はいつまで有効でしたか: it tells which, and the date is asked for.
            case "expired" when draft.Any("ask", "until") && draft.Language.EventFollowsTime && draft.Facts.FirstOrDefault(f => f.First >= fact.End && (!f.Is("filler") || f.Is("noun"))) is { } told && told.Is("noun", "agreement") && told.First <= fact.End + 1:
                draft.Add(fact, new StatusOn(draft.Today, ["expired"]));
                break;
            // "Since when expired?" asks for the date.
            case "expired" when draft.Any("ask", "until") || draft.Facts.Any(f => (f.End == fact.First && (f.Is("ask", "since") || f.Is("ask", "when"))) || (f.First == fact.End && f.Is("ask", "when"))):
                fact.Use(happening);
                break;
            // "I heard that Michigan ran out. What's the story?": what was heard is told, and the state is asked for.
            case "expired" when draft.Any("ask", "status") && draft.Facts.Any(f => f.Names.Any(n => n.Kind == Names.NameKind.Institution)):
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
            // "That still run", with no time to run until.
            case "expire" when fact.Is("still"):
                draft.Add(fact, new StatusOn(draft.TripDay ?? draft.Today, ["active"]));
                break;
            case "expire" when draft.All("soon").FirstOrDefault() is { } soon:
                soon.Use("soon");
                Soon(draft, fact);
                break;
            case "expire" when !fact.Is("noun") && !fact.Is("event-noun") && draft.Any("past") && draft.Facts.Any(f => f.Is("past") && f.Is("ask", "exists") && f.Sentence == fact.Sentence) && !draft.Any("ask", "when"):
                draft.Add(fact, new StatusOn(draft.TripDay ?? draft.Today, ["expired"]));
                break;
            // "Agreements up for renewal", without a span: those that come to their end soon.
            case "expire" when fact.Is("renewal-due") && Narrowing(draft, fact):
                Soon(draft, fact);
                break;
            case "expire" when Narrowing(draft, fact):
                fact.Use(happening);
                draft.Assumptions.Add(new Assumption(AssumptionKind.AnyTime, fact.Surface, ""));
                break;
            default:
                fact.Use(happening);
                break;
        }
    }

    // "German agreements that lapse": said of rows, with nothing that asks for the date.
    private static bool Narrowing(Draft draft, Fact fact) =>
        !fact.Is("noun") && !fact.Is("event-noun") && !fact.Is("super") && !fact.Is("dimension") && !fact.Is("order") && !draft.Where.OfType<Within>().Any() && !draft.Any("future")
        && draft.Facts.All(f => (f.Time is null || draft.Any("event", "sign")) && f.Names.All(n => n.Kind != Names.NameKind.Institution) && !f.Is("group") && !f.Is("grouping") && !f.Is("group-after") && !f.Is("super") && !f.Is("order") && !f.Is("profile") && !f.Is("pronoun") && !f.Is("ordinal") && !f.Is("status") && !f.Is("dimension"))
        && !draft.Any("ask", "when") && !draft.Any("ask", "until") && !draft.Any("ask", "since") && !draft.Any("ask", "howlong") && !YesNo.AsksYesNo(draft) && draft.Facts.Any(f => f.Is("noun", "agreement") && f != fact);

    private static void Soon(Draft draft, Fact fact)
    {
        // "Of those that expire next year, which need a decision?": the span is said.
        if (draft.Where.OfType<Within>().Any(w => w.Field == Field.Expires))
        {
            fact.Use("span said");
            return;
        }

        draft.Add(fact, new StatusOn(draft.Today, ["expiring"]));
        draft.Assumptions.Add(new Assumption(AssumptionKind.Soon, fact.Surface, "6"));
    }
}

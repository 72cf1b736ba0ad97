using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>The oldest, the newest, the next to expire: the first or the last row, or the first few.</summary>
internal static class Extremes
{
    // Nobody asks for the first 2027: that is a year.
    private const int MostAsked = 500;

    /// <summary>What "last" is taken for in "how long will it last?"</summary>
    public const string Lasting = "how long";

    public static void Apply(Draft draft)
    {
        // "How long will it last?"
        foreach (var lasts in draft.All("lasts").Where(f => (draft.Any("ask", "howlong") || draft.Any("ask", "until")) && !draft.Facts.Any(b => b.First >= f.End && b.Sentence == f.Sentence && !b.Is("filler"))))
            lasts.Use(Lasting);
        var fact = draft.All("super").FirstOrDefault(f => f.Meaning is not (PickedRows.Meant or Lately.Meant or Lasting) && f.Value("super") is not ("most" or "fewest" or "lead"));
        var turn = fact is null ? InTurn(draft) : null;
        if (BothDates(draft) || (fact ?? turn ?? Leading(draft)) is not { } extreme)
            return;
        fact = extreme;
        // 首次签, "initially signed before 2000": the initial date, not the first of them.
        if (fact.Is("initial") && draft.Where.Any(c => c is Within { Field: Field.Signed }))
        {
            fact.Use("initial");
            return;
        }

        if (fact.Is("super", "next") && !draft.Any("event", "expire") || fact.Is("event", "expiring") && draft.Where.OfType<StatusOn>().Any())
            return;
        // "The oldest agreement we still have" is in force.
        if (draft.Target is Target.Agreements or Target.Institutions or null && fact.Value("super") is "oldest" or "newest" && draft.All("still").FirstOrDefault() is { } still && !draft.Where.OfType<StatusOn>().Any() && !draft.Where.OfType<Within>().Any())
            draft.Add(still, new StatusOn(draft.Today, ["active"]));
        // 最早签的和最晚签的: one of the two is found, and the other is named.
        foreach (var other in draft.All("super").Where(f => f != fact && (f.Is("event") || f.Is("noun")) && f.Sentence == fact.Sentence && (fact.Value("super"), f.Value("super")) is ("oldest", "newest") or ("newest", "oldest") or ("expiry-first", "expiry-last") or ("expiry-last", "expiry-first")))
            draft.Refuse(DeclineReason.NotInRegister, other.Surface);
        // それぞれの国で最も古い協定: one of each, which no query finds.
        if (draft.Facts.FirstOrDefault(f => f.Is("each")) is { } each)
            draft.Refuse(DeclineReason.OneByOne, each.Surface);
        // "Those that end in October, and the next to end": what comes after a time that was named is no part of it.
        if (fact.Is("super", "expiry-first") && draft.Where.OfType<Within>().Any(w => w.Field == Field.Expires) && draft.Facts.Any(f => f.Is("and") && f.First < fact.First && draft.Facts.Any(e => e.End <= f.First && e != fact && e.Is("event", "expire") && e.Sentence == fact.Sentence)))
            draft.Refuse(DeclineReason.NotUnderstood, fact.Surface);
        var (field, first) = Extreme(draft, fact);
        fact.Use(fact.Value("super"));
        Topmost.OfRows(draft, fact);
        Topmost.OfGuess(draft, fact);
        Topmost.OfState(draft, fact);
        if (draft.Target == Target.Institutions)
            draft.Target = Target.Agreements;
        if (HasLapsed(draft, fact) && !draft.Where.OfType<StatusOn>().Any() && !draft.Where.OfType<Within>().Any(w => w.Field == Field.Expires))
            draft.Where.Add(new StatusOn(draft.Today, [AgreementStatus.Expired]));
        // "Which of Karlsruhe and Munich ends first?" may have ended already.
        var compared = fact.Is("super", "expiry-first") && (draft.Any("ask", "which") || draft.Any("ask", "who") || draft.Any("which-of-two")) && draft.Where.Any(c => c is Among { Field: Field.Partner });
        if ((fact.Is("super", "expiry-first") || fact.Is("super", "next") || fact == turn && draft.Any("event", "expire")) && !compared && !draft.Where.OfType<Within>().Any(w => w.Field == Field.Expires) && !draft.Where.OfType<StatusOn>().Any())
            draft.Where.Add(new Within(Field.Expires, new DateRange(draft.Today, null)));
        // "The second oldest", l'avant-dernier signé: the list down to it, of which it is the last row.
        if (Numbers.Place(draft, [fact]) is > 1 and var place)
        {
            draft.Limit = place;
            draft.Order.Add(new Ordering(field, Descending: !first));
            draft.Assumptions.Add(new Assumption(AssumptionKind.Place, string.Join(' ', draft.Facts.Where(f => f == fact || f.Meaning == Numbers.InPlace).Select(f => f.Surface)), place.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            return;
        }

        if (HowMany(draft, fact) is ({ } number, > 1 and var limit))
        {
            number.Use("limit");
            draft.Limit = limit;
            draft.Order.Add(new Ordering(field, Descending: !first));
            return;
        }

        draft.Operation = first ? Operation.Earliest : Operation.Latest;
        draft.Of = field;
        // "Which country's agreement ends first?" is told by the agreement found.
        if (draft.Facts.FirstOrDefault(f => f.Is("dimension") && f.Meaning == "group") is not { } key)
            return;
        if (draft.Facts.Any(f => f.Is("ask", "which") && (f == key || f.End == key.First)))
            draft.Group = null;
        else
            draft.Refuse(DeclineReason.OneByOne, key.Surface);
    }

    // "TUM: first signed when, and last renewed when?": each row tells both of its dates.
    private static bool BothDates(Draft draft)
    {
        if (!draft.Any("super", "oldest") || !draft.Any("event", "sign") || !draft.Any("event", "renew") || !draft.Any("ask", "when") || !draft.Where.Any(c => c is Among { Field: Field.Partner, Values.Count: 1 }))
            return false;
        foreach (var end in draft.All("super"))
            end.Use("its date");
        return true;
    }

    // "The two agreements that end next", les deux prochains: how many, not both of what was said.
    private static (Fact? Number, int Limit) HowMany(Draft draft, Fact extreme) =>
        Numbers.Near(draft, extreme) is ({ } number, > 1 and <= MostAsked and var limit) && !OneOf(draft, number, extreme) ? (number, limit)
        : (draft.All("both").FirstOrDefault(b => !b.Used && !b.Is("group") && (b.End == extreme.First || draft.Facts.Any(n => n.First == b.End && n.Is("noun") && n.End <= extreme.First))), 2);

    // 签的两份，哪一份先到期: the number tells how many there are, and one of them is asked for.
    private static bool OneOf(Draft draft, Fact number, Fact extreme)
    {
        // USPの3つのうち先に切れるのは: how many they are, of whom one is asked for.
        if (draft.Facts.Any(f => f.Is("pronoun") && f.First >= number.End && f.First <= number.End + 2 && f.End <= extreme.First))
        {
            number.Use("told");
            return true;
        }

        var one = draft.Facts.Any(f => f.Parted && f.First >= number.End && f.End <= extreme.First && f.Is("ask", "which"));
        if (one)
            number.Use("told");
        return one;
    }

    // "The second to expire", le troisième accord signé avec la Chine: a place among those that the event puts in order, where it is no row of the answer before.
    private static Fact? InTurn(Draft draft) =>
        draft.Any("event", "expire") || draft.Any("event", "sign")
            ? draft.All("ordinal").FirstOrDefault(f => f.Meaning is null && !f.Is("ordinal", "last") && (PickedRows.IsFirstWithAnother(draft, f) || draft.Facts.Any(n => n.First == f.End && (n.Is("in-turn") || n.Is("noun", "agreement") || n.Is("noun", "partner")))))
            : null;

    // "The first five to go": a number behind the word, and an event to go by.
    private static Fact? Leading(Draft draft) =>
        draft.All("super").FirstOrDefault(f => f.Is("super", "lead") && draft.Facts.Any(n => !n.Used && (n == f || n.First == f.End) && (n.Number ?? Numbers.Said(n)) is > 1) && (draft.Any("event", "expire") || draft.Any("event", "sign")));

    // "Le dernier accord à avoir expiré", "most recently lapsed", 直近に失効した: the last of those that have ended, by their end; "le plus ancien accord expiré" is old by its signature.
    private static bool HasLapsed(Draft draft, Fact fact) =>
        fact.Is("sequence") && draft.Any("event", "expired") && !draft.Any("event", "sign")
        || fact.Is("super", "newest") && draft.Where.OfType<StatusOn>().Any(s => s.Values.Contains(AgreementStatus.Expired))
            && draft.Facts.Any(f => (f.Is("event", "expired") || f.Is("status", "expired") || f.Is("status", "lapsed")) && f.Sentence == fact.Sentence && (f == fact || IsBeside(fact, f)));

    private static bool IsBeside(Fact one, Fact other) => other.First >= one.End && other.First <= one.End + 1 || other.End <= one.First && other.End >= one.First - 1;

    // "Renewed most recently", "the latest renewal".
    private static bool Renewals(Draft draft, Fact fact) =>
        draft.Facts.Any(f => f.Is("event", "renew") && f.Sentence == fact.Sentence && (f.First >= fact.First && f.First < fact.End || IsBeside(fact, f)));

    // "Sorted by expiry, which one is last?": the last of that order.
    private static bool Sorted(Draft draft, Fact extreme)
    {
        var orders = draft.All("order").Where(o => o.End <= extreme.First && o.Sentence == extreme.Sentence).ToList();
        if (!orders.Exists(o => o.Is("order", "expiry-asc")))
            return false;
        orders.ForEach(o => o.Use(Orders.OfExtreme));
        return true;
    }

    private static (Field Field, bool First) Extreme(Draft draft, Fact fact)
    {
        // "The oldest three, with expiry dates" are the oldest; 最老的哪天到期: an age is told by no end.
        var expiry = !fact.Is("aged") && draft.All("event").Any(f => f.Is("event", "expire") && (!f.Is("event-noun") || f.First >= fact.First && f.First <= fact.End + 1 || f.End == fact.First)) && !draft.Any("event", "sign")
            // 都是哪年到期 - 最晚的是哪份: by the date that was told.
            || (draft.LastFocus == Focus.Expiry || draft.LastOf == Field.Expires) && fact.Is("by-date") && !draft.Any("event")
            || Sorted(draft, fact);
        return (fact.Value("super"), draft.Target) switch
        {
            ("oldest", Target.Activities) => (Field.Date, true),
            ("newest", Target.Activities) => (Field.Date, false),
            ("oldest", Target.Networks) => (Field.Start, true),
            ("newest", Target.Networks) => (Field.Start, false),
            ("oldest" or "newest", _) when HasLapsed(draft, fact) => (Field.Expires, fact.Is("super", "oldest")),
            ("oldest" or "newest", _) when Renewals(draft, fact) => (Field.Renewed, fact.Is("super", "oldest")),
            // "Which are under renewal, and since when?" - "the longest?": since their end, not since their signing.
            ("oldest", _) when fact.Is("by-length") && (draft.LastEnded || draft.Any("status", "under-renewal")) => (Field.Expires, true),
            ("expiry-first" or "next", _) => (Field.Expires, true),
            ("expiry-last", _) => (Field.Expires, false),
            // "Until when does the longest one run?"; the oldest is told by its signing.
            ("oldest", _) when draft.Any("ask", "until") && !fact.Is("aged") => (Field.Expires, false),
            ("newest", _) => (expiry ? Field.Expires : Field.Signed, false),
            _ => (expiry ? Field.Expires : Field.Signed, true),
        };
    }
}

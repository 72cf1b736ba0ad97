using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>"Sorted by expiry", "oldest first": the order of rows or groups, and a bare number as the limit.</summary>
internal static class Orders
{
    /// <summary>What an order is taken for that tells by which date the first or the last is meant.</summary>
    public const string OfExtreme = "order of the one found";

    // "Sorted by expiry", "order by signing date": the event behind the word is the key.
    private static Ordering? Marked(Draft draft, Fact marker)
    {
        var key = draft.Facts.FirstOrDefault(f => f.First >= marker.End && f.First <= marker.End + 2 && (f.Is("event") || f.Is("status")));
        if (Dimension(draft, marker) is null)
            key ??= draft.Facts.LastOrDefault(f => f.End <= marker.First && f.End >= marker.First - 2 && f.Is("event"));
        if (key is null && draft.Group is null && Dimension(draft, marker) is { } dimension)
            return new Ordering(dimension.Use("order").Value("dimension") switch { "country" => Field.Country, "level" => Field.Level, "type" => Field.Type, "city" => Field.City, _ => Field.Partner });
        // "Sort the partners by seniority": what is sorted is no key where another is told.
        if (key is null && draft.Target is Target.Agreements or Target.Institutions && draft.All("order").All(o => o == marker) && draft.Facts.Any(f => f.First >= marker.End && f.First <= marker.End + 1 && (f.Is("noun", "partner") || f.Is("noun", "institution"))))
            return new Ordering(draft.Target == Target.Institutions ? Field.Name : Field.Partner);
        return key?.Value("event") switch
        {
            "sign" => new Ordering(Field.Signed),
            "renew" => new Ordering(Field.Renewed),
            "expire" or "expired" or "expiring" => new Ordering(Field.Expires),
            _ => null,
        };
    }

    // "Sort by country", triez par pays; 按国家排序, 国別に並べて: before the word where what describes comes first.
    private static Fact? Dimension(Draft draft, Fact marker) =>
        draft.Facts.FirstOrDefault(f => (f.First >= marker.End && f.First <= marker.End + 1 || draft.Language.EventFollowsTime && f.End <= marker.First && f.End >= marker.First - 1) && f.Is("dimension") && IsSortable(draft, f));

    private static bool IsSortable(Draft draft, Fact dimension) => draft.Target switch
    {
        Target.Agreements or null => dimension.Value("dimension") is "country" or "level" or "type" or "partner" or "city",
        Target.Institutions => dimension.Value("dimension") is "country" or "city",
        _ => false,
    };

    /// <summary>Whether rows are sorted by it and not grouped: nothing else tells an order or a number.</summary>
    public static bool Sorts(Draft draft, Fact dimension) =>
        draft.All("super").All(s => s.Is("super", "lead")) && !draft.All("ask").Any(f => f.Is("ask", "count")) && draft.All("order").ToList() is { Count: > 0 } orders && (orders.TrueForAll(o => o.Is("order", "marker")) && orders.Exists(o => Dimension(draft, o) == dimension) || orders.Exists(o => Named(draft, o) == dimension));

    // "A to Z by partner": whose name it is.
    private static Fact? Named(Draft draft, Fact order) =>
        order.Is("order", "name") ? draft.All("dimension").FirstOrDefault(f => f.Is("dimension", "partner") && (f.First >= order.End && f.First <= order.End + 1 || f.End <= order.First && f.End >= order.First - 1)) : null;

    // "In reverse": the order said beside it, else that of the answer before, the other way round.
    private static Ordering? Reversed(Draft draft) =>
        draft.Order is [.., var said] ? said : draft.LastOrder is [var last] ? last with { Descending = !last.Descending } : null;

    // 協定校を協定数の多い順に: what is counted is the agreements of each partner; elsewhere "most first" counts nothing.
    private static void ByPartner(Draft draft, Fact fact)
    {
        if (draft.Any("noun", "partner") || draft.Any("noun", "institution"))
            (draft.Group, draft.Target) = (new Grouping(GroupKey.Partner), Target.Agreements);
        else
            draft.Refuse(DeclineReason.NotInRegister, fact.Surface);
    }

    // "Expired, newest first": of what has ended by its end, which is the date told; else the agreement is as old as its signing.
    private static Field ByAge(Draft draft) => draft.Target == Target.Activities ? Field.Date : HasEnded(draft) || draft.LastBehind || draft.LastStatus is ["expired"] ? Field.Expires : Field.Signed;

    private static bool HasEnded(Draft draft) =>
        !draft.Any("event", "sign") && draft.Where.Any(c => c is StatusOn { Values: ["expired"] } or Not { All: [StatusOn { Values: ["active"] }] } || c is Within { Field: Field.Expires, Range.To: { } end } && end <= draft.Today.AddDays(1));

    private static Fact? Lead(Draft draft) => draft.Facts.FirstOrDefault(f =>
        !f.Used && (f.Number ?? Numbers.Said(f)) is > 1 and <= 100 && (f.Is("super") || f.Is("lead-rows") || draft.Facts.Any(b => b.Is("super") && b.End <= f.First && b.End >= f.First - 1)));

    public static void Apply(Draft draft)
    {
        foreach (var fact in draft.All("order").Where(f => f.Meaning != OfExtreme))
        {
            var counted = fact.Is("order", "marker") ? draft.Facts.FirstOrDefault(f => f.First >= fact.End && f.First <= fact.End + 1 && f.Is("ask", "count")) : null;
            var wanted = counted is null ? fact.Value("order") : "count-desc";
            counted?.Use("order");
            var expiryTold = draft.Any("event", "expire") || draft.TimeField == Field.Expires || draft.Where.OfType<Within>().Any(w => w.Field == Field.Expires);
            var byTime = !expiryTold && draft.LastOrder is [{ By: { } before }, ..] ? before : draft.Target switch { Target.Activities => Field.Date, Target.Networks => Field.Start, _ => expiryTold ? Field.Expires : Field.Signed };
            Ordering? ordering = wanted switch
            {
                "expiry-asc" => new(Field.Expires),
                "expiry-desc" => new(Field.Expires, true),
                "signed-asc" => new(draft.Target == Target.Activities ? Field.Date : Field.Signed),
                "signed-desc" => new(draft.Target == Target.Activities ? Field.Date : Field.Signed, true),
                "oldest-first" => new(ByAge(draft)),
                "newest-first" => new(ByAge(draft), true),
                "recent-first" => expiryTold ? new(Field.Expires) : new(Field.Signed, true),
                "date-asc" => draft.Group is null ? new(byTime) : null,
                "first-asc" => new(draft.Group is null && draft.LastGroup is null ? byTime : null),
                "first-desc" => new(draft.Group is null && draft.LastGroup is null ? byTime : null, true),
                "name" => new(draft.Target == Target.Institutions ? Field.Name : Field.Partner),
                "count-desc" => new(null, true),
                "country" => new(Field.Country),
                "reverse" => Reversed(draft),
                "marker" => Marked(draft, fact),
                _ => null,
            };
            if (ordering is not null || wanted is not ("marker" or "reverse"))
                fact.Use("order");
            Named(draft, fact)?.Use("order");
            // 今年失效的，从近到远: of what has ended the last is the nearest.
            if (ordering is { By: not null } && fact.Is("near") && (draft.Any("event", "expired") || draft.Where.OfType<Within>().Any(w => w.Range.To <= draft.Today.AddDays(1))))
                ordering = ordering with { Descending = true };
            if (wanted == "date-asc" && draft.Group is not null && draft.All("dimension").FirstOrDefault(f => f.Used) is { } chosen)
                draft.Assumptions.Add(new Assumption(AssumptionKind.OneKey, fact.Surface, chosen.Surface));
            if (fact.Value("order") is "first-asc" or "first-desc" or "reverse" && draft.Order is [.., { By: not null } said])
            {
                draft.Order[^1] = said with { Descending = !fact.Is("order", "first-asc") };
                continue;
            }

            // 按签约日由新到旧: the direction is said behind the key.
            if (ordering is { By: not null, Descending: true } && draft.Order.FindIndex(o => o.By == ordering.By) is >= 0 and var same)
                draft.Order[same] = ordering;
            if (wanted == "count-desc" && draft.Group is null && draft.LastGroup is null)
                ByPartner(draft, fact);
            if (ordering is not null && !draft.Order.Any(o => o.By == ordering.By) && (ordering.By is not null || draft.Group is not null || draft.LastGroup is not null))
                draft.Order.Add(ordering);
        }

        if (draft.Order.Count > 0 && draft.Limit is null && draft.Facts.FirstOrDefault(f => (!f.Used || f.Is("order", "reverse")) && (f.Number ?? Numbers.Said(f)) is > 1 and <= 100 && !draft.Facts.Any(p => p.Is("paging") && (p.End == f.First || f.End == p.First))) is { } number)
        {
            draft.Limit = number.Number ?? Numbers.Said(number);
            number.Use("limit");
        }

        // "..., at most five of them", 最大5件: how many rows are wanted.
        if (draft.Limit is null && draft.Group is null && draft.LastGroup is null && draft.All("dimension").All(d => d.Used) && draft.All("at-most").FirstOrDefault(m => !m.Used) is { } most
            && draft.Facts.FirstOrDefault(n => !n.Used && (n.First == most.End || n.End == most.First) && (n.Number ?? Numbers.Said(n)) is > 1 and <= 100) is { } wantedRows && (most.Parted || wantedRows.Parted))
        {
            draft.Limit = wantedRows.Use("limit").Number ?? Numbers.Said(wantedRows);
            most.Use("limit");
        }

        // "Show me three German agreements", ドイツの協定を3つ挙げて, "two examples of ...": any will do.
        if (draft.Limit is null && draft.Group is null && (draft.LastGroup is null || draft.Any("noun")) && draft.Operation == Operation.List && !draft.YesNo && !draft.Any("ask") && (draft.Any("show") || draft.Any("list") || draft.Any("sample")) && draft.Facts.FirstOrDefault(f => !f.Used && (f.Number ?? Numbers.Said(f)) is > 1 and <= 100) is { } some
            && (some.Is("of-agreements") || some.Is("of-institutions") || draft.Facts.Any(f => (f.First == some.End || draft.Language.EventFollowsTime && f.Is("show") && f.First >= some.End) && (f.Is("noun") || f.Is("show") || f.Is("sample") || f.Names.Count > 0))))
            draft.Limit = some.Use("limit").Number ?? Numbers.Said(some);

        // 前三个, "the first three", 前两份什么时候到期, said of the list before.
        if (draft.LastListed && draft.Order.Count == 0 && draft.Limit is null && !draft.Any("noun") && (!draft.Any("event") || draft.Any("ask", "when")) && Lead(draft) is { } lead)
        {
            draft.Limit = lead.Number ?? Numbers.Said(lead);
            lead.Use("limit");
        }

        // 期限の近い順に上位3件: it only sharpens the limit.
        if (draft.Limit is not null)
        {
            foreach (var top in draft.All("super").Where(f => f.Value("super") is "most" or "lead" && draft.Facts.Any(n => n.First == f.End && n.Meaning == "limit")))
                top.Use("limit");
        }

        // The five soonest are still to come: what has lapsed long ago is not the most urgent.
        if (draft.Limit is not null && draft.Group is null && draft.All("order").Any(f => f.Is("near")) && draft.Target is not (Target.Activities or Target.Networks) && !draft.Where.Any(c => c is Within { Field: Field.Expires } or StatusOn or Not { All: [StatusOn] or [Within] }))
            draft.Where.Add(new Within(Field.Expires, new DateRange(draft.Today, null)));
    }
}

using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>"Per country", "which month is the busiest", "how many of each": counts per value of a key.</summary>
internal static class Groupings
{
    public static void Apply(Draft draft)
    {
        Comparisons.TwoFigures(draft);
        if (Comparisons.Contrast(draft) || draft.Target is Target.Metrics or Target.Policies || Comparisons.PartnersAndAgreements(draft))
            return;
        var dimension = draft.Facts.FirstOrDefault(f => f.Is("dimension") && (!f.Used || f.Is("grouping") || f.Is("event") || f.Is("level")) && Asked(draft, f));
        var several = draft.All("more-than-one").FirstOrDefault();
        var least = several is null ? AtLeast(draft) : 2;
        var single = draft.All("just-one").FirstOrDefault();
        if (dimension is null && least > 1 && Parties(draft) is { } parties)
        {
            draft.Add(parties, new NumberAtLeast(Field.PartiesMin, least + 1));
            several?.Use("at least");
            UseBound(draft);
            return;
        }

        if (dimension is null && least > 1 && draft.Any("noun", "agreement") && (several is not null && several.Is("noun", "agreement") || draft.All("noun").Any(f => f.Is("noun", "partner") || f.Is("noun", "institution"))))
        {
            draft.Target = Target.Agreements;
            draft.Group = new Grouping(GroupKey.Partner, AtLeast: least);
            several?.Use("at least 2");
            UseBound(draft);
            return;
        }

        if (dimension is null && single is not null && (draft.Any("noun", "partner") || draft.Any("noun", "institution")) && draft.Any("noun", "agreement"))
        {
            draft.Target = Target.Agreements;
            draft.Group = new Grouping(GroupKey.Partner);
            draft.Operation = Operation.Min;
            Fewest(draft, single);
            return;
        }

        if (dimension is null && draft.LastGroup is { } last && least > 1 && !draft.Any("noun"))
        {
            draft.Group = last with { AtLeast = least };
            UseBound(draft);
            return;
        }

        if (dimension is null && draft.LastGroup is not null && !draft.Any("noun") && draft.All("super").FirstOrDefault(f => f.Value("super") is "most" or "fewest") is { } top)
        {
            draft.Group = draft.LastGroup;
            draft.Operation = top.Use("most or fewest").Is("super", "most") ? Operation.Max : Operation.Min;
            TopGroups(draft, top);
            return;
        }

        if (dimension is null)
        {
            Partners(draft);
            return;
        }

        dimension.Use("group");
        draft.Group = new Grouping(GroupKeys.Key(draft, dimension), dimension.Is("dimension", "status") ? draft.TripDay ?? draft.Today : null, Math.Max(least, 1));
        several?.Use("at least 2");
        UseBound(draft);
        SecondKey(draft, dimension);
        if (draft.Target == Target.Institutions && !GroupKeys.InstitutionKey(draft.Group.Key))
            draft.Target = Target.Agreements;
        // "What topics does the center work on?" is told by the rows themselves where they cannot be grouped so.
        if (draft.Target is Target.Networks or Target.Activities && QueryCheck.Problem(new Query(draft.Target.Value) { Group = draft.Group }) is not null && !draft.Any("group") && !dimension.Is("grouping"))
        {
            draft.Group = null;
            return;
        }

        foreach (var fact in draft.All("group").Concat(draft.All("ask").Where(Comparisons.IsPlainCount)))
            fact.Use("group");
        if (draft.All("super").FirstOrDefault(f => f.Value("super") is "most" or "fewest") is { } extreme)
        {
            draft.Operation = extreme.Is("super", "most") ? Operation.Max : Operation.Min;
            foreach (var same in draft.All("super").Where(f => f.Value("super") == extreme.Value("super")))
                same.Use("most or fewest");
            if (draft.Group.Key == GroupKey.HomeUnit && !draft.Any("level"))
                draft.Where.Add(new Among(Field.Level, "department"));
            TopGroups(draft, extreme);
        }
        else if (single is not null)
        {
            Fewest(draft, single);
            draft.Operation = Operation.Min;
        }
    }

    // "Exactly one" is read as the fewest, which is more than one where nobody has just one: that is said back.
    private static void Fewest(Draft draft, Fact single)
    {
        single.Use("just one");
        draft.Assumptions.Add(new Assumption(AssumptionKind.Word, single.Surface, draft.Language.Code switch { "ja" => "最少", "zh" => "最少", "fr" => "le moins", _ => "the fewest" }));
    }

    // "Which university has the most agreements with us?"
    private static void Partners(Draft draft)
    {
        var asksWho = draft.All("noun").Any(f => f.Is("noun", "partner") || f.Is("noun", "institution") || f.Is("noun", "home")) || draft.Any("ask", "who");
        var asksWhere = draft.Any("ask", "where");
        if (!asksWho && !asksWhere || draft.All("super").FirstOrDefault(f => f.Value("super") is "most" or "fewest") is not { } extreme)
            return;
        draft.Target = Target.Agreements;
        draft.Group = new Grouping(draft.Any("noun", "home") ? GroupKey.Home : asksWhere ? GroupKey.Country : GroupKey.Partner);
        draft.Operation = extreme.Is("super", "most") ? Operation.Max : Operation.Min;
        extreme.Use("most or fewest");
        TopGroups(draft, extreme);
    }

    // "The five countries with most agreements": the order and a limit, not the single winner.
    private static void TopGroups(Draft draft, Fact extreme)
    {
        var same = draft.All("super").Where(f => f.Value("super") == extreme.Value("super"));
        var near = same.Select(f => Numbers.Near(draft, f)).FirstOrDefault(n => n is not null);
        // "Les deux pays avec le plus d'accords": how many, not both of what was said.
        if (near is null && draft.All("both").FirstOrDefault(b => !b.Used && draft.Facts.Any(n => n.First == b.End && (n.Is("dimension") || n.Is("noun")))) is { } pair)
            near = (pair, 2);
        if (near is not ({ } number, > 1 and var limit))
            return;
        number.Use("limit");
        draft.Operation = Operation.List;
        draft.Limit = limit;
        draft.Order.Add(new Ordering(null, Descending: extreme.Is("super", "most")));
    }

    // "More than five", "at least 3", 3件以上: how many rows a group must have; 0 where no such words stand.
    private static int AtLeast(Draft draft)
    {
        var index = draft.Facts.ToList().FindIndex(f => !f.Used && (f.Is("more-than") || f.Is("at-least")));
        if (index < 0 || Compared(draft, index) is not { } compared)
            return 0;
        return (compared.Number ?? Numbers.Said(compared))!.Value + (draft.Facts[index].Is("more-than") ? 1 : 0);
    }

    // "Agreements with more than two partners": the home is a party besides.
    private static Fact? Parties(Draft draft)
    {
        var bound = draft.Facts.FirstOrDefault(f => !f.Used && (f.Is("more-than") || f.Is("at-least") || f.Is("more-than-one")));
        var subject = draft.Facts.FirstOrDefault(f => f.Is("noun", "agreement") || f.Is("noun", "partner") || f.Is("noun", "institution") || f.Is("dimension") || f.Names.Count > 0);
        if (bound is null || subject is null || !subject.Is("noun", "agreement") || subject.First > bound.First)
            return null;
        return draft.Facts.FirstOrDefault(f => f.First >= bound.End && f.First <= bound.End + 1 && (f.Is("noun", "partner") || f.Is("noun", "institution")));
    }

    private static void UseBound(Draft draft)
    {
        var index = draft.Facts.ToList().FindIndex(f => !f.Used && (f.Is("more-than") || f.Is("at-least")));
        if (index < 0 || Compared(draft, index) is not { } compared)
            return;
        // 达到5份及以上 says it on both sides.
        foreach (var bound in draft.Facts.Where(f => (f.Is("more-than") || f.Is("at-least")) && (f.End == compared.First || f.First == compared.End)).Append(draft.Facts[index]))
            bound.Use("at least");
        compared.Use("at least");
    }

    private static Fact? Compared(Draft draft, int index)
    {
        var before = draft.Facts.Take(index).Where(f => !f.Is("filler")).TakeLast(2).Reverse().ToList();
        // "Two agreements or more": the noun stands between.
        var earlier = before is [var noun, var counted] && noun.Is("noun") ? counted : before.FirstOrDefault();
        // 至少有三份: a filler may stand between.
        var after = draft.Facts.Skip(index + 1).Take(2).SkipWhile(f => f.Is("filler") && (f.Number ?? Numbers.Said(f)) is null).FirstOrDefault();
        return new[] { after, earlier }.FirstOrDefault(f => f is { Used: false } && (f.Number ?? Numbers.Said(f)) is not null);
    }

    // "By country and level": rows are grouped by one key; the other is named as not used.
    private static void SecondKey(Draft draft, Fact chosen)
    {
        foreach (var other in draft.Facts.Where(f => f != chosen && f.Is("dimension") && f.Sentence == chosen.Sentence && f.Value("dimension") != chosen.Value("dimension") && !f.Is("event") && !f.Is("ask")))
        {
            var (low, high) = other.First < chosen.First ? (other, chosen) : (chosen, other);
            var between = draft.Facts.Where(f => f.First >= low.End && f.End <= high.First).ToList();
            if ((between.Any(f => f.Is("and") || f.Is("with") || f.Is("group")) || between.Count == 0) && between.All(f => f.Is("and") || f.Is("with") || f.Is("group") || f.Is("filler")))
                draft.Assumptions.Add(new Assumption(AssumptionKind.OneKey, other.Use("second key").Surface, chosen.Surface));
        }
    }

    // A dimension groups behind "by" and "per", or as what is asked for: "which countries", "the busiest month".
    private static bool Asked(Draft draft, Fact fact)
    {
        var index = draft.Facts.ToList().IndexOf(fact);
        var before = draft.Facts.Take(index).Where(f => f.Sentence == fact.Sentence && !f.Is("filler")).LastOrDefault();
        if (fact.Is("dimension", "partner") || before is not null && (before.Is("group") || before.Is("dimension")) || fact.Is("grouping"))
            return true;
        if (index + 1 < draft.Facts.Count && draft.Facts[index + 1].Is("group-after"))
            return true;
        // "Countries where we have department-level agreements": what is asked for opens the message.
        if (before is null && fact.First == 0 && fact.Value("dimension") is "country" or "continent" or "city" && draft.Facts.Any(f => f.First > fact.First && f.Sentence == fact.Sentence && (f.Is("noun", "agreement") || f.Is("noun", "partner") || f.Is("level") || f.Is("type"))))
            return true;
        if (draft.All("super").Any(f => f.Value("super") is "most" or "fewest") && fact.Sentence == draft.All("super").First().Sentence)
            return true;
        if (draft.Any("just-one") || draft.Any("more-than-one") || draft.Any("more-than") || draft.Any("at-least"))
            return fact.Value("dimension") is "country" or "city" or "continent" or "region" or "year" or "month";
        if (fact.Is("dimension", "home") && (before is null || !before.Is("group")) && draft.Where.OfType<Among>().Any(a => a.Field is Field.Partner or Field.Country))
            return false;
        // "How many departments does the agreement cover?" counts no agreements.
        if (before is not null && before.Is("ask", "count") && fact.Is("dimension", "unit"))
            return true;
        return before is not null && (before.Is("ask", "which") || before.Is("ask", "count") || before.Is("list")) && fact.Value("dimension") is "country" or "continent" or "city" or "region" or "year" or "type" or "theme" or "home" && !draft.Where.OfType<Among>().Any(a => a.Field == Field.Partner);
    }
}

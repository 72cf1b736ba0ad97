using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>"Per country", "which month is the busiest", "how many of each": counts per value of a key.</summary>
internal static class Groupings
{
    public static void Apply(Draft draft)
    {
        if (Contrast(draft) || draft.Target is Target.Metrics or Target.Policies || PartnersAndAgreements(draft))
            return;
        var dimension = draft.Facts.FirstOrDefault(f => f.Is("dimension") && (!f.Used || f.Is("grouping") || f.Is("event")) && Asked(draft, f));
        var several = draft.All("more-than-one").FirstOrDefault();
        var least = several is null ? AtLeast(draft) : 2;
        var single = draft.All("just-one").FirstOrDefault();
        if (dimension is null && least > 1 && draft.Any("noun", "agreement") && (several is not null && several.Is("noun", "agreement") || draft.All("noun").Any(f => f.Is("noun", "partner") || f.Is("noun", "institution"))))
        {
            draft.Target = Target.Agreements;
            draft.Group = new Grouping(GroupKey.Partner, AtLeast: least);
            several?.Use("at least 2");
            UseBound(draft);
            return;
        }

        if (dimension is null && single is not null && draft.Any("noun", "partner") && draft.Any("noun", "agreement"))
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

        if (dimension is null)
        {
            Partners(draft);
            return;
        }

        dimension.Use("group");
        if (dimension.Is("dimension", "year") && FiscalWords.Any(w => dimension.Surface.Contains(w, StringComparison.OrdinalIgnoreCase)))
            draft.Assumptions.Add(new Assumption(AssumptionKind.Word, dimension.Surface, CalendarYear(draft.Language.Code)));
        draft.Group = new Grouping(Key(draft, dimension.Value("dimension")!), dimension.Is("dimension", "status") ? draft.TripDay ?? draft.Today : null, Math.Max(least, 1));
        several?.Use("at least 2");
        UseBound(draft);
        SecondKey(draft, dimension);
        if (draft.Target == Target.Institutions && !InstitutionKey(draft.Group.Key))
            draft.Target = Target.Agreements;
        // "What topics does the center work on?" is told by the rows themselves where they cannot be grouped so.
        if (draft.Target is Target.Networks or Target.Activities && QueryCheck.Problem(new Query(draft.Target.Value) { Group = draft.Group }) is not null && !draft.Any("group") && !dimension.Is("grouping"))
        {
            draft.Group = null;
            return;
        }

        foreach (var fact in draft.All("group").Concat(draft.All("ask").Where(IsPlainCount)))
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
        var asksWho = draft.All("noun").Any(f => f.Is("noun", "partner") || f.Is("noun", "institution")) || draft.Any("ask", "who");
        if (!asksWho || draft.All("super").FirstOrDefault(f => f.Value("super") is "most" or "fewest") is not { } extreme)
            return;
        draft.Target = Target.Agreements;
        draft.Group = new Grouping(draft.Any("noun", "home") ? GroupKey.Home : GroupKey.Partner);
        draft.Operation = extreme.Is("super", "most") ? Operation.Max : Operation.Min;
        extreme.Use("most or fewest");
        TopGroups(draft, extreme);
    }

    // "The five countries with most agreements": the order and a limit, not the single winner.
    private static void TopGroups(Draft draft, Fact extreme)
    {
        var same = draft.All("super").Where(f => f.Value("super") == extreme.Value("super"));
        if (same.Select(f => Numbers.Near(draft, f)).FirstOrDefault(n => n is not null) is not ({ } number, > 1 and var limit))
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

    private static void UseBound(Draft draft)
    {
        var index = draft.Facts.ToList().FindIndex(f => !f.Used && (f.Is("more-than") || f.Is("at-least")));
        if (index < 0 || Compared(draft, index) is not { } compared)
            return;
        draft.Facts[index].Use("at least");
        compared.Use("at least");
    }

    private static Fact? Compared(Draft draft, int index)
    {
        var before = draft.Facts.Take(index).LastOrDefault(f => !f.Is("filler"));
        return new[] { draft.Facts.ElementAtOrDefault(index + 1), before }.FirstOrDefault(f => f is { Used: false } && (f.Number ?? Numbers.Said(f)) is not null);
    }

    // "Department-level and institute-wide: how many of each?" groups by what it contrasts.
    private static bool Contrast(Draft draft)
    {
        if (Statuses(draft))
            return true;
        var comparing = draft.Any("comparing") || draft.Any("comparison") && (draft.Any("ask", "count") || draft.Any("order", "count-desc"));
        if (comparing && Versus(draft))
        {
            if (draft.Any("comparing") && draft.Any("or"))
                draft.Operation = Operation.Max;
            foreach (var fact in draft.All("comparing"))
                fact.Use("compared");
            return true;
        }

        if (!draft.Any("group") && !CountsTwice(draft))
            return false;
        var levels = draft.All("level").Select(f => f.Value("level")).Distinct().Count();
        var units = draft.Where.OfType<Among>().FirstOrDefault(a => a.Field == Field.HomeUnit)?.Values.Count ?? 0;
        if (units + levels < 2 || levels == 0 && units < 2)
            return (draft.Any("versus") || CountsTwice(draft)) && Versus(draft);
        draft.Where.RemoveAll(c => c is Among { Field: Field.Level or Field.HomeUnit });
        draft.Group = new Grouping(units > 0 ? GroupKey.HomeUnit : GroupKey.Level);
        draft.Target = Target.Agreements;
        foreach (var fact in draft.All("group").Concat(draft.All("dimension")).Concat(draft.All("ask").Where(IsPlainCount)))
            fact.Use("group");
        return true;
    }

    // "2017 vs 2018", "how many in Germany and how many in France?": one group each.
    private static bool Versus(Draft draft)
    {
        var several = draft.Where.OfType<Among>().FirstOrDefault(a => a.Field is Field.Country or Field.Partner or Field.Type && a.Values.Count > 1);
        var years = draft.Facts.Where(f => f.Time is { Grain: Time.TimeGrain.Year, Form: Time.TimeForm.Period }).ToList();
        if (several is null && years.Count < 2)
            return false;
        draft.Group = new Grouping(several?.Field switch { Field.Country => GroupKey.Country, Field.Partner => GroupKey.Partner, Field.Type => GroupKey.Type, _ => ByYear(draft) });
        draft.Target = Target.Agreements;
        foreach (var fact in draft.All("group").Concat(draft.All("ask").Where(IsPlainCount)))
            fact.Use("group");
        return true;
    }

    // "How many partners and how many agreements?": the agreements of each partner tell both numbers.
    private static bool PartnersAndAgreements(Draft draft)
    {
        if (!CountsTwice(draft) || !draft.Any("noun", "agreement") || !draft.Any("noun", "partner") && !draft.Any("noun", "institution"))
            return false;
        draft.Target = Target.Agreements;
        draft.Group = new Grouping(GroupKey.Partner);
        foreach (var fact in draft.All("ask").Concat(draft.All("dimension")))
            fact.Use("both numbers");
        return true;
    }

    private static bool CountsTwice(Draft draft) => draft.All("ask").Count(f => f.Is("ask", "count")) > 1;

    // "How many are active, how many expired?"
    private static bool Statuses(Draft draft)
    {
        if (draft.Where.OfType<StatusOn>().FirstOrDefault(s => s.Values.Count > 1) is not { } several || !draft.Any("group") && !CountsTwice(draft))
            return false;
        draft.Where.Remove(several);
        draft.Group = new Grouping(GroupKey.Status, several.Day);
        draft.Target = Target.Agreements;
        foreach (var fact in draft.All("group").Concat(draft.All("dimension")).Concat(draft.All("ask")))
            fact.Use("group");
        return true;
    }

    // "By country and level": rows are grouped by one key; the other is named as not used.
    private static void SecondKey(Draft draft, Fact chosen)
    {
        foreach (var other in draft.Facts.Where(f => f != chosen && f.Is("dimension") && f.Sentence == chosen.Sentence && f.Value("dimension") != chosen.Value("dimension") && !f.Is("event") && !f.Is("ask")))
        {
            var (low, high) = other.First < chosen.First ? (other, chosen) : (chosen, other);
            var between = draft.Facts.Where(f => f.First >= low.End && f.End <= high.First).ToList();
            if ((between.Any(f => f.Is("and") || f.Is("with") || f.Is("group")) || between.Count == 0) && between.All(f => f.Is("and") || f.Is("with") || f.Is("group") || f.Is("filler")))
                draft.Refuse(DeclineReason.NotInRegister, other.Use("second key").Surface);
        }
    }

    // "How many students do we send each year?" counts no rows.
    private static bool IsPlainCount(Fact fact) => fact.Is("ask", "count") && !fact.Is("topic", "students");

    // A dimension groups behind "by" and "per", or as what is asked for: "which countries", "the busiest month".
    private static bool Asked(Draft draft, Fact fact)
    {
        var index = draft.Facts.ToList().IndexOf(fact);
        var before = draft.Facts.Take(index).Where(f => f.Sentence == fact.Sentence && !f.Is("filler")).LastOrDefault();
        if (fact.Is("dimension", "partner") || before is not null && (before.Is("group") || before.Is("dimension")) || fact.Is("grouping"))
            return true;
        if (index + 1 < draft.Facts.Count && draft.Facts[index + 1].Is("group-after"))
            return true;
        if (draft.All("super").Any(f => f.Value("super") is "most" or "fewest") && fact.Sentence == draft.All("super").First().Sentence)
            return true;
        if (draft.Any("just-one") || draft.Any("more-than-one") || draft.Any("more-than") || draft.Any("at-least"))
            return fact.Value("dimension") is "country" or "city" or "continent" or "region" or "year" or "month";
        if (fact.Is("dimension", "home") && (before is null || !before.Is("group")) && draft.Where.OfType<Among>().Any(a => a.Field is Field.Partner or Field.Country))
            return false;
        return before is not null && (before.Is("ask", "which") || before.Is("ask", "count") || before.Is("list")) && fact.Value("dimension") is "country" or "continent" or "city" or "region" or "year" or "type" or "theme" or "home" && !draft.Where.OfType<Among>().Any(a => a.Field == Field.Partner);
    }

    // Groups are by calendar year; where a fiscal word stands, that is said back.
    private static readonly string[] FiscalWords = ["年度", "财年", "財年", "fiscal", "exercice"];

    private static string CalendarYear(string language) => language switch
    {
        "ja" => "暦年",
        "zh" => "公历年",
        "fr" => "année civile",
        _ => "calendar year",
    };

    private static bool InstitutionKey(GroupKey key) => key is GroupKey.Country or GroupKey.Region or GroupKey.Continent or GroupKey.City or GroupKey.Kind or GroupKey.Parent or GroupKey.Role or GroupKey.IsHome;

    private static GroupKey Key(Draft draft, string dimension) => dimension switch
    {
        "country" => GroupKey.Country,
        "continent" => GroupKey.Continent,
        "region" => GroupKey.Continent,
        "city" => draft.Target == Target.Institutions ? GroupKey.City : GroupKey.Partner,
        "year" => ByYear(draft),
        "month" => draft.Any("event", "sign") ? GroupKey.MonthOfSigning : GroupKey.MonthOfExpiry,
        "type" => draft.Target is Target.Agreements or null ? GroupKey.Type : GroupKey.Kind,
        "level" => GroupKey.Level,
        "status" => GroupKey.Status,
        "unit" => GroupKey.HomeUnit,
        "theme" => GroupKey.Theme,
        "home" => GroupKey.Home,
        "source" => GroupKey.Source,
        _ => GroupKey.Partner,
    };

    private static GroupKey ByYear(Draft draft) => draft.Target switch
    {
        Target.Activities => GroupKey.Year,
        Target.Networks => GroupKey.YearOfStart,
        _ => draft.Any("event", "sign") ? GroupKey.YearOfSigning : GroupKey.YearOfExpiry,
    };
}

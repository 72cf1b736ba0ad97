using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>"Per country", "which month is the busiest", "how many of each": counts per value of a key.</summary>
internal static class Groupings
{
    public static void Apply(Draft draft)
    {
        TwoCounts.TwoFigures(draft);
        // 各研究科の有効な件数と失効した件数: rows are grouped by what is contrasted, and by no second key.
        var contrasted = Comparisons.Contrast(draft);
        if (contrasted && draft.All("each").FirstOrDefault(f => f.Is("dimension")) is { } each)
            draft.Refuse(DeclineReason.OneByOne, each.Surface);
        if (contrasted || draft.Target is Target.Metrics or Target.Policies || TwoCounts.PartnersAndAgreements(draft) || TwoCounts.PartOfWhole(draft))
            return;
        if (Columns.OfOnePartner(draft))
            return;
        Columns.BesideAnOrder(draft);
        var sizes = GroupSizes.Of(draft);
        var dimension = draft.Facts.FirstOrDefault(f => f.Is("dimension") && (!f.Used || f.Is("grouping") || f.Is("event") || f.Is("level")) && !Orders.Sorts(draft, f) && Asked(draft, f, sizes));
        if (dimension is null)
            WithoutKey(draft, sizes);
        else
            ByKey(draft, dimension, sizes);
    }

    private static void WithoutKey(Draft draft, GroupSizes? sizes)
    {
        var bound = sizes is { Bound: true } ? sizes : null;
        if (bound is not null && Parties(draft, bound) is { } parties)
        {
            bound.AddParties(draft, parties);
        }
        else if (bound is not null && OfPartners(draft, bound))
        {
            draft.Target = Target.Agreements;
            draft.Group = bound.Group(draft, GroupKey.Partner);
            GroupKeys.NameAskedBesides(draft, bound.Said[0]);
        }
        else if (bound is not null && draft.LastGroup is { } last && draft.All("noun").All(bound.Said.Contains))
        {
            draft.Group = bound.Group(draft, last.Key, last.StatusDay);
        }
        else if (draft.LastGroup is { } same && !draft.Any("noun") && Extreme(draft, sizes) is { } top)
        {
            draft.Group = same;
            Rank(draft, top);
        }
        else
        {
            Partners(draft, sizes);
        }
    }

    private static void ByKey(Draft draft, Fact dimension, GroupSizes? sizes)
    {
        dimension.Use("group");
        var key = GroupKeys.Key(draft, dimension);
        var day = dimension.Is("dimension", "status") ? draft.TripDay ?? draft.Today : (DateOnly?)null;
        draft.Group = sizes?.Group(draft, key, day) ?? new Grouping(key, day);
        SecondKey(draft, dimension);
        GroupKeys.NameAskedBesides(draft, dimension);
        if (TwoCounts.PartOfEach(draft, dimension) is { } part)
            draft.Refuse(DeclineReason.EitherOr, dimension.Surface, part.Surface);
        if (sizes?.CountsPartners(draft) == true && GroupKeys.InstitutionKey(key) && draft.Where.All(c => Fitting.Fits(Target.Institutions, c)))
            draft.Target = Target.Institutions;
        if (draft.Target == Target.Institutions && !GroupKeys.InstitutionKey(draft.Group.Key))
            draft.Target = Target.Agreements;
        // "What topics does the center work on?" is told by the rows themselves where they cannot be grouped so.
        if (draft.Target is Target.Networks or Target.Activities && QueryCheck.Problem(new Query(draft.Target.Value) { Group = draft.Group }) is not null && !draft.Any("group") && !dimension.Is("grouping"))
        {
            draft.Group = null;
            return;
        }

        foreach (var fact in draft.All("group").Concat(draft.All("ask").Where(TwoCounts.IsPlainCount)))
            fact.Use("group");
        if (Extreme(draft, sizes) is not { } extreme)
            return;
        if (draft.Group.Key == GroupKey.HomeUnit && !draft.Any("level"))
            draft.Where.Add(new Among(Field.Level, "department"));
        Rank(draft, extreme);
    }

    private static Fact? Extreme(Draft draft, GroupSizes? sizes) => draft.All("super").FirstOrDefault(f => f.Value("super") is "most" or "fewest" && sizes?.Said.Contains(f) != true);

    // "Which university has the most agreements with us?"
    private static void Partners(Draft draft, GroupSizes? sizes)
    {
        if (draft.Language.EventFollowsTime && Extreme(draft, sizes) is { } most && GroupKeys.Listed(draft) is { } key && !draft.Any("noun", "partner") && !draft.Any("noun", "institution"))
        {
            if (draft.Target != Target.Activities)
                draft.Target = Target.Agreements;
            draft.Group = new Grouping(key);
            Rank(draft, most);
            return;
        }

        var asksWho = draft.All("noun").Any(f => f.Is("noun", "partner") || f.Is("noun", "institution") || f.Is("noun", "home")) || draft.Any("ask", "who");
        var asksWhere = draft.Any("ask", "where");
        if (!asksWho && !asksWhere || Extreme(draft, sizes) is not { } extreme)
            return;
        // "Which activity involved the most universities?": no query counts who took part in one.
        if (draft.Target == Target.Activities && AsksActivity(draft))
        {
            draft.Refuse(DeclineReason.NotUnderstood, extreme.Surface);
            return;
        }

        // "Which partner did we do the most with?" counts activities, where they are what is asked about.
        if (draft.Target != Target.Activities)
            draft.Target = Target.Agreements;
        draft.Group = new Grouping(draft.Any("noun", "home") ? GroupKey.Home : asksWhere && !(draft.Language.EventFollowsTime && (draft.Any("noun", "institution") || draft.Any("noun", "partner") || draft.Any("ask", "partner"))) ? GroupKey.Country : GroupKey.Partner);
        Rank(draft, extreme);
    }

    private static bool AsksActivity(Draft draft) =>
        draft.Facts.Any(f => f.Is("noun", "activity") && draft.Facts.Any(w => w.End == f.First && w.Is("ask", "which")))
        || draft.Language.EventFollowsTime && draft.All("noun").LastOrDefault(f => !f.Is("ask")) is { } last && last.Is("noun", "activity") && draft.All("super").Any(s => s.End <= last.First);

    // "The most", "the second most", "the five countries with most": groups of one size, or the order and a limit.
    private static void Rank(Draft draft, Fact extreme)
    {
        var same = draft.All("super").Where(f => f.Value("super") == extreme.Value("super")).ToList();
        foreach (var word in same)
            word.Use("most or fewest");
        draft.Operation = extreme.Is("super", "most") ? Operation.Max : Operation.Min;
        Topmost.OfGroups(draft);
        draft.Group = draft.Group! with { Place = Numbers.Place(draft, same) };
        var near = same.Select(f => Numbers.Near(draft, f)).FirstOrDefault(n => n is not null);
        // "Les deux pays avec le plus d'accords": how many, not both of what was said.
        if (near is null && draft.All("both").FirstOrDefault(b => !b.Used && draft.Facts.Any(n => n.First == b.End && (n.Is("dimension") || n.Is("noun")))) is { } pair)
            near = (pair, 2);
        if (draft.Group.Place > 1 || near is not ({ } number, > 1 and var limit))
            return;
        number.Use("limit");
        draft.Operation = Operation.List;
        draft.Limit = limit;
        draft.Order.Add(new Ordering(null, Descending: extreme.Is("super", "most")));
    }

    // "Agreements with more than two partners": the home is a party besides. 協定が2件以上の相手校 are partners.
    private static Fact? Parties(Draft draft, GroupSizes bound)
    {
        var subject = draft.Facts.FirstOrDefault(f => f.Is("noun", "agreement") || f.Is("noun", "partner") || f.Is("noun", "institution") || f.Is("dimension") || f.Names.Count > 0);
        if (draft.Language.EventFollowsTime || subject is null || !subject.Is("noun", "agreement") || subject.First >= bound.First)
            return null;
        return draft.Facts.FirstOrDefault(f => f.First >= bound.Said[0].End && f.First <= bound.End + 1 && (f.Is("noun", "partner") || f.Is("noun", "institution")));
    }

    // "Partners with more than one agreement"; what is counted must not be the partners themselves.
    private static bool OfPartners(Draft draft, GroupSizes bound) =>
        (draft.Any("noun", "agreement") || draft.Any("event", "sign")) && !bound.Said.Any(f => f.Is("noun", "institution")) && !draft.Facts.Any(f => f.First == bound.End && f.Is("dimension") && !f.Is("noun"))
        && (bound.Most is null && bound.Said.Any(f => f.Is("noun", "agreement")) || draft.All("noun").Any(f => f.Is("noun", "partner") || f.Is("noun", "institution") && !f.Is("singular")));

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

    // "Which departments of German universities", "which unit in Hanoi", どの学部との, "the double degree is of which unit": units of ours are not asked for as such.
    private static bool IsOfPartner(Draft draft, Fact fact) =>
        fact.Is("dimension", "unit") && (draft.Where.Any(c => c is Among { Field: Field.City or Field.Type }) || !draft.Facts.Any(f => f.First >= fact.End && (f.Is("noun", "agreement") || f.Is("noun", "partner") || f.Is("event", "sign") || f.Names.Count > 0)) || draft.Facts.Any(f => f.First >= fact.End && f.Is("noun", "institution") || draft.Language.EventFollowsTime && f.First == fact.End && f.Is("with")));

    // A dimension groups behind "by" and "per", or as what is asked for: "which countries", "the busiest month".
    private static bool Asked(Draft draft, Fact fact, GroupSizes? sizes)
    {
        var index = draft.Facts.ToList().IndexOf(fact);
        var before = draft.Facts.Take(index).Where(f => f.Sentence == fact.Sentence && !f.Is("filler")).LastOrDefault();
        // TUM的协议是哪个系的: the rows tell it.
        if (fact.Is("dimension", "unit") && fact.Is("ask", "which") && draft.Where.Any(c => c is Among { Field: Field.Partner }))
            return false;
        // 台湾各校协议的级别和到期日: dates of rows are asked for, and no number.
        if (fact.Is("dimension", "partner") && fact.Is("grouping") && draft.Any("event-noun") && draft.Any("list") && !draft.Any("ask", "count"))
            return false;
        if (fact.Is("dimension", "partner") || before is not null && (before.Is("group") || before.Is("dimension")) || fact.Is("grouping"))
            return true;
        if (index + 1 < draft.Facts.Count && (draft.Facts[index + 1].Is("group-after") || draft.Language.EventFollowsTime && draft.Facts[index + 1].Is("group") && draft.Facts[index + 1].Is("apiece")))
            return true;
        // 哪些国家?: nothing else is asked of the rows told of.
        if (fact.Is("ask", "which") && fact.Value("dimension") is "country" or "continent" && draft.Facts.All(f => f == fact || f.Is("filler") || f.Is("locative") || f.Is("follow", "and")))
            return true;
        // 和我们有协议的国家有哪些: what is asked for closes the message.
        if (draft.Language.EventFollowsTime && fact.Value("dimension") is "country" or "continent" or "city" && index + 1 < draft.Facts.Count && draft.Facts[index + 1].Is("ask", "which") && draft.Facts.Skip(index + 2).All(f => f.Is("filler")))
            return true;
        // "Countries where we have department-level agreements": what is asked for opens the message.
        if (before is null && fact.First == 0 && fact.Value("dimension") is "country" or "continent" or "city" && draft.Facts.Any(f => f.First > fact.First && f.Sentence == fact.Sentence && (f.Is("noun", "agreement") || f.Is("noun", "partner") || f.Is("level") || f.Is("type"))))
            return true;
        if (draft.All("super").Any(f => f.Value("super") is "most" or "fewest") && fact.Sentence == draft.All("super").First().Sentence)
            return true;
        if (sizes is not null || draft.Any("more-than") || draft.Any("at-least"))
            return fact.Value("dimension") is "country" or "city" or "continent" or "region" or "year" or "month";
        if (fact.Is("dimension", "home") && (before is null || !before.Is("group")) && draft.Where.OfType<Among>().Any(a => a.Field is Field.Partner or Field.Country))
            return false;
        // "nb conventions actives / pays": in note form, nothing stands between what is counted and what by.
        if (draft.Any("ask", "count") && fact.Value("dimension") is "country" or "continent" or "level" or "year" && draft.Facts.Any(f => f.End == fact.First && (f.Is("noun", "agreement") || f.Is("status") && !f.Is("ask"))))
            return true;
        // "How many departments does the agreement cover?" counts no agreements.
        if (before is not null && before.Is("ask", "count") && fact.Is("dimension", "unit"))
            return true;
        // "Which French cities?", "in each Asian country", "list all the countries": the place, or "all", stands between.
        if (before is { Names.Count: > 0 } || before?.Is("all") == true)
            before = draft.Facts.TakeWhile(f => f != before).LastOrDefault(f => f.Sentence == fact.Sentence && !f.Is("filler"));
        var names = fact.Value("dimension") is "unit" or "month" && fact.Is("ask", "which") || before is not null && (before.Is("ask", "which") || before.Is("ask", "count") || before.Is("list") || before.Is("group"));
        return names && fact.Value("dimension") is "country" or "continent" or "city" or "region" or "year" or "month" or "type" or "theme" or "home" or "unit" && !IsOfPartner(draft, fact) && !draft.Where.OfType<Among>().Any(a => a.Field == Field.Partner);
    }
}

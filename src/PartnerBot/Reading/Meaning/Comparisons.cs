using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>What a message sets side by side: levels, statuses, years, countries, partners and agreements - one group each.</summary>
internal static class Comparisons
{
    private static readonly string[] Continents = ["Africa", "Asia", "Europe", "North America", "Oceania", "South America"];

    // "Department-level and institute-wide: how many of each?" groups by what it contrasts.
    public static bool Contrast(Draft draft)
    {
        if (Statuses(draft))
            return true;
        // "Russia or China: which has the most agreements?"
        var most = (draft.Any("or") || draft.Any("which-of-two")) && !draft.Any("dimension") ? draft.All("super").FirstOrDefault(f => f.Is("super", "most")) : null;
        var comparing = most is not null || draft.Any("comparing") || draft.Any("comparison") && (draft.Any("ask", "count") || draft.Any("order", "count-desc") || draft.Facts.Count(IsYear) > 1);
        if (comparing && Versus(draft))
        {
            // "How many more" wants both numbers.
            if (most is not null || draft.Any("comparing") && !draft.Any("ask", "count"))
                draft.Operation = draft.Any("comparing", "fewer") || draft.Any("comparing", "fewer-partners") ? Operation.Min : Operation.Max;
            most?.Use("most");
            foreach (var fact in draft.All("comparing"))
                fact.Use("compared");
            return true;
        }

        // 韓国は何件?台湾は?: asked anew of the other.
        if (CountsAnew(draft) && Versus(draft))
            return true;
        if (!draft.Any("group") && !draft.Any("group-after") && !CountsTwice(draft))
            return false;
        var levels = draft.All("level").Select(f => f.Value("level")).Distinct().Count();
        var units = draft.Where.OfType<Among>().FirstOrDefault(a => a.Field == Field.HomeUnit)?.Values.Count ?? 0;
        if (units + levels < 2 || levels == 0 && units < 2)
            return (draft.Any("versus") || draft.Any("apiece") || CountsTwice(draft) || draft.Any("ask", "count") && draft.All("group").Any(f => f.Is("both"))) && Versus(draft);
        draft.Where.RemoveAll(c => c is Among { Field: Field.Level or Field.HomeUnit });
        draft.Group = new Grouping(units > 0 ? GroupKey.HomeUnit : GroupKey.Level);
        draft.Target = Target.Agreements;
        foreach (var fact in draft.All("group").Concat(draft.All("dimension")).Concat(draft.All("ask").Where(IsPlainCount)))
            fact.Use("group");
        return true;
    }

    private static bool IsYear(Fact fact) => fact.Time is { Grain: Time.TimeGrain.Year or Time.TimeGrain.FiscalYear, Form: Time.TimeForm.Period };

    // "2017 vs 2018", "how many in Germany and how many in France?": one group each.
    private static bool Versus(Draft draft)
    {
        var several = draft.Where.OfType<Among>().FirstOrDefault(a => a.Field is Field.Country or Field.Partner or Field.Type or Field.HomeUnit or Field.Region && a.Values.Count > 1);
        var years = draft.Facts.Where(IsYear).ToList();
        var months = draft.Facts.Where(f => f.Time is { Grain: Time.TimeGrain.Month, Form: Time.TimeForm.Period }).ToList();
        var homes = draft.NamedHomes.Count > 1;
        // Continents lie apart; of other regions a country may be in both.
        if (several is { Field: Field.Region } && !several.Values.All(Continents.Contains))
            draft.Refuse(DeclineReason.OneByOne, draft.Facts.First(f => f.Names.Any(n => n.Kind == Names.NameKind.Region)).Surface);
        if (several is null && years.Count < 2 && months.Count < 2 && !homes)
            return false;
        draft.Group = new Grouping(homes ? GroupKey.Home : several?.Field switch { Field.Country => GroupKey.Country, Field.Partner => GroupKey.Partner, Field.Type => GroupKey.Type, Field.Region => GroupKey.Continent, Field.HomeUnit => GroupKey.HomeUnit, _ when years.Count < 2 => GroupKeys.ByMonth(draft), _ => GroupKeys.ByYear(draft) });
        // "More partners in Germany or in France?", "how many partners in Thailand and how many in Vietnam?" count institutions.
        var partners = draft.Any("comparing", "partners") || draft.Any("comparing", "fewer-partners") || draft.Any("comparing") && draft.Any("noun", "partner")
            || draft.Target == Target.Institutions && (draft.Any("ask", "count") || draft.Any("comparing"));
        draft.Target = partners && GroupKeys.InstitutionKey(draft.Group.Key) && draft.Where.All(c => Fitting.Fits(Target.Institutions, c)) ? Target.Institutions : Target.Agreements;
        foreach (var fact in draft.All("group").Concat(draft.All("ask").Where(IsPlainCount)))
            fact.Use("group");
        return true;
    }

    // "How many partners and how many agreements?": the agreements of each partner tell both numbers.
    public static bool PartnersAndAgreements(Draft draft)
    {
        if (!CountsTwice(draft) || !draft.Any("noun", "agreement") || !draft.Any("noun", "partner") && !draft.Any("noun", "institution"))
            return false;
        draft.Target = Target.Agreements;
        draft.Group = new Grouping(GroupKey.Partner);
        foreach (var fact in draft.All("ask").Concat(draft.All("dimension")))
            fact.Use("both numbers");
        return true;
    }

    // "How many applied, and how many got it?": where one figure alone was found, the other count is not answered.
    public static void TwoFigures(Draft draft)
    {
        if (draft.Target != Target.Metrics || draft.Where.OfType<Among>().FirstOrDefault(a => a.Field == Field.Id) is not { Values.Count: 1 })
            return;
        var counts = draft.All("ask").Where(f => f.Is("ask", "count")).ToList();
        var second = counts.Skip(1).FirstOrDefault(c => draft.Facts.LastOrDefault(f => f.End <= c.First && (f.Is("and") || !f.Is("filler"))) is { } joint && joint.Is("and"));
        if (second is not null)
            draft.Refuse(DeclineReason.NotInRegister, string.Join(' ', draft.Facts.SkipWhile(f => f != second).Select(f => f.Surface)));
    }

    private static bool CountsAnew(Draft draft) =>
        draft.All("ask").FirstOrDefault(IsPlainCount) is { } count && draft.Facts.GroupBy(f => f.Sentence).Count(s => s.Any(f => f is { Negated: false, Names.Count: > 0 }) && (s.Key == count.Sentence || s.All(f => f.Names.Count > 0 || f.Is("filler") || f.Is("follow")))) > 1;

    /// <summary>何件で、そのうちアジアは何件, "how many expired and how many of them in Asia?": where no groups answer both, the second count is named.</summary>
    public static Fact? SecondCount(Draft draft)
    {
        if (draft.Group is not null || draft.Target is Target.Metrics or Target.Policies || draft.All("ask").Where(IsPlainCount).Take(2).ToList() is not [var first, var second])
            return null;
        var between = draft.Facts.Where(f => f.First >= first.End && f.End <= second.First).ToList();
        return between.Exists(f => f.Is("pronoun")) ? second : null;
    }

    // 一共有多少份 counts once, in two words.
    private static bool CountsTwice(Draft draft) =>
        draft.All("ask").Count(f => f.Is("ask", "count") && !draft.Facts.Any(b => b.End == f.First && b.Is("ask", "count"))) > 1;

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

    // "How many students do we send each year?" counts no rows.
    public static bool IsPlainCount(Fact fact) => fact.Is("ask", "count") && !fact.Is("topic", "students");
}

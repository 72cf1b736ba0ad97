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
        var more = draft.Any("or") || draft.Any("than") || draft.Any("which-of-two") || draft.Any("ask", "which") ? draft.All("more-of").FirstOrDefault(f => draft.Facts.Any(n => n.Sentence == f.Sentence && (n.Is("noun", "agreement") || n.Is("noun", "partner") || n.Is("noun", "institution")))) : null;
        var comparing = most is not null || more is not null || draft.Any("comparing") || draft.Any("comparison") && (draft.Any("ask", "count") || draft.Any("order", "count-desc") || Years(draft) > 1);
        // "Are more expiring this year than we signed last year?": two numbers of two dates, which no one query tells.
        if (comparing && draft.Where.OfType<Within>().Where(w => w.Field is Field.Signed or Field.Expires).DistinctBy(w => w.Field).Count() > 1)
        {
            draft.Refuse(DeclineReason.OneByOne, draft.All("comparing").Concat(draft.All("comparison")).Select(f => f.Use("compared").Surface).FirstOrDefault() ?? draft.Question.Text);
            return true;
        }

        if (comparing && Versus(draft))
        {
            // "How many more" wants both numbers.
            if (most is not null || more is not null || draft.Any("comparing") && !draft.Any("ask", "count"))
                draft.Operation = more?.Is("more-of", "fewer") == true || draft.Any("comparing", "fewer") || draft.Any("comparing", "fewer-partners") ? Operation.Min : Operation.Max;
            most?.Use("most");
            more?.Use("compared");
            foreach (var fact in draft.All("comparing"))
                fact.Use("compared");
            foreach (var than in draft.All("rival").Where(r => draft.Facts.Any(n => n.First == r.End && (n.Names.Count > 0 || n.Time is not null))))
                than.Use("compared");
            return true;
        }

        // 韓国は何件?台湾は?: asked anew of the other.
        if (CountsAnew(draft) && Versus(draft))
            return true;
        var levels = draft.All("level").Where(f => !f.Negated).Select(f => f.Value("level")).Distinct().Count();
        // "How many department-level and institute-wide ones?": there is no third level, so that both together would say nothing.
        var bothLevels = levels > 1 && draft.Any("ask", "count") && draft.Any("and");
        if (!draft.Any("group") && !draft.Any("group-after") && !TwoCounts.CountsTwice(draft) && !bothLevels)
            return false;
        var told = draft.Where.OfType<Among>().FirstOrDefault(a => a.Field == Field.HomeUnit);
        var units = told?.Values.Count ?? 0;
        if (units + levels < 2 || levels == 0 && units < 2)
            return (draft.Any("versus") || draft.Any("apiece") && !AsksDate(draft) || TwoCounts.CountsTwice(draft) || draft.Any("ask", "count") && draft.All("group").Any(f => f.Is("both"))) && Versus(draft);
        // 情報とバイオ、それぞれ部局間は何件: one level beside several units still narrows the rows.
        var narrows = levels == 1 && units > 1 && draft.Where.Contains(new Among(Field.Level, "department"));
        draft.Where.RemoveAll(c => c is Among { Field: Field.HomeUnit } || c is Among { Field: Field.Level } && !narrows);
        // The units told, and the whole institution where that is set beside them; the other units are not asked about.
        if (told is not null && (narrows || draft.All("level").All(f => f.Is("level", "institution"))))
            draft.Where.Add(told with { Values = levels > 0 && !narrows ? told.Values.Append("I").Distinct().ToValueList() : told.Values });
        draft.Group = new Grouping(units > 0 ? GroupKey.HomeUnit : GroupKey.Level);
        draft.Target = Target.Agreements;
        foreach (var fact in draft.All("group").Concat(draft.All("dimension")).Concat(draft.All("ask").Where(TwoCounts.IsPlainCount)))
            fact.Use("group");
        return true;
    }

    // 乌尔姆和雷根斯堡分别什么时候到期: the day of each, which its row tells, and no number.
    private static bool AsksDate(Draft draft) =>
        draft.Any("event") && !draft.Any("ask", "count") && draft.TellsNoTime() && draft.Where.OfType<Among>().All(a => a.Values.Count == 1 || a.Field == Field.Partner);

    private static bool IsYear(Fact fact) => fact.Time is { Grain: Time.TimeGrain.Year or Time.TimeGrain.FiscalYear, Form: Time.TimeForm.Period };

    // "2017 vs 2018", "how many in Germany and how many in France?": one group each.
    private static bool Versus(Draft draft)
    {
        var several = draft.Where.OfType<Among>().FirstOrDefault(a => a.Field is Field.Country or Field.Region or Field.Level or Field.Partner or Field.Type or Field.HomeUnit && a.Values.Count > 1);
        var years = Years(draft);
        var months = draft.Facts.Where(f => f.Time is { Grain: Time.TimeGrain.Month, Form: Time.TimeForm.Period }).ToList();
        var homes = draft.NamedHomes.Count > 1;
        // Continents lie apart; of other regions a country may be in both.
        if (several is { Field: Field.Region } && several.Values.FirstOrDefault(v => !Continents.Contains(v)) is { } region)
            draft.Refuse(DeclineReason.OneByOne, draft.Facts.FirstOrDefault(f => f.Names.Any(n => n.Kind == Names.NameKind.Region && n.Ids.Contains(region)))?.Surface ?? region);
        if (several is null && years < 2 && months.Count < 2 && !homes)
            return false;
        draft.Group = new Grouping(homes ? GroupKey.Home : several is { Field: Field.Region } ? GroupKey.Continent : several is not null && GroupKeys.Of(several.Field) is { } key ? key : years < 2 ? GroupKeys.ByMonth(draft) : GroupKeys.ByYear(draft));
        // "More partners in Germany or in France?", "how many partners in Thailand and how many in Vietnam?" count institutions.
        var partners = draft.Any("comparing", "partners") || draft.Any("comparing", "fewer-partners") || draft.Any("comparing") && draft.Any("noun", "partner")
            || draft.Target == Target.Institutions && (draft.Any("ask", "count") || draft.Any("comparing") || draft.Any("more-of") || draft.Any("super", "most") || draft.Any("super", "fewest"));
        draft.Target = partners && GroupKeys.InstitutionKey(draft.Group.Key) && draft.Where.All(c => Fitting.Fits(Target.Institutions, c)) ? Target.Institutions : Target.Agreements;
        foreach (var fact in draft.All("group").Concat(draft.All("ask").Where(TwoCounts.IsPlainCount)))
            fact.Use("group");
        return true;
    }

    private static int Years(Draft draft) => draft.Facts.Count(IsYear);

    private static bool CountsAnew(Draft draft) =>
        draft.All("ask").FirstOrDefault(TwoCounts.IsPlainCount) is { } count && draft.Facts.GroupBy(f => f.Sentence).Count(s => s.Any(f => f is { Negated: false, Names.Count: > 0 }) && (s.Key == count.Sentence || s.All(f => f.Names.Count > 0 || f.Is("filler") || f.Is("follow")))) > 1;

    // "How many are active, how many expired?"
    private static bool Statuses(Draft draft)
    {
        if (draft.Where.OfType<StatusOn>().FirstOrDefault(s => s.Values.Count > 1) is not { } several || !draft.Any("group") && !TwoCounts.CountsTwice(draft))
            return false;
        draft.Where.Remove(several);
        draft.Group = new Grouping(GroupKey.Status, several.Day);
        draft.Target = Target.Agreements;
        GroupKeys.NameOthers(draft);
        foreach (var fact in draft.All("group").Concat(draft.All("dimension")).Concat(draft.All("ask")))
            fact.Use("group");
        return true;
    }
}

using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>The key that a dimension means for a kind of row.</summary>
internal static class GroupKeys
{
    public static bool InstitutionKey(GroupKey key) => key is GroupKey.Country or GroupKey.Region or GroupKey.Continent or GroupKey.City or GroupKey.Kind or GroupKey.Parent or GroupKey.Role or GroupKey.IsHome;

    public static GroupKey Key(Draft draft, Fact dimension) => dimension.Value("dimension") switch
    {
        // "Signed per year?" - 一番多い年は?: by the same dates.
        "year" when draft.LastGroup is { Key: GroupKey.YearOfSigning or GroupKey.YearOfExpiry or GroupKey.FiscalYearOfSigning or GroupKey.FiscalYearOfExpiry } same && !draft.Any("event") && !draft.Any("noun") && !dimension.Is("fiscal") => same.Key,
        "year" when dimension.Is("fiscal") && draft.Target is Target.Agreements or null => draft.Any("event", "sign") ? GroupKey.FiscalYearOfSigning : GroupKey.FiscalYearOfExpiry,
        "country" => GroupKey.Country,
        "continent" => GroupKey.Continent,
        "region" => GroupKey.Continent,
        "city" => ByCity(draft, dimension),
        "year" => ByYear(draft),
        "month" => ByMonth(draft),
        "quarter" => Signing(draft) ? GroupKey.QuarterOfSigning : GroupKey.QuarterOfExpiry,
        "decade" => Signing(draft) ? GroupKey.DecadeOfSigning : GroupKey.DecadeOfExpiry,
        "type" => draft.Target is Target.Agreements or null ? GroupKey.Type : GroupKey.Kind,
        "level" => GroupKey.Level,
        "status" => GroupKey.Status,
        // "Which units in Vietnam work with materials science?": our own is told.
        "unit" => draft.Where.Any(c => c is Among { Field: Field.HomeUnit }) && draft.Facts.Any(f => f.Names.Any(n => n.Kind is Names.NameKind.Country or Names.NameKind.Region or Names.NameKind.City)) ? GroupKey.PartnerUnit : GroupKey.HomeUnit,
        "partner-unit" => GroupKey.PartnerUnit,
        "theme" => GroupKey.Theme,
        "home" => GroupKey.Home,
        "source" => GroupKey.Source,
        _ => GroupKey.Partner,
    };

    /// <summary>The key that counts the values of a field each by itself; null where there is none, and for regions, which overlap.</summary>
    public static GroupKey? Of(Field field) => field switch
    {
        Field.Country => GroupKey.Country,
        Field.Partner => GroupKey.Partner,
        Field.Level => GroupKey.Level,
        Field.Type => GroupKey.Type,
        Field.HomeUnit => GroupKey.HomeUnit,
        _ => null,
    };

    /// <summary>タイとマレーシアとインドネシアで一番協定が多いのは: what the values listed are of; null where none are.</summary>
    public static GroupKey? Listed(Draft draft) => draft.Where.OfType<Among>().Where(a => a.Values.Count > 1).Select(a => a.Field switch
    {
        Field.Country => GroupKey.Country,
        Field.Region => GroupKey.Region,
        Field.HomeUnit => GroupKey.HomeUnit,
        _ => (GroupKey?)null,
    }).FirstOrDefault(k => k is not null);

    public static GroupKey ByMonth(Draft draft) => Signing(draft) ? GroupKey.MonthOfSigning : GroupKey.MonthOfExpiry;

    // Agreements are counted by no city: by partner comes nearest, and that is said back.
    private static GroupKey ByCity(Draft draft, Fact dimension)
    {
        // "Which cities in Germany?" asks for no agreements.
        if (!draft.Any("noun", "agreement") && draft.Target == Target.Agreements && draft.Where.All(c => Fitting.Fits(Target.Institutions, c)))
            draft.Target = Target.Institutions;
        if (draft.Target == Target.Institutions)
            return GroupKey.City;
        draft.Assumptions.Add(new Assumption(AssumptionKind.Word, dimension.Surface, nameof(Field.Partner)));
        return GroupKey.Partner;
    }

    // "2019 and 2020, compared": by the date that the years were taken for.
    private static bool Signing(Draft draft) =>
        draft.Any("event", "sign") || draft.TimeField == Field.Signed || draft.Where.OfType<Within>().ToList() is { Count: > 0 } spans && spans.TrueForAll(w => w.Field == Field.Signed);

    public static GroupKey ByYear(Draft draft) => draft.Target switch
    {
        Target.Activities => GroupKey.Year,
        Target.Networks => GroupKey.YearOfStart,
        _ when draft.Facts.Any(f => f.Time?.Grain == Time.TimeGrain.FiscalYear) => Signing(draft) ? GroupKey.FiscalYearOfSigning : GroupKey.FiscalYearOfExpiry,
        _ => Signing(draft) ? GroupKey.YearOfSigning : GroupKey.YearOfExpiry,
    };

    /// <summary>"By country, how many active and how many expired?", 按本校统计有效和过期: rows are grouped by one key, and the other is named.</summary>
    public static void NameOthers(Draft draft)
    {
        foreach (var other in draft.All("dimension").Where(f => !f.Is("dimension", "status") && (f.Is("grouping") || draft.Facts.Any(g => g.End == f.First && g.Is("group")))))
            draft.Assumptions.Add(new Assumption(AssumptionKind.OneKey, other.Surface, draft.Facts.FirstOrDefault(f => f.Is("status") || f.Is("event", "expired"))?.Surface ?? other.Surface));
    }

    /// <summary>"Which partners have two agreements, and in which departments?": the second key is asked for apart, and named.</summary>
    public static void NameAskedBesides(Draft draft, Fact chosen)
    {
        foreach (var other in draft.Facts.Where(f => f != chosen && f.Is("dimension") && f.First >= chosen.End && f.Sentence == chosen.Sentence && draft.Facts.Any(w => w.End == f.First && w.Is("ask", "which") && draft.Facts.Any(a => a.End == w.First && (a.Is("and") || a.Is("follow", "and"))))))
            draft.Assumptions.Add(new Assumption(AssumptionKind.OneKey, other.Use("second key").Surface, chosen.Surface));
    }
}

using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Names;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>A name that stands for a city as well as for a partner: which is meant, and what a city beside "with" means.</summary>
internal static class PlaceOrPartner
{
    // City and partner of the same name: a place where one travels or looks around, else the partner.
    public static NameMatch Chosen(Draft draft, Fact fact)
    {
        if (fact.Names.Count == 1)
            return fact.Names[0];
        // Grenade is Granada to those who have a partner there, and the country to the others.
        if (fact.Names.FirstOrDefault(n => n.Kind == NameKind.Country) is { } country && draft.Scope.PartnersIn(country.Ids[0]).Count == 0 && fact.Names.Where(n => n.Kind == NameKind.Institution || n.Kind == NameKind.City && HoldsPartners(draft, n)).ToList() is { Count: > 0 } others)
            return others.FirstOrDefault(n => n.Kind == NameKind.Institution) ?? others[0];
        var best = fact.Names.OrderBy(n => Rank(n.Kind)).ThenBy(n => n.Quality).ToList();
        var city = fact.Names.FirstOrDefault(n => n.Kind == NameKind.City);
        var institution = fact.Names.FirstOrDefault(n => n.Kind == NameKind.Institution);
        if (city is null || institution is null)
            return best[0];
        // "Besides TUM, who in Munich?": whom the exception has named is not meant again.
        if (draft.Facts.Any(f => f != fact && f.Negated && f.Names.Any(n => n.Kind == NameKind.Institution && n.Ids.Any(institution.Ids.Contains))))
            return city;
        // 南京以外: a place named to be left out, where several partners sit, is the place.
        if (fact.Negated && institution.Ids.Count > 1 && institution.Quality != NameQuality.Exact)
            return city;
        if (institution.Ids.Count == 1 && institution.Quality == NameQuality.Exact)
            return institution;
        if (institution is { Ids.Count: 1, Quality: NameQuality.Short } && draft.Scope.Partners.Any(p => p != institution.Ids[0] && draft.Scope.ById[p].City == city.Ids[0]))
            return city;
        return AsPlace(draft, fact) || BesideCity(draft, fact) ? city : institution;
    }

    // "Jakarta, Bandung, Surabaya": in one row with cities it is a city.
    private static bool BesideCity(Draft draft, Fact fact) => draft.Facts.Any(f =>
        f != fact && f.Names.Any(n => n.Kind == NameKind.City) && f.Names.All(n => n.Kind is NameKind.City or NameKind.Elsewhere) && !BesideWith(draft, f) && f.Sentence == fact.Sentence
        && draft.Facts.All(b => b.End <= Math.Min(f.End, fact.End) || b.First >= Math.Max(f.First, fact.First) || b.Is("and") || b.Is("or")));

    private static bool HoldsPartners(Draft draft, NameMatch city) => draft.Scope.Partners.Any(p => draft.Scope.ById[p].City is { } at && city.Ids.Contains(at));

    private static bool AsPlace(Draft draft, Fact fact)
    {
        var index = draft.Facts.ToList().IndexOf(fact);
        var before = index > 0 ? draft.Facts[index - 1] : null;
        var after = draft.Facts.Skip(index + 1).FirstOrDefault(f => !f.Is("filler") || f.Is("locative-after"));
        return before is not null && (before.Is("locative") || before.Is("trip")) || draft.Any("there")
            || after is not null && after.Sentence == fact.Sentence && (after.Is("locative-after") || after.Is("trip") && draft.Language.EventFollowsTime);
    }

    // 来月デルフトへ行きます。ライデン大学との協定は?: where the journey goes is no condition beside the partner asked about.
    public static bool Destination(Draft draft, Fact fact)
    {
        var index = draft.Facts.ToList().IndexOf(fact);
        var goes = draft.Facts.Skip(index + 1).FirstOrDefault(f => !f.Is("filler") || f.Is("trip"));
        // 下个月去慕尼黑，德国有哪些伙伴: nor beside the country that is asked about behind a comma.
        if (fact.Names is [{ Kind: NameKind.City }] && draft.Facts.Any(t => t.Is("trip") && t.End == fact.First) && draft.Facts.Any(f => f.First >= fact.End && f.Names is [{ Kind: NameKind.Country or NameKind.Region }] && StandsBehindComma(draft, f)))
            return true;
        return (draft.Language.EventFollowsTime && goes is not null && goes.Is("trip") || IsTold(draft, fact)) && draft.Facts.Any(f => f != fact && f.Names is [{ Kind: NameKind.Institution }]);
    }

    // 慕尼黑、法国 lists two.
    private static bool StandsBehindComma(Draft draft, Fact fact) =>
        fact.Parted && draft.Question.Text.IndexOf(fact.Surface, StringComparison.Ordinal) is > 0 and var at && draft.Question.Text[..at].TrimEnd() is [.., ',' or '\uFF0C'];

    // "Paris, 1 to 5 March. Is the agreement with Télécom Paris valid then?": a sentence of a place and a time alone tells where one goes.
    private static bool IsTold(Draft draft, Fact city) =>
        draft.Facts.Any(f => f.Sentence != city.Sentence) && draft.Facts.Any(f => f.Time is not null && f.Sentence == city.Sentence)
            && draft.Facts.All(f => f.Sentence != city.Sentence || f == city || f.Time is not null || f.Is("filler") || f.Is("trip") || f.Is("locative"));

    public static bool BesideWith(Draft draft, Fact fact) => draft.Facts.Any(f =>
        f.End == fact.First && (f.Is("with") || f.Surface.EndsWith("with", StringComparison.OrdinalIgnoreCase)) || f.First == fact.End && f.Is("with-after"));

    /// <summary>河内大学: a city with "university" behind it is the name of one that nobody knows here; 河内大学有哪些 asks for those of the city.</summary>
    public static Fact? Head(Draft draft, Fact city) =>
        !city.Negated && draft.Facts.FirstOrDefault(f => f.First == city.End && f.Is("name-head")) is { } head
        && !draft.Facts.Any(f => f.First == head.End && (f.Is("ask", "which") || f.Is("ask", "count") || f.Is("list")))
            ? head
            : null;

    // "With Cambridge": the one partner there is another institution, and the world knows a University of Cambridge.
    public static bool Namesake(Draft draft, Fact fact, NameMatch match)
    {
        if (fact.Negated || !BesideWith(draft, fact) && !Listed(draft, fact))
            return false;
        var local = draft.Scope.Partners.Where(p => draft.Scope.ById[p].City is { } city && match.Ids.Contains(city)).ToList();
        if (local.Count > 1 || local is [var only] && draft.Scope.ById[only].Name.Contains(match.Name, StringComparison.OrdinalIgnoreCase))
            return false;
        var full = FoldedText.Of("University of " + match.Name);
        return draft.Scope.Find(full, "en").Any(n => n.Kind == NameKind.Elsewhere && n.Length == full.Original.Length);
    }

    // "With Cambridge, Oxford or Edinburgh": the with of the first is that of all.
    private static bool Listed(Draft draft, Fact fact)
    {
        var index = draft.Facts.ToList().IndexOf(fact);
        while (index > 1 && (draft.Facts[index - 1].Is("or") || draft.Facts[index - 1].Is("and")) && draft.Facts[index - 2].Names.Count > 0 || index > 0 && draft.Facts[index - 1].Names.Count > 0)
        {
            index -= draft.Facts[index - 1].Names.Count > 0 ? 1 : 2;
            if (BesideWith(draft, draft.Facts[index]))
                return true;
        }

        return false;
    }

    private static int Rank(NameKind kind) => kind switch
    {
        NameKind.Institution => 0,
        NameKind.Network => 1,
        NameKind.Unit => 2,
        NameKind.Country => 3,
        NameKind.Region => 4,
        NameKind.City => 5,
        _ => 6,
    };
}

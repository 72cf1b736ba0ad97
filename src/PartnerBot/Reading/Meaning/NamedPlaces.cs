using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Names;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>Makes conditions of names: partners, homes, units, networks, cities, countries, regions - or an ask-back, or "no such partner".</summary>
internal static class NamedPlaces
{
    public static void Apply(Draft draft)
    {
        foreach (var fact in draft.Facts.Where(f => f.Names.Count > 0 && !f.Used))
        {
            if (draft.Facts.Any(f => f.End == fact.First && f.Is("example")))
            {
                fact.Use("an example");
                continue;
            }

            var match = Chosen(draft, fact);
            fact.Meaning = $"{match.Kind} {match.Name}";
            Said(draft, fact, match);
            switch (match.Kind)
            {
                case NameKind.Institution:
                    Institution(draft, fact, match);
                    break;
                case NameKind.Unit:
                    Unit(draft, fact, match);
                    break;
                case NameKind.Network:
                    draft.AddValue(fact, Field.Network, match.Ids);
                    break;
                case NameKind.City when Destination(draft, fact):
                    fact.Use("destination");
                    break;
                case NameKind.City when Namesake(draft, fact, match):
                    draft.Refuse(DeclineReason.NoSuchPartner, fact.Use("no partner here").Surface);
                    break;
                case NameKind.City:
                    // "With Cambridge" may mean a university that is no partner: that the city was taken is said back.
                    if (BesideWith(draft, fact))
                        draft.Assumptions.Add(new Assumption(AssumptionKind.Word, fact.Surface, nameof(Field.City)));
                    draft.AddValue(fact, Field.City, match.Ids);
                    break;
                case NameKind.Country:
                    Country(draft, fact, match);
                    break;
                case NameKind.Region:
                    draft.AddValue(fact, Field.Region, match.Ids);
                    break;
                default:
                    NoPartner(draft, fact, match);
                    break;
            }
        }
    }

    // City and partner of the same name: a place where one travels or looks around, else the partner.
    private static NameMatch Chosen(Draft draft, Fact fact)
    {
        if (fact.Names.Count == 1)
            return fact.Names[0];
        // Grenade is Granada to those who have a partner there, and the country to the others.
        if (fact.Names.FirstOrDefault(n => n.Kind == NameKind.Country) is { } country && draft.Scope.PartnersIn(country.Ids[0]).Count == 0 && fact.Names.Where(n => n.Kind is NameKind.City or NameKind.Institution).ToList() is { Count: > 0 } others)
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
        return AsPlace(draft, fact) ? city : institution;
    }

    private static bool AsPlace(Draft draft, Fact fact)
    {
        var index = draft.Facts.ToList().IndexOf(fact);
        var before = index > 0 ? draft.Facts[index - 1] : null;
        var after = draft.Facts.Skip(index + 1).FirstOrDefault(f => !f.Is("filler") || f.Is("locative-after"));
        return before is not null && (before.Is("locative") || before.Is("trip")) || draft.Any("there")
            || after is not null && after.Sentence == fact.Sentence && (after.Is("locative-after") || after.Is("trip") && draft.Language.EventFollowsTime);
    }

    // 来月デルフトへ行きます。ライデン大学との協定は?: where the journey goes is no condition beside the partner asked about.
    private static bool Destination(Draft draft, Fact fact)
    {
        var index = draft.Facts.ToList().IndexOf(fact);
        var goes = draft.Facts.Skip(index + 1).FirstOrDefault(f => !f.Is("filler") || f.Is("trip"));
        return draft.Language.EventFollowsTime && goes is not null && goes.Is("trip") && draft.Facts.Any(f => f != fact && f.Names is [{ Kind: NameKind.Institution }]);
    }

    private static bool BesideWith(Draft draft, Fact fact) => draft.Facts.Any(f =>
        f.End == fact.First && (f.Is("with") || f.Surface.EndsWith("with", StringComparison.OrdinalIgnoreCase)) || f.First == fact.End && f.Is("with-after"));

    // "With Cambridge": the one partner there is another institution, and the world knows a University of Cambridge.
    private static bool Namesake(Draft draft, Fact fact, NameMatch match)
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

    private static void Said(Draft draft, Fact fact, NameMatch match)
    {
        if (match.Quality == NameQuality.Corrected)
            draft.Assumptions.Add(new Assumption(AssumptionKind.Spelling, fact.Surface, match.Name));
        else if (match.Quality == NameQuality.Short && match is { Kind: NameKind.Institution, Ids.Count: 1 })
            draft.Assumptions.Add(new Assumption(AssumptionKind.ShortName, fact.Surface, match.Name));
    }

    private static void Institution(Draft draft, Fact fact, NameMatch match)
    {
        var ids = Called(draft, fact, Local(draft, fact, match.Ids));
        if (ids is [var only] && draft.Scope.ById[only].IsHome && HomeRole(draft, fact, only))
            return;
        if (ids.Count > 1 && !fact.Negated)
        {
            if (Plural(draft))
                draft.Assumptions.Add(new Assumption(AssumptionKind.SeveralPartners, fact.Surface, string.Join("; ", ids)));
            else
                draft.Ambiguity ??= (fact.Surface, Field.Partner, ids);
        }

        draft.AddValue(fact, Field.Partner, ids);
    }

    // "I'm off to Lyon ... the ENS": of several, the one in the city that is spoken of.
    private static ValueList<string> Local(Draft draft, Fact fact, ValueList<string> ids)
    {
        if (ids.Count < 2)
            return ids;
        var cities = draft.Facts.Where(f => f != fact).SelectMany(f => f.Names).Where(n => n.Kind == NameKind.City).SelectMany(n => n.Ids).ToHashSet();
        var local = ids.Where(id => draft.Scope.ById[id].City is { } city && cities.Contains(city)).ToValueList();
        if (local.Count != 1)
            return ids;
        draft.Assumptions.Add(new Assumption(AssumptionKind.ShortName, fact.Surface, draft.Scope.ById[local[0]].Name));
        return local;
    }

    // "Paris-Saclay (l'université)": of several, the one that is called so.
    private static ValueList<string> Called(Draft draft, Fact fact, ValueList<string> ids)
    {
        if (ids.Count < 2 || draft.Facts.FirstOrDefault(f => f.First >= fact.End && f.First <= fact.End + 2 && f.Sentence == fact.Sentence && f.Is("noun", "institution") && f.Is("singular")) is not { } noun)
            return ids;
        var said = FoldedText.FoldWord(noun.Surface);
        var called = ids.Where(id => Kind(draft.Scope.ById[id].Name) is { } kind && said.Contains(kind, StringComparison.Ordinal)).ToValueList();
        if (called.Count != 1)
            return ids;
        draft.Assumptions.Add(new Assumption(AssumptionKind.ShortName, fact.Surface, draft.Scope.ById[called[0]].Name));
        return called;
    }

    private static readonly string[] NamedKinds = ["universi", "institut", "ecole", "college"];

    private static string? Kind(string name) => NamedKinds.FirstOrDefault(k => FoldedText.FoldWord(name).Contains(k, StringComparison.Ordinal));

    /// <summary>Whether the name is the home whose rows are meant.</summary>
    private static bool HomeRole(Draft draft, Fact fact, string home)
    {
        if (draft.Question.Home is { } own)
        {
            if (own != home)
                return false;
            if (fact.Negated)
                return false;
            fact.Use("the home itself");
            return true;
        }

        var index = draft.Facts.ToList().IndexOf(fact);
        var asPartner = draft.Scope.Partners.Contains(home) && (draft.Any("noun", "home") || IsWith(draft, index));
        if (asPartner || fact.Negated || draft.NamedHome is not null)
            return false;
        fact.Use("home " + home);
        draft.NamedHome = home;
        return true;
    }

    // "With Kyushu", 九州大学と協定; but 九州大学とUIUCの協定 names both sides.
    private static bool IsWith(Draft draft, int index)
    {
        var next = draft.Facts.ElementAtOrDefault(index + 1);
        return index > 0 && draft.Facts[index - 1].Is("with")
            || next is not null && next.Is("with-after") && (draft.Facts.ElementAtOrDefault(index + 2)?.Names.Count ?? 0) == 0;
    }

    // "Agreements with Télécom" may be answered for both; "the Télécom agreement" must be asked about.
    private static bool Plural(Draft draft) =>
        draft.Facts.Any(f => f.Is("noun", "agreement") && f.Surface.EndsWith('s')) && (!draft.Any("ask", "exists") || draft.Any("ask", "which")) && !draft.Any("ask", "when") && !draft.Any("ask", "status") && !draft.Any("ask", "until")
        || draft.Any("compare") || draft.Any("both") || draft.Any("plural");

    private static void Unit(Draft draft, Fact fact, NameMatch match)
    {
        var units = draft.Scope.Vocabulary.Units.Where(u => match.Ids.Contains(u.Id)).ToList();
        var own = units.Where(u => draft.Scope.ById[u.Institution].IsHome && (draft.Scope.Home is null || u.Institution == draft.Scope.Home)).ToList();
        if (own.Count > 0)
        {
            var codes = own.Select(Code).ToList();
            if (draft.Any("covers") && !draft.Any("exclusive-unit"))
                codes.Add("I");
            draft.AddValue(fact, Field.HomeUnit, codes);
            return;
        }

        draft.AddValue(fact, Field.Unit, units.Select(u => u.NameAsWritten ?? u.Name).Distinct());
    }

    // NAIST's rows carry the code of the graduate school, other homes' the name.
    private static string Code(Register.Unit unit) => unit.Aliases.FirstOrDefault(a => a.Length == 2) ?? unit.NameAsWritten ?? unit.Name;

    private static void Country(Draft draft, Fact fact, NameMatch match)
    {
        var noun = draft.Facts.FirstOrDefault(f => f.Is("singular") && (f.First == fact.End || f.End == fact.First));
        // "The Kazakh university", "l'université kazakhe" means one; where there are two, which?
        if (noun is not null && !fact.Negated && draft.Scope.PartnersIn(match.Ids[0]) is { Count: > 1 } several)
            draft.Ambiguity ??= (fact.First < noun.First ? fact.Surface + " " + noun.Surface : noun.Surface + " " + fact.Surface, Field.Partner, several.ToValueList());
        draft.AddValue(fact, Field.Country, match.Ids);
    }

    private static void NoPartner(Draft draft, Fact fact, NameMatch match)
    {
        fact.Use("no partner here");
        if (fact.Negated)
        {
            draft.Assumptions.Add(new Assumption(AssumptionKind.Word, fact.Surface, match.Name));
            return;
        }

        draft.Refuse(DeclineReason.NoSuchPartner, match.Name.Length > 0 ? match.Name : fact.Surface);
    }
}

using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Names;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>Makes conditions of names: partners, homes, units, networks, cities, countries, regions - or an ask-back, or "no such partner".</summary>
internal static class NamedPlaces
{
    /// <summary>What a number is taken for that tells how many were named.</summary>
    public const string Counted = "as many as named";

    public static void Apply(Draft draft)
    {
        foreach (var fact in draft.Facts.Where(f => f.Names.Count > 0 && !f.Used))
        {
            if (draft.Facts.Any(f => f.Is("example") && (f.End == fact.First || f.First == fact.End && fact.Names.All(n => n.Kind == NameKind.Network))))
            {
                fact.Use("an example");
                continue;
            }

            var match = PlaceOrPartner.Chosen(draft, fact);
            fact.Meaning = $"{match.Kind} {match.Name}";
            Said(draft, fact, match);
            switch (match.Kind)
            {
                case NameKind.Institution:
                    NamedInstitutions.Apply(draft, fact, match);
                    break;
                case NameKind.Unit:
                    Unit(draft, fact, match);
                    break;
                case NameKind.Network:
                    draft.AddValue(fact, Field.Network, match.Ids);
                    break;
                case NameKind.City or NameKind.Country or NameKind.Region when PlaceOrPartner.Destination(draft, fact):
                    fact.Use("destination");
                    break;
                case NameKind.City when SignedThere(draft, fact) is { } signing:
                    draft.Refuse(DeclineReason.NotInRegister, fact.Use("place of signing").Surface + signing);
                    break;
                case NameKind.City when PlaceOrPartner.Head(draft, fact) is { } head:
                    draft.Refuse(DeclineReason.NoSuchPartner, fact.Use("no partner here").Surface + head.Use("no partner here").Surface);
                    break;
                case NameKind.City when PlaceOrPartner.Namesake(draft, fact, match):
                    draft.Refuse(DeclineReason.NoSuchPartner, fact.Use("no partner here").Surface);
                    break;
                case NameKind.City:
                    // "With Cambridge" may mean a university that is no partner: that the city was taken is said back.
                    if (PlaceOrPartner.BesideWith(draft, fact))
                        draft.Assumptions.Add(new Assumption(AssumptionKind.Word, fact.Surface, nameof(Field.City)));
                    // パリ近郊: the register knows the city alone.
                    if (draft.Facts.FirstOrDefault(f => f.First == fact.End && f.Is("vicinity")) is { } vicinity)
                        draft.Assumptions.Add(new Assumption(AssumptionKind.Word, fact.Surface + vicinity.Surface, match.Name));
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

        Domestic(draft);
        SeatAsSaid(draft);
        CountriesAsSaid(draft);
        PartsOfWhole(draft);
        AsManyAsNamed(draft);
    }

    // 国内的合作院校: in the home's own country; 德国国内: behind the country that tells where, it says nothing more.
    private static void Domestic(Draft draft)
    {
        foreach (var domestic in draft.All("domestic").Where(f => !f.Used))
        {
            if (draft.Facts.Any(f => f.End == domestic.First && f.Names.Count > 0))
                domestic.Use("there");
            else if (draft.Scope.Home is { } home)
                draft.AddValue(domestic, Field.Country, draft.Scope.ById[home].Country);
        }
    }

    // 西安で署名した協定: a city where it was signed is not that of the partner.
    private static string? SignedThere(Draft draft, Fact city) =>
        draft.Any("signing-act") && draft.Facts.FirstOrDefault(f => f.First == city.End && f.Is("locative-after")) is { } at && draft.Facts.FirstOrDefault(f => f.First == at.End && f.Is("signing-act")) is { } signing ? at.Surface + signing.Surface : null;

    // "Mahidol Bangkok": a city right behind a partner's name tells where it is thought to sit; where the register knows it elsewhere, the name counts.
    private static void SeatAsSaid(Draft draft)
    {
        foreach (var (partner, city) in draft.Facts.Zip(draft.Facts.Skip(1)).Where(p => !p.First.Negated && p.Second is { Parted: false, Negated: false } && p.Second.First == p.First.End))
        {
            if (Is(partner, NameKind.Institution) && Is(city, NameKind.City)
                && draft.Where.OfType<Among>().FirstOrDefault(a => a.Field == Field.Partner) is { Values: [var only] } && draft.Where.OfType<Among>().FirstOrDefault(a => a.Field == Field.City) is { Values.Count: 1 } told
                && !told.Values.Contains(draft.Scope.ById[only].City ?? ""))
            {
                draft.Where.Remove(told);
                draft.Assumptions.Add(new Assumption(AssumptionKind.Word, city.Surface, draft.Scope.ById[only].Name));
            }
        }
    }

    // 新西兰Unitec和澳洲纽卡斯尔: a country right before one of several partners tells where that one is.
    private static void CountriesAsSaid(Draft draft)
    {
        if (draft.Where.OfType<Among>().Any(a => a.Field == Field.Partner && a.Values.Count > 1) && draft.Where.OfType<Among>().FirstOrDefault(a => a.Field == Field.Country) is { } told
            && draft.Facts.Where(f => Is(f, NameKind.Country)).All(f => draft.Facts.Any(n => n.First == f.End && !n.Parted && Is(n, NameKind.Institution))))
            draft.Where.Remove(told);
    }

    private static bool Is(Fact fact, NameKind kind) => fact.Meaning?.StartsWith(kind.ToString(), StringComparison.Ordinal) == true;

    // アジアのうち南アジアと東アジア, 美洲的协议里南美的: the whole only tells of what the regions behind it are parts.
    private static void PartsOfWhole(Draft draft)
    {
        foreach (var whole in draft.Facts.Where(f => !f.Negated && f.Names is [{ Kind: NameKind.Region }] && draft.Facts.FirstOrDefault(n => n.First >= f.End && (!n.Is("filler") && !n.Is("noun") || n.Is("of-whole"))) is { } next && (next.Is("pronoun") || next.Is("of-whole")) && draft.Facts.Any(p => p.First > next.First && !p.Negated && p.Names is [{ Kind: NameKind.Region }])))
        {
            if (draft.Where.FindIndex(c => c is Among { Field: Field.Region }) is >= 0 and var at && draft.Where[at] is Among regions && regions.Values.Except(whole.Names[0].Ids).ToValueList() is { Count: > 0 } parts)
                draft.Where[at] = regions with { Values = parts };
        }
    }

    // 特伦托和卡利亚里两家, "both": the number only tells how many were named.
    private static void AsManyAsNamed(Draft draft)
    {
        foreach (var number in draft.Facts.Where(n => !n.Used && (n.Number ?? Numbers.Said(n)) is > 1 and var said && StandsBehindNames(draft, n)
            && draft.Where.OfType<Among>().Any(a => a.Field is Field.Partner or Field.Country or Field.City or Field.HomeUnit && a.Values.Count(v => v != "I") == said)))
            number.Use(Counted);
    }

    // 情報とバイオの二つの研究科: a particle may stand between where what is counted is said behind.
    private static bool StandsBehindNames(Draft draft, Fact number) =>
        draft.Facts.LastOrDefault(f => f.End <= number.First && (f.End == number.First || !f.Is("filler"))) is { } before
            && (before.Names.Count > 0 && before.End == number.First
                || before.Is("filler") && draft.Facts.Any(f => f.End == before.First && f.Names.Count > 0) && draft.Facts.FirstOrDefault(f => f.First >= number.End && !f.Is("filler")) is { } counted && (counted.Is("dimension") || counted.Is("noun", "institution")));

    private static void Said(Draft draft, Fact fact, NameMatch match)
    {
        if (match.Quality == NameQuality.Corrected)
            draft.Assumptions.Add(new Assumption(AssumptionKind.Spelling, fact.Surface, match.Name));
        else if (match.Quality == NameQuality.Short && match is { Kind: NameKind.Institution, Ids.Count: 1 })
            draft.Assumptions.Add(new Assumption(AssumptionKind.ShortName, fact.Surface, match.Name));
    }

    private static void Unit(Draft draft, Fact fact, NameMatch match)
    {
        var units = draft.Scope.Vocabulary.Units.Where(u => match.Ids.Contains(u.Id)).ToList();
        var own = units.Where(u => draft.Scope.ById[u.Institution].IsHome && (draft.Scope.Home is null || u.Institution == draft.Scope.Home)).ToList();
        if (own.Count > 0)
        {
            var codes = own.Select(Code).ToList();
            // Who of the unit may go, and what is of use to who is in it, is asked of all that cover it.
            if ((draft.Any("covers") || draft.Any("topic", "students") || draft.Any("status", "active") && Asker(draft, fact)) && !draft.Any("exclusive-unit"))
                codes.Add("I");
            draft.AddValue(fact, Field.HomeUnit, codes);
            return;
        }

        draft.AddValue(fact, Field.Unit, units.Select(u => u.NameAsWritten ?? u.Name).Distinct());
    }

    // "I'm in BS", 情報科学の所属です: the asker's own unit.
    private static bool Asker(Draft draft, Fact unit) =>
        draft.Facts.LastOrDefault(f => f.End <= unit.First && (!f.Is("filler") || f.Is("introduces")))?.Is("introduces") == true || draft.Facts.Any(f => f.First == unit.End && f.Is("own-unit-after"));

    // NAIST's rows carry the code of the graduate school, other homes' the name.
    private static string Code(Register.Unit unit) => unit.Aliases.FirstOrDefault(a => a.Length == 2) ?? unit.NameAsWritten ?? unit.Name;

    private static void Country(Draft draft, Fact fact, NameMatch match)
    {
        var noun = draft.Facts.FirstOrDefault(f => f.Is("singular") && (f.First == fact.End || f.End == fact.First));
        // "The Kazakh university", "l'université kazakhe" means one; where there are two, which?
        if (noun is not null && !fact.Negated && draft.Scope.PartnersIn(match.Ids[0]) is { Count: > 1 } several)
            draft.Ambiguity ??= (fact.First < noun.First ? fact.Surface + " " + noun.Surface : noun.Surface + " " + fact.Surface, Field.Partner, several.ToValueList());
        // "The Chinese Academy of Sciences or the Vietnamese one": its like of another country, which no name tells.
        if (draft.Facts.FirstOrDefault(f => f.First == fact.End && f.Is("number", "1") && f.Is("filler")) is { } like && draft.Facts.Any(f => f.End <= fact.First && Is(f, NameKind.Institution)))
            draft.Refuse(DeclineReason.NotUnderstood, fact.Surface + " " + like.Surface);
        if (Places.IsPart(fact.Surface))
            draft.Assumptions.Add(new Assumption(AssumptionKind.Country, fact.Surface, match.Ids[0]));
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

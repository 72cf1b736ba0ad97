using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Names;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>An institution that is named: a partner, the home itself, or one of several to be asked about.</summary>
internal static class NamedInstitutions
{
    public static void Apply(Draft draft, Fact fact, NameMatch match)
    {
        var ids = Called(draft, fact, Local(draft, fact, OfUnits(draft, match.Ids)));
        if (ids is [var only] && draft.Scope.ById[only].IsHome && HomeRole(draft, fact, only))
            return;
        if (ids.Count > 1 && !fact.Negated)
        {
            if (Plural(draft))
                draft.Assumptions.Add(new Assumption(AssumptionKind.SeveralPartners, fact.Surface, string.Join("; ", ids)));
            else
                draft.Ambiguity ??= (fact.Surface, Field.Partner, ids);
        }

        // "Partners in Minnesota": the state has the name of the university, which is what the register tells of.
        if (ids is [var alone] && IsPlaced(draft, fact) && NamedKinds.All(k => !FoldedText.FoldWord(fact.Surface).Contains(k, StringComparison.Ordinal)) && draft.Assumptions.All(a => a.Said != fact.Surface))
            draft.Assumptions.Add(new Assumption(AssumptionKind.ShortName, fact.Surface, draft.Scope.ById[alone].Name));
        draft.AddValue(fact, Field.Partner, ids);
    }

    private static bool IsPlaced(Draft draft, Fact fact) => draft.Facts.Any(f => f.End == fact.First && (f.Is("in-place") || f.Is("locative")));

    // "ESALQ at São Paulo": of several, the one that has the unit.
    private static ValueList<string> OfUnits(Draft draft, ValueList<string> ids)
    {
        if (ids.Count < 2)
            return ids;
        var units = draft.Facts.SelectMany(f => f.Names).Where(n => n.Kind == NameKind.Unit).SelectMany(n => n.Ids).ToHashSet();
        var having = ids.Where(id => draft.Scope.Vocabulary.Units.Any(u => u.Institution == id && units.Contains(u.Id))).ToValueList();
        return having.Count == 1 ? having : ids;
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

        // 除奈良先端以外: a home that is nobody's partner keeps its own rows out.
        if (fact.Negated && !draft.Scope.Partners.Contains(home))
        {
            draft.Add(fact, new Among(Field.Home, home));
            return true;
        }

        // 九大と中南大の間の協定: either may be the one that keeps the record.
        if (draft.Any("mutual") && !fact.Negated && draft.Facts.Count(f => f.Names.Any(n => n.Kind == NameKind.Institution)) == 2)
        {
            draft.Where.Add(new Among(Field.Involving, home));
            fact.Use("one side");
            return true;
        }

        var index = draft.Facts.ToList().IndexOf(fact);
        // NAISTと九大、協定が多いのはどっち sets them side by side.
        var compared = draft.Any("comparing") && draft.NamedHomes.Count > 0;
        var asPartner = !compared && draft.Scope.Partners.Contains(home) && (draft.Any("noun", "home") || IsWith(draft, index));
        // 筑波大学和九州大学有没有协议: the agreement of the two, not one with either.
        if (asPartner && !fact.Negated && draft.Any("noun", "agreement") && draft.Facts.Any(f => f.AsksWhether) && draft.Facts.Any(f => f != fact && f.Sentence == fact.Sentence && !f.Negated && f.Names.Any(n => n.Kind == NameKind.Institution && n.Ids is [var other] && !draft.Scope.ById[other].IsHome)))
        {
            draft.Add(fact, new Among(Field.Involving, home));
            return true;
        }

        if (asPartner || fact.Negated || draft.NamedHomes.Count > 0 && !SideBySide(draft, home))
            return false;
        fact.Use("home " + home);
        draft.NamedHomes.Add(home);
        return true;
    }

    // "NAIST and Grenoble" are two homes; of a home that is a partner too, "Central South and Kyushu" names both sides of one agreement.
    private static bool SideBySide(Draft draft, string home) => !draft.Scope.Partners.Contains(home) || draft.Any("comparing") || draft.Any("comparison") || draft.Any("versus") || draft.Any("or") || draft.All("ask").Count(f => f.Is("ask", "count")) > 1;

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
}

using PartnerBot.Queries;

namespace PartnerBot.Reading.Meaning;

/// <summary>既在丝路联盟又在子联盟的学校, 两个都参加的: members of each of several networks, not of one or another.</summary>
internal static class Memberships
{
    public static void Apply(Draft draft)
    {
        InSame(draft);
        if (!IsOfEach(draft) || draft.Where.FindIndex(IsOfSeveral) is not (>= 0 and var several))
            return;
        var each = Each((Among)draft.Where[several]);
        draft.Where.RemoveAt(several);
        draft.Where.InsertRange(several, each);
        foreach (var both in draft.All("both").Where(f => !f.Used))
            both.Use("a member of each");
    }

    // "Are NTU and UIUC in the same network?": a network that has each of them.
    private static void InSame(Draft draft)
    {
        if (!draft.Any("same-network") || draft.Where.FindIndex(c => c is Among { Field: Field.Partner, Values.Count: > 1 }) is not (>= 0 and var several))
            return;
        var each = Each((Among)draft.Where[several]).ToList();
        draft.Where.RemoveAt(several);
        draft.Where.InsertRange(several, each);
    }

    /// <summary>The same of a follow-up: of two questions that "both" brought together, and of the members of a network where they are told by a place.</summary>
    public static Query Joined(Draft draft, Query query)
    {
        // "How many are in CiC?" - 日本的有谁: the members there; the network itself is known.
        if (query.Target == Target.Networks && query.Where.Any(Targets.Names(Field.Network)) && draft.Where.Any(Aspects.IsWhere) && query.Where.All(c => Fitting.Fits(Target.Institutions, c)))
            query = query with { Target = Target.Institutions };
        else if (query.Target == Target.Networks && draft.Any("members") && (draft.Group is not null || draft.Where.Any(Aspects.IsPlace)))
            query = query with { Target = Target.Institutions, Where = [.. query.Where.Where(c => c is not Among { Field: Field.Kind }).Select(c => c is Among { Field: Field.Id } picked ? picked with { Field = Field.Network } : c)] };
        return IsOfEach(draft) && query.Target == Target.Institutions ? query with { Where = [.. query.Where.SelectMany(c => IsOfSeveral(c) ? Each((Among)c) : [c])] } : query;
    }

    /// <summary>Who is in a network, where some have no agreement with the home: they are found by the network alone, unless partners are asked for.</summary>
    public static Query BeyondPartners(Draft draft, Query query)
    {
        if (query.Target != Target.Institutions || draft.Homes.Count == 0 || draft.Any("event", "sign") || draft.All("noun").Any(f => !f.Is("ask") && (f.Is("noun", "agreement") || f.Is("noun", "partner"))))
            return query;
        var networks = query.Where.OfType<Among>().Where(a => a.Field == Field.Network).SelectMany(a => a.Values).ToHashSet();
        if (!draft.Scope.Vocabulary.Networks.Any(n => networks.Contains(n.Id) && n.Members.Any(m => !draft.Scope.Partners.Contains(m.Institution) && !draft.Homes.Contains(m.Institution))))
            return query;
        var all = query with { Where = [.. query.Where, new Among(Field.Relation, "network")] };
        return QueryCheck.Problem(all) is null ? all : query;
    }

    // 两个联盟一共有谁 means all members; who takes part in both takes part in each.
    private static bool IsOfEach(Draft draft) => draft.Any("both") && (draft.Any("members") || draft.Any("at-once")) && !draft.Any("total") && draft.Group is null;

    private static bool IsOfSeveral(Condition condition) => condition is Among { Field: Field.Network, Values.Count: > 1 };

    private static IEnumerable<Condition> Each(Among several) => several.Values.Select(v => several with { Values = [v] });
}

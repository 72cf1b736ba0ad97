using PartnerBot.Queries;

namespace PartnerBot.Reading.Meaning;

/// <summary>"Partners of both NAIST and Kyushu", 没有欧洲伙伴的本校: what needs all agreements of each home, where rows are looked through one by one.</summary>
internal static class SharedPartners
{
    public static void Apply(Draft draft)
    {
        if (draft.NamedHomes.Count > 1 && (draft.Any("noun", "partner") || draft.Any("noun", "institution")) && draft.All("both").FirstOrDefault() is { } both)
            draft.Refuse(DeclineReason.OneByOne, both.Use("of both homes").Surface);
        // 信息科学跟生命科学都能用的: what is of use to both covers the whole institution.
        if (draft.Where.OfType<Among>().FirstOrDefault(a => a.Field == Field.HomeUnit && a.Values.Contains("I") && a.Values.Count > 2) is { } covering
            && draft.Facts.Any(f => (f.Is("every") || f.Is("both")) && draft.Facts.FirstOrDefault(n => n.First >= f.End && (!n.Is("filler") || n.Is("covers")))?.Is("covers") == true))
            draft.Where[draft.Where.IndexOf(covering)] = covering with { Values = ["I"] };
        if (draft.Where.OfType<Among>().Any(a => a.Field == Field.HomeUnit && a.Values.Count > 1) && (draft.Any("noun", "partner") || draft.Any("noun", "institution") || draft.Any("covers") || draft.Any("at-once")) && draft.All("both").FirstOrDefault() is { } units)
            draft.Refuse(DeclineReason.OneByOne, units.Use("of both units").Surface);
        // "Partners with an agreement of IS, but none of BS": the two are told of different agreements.
        if (draft.Any("noun", "partner") && draft.Where.Any(c => c is Among { Field: Field.HomeUnit }) && draft.Where.Any(c => c is Not { All: [Among { Field: Field.HomeUnit }] }) && draft.Facts.FirstOrDefault(f => f.Negated && f.Names.Any(n => n.Kind == Names.NameKind.Unit)) is { } other)
            draft.Refuse(DeclineReason.OneByOne, other.Surface);
        // 联盟成员里哪些还没签: what a member has not signed stands in no row.
        if (draft.Where.Any(c => c is Among { Field: Field.Network }) && draft.All("status").FirstOrDefault(f => f.Is("status", "pending")) is { } unsigned)
            draft.Refuse(DeclineReason.OneByOne, unsigned.Surface);
        // 2015年之后再没签过协议的国家: that needs all agreements of each.
        if (draft.Facts.Any(f => f.Time is not null) && draft.All("status").FirstOrDefault(f => f.Is("status", "pending") && draft.Facts.Any(n => n.Sentence == f.Sentence && n.First >= f.End && n.Names.Count == 0 && (n.Is("dimension", "country") || n.Is("noun", "partner") || n.Is("noun", "institution")))) is { } never)
            draft.Refuse(DeclineReason.OneByOne, never.Surface);
        // 哪些国家一份都没有
        if (draft.All("none").FirstOrDefault(f => draft.Facts.Any(n => n.Sentence == f.Sentence && n.Names.Count == 0 && (n.Is("dimension", "country") || n.Is("dimension", "continent") || n.Is("noun", "partner") || n.Is("noun", "institution")))) is { } none)
            draft.Refuse(DeclineReason.OneByOne, none.Use("of all agreements").Surface);
        // "Which month has no expiries?": a month or a year without any stands in no group.
        if (draft.All("dimension").FirstOrDefault(f => f.Value("dimension") is "month" or "year" && (f.Is("ask", "which") || draft.Facts.Any(w => w.End == f.First && w.Is("ask", "which")))) is { } period
            && draft.Facts.Any(f => f.Sentence == period.Sentence && (f.Is("lacks") || f.Is("not") || f.Is("none") || f.Is("status", "no-expiry"))))
            draft.Refuse(DeclineReason.OneByOne, period.Use("without any").Surface);
        // 法国一份都没有吗: whether there is one.
        foreach (var asked in draft.All("none").Where(f => draft.Facts.Any(a => a.AsksWhether && a.Sentence == f.Sentence)))
            asked.Use("asks");
        // "What agreements do UIUC and NTU share?": each of them is a party; of two that nothing names none is known.
        if (draft.All("joint").FirstOrDefault() is { } joint)
        {
            if (!EachAParty(draft))
                draft.Refuse(DeclineReason.NotInRegister, joint.Surface);
            joint.Use("each a party");
        }

        // アメリカと台湾、両方の大学が入っている協定: each of them is a party.
        if (draft.All("both").FirstOrDefault() is { } parties && draft.Facts.Any(m => m.Is("members") && m.First >= parties.End && draft.Facts.Any(n => n.First >= m.End && n.Is("noun", "agreement")))
            && EachAParty(draft))
            parties.Use("each a party");

        Memberships.Apply(draft);
        if (draft.Any("noun", "home") && draft.All("lacks").FirstOrDefault(f => draft.Facts.Any(n => n.Sentence == f.Sentence && (n.Is("noun", "partner") || n.Is("noun", "agreement")))) is { } lacking)
            draft.Refuse(DeclineReason.OneByOne, lacking.Use("of all agreements").Surface);
    }

    private static bool EachAParty(Draft draft)
    {
        if (draft.Where.FindIndex(c => c is Among { Field: Field.Partner or Field.Country, Values.Count: > 1 }) is not (>= 0 and var joint))
            return false;
        var each = (Among)draft.Where[joint];
        draft.Where.RemoveAt(joint);
        draft.Where.InsertRange(joint, each.Values.Select(v => each with { Values = [v] }));
        return true;
    }
}

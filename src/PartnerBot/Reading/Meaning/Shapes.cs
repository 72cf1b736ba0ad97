using PartnerBot.Queries;
using PartnerBot.Reading.Facts;

namespace PartnerBot.Reading.Meaning;

/// <summary>What is done with the rows: counted, grouped, the first or last of them, sorted, cut, or only asked for existence.</summary>
internal static class Shapes
{
    public static void Apply(Draft draft)
    {
        Groupings.Apply(draft);
        Extremes.Apply(draft);
        Orders.Apply(draft);
        // 最も, 一番: they only sharpen the superlative beside them.
        foreach (var degree in draft.All("degree").Where(d => draft.Facts.Any(f => (f.Is("super") || f.Is("order")) && f.Used && f.Sentence == d.Sentence)))
            degree.Use("degree");
        // 一共签了哪些协议: "in all" counts nothing where the rows themselves are asked for.
        var inAll = draft.All("ask").Where(f => f.Is("ask", "count")).All(f => f.Is("filler")) && draft.Facts.Any(f => f.Is("ask", "which") && !f.Is("ask", "count"));
        if (!inAll && draft.Operation == Operation.List && draft.Group is null && draft.All("ask").FirstOrDefault(f => f.Is("ask", "count") && !f.Is("topic", "students")) is { } count && draft.Target != Target.Metrics && !draft.Any("ask", "when"))
        {
            count.Use("count");
            // "How many members has UANSR?" is answered by the network, which tells its size, not by the number of networks.
            var rowsCounted = draft.Target != Target.Networks || !draft.Any("members") && !count.Is("noun", "institution") && !draft.Any("topic", "size") && !Targets.CountsMembers(draft) || !draft.Where.Any(c => c is Among { Field: Field.Network });
            if (rowsCounted)
                draft.Operation = WhichBesides(draft, count) || Visited(draft, count) ? Operation.List : Operation.Count;
        }

        if (TwoCounts.SecondCount(draft) is { } second)
            draft.Refuse(DeclineReason.NotUnderstood, second.Surface);
        // Dates and types are those of agreements: "partners by nearest expiry", 战略伙伴分别什么时候签的, "our partners and their types of agreement".
        if (draft.Target == Target.Institutions && (draft.Order.Any(o => o.By is not (null or Field.Name)) || draft.Operation == Operation.List && (draft.Any("ask", "when") && draft.Any("event") || TellsOfAgreements(draft))) && draft.Where.All(c => c is Among { Field: Field.Role } || Fitting.Fits(Target.Agreements, c)))
        {
            draft.Target = Target.Agreements;
            draft.Where.RemoveAll(c => c is Among { Field: Field.Role });
        }

        draft.YesNo = YesNo.AsksYesNo(draft);
        YesNo.Still(draft);
        YesNo.Left(draft);
        Universals.Apply(draft);
        draft.YesNo &= !Uniqueness.IsAsked(draft) && !SideBySide.IsAsked(draft) && !OneOfTwo.IsAsked(draft);
        ToldNumbers.Apply(draft);
        // "Are Rennes and Lyon still valid?" is no yes where one of them is not.
        var several = draft.Where.Any(c => Aspects.Inner(c) is StatusOn) && !draft.Any("or")
            && (draft.Where.OfType<Among>().Any(a => a.Field == Field.Partner && a.Values.Count > 1 && (draft.Any("and") || draft.All("also-joins").Skip(1).Any())) || draft.Any("both") || draft.Facts.Any(f => f.Is("pronoun") && f.Is("plural")));
        if (draft.YesNo && !several && draft.Target is not (Target.Metrics or Target.Policies) && draft.Operation == Operation.List && draft.Group is null && draft.Limit is null)
            draft.Operation = Operation.Exists;
    }

    // 访问了几所学校: visits are no schools, and the rows tell whom they led to.
    private static bool Visited(Draft draft, Fact count) => draft.Target == Target.Activities && draft.All("noun").FirstOrDefault(f => f.First >= count.First && f.First <= count.End) is { } counted && (counted.Is("noun", "institution") || counted.Is("noun", "partner"));

    // 有几份，都是哪些学院的: the rows tell both.
    private static bool WhichBesides(Draft draft, Fact count) => draft.Facts.Any(f => f.First >= count.End && (f.Is("ask", "which") || f.Is("ask", "who")) && !f.Is("ask", "count"));

    private static bool TellsOfAgreements(Draft draft) => draft.Facts.Any(told =>
        told.Value("dimension") is "type" or "level" or "theme" && draft.Facts.Any(f => f.End <= told.First && f.Sentence == told.Sentence && f.Is("noun")) && (told.Is("ask") || draft.Facts.Any(f => f.End <= told.First && f.Sentence == told.Sentence && (f.Is("and") || f.Is("follow", "and") || f.Is("pronoun") || f.Is("apiece")))));
}

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
            if (draft.Target == Target.Activities ? !count.Is("noun", "institution") : draft.Target != Target.Networks || !draft.Any("members") && !count.Is("noun", "institution") && !draft.Any("topic", "size") || !draft.Where.Any(c => c is Among { Field: Field.Network }))
                draft.Operation = Operation.Count;
        }

        if (Comparisons.SecondCount(draft) is { } second)
            draft.Refuse(DeclineReason.NotUnderstood, second.Surface);
        // Dates are those of agreements: "partners by nearest expiry".
        if (draft.Target == Target.Institutions && draft.Order.Any(o => o.By is not (null or Field.Name)) && draft.Where.All(c => c is Among { Field: Field.Role } || Fitting.Fits(Target.Agreements, c)))
        {
            draft.Target = Target.Agreements;
            draft.Where.RemoveAll(c => c is Among { Field: Field.Role });
        }

        draft.YesNo = YesNo.AsksYesNo(draft);
        YesNo.Still(draft);
        // "Are all partners universities?" is not answered by one that is: the rows are shown.
        if (draft.YesNo && (Universal(draft) ?? draft.Facts.FirstOrDefault(f => (f.Is("every") || f.Is("both") || f.Is("all") && !f.Is("filler")) && Everyone(draft, f))) is { } all)
        {
            draft.YesNo = false;
            draft.Assumptions.Add(new Assumption(AssumptionKind.Word, all.Surface, draft.Language.Code switch { "ja" => "どれ", "zh" => "哪些", "fr" => "lesquels", _ => "which" }));
        }

        draft.YesNo &= !Uniqueness.IsAsked(draft);
        // "Is it correct that we have 13 French partners?", "do we have more than ten?" are answered by their number.
        if (draft.YesNo && draft.Group is null && draft.Limit is null && draft.Operation == Operation.List && draft.Facts.FirstOrDefault(f => !f.Used && (f.Number is not null || Numbers.Said(f) is > 1 || f.Is("more-than-one")) && draft.Facts.Any(n => n.Is("noun") && n.Sentence == f.Sentence && Math.Abs(n.First - f.First) <= 3)) is { } checkedNumber)
        {
            foreach (var bound in draft.Facts.Where(f => f == checkedNumber || f.End == checkedNumber.First && (f.Is("more-than") || f.Is("at-least") || f.Is("less-than"))))
                bound.Use("checked");
            draft.Operation = Operation.Count;
            draft.YesNo = false;
        }

        // 哪个国家的协议全部过期了: that needs all agreements of each.
        if (draft.All("every").FirstOrDefault(f => Everyone(draft, f)) is { } every && draft.Facts.Any(f => f.Sentence == every.Sentence && (f.Is("dimension", "country") || f.Is("noun", "institution") || f.Is("noun", "partner")) && f.Names.Count == 0))
            draft.Refuse(DeclineReason.OneByOne, every.Surface);
        // "Are Rennes and Lyon still valid?" is no yes where one of them is not.
        var several = draft.Where.OfType<StatusOn>().Any() && draft.Where.OfType<Among>().Any(a => a.Field == Field.Partner && a.Values.Count > 1 && (draft.Any("and") || draft.All("also-joins").Skip(1).Any())) && !draft.Any("or");
        if (draft.YesNo && !several && draft.Target is not (Target.Metrics or Target.Policies) && draft.Operation == Operation.List && draft.Group is null && draft.Limit is null)
            draft.Operation = Operation.Exists;
    }

    // すべて失効しています, 全部过期了: said of all that were named.
    private static bool Everyone(Draft draft, Facts.Fact every) =>
        draft.Facts.FirstOrDefault(f => f.First >= every.End && !f.Is("filler")) is { } state && state.Sentence == every.Sentence && (state.Is("status") || state.Is("event") || state.Is("activity-kind"));

    private static Fact? Universal(Draft draft) =>
        draft.Facts.Take(3).FirstOrDefault(f => f.Is("all") && !f.Is("filler")) ?? draft.Facts.Zip(draft.Facts.Skip(1)).FirstOrDefault(p => p.First.AsksWhether && p.Second.Is("all") && !p.Second.Is("filler")).Second;
}

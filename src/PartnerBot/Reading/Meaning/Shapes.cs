using PartnerBot.Queries;

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
        if (draft.Operation == Operation.List && draft.Group is null && draft.All("ask").FirstOrDefault(f => f.Is("ask", "count")) is { } count && draft.Target != Target.Metrics && !draft.Any("ask", "when"))
        {
            count.Use("count");
            draft.Operation = Operation.Count;
        }

        draft.YesNo = YesNo.AsksYesNo(draft);
        YesNo.Still(draft);
        // "Are all partners universities?" is not answered by one that is: the rows are shown.
        draft.YesNo &= !draft.Facts.Take(3).Any(f => f.Is("all") && !f.Is("filler"));
        if (draft.YesNo && draft.Target is not (Target.Metrics or Target.Policies) && draft.Operation == Operation.List && draft.Group is null && draft.Limit is null)
            draft.Operation = Operation.Exists;
    }
}

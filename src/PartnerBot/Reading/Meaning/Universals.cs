using PartnerBot.Queries;
using PartnerBot.Reading.Facts;

namespace PartnerBot.Reading.Meaning;

/// <summary>"Are all of them universities?", "every partner in Japan", 全部过期了: what is said of all is not answered by one.</summary>
internal static class Universals
{
    public static void Apply(Draft draft)
    {
        // "Are all partners universities?": the rows are shown.
        if (draft.YesNo && (Opening(draft) ?? draft.Facts.FirstOrDefault(f => (f.Is("every") || f.Is("both") || f.Is("all") && !f.Is("filler")) && IsSaidOfAll(draft, f))) is { } all)
        {
            draft.YesNo = false;
            draft.Assumptions.Add(new Assumption(AssumptionKind.Word, all.Surface, draft.Language.Code switch { "ja" => "どれ", "zh" => "哪些", "fr" => "lesquels", _ => "which" }));
        }

        foreach (var every in draft.All("every"))
        {
            // 哪个国家的协议全部过期了: that needs all agreements of each.
            if (IsSaidOfAll(draft, every) && draft.Facts.Any(f => f.Sentence == every.Sentence && (f.Is("dimension", "country") || f.Is("noun", "institution") || f.Is("noun", "partner")) && f.Names.Count == 0))
                draft.Refuse(DeclineReason.OneByOne, every.Surface);
            // "Every partner in Japan": all there are.
            else if (draft.Group is null && draft.Facts.Any(n => n.First == every.End && (n.Is("noun") || n.Names.Count > 0)))
                every.Use("all");
        }

        // "All three of them": that the number is right is seen.
        foreach (var number in draft.Facts.Where(f => !f.Used && (f.Number ?? Numbers.Said(f)) is > 1 && draft.Facts.Any(a => a.Is("all") && a.End == f.First)))
            number.Use("all of them");
    }

    // すべて失効しています, 全部过期了: said of all that were named.
    private static bool IsSaidOfAll(Draft draft, Fact every) =>
        draft.Facts.FirstOrDefault(f => f.First >= every.End && !f.Is("filler")) is { } state && state.Sentence == every.Sentence && (state.Is("status") || state.Is("event", "expired"));

    private static Fact? Opening(Draft draft) =>
        draft.Facts.Take(3).FirstOrDefault(f => f.Is("all") && !f.Is("filler") || f.Is("every"))
        ?? draft.Facts.Zip(draft.Facts.Skip(1)).FirstOrDefault(p => p.First.AsksWhether && p.Second.Is("all") && !p.Second.Is("filler")).Second;
}

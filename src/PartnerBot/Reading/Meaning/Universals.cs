using PartnerBot.Reading.Facts;

namespace PartnerBot.Reading.Meaning;

/// <summary>"Are all partners universities?", "every partner in Japan", 都过期了吗, 哪个国家的协议全部过期了: said of all, which one row that is so does not answer.</summary>
internal static class Universals
{
    /// <summary>What a word says whose yes or no is answered by rows.</summary>
    public const string OfAll = "of all";

    /// <summary>A yes-no question of all is answered by the rows that are so; what needs all agreements of each partner is declined.</summary>
    public static void Apply(Draft draft)
    {
        if (draft.All("every").FirstOrDefault(f => IsSaidOfAll(draft, f)) is { } every && OfEach(draft, every))
        {
            draft.Refuse(DeclineReason.OneByOne, every.Surface);
        }
        else if (draft.YesNo && Asked(draft) is { } all)
        {
            draft.YesNo = false;
            all.Meaning = OfAll;
            draft.Assumptions.Add(new Assumption(AssumptionKind.Which, all.Surface, ""));
        }

        // "Every partner in Japan": all there are.
        foreach (var each in draft.All("every").Where(e => draft.Group is null && draft.Facts.Any(n => n.First == e.End && (n.Is("noun") || n.Names.Count > 0))))
            each.Use("all");
        // "All three German partners", "all three of them": that the number is right is seen; of "all three schools" alone nothing is known.
        foreach (var number in draft.Facts.Where(f => !f.Used && (draft.Where.Count > 0 || draft.Any("pronoun")) && (f.Number ?? Numbers.Said(f)) is > 1 && draft.Facts.Any(a => a.Is("all") && a.End == f.First) && draft.Facts.Any(n => n.First >= f.End && n.Sentence == f.Sentence && (n.Is("noun") || n.Names.Count > 0))))
            number.Use("all of them");
    }

    // 协议都过期了的国家: those of which it is said; 泰国的伙伴都还有效吗 asks of rows that are told.
    private static bool OfEach(Draft draft, Fact every) =>
        draft.Facts.All(f => f.Names.All(n => n.Kind != Names.NameKind.Institution))
        && draft.Facts.Any(f => f.Sentence == every.Sentence && (!draft.YesNo || f.First >= every.End) && (f.Is("dimension", "country") || f.Is("noun", "institution") || f.Is("noun", "partner")) && f.Names.Count == 0);

    private static Fact? Asked(Draft draft) =>
        draft.Facts.Where(f => !f.Is("filler")).Take(3).FirstOrDefault(f => f.Is("all") && !f.Is("filler") || f.Is("every") && draft.Facts.Any(n => n.First == f.End && (n.Is("noun") || n.Names.Count > 0)))
        ?? draft.Facts.Zip(draft.Facts.Skip(1)).FirstOrDefault(p => p.First.AsksWhether && p.Second.Is("all") && !p.Second.Is("filler") && p.Second.Meaning != StatusDays.WholeStay).Second
        ?? draft.Facts.FirstOrDefault(f => f.Meaning != StatusDays.WholeStay && (f.Is("every") || f.Is("both") || f.Is("all") && !f.Is("filler")) && IsSaidOfAll(draft, f));

    // すべて失効しています, 都是校级的: said of all that were named.
    private static bool IsSaidOfAll(Draft draft, Fact every) =>
        draft.Facts.FirstOrDefault(f => (f.First >= every.End || f == every && f.Is("status")) && !f.Is("filler") && !(every.Is("both") && IsNamed(f))) is { } state && state.Sentence == every.Sentence
        && (state.Is("status") || state.Is("event") || state.Is("activity-kind") || state.Is("level") || state.Is("type") || state.Is("kind"));

    // "Les deux accords avec TUM": what both are.
    private static bool IsNamed(Fact fact) => fact.Names.Count > 0 || fact.Is("with") || fact.Is("noun", "agreement") || fact.AsksWhether && !fact.Is("event") && !fact.Is("status");
}

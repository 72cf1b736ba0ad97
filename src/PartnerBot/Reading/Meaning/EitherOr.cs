using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>"German or expiring in 2026": a query demands all of its conditions, so what is joined by "or" must be values of one field; anything else is declined.</summary>
internal static class EitherOr
{
    public static void Apply(Draft draft)
    {
        for (var i = 0; i < draft.Facts.Count; i++)
        {
            var or = draft.Facts[i];
            if (or.Is("and") && (Lopsided(draft, i) || ListsForms(draft, i)))
                draft.Refuse(DeclineReason.EitherOr, or.Surface);
            // 部局間なのに全学: a contrast of two values that no agreement has at once.
            if (or.Is("though") && Sides(draft, i) is var (had, yet) && Negations.SameKind(had, yet))
                draft.Refuse(DeclineReason.EitherOr, had.Surface, yet.Surface);
            if (!or.Is("or") || or.Is("still") && !(or.Parted && i + 1 < draft.Facts.Count && draft.Facts[i + 1].Is("only")) || IsAnotherWord(or) || Opens(draft, i))
                continue;
            if (Sides(draft, i) is var (one, other) && !AsksAnew(draft, i, other) && !(one.Negated && other.Negated) && (one.Names.Count > 0 && other.Names.Count > 0 ? Apart(draft, one, other) : Differ(draft, one, other)))
                draft.Refuse(DeclineReason.EitherOr, or.Surface);
        }
    }

    // フランスと、部局間協定以外のドイツの協定: what stands before the second name, where its words come first, narrows that one alone.
    private static bool Lopsided(Draft draft, int and)
    {
        var sentence = draft.Facts[and].Sentence;
        if (!draft.Language.EventFollowsTime || draft.Facts.Take(and).LastOrDefault() is not { Names.Count: > 0 } first || first.End != draft.Facts[and].First)
            return false;
        var behind = draft.Facts.Skip(and + 1).TakeWhile(f => f.Sentence == sentence && !f.Is("and")).Where(f => !f.Is("filler") && (!f.Is("noun") || f.Is("level") || f.Is("type") || f.Names.Count > 0)).ToList();
        var second = behind.FindIndex(f => f.Names.Count > 0);
        return second > 0 && Negations.SameKind(first, behind[second]) && behind.Take(second).All(f => Negations.Narrows(f) || f.Is("except-after") || f.Is("not-after") || f.Is("only")) && behind.Take(second).Any(f => f.Is("level") || f.Is("type") || f.Is("status") || f.Is("event", "expired"));
    }

    // 覚書と意向書: a form of agreement beside one that is not signed yet, two conditions that no agreement meets together.
    private static bool ListsForms(Draft draft, int and)
    {
        var (one, other) = (draft.Facts.ElementAtOrDefault(and - 1), draft.Facts.ElementAtOrDefault(and + 1));
        return one is not null && other is not null && one.End == draft.Facts[and].First && other.First == draft.Facts[and].End
            && (one.Is("type") && IsUnsigned(other) || IsUnsigned(one) && other.Is("type"));
    }

    private static bool IsUnsigned(Fact fact) => fact.Value("status") is { } status && AgreementStatus.IsPending(status);

    /// <summary>What stands on both sides of an "or" and narrows the rows; null where nothing does.</summary>
    public static (Fact One, Fact Other)? Sides(Draft draft, int or)
    {
        var (before, after) = (draft.Facts.Take(or).LastOrDefault(IsSide), draft.Facts.Skip(or + 1).FirstOrDefault(IsSide));
        return before is null || after is null ? null : (before, after);

        bool IsSide(Fact fact) => fact.Sentence == draft.Facts[or].Sentence && Negations.Narrows(fact);
    }

    // "Où": the accent that was typed tells it from "ou".
    private static bool IsAnotherWord(Fact or) => or.Is("filler") && !string.Equals(FoldedText.FoldWord(or.Surface), or.Surface, StringComparison.OrdinalIgnoreCase);

    // "..., or was it renewed?" asks a second time of the same.
    private static bool AsksAnew(Draft draft, int index, Fact other) => other.Names.Count == 0 && draft.Facts[index + 1].Is("ask", "exists");

    // "Either A or B": the second word stands between the two.
    private static bool Opens(Draft draft, int index) =>
        draft.Facts[index].Is("either") && draft.Facts.Skip(index + 1).Any(f => f.Is("or") && f.Sentence == draft.Facts[index].Sentence);

    /// <summary>Whether two things that narrow the rows cannot be values of one field.</summary>
    public static bool Differ(Draft draft, Fact one, Fact other)
    {
        if (one.Meaning == "one of two" || other.Meaning == "one of two" || Kinds.IsBesideUnit(draft, one) || Kinds.IsBesideUnit(draft, other))
            return false;
        // "Expired or expiring in 2026": a status today and a time ahead are two conditions.
        if (Stands(one) && Stands(other))
            return draft.Where.OfType<StatusOn>().Any() && draft.Where.Any(c => c is Within { Field: Field.Expires });
        return !Negations.SameKind(one, other) || one.Value("event") is { } happened && other.Value("event") is { } happens && happened != happens;
    }

    // "With KIT or anyone in Italy": a partner and a place that were not read as alternatives.
    private static bool Apart(Draft draft, Fact one, Fact other) =>
        one.Names.All(n => other.Names.All(o => o.Kind != n.Kind)) && draft.Where.OfType<Among>().Where(a => a.Field is Field.Partner or Field.City or Field.Country or Field.Region).Select(a => a.Field).Distinct().Count() > 1;

    // "Expired or under renewal": how an agreement stands, said as an event or as a status.
    private static bool Stands(Fact fact) => fact.Is("status") || fact.Is("weak") || fact.Is("event", "expire") || fact.Is("event", "expired") || fact.Is("event", "expiring");
}

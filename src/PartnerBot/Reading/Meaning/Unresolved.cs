using PartnerBot.Reading.Facts;

namespace PartnerBot.Reading.Meaning;

/// <summary>What points to something that neither the message nor the answer before has told of: "the others", another row's day, a second question.</summary>
internal static class Unresolved
{
    public static void Apply(Draft draft)
    {
        SecondQuestion(draft);
        OtherRows(draft);
    }

    /// <summary>What is said as if something had been told of before: its words.</summary>
    /// <param name="alone">Whether the message cannot lean on a question before.</param>
    /// <param name="first">Whether nothing was asked before.</param>
    /// <param name="follows">Whether the message is read as an edit of the question before.</param>
    public static IEnumerable<Fact> Unfounded(Draft draft, bool alone, bool first, bool follows)
    {
        if (!follows && Told(draft, first) is { } told)
            yield return told;
        if (!follows && draft.Facts.FirstOrDefault(f => UnusedFacts.Unplaced(draft, f)) is { } member)
            yield return member;
        // "Of IS?" - "the rest of the schools": what is left of the last answer is narrowed by nothing else.
        if (follows && draft.Where.Count > 0 && draft.All("rest").FirstOrDefault(f => f.Meaning is null) is { } left)
            yield return left;
        // "What expires in 2026?" - "who's responsible for those?": no statement is one of rows.
        if (!alone && !follows && draft.Target == Queries.Target.Policies && draft.All("pronoun").FirstOrDefault() is { } those)
            yield return those;
        if (!alone)
            yield break;
        if (draft.Target == Queries.Target.Agreements && Leanings.PointsAtOne(draft) is { } one)
            yield return one;
        // "How many if we take away the renewals?": what is taken away is no condition that was told.
        if (draft.All("follow").FirstOrDefault(f => f.Is("follow", "drop") && draft.Facts.FirstOrDefault(d => d.First >= f.End && !d.Is("filler")) is { Negated: false } dropped && (dropped.Is("noun") || Negations.Narrows(dropped))) is { } drop)
            yield return drop;
        // "Their agreements", said to nobody's question.
        if (draft.Where.Count == 0 && draft.All("possessed").FirstOrDefault() is { } theirs)
            yield return theirs;
    }

    // What a question that leans on none cannot mean: "the rest", "the others", 両校, and "in April, of whatever year", which lifts a condition that the same message sets
    // ("of any level" lifts none).
    private static Fact? Told(Draft draft, bool first) =>
        draft.All("rest").FirstOrDefault(f => f.Meaning != "further")
        ?? (first && draft.Facts.FirstOrDefault(f => !f.Is("chat")) is { } opening && opening.Is("pronoun") && (opening.Is("pronoun", "one") || opening.Is("noun") || draft.Language.EventFollowsTime) && draft.NamesNothing() && draft.TellsNoTime() ? opening : null)
        ?? (!first || draft.Where.Any(c => c is Queries.Not) || draft.Facts.Any(f => f.Names.Any(n => n.Kind == Names.NameKind.Institution)) ? null : draft.All("other").FirstOrDefault(f => f.Concepts.All(c => c.Family is "other" or "noun" or "follow")))
        ?? (draft.Facts.Any(f => f.Names.Count > 0) ? null : draft.All("pair").FirstOrDefault(f => !f.Used))
        ?? draft.All("follow").FirstOrDefault(f => f.Is("follow", "drop") && (draft.Facts.FirstOrDefault(d => (d.Is("dimension") || d.Is("ask", "status")) && (d.End == f.First || d.First == f.End)) is not { } said || draft.Where.Any(c => DroppedConditions.Tells(said.Value("dimension") ?? "status", c))));

    // 越南的有几份？院级的呢: a second question after a first one in the same message, which the query would make one of.
    private static void SecondQuestion(Draft draft)
    {
        // "Who visited us in May, and what was signed?": the visits are told, and no agreement.
        if (draft.Target == Queries.Target.Activities && draft.All("activity-kind").FirstOrDefault() is { } visit && draft.All("event").FirstOrDefault(f => f.Is("event", "sign") && f.First >= visit.End) is { } signed
            && draft.Any("ask", "who") && draft.Facts.Any(f => f.First >= visit.End && f.End <= signed.End && f.AsksWhat))
            draft.Refuse(DeclineReason.EitherOr, signed.Surface);
        // "Who are our partners there, and are any about to lapse?": the rows of the first question are not those of the second.
        if (draft.All("ask").FirstOrDefault(f => f.Is("ask", "who") || f.Is("ask", "which") || f.Is("ask", "where")) is { } first && draft.Facts.FirstOrDefault(f => f.First >= first.End && (f.Parted || f.Is("and") || f.Is("follow", "and"))) is { } joint
            && draft.Facts.Any(f => f.End <= joint.First && f.Is("noun")) && !draft.Facts.Any(f => f.End <= joint.First && IsState(f))
            && draft.Facts.FirstOrDefault(f => f.First >= joint.First && IsState(f)) is { } state && draft.Facts.Any(f => f.First >= joint.First && f.AsksWhether && !f.Is("be") && !draft.Facts.Any(n => n.First == f.End && n.Parted)) && !draft.Facts.Any(f => f.First >= joint.First && f.Is("pronoun", "one")))
            draft.Refuse(DeclineReason.EitherOr, first.Surface, state.Surface);
        // "Expired? Renewed?": how it stands is asked twice.
        if (draft.Facts.LastOrDefault(f => !f.Is("filler")) is { Sentence: > 0 } closes && IsState(closes) && draft.Facts.All(f => f.Sentence < closes.Sentence || f == closes || f.Is("filler"))
            && draft.Facts.Any(f => f.Sentence == closes.Sentence - 1 && IsState(f)) && draft.Where.Any(c => c is Queries.StatusOn or Queries.Within) && draft.Question.Text.Count(c => c is '?' or '？') > 1)
            draft.Refuse(DeclineReason.EitherOr, closes.Surface);
        // "Did we renew with USM? It lapsed, right?": no row need be both.
        if (draft.Where.Any(c => c is Queries.Within { Field: Queries.Field.Renewed }) && draft.Where.Any(c => c is Queries.StatusOn) && draft.All("event").FirstOrDefault(f => f.Is("event", "renew")) is { } renewed
            && draft.Facts.FirstOrDefault(f => f.Sentence != renewed.Sentence && IsState(f)) is { } stands && draft.Question.Text.Count(c => c is '?' or '？') > 1)
            draft.Refuse(DeclineReason.EitherOr, stands.Surface);
        // "How many strategic partners, and who was the first?": of two questions the number would go unsaid.
        if (draft.Operation is Queries.Operation.Earliest or Queries.Operation.Latest && draft.All("ask").FirstOrDefault(f => f.Is("ask", "count") && !f.Is("topic")) is { } many && draft.All("super").Any(s => s.First >= many.End && draft.Facts.Any(f => (f.Is("and") || f.Is("follow", "and")) && f.First >= many.First && f.End <= s.First)))
            draft.Refuse(DeclineReason.EitherOr, many.Surface);
        // 有效的有几份，剩下的呢: a second question of what the first leaves out.
        if (draft.Facts.Where(f => !f.Is("filler")).TakeLast(2).ToList() is [var rest, var and] && and.Is("follow", "and") && (rest.Is("left") || rest.Is("other")) && rest.Parted && draft.Where.Count > 0)
            draft.Refuse(DeclineReason.NotUnderstood, rest.Surface);
        if (!draft.Any("follow", "and") || draft.Group is not null)
            return;
        // 化学那份几号到期，生命科学那份呢: of another one, behind a comma.
        var opening = draft.Facts.ToList().FindLastIndex(f => f.Parted);
        if (opening > 0 && draft.Facts[^1].Is("follow", "and") && !draft.Facts[^1].Is("ask") && draft.Facts.Skip(opening).FirstOrDefault(f => f.Names.Count > 0) is { } other && draft.Facts.Skip(opening).All(f => f.Names.Count > 0 || f.Is("filler") || f.Is("follow", "and") || f.Is("pronoun"))
            && draft.Facts.Take(opening).Any(f => f.Names.Count > 0) && draft.Facts.Take(opening).Any(f => f.Is("event") || f.Is("status")))
            draft.Refuse(DeclineReason.EitherOr, other.Surface);
        var last = draft.Facts[^1].Sentence;
        var closing = draft.Facts.Where(f => f.Sentence == last && !f.Is("filler")).ToList();
        if (closing.Exists(f => f.Is("follow", "and") && !f.Is("ask")) && closing.TrueForAll(f => f.Is("follow", "and") || f.Is("other") || Negations.Narrows(f)) && closing.Find(f => Negations.Narrows(f)) is { } told
            && draft.Facts.Any(f => f.Sentence < last && (f.AsksWhat || f.AsksWhether)))
            draft.Refuse(DeclineReason.EitherOr, told.Surface);
    }

    private static bool IsState(Fact fact) => fact.Time is null && (fact.Is("event") || fact.Is("status") || fact.Is("unrenewed"));

    private static void OtherRows(Draft draft)
    {
        // "Trilateral agreements, and the others?": what the others are is said nowhere.
        if (draft.Where.Count > 0 && draft.Facts.Where(f => !f.Is("filler")).TakeLast(2).ToList() is [var joint, var others] && others.Is("other") && (joint.Is("and") || joint.Is("follow", "and")) && !draft.Where.Any(c => c is Queries.Not))
            draft.Refuse(DeclineReason.NotUnderstood, others.Surface);
        for (var i = 0; i + 1 < draft.Facts.Count; i++)
        {
            var (fact, next) = (draft.Facts[i], draft.Facts[i + 1]);
            // "DFKI's has just ended; who else's?": all but the one that was named.
            if (fact.Is("other") && fact.Is("ask", "who") && draft.Where.FindIndex(c => c is Queries.Among { Field: Queries.Field.Partner }) is >= 0 and var named)
                draft.Where[named] = new Queries.Not(draft.Where[named]);
            // 其余国家的协议: other than which is said nowhere.
            if (fact.Is("other") && draft.Where.All(c => c is Queries.Not { All: [Queries.StatusOn] }) && (IsOfRows(fact) || next.First == fact.End && IsOfRows(next)))
                draft.Refuse(DeclineReason.NotUnderstood, fact.Surface);
            // 跟台大签之前跟谁签的: before another row's day, said of its event.
            if (next.Is("relative") && !next.Parted && next.First == fact.End && fact.Is("event") && i > 0 && draft.Facts[i - 1].Names.Any(n => n.Kind == Names.NameKind.Institution))
                draft.Refuse(DeclineReason.NotUnderstood, fact.Surface + next.Surface);
            // 每所大学只列一份: not all rows of each, which no query says.
            if (fact.Is("only") && next.Is("one-piece") && !next.Used && next.First == fact.End || fact.Is("follow", "only") && next.Is("one-piece") && next.First == fact.End)
                draft.Refuse(DeclineReason.NotInRegister, fact.Surface + next.Surface);
            // "Signed between our two newest": rows that bound a time, which no query says.
            if (fact.Is("between") && draft.Facts.Skip(i + 1).FirstOrDefault(f => !f.Is("filler") && f.Number is null && !f.Is("number")) is { } bounding && bounding.Is("super") && bounding.Sentence == fact.Sentence)
                draft.Refuse(DeclineReason.NotInRegister, fact.Surface + " " + bounding.Surface);
            // 没有登记级别的协议, 没有标注国家的: a column of which no query says that it is blank.
            if (fact.Is("lacks") && fact.Meaning != "not" && draft.Facts.Skip(i + 1).FirstOrDefault(f => !f.Is("filler") || f.Is("dimension")) is { } blank && blank.Sentence == fact.Sentence && !blank.Is("ask") && blank.Value("dimension") is "level" or "type" or "unit" or "theme" or "country" or "city")
                draft.Refuse(DeclineReason.NotInRegister, fact.Surface);
            // 到期日在马来亚大学之前的: before another row's day, which no query says.
            if (next.Is("relative") && (!next.Is("relative", "than") || i > 0 && draft.Facts[i - 1].Is("locative")) && !next.Parted && next.First == fact.End && fact.Names.Any(n => n.Kind == Names.NameKind.Institution) && draft.Any("event"))
                draft.Refuse(DeclineReason.NotUnderstood, fact.Surface + next.Surface);
        }
    }

    private static bool IsOfRows(Fact fact) => fact.Is("noun") || fact.Is("dimension");
}

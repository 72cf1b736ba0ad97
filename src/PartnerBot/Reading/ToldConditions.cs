using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Meaning;
using PartnerBot.Reading.Names;
using PartnerBot.Register;

namespace PartnerBot.Reading;

/// <summary>What a follow-up itself tells, as it is meant behind the question before.</summary>
/// <param name="Conditions">The conditions that hold besides those that are kept.</param>
/// <param name="Back">Values left out before that come back.</param>
/// <param name="Denied">What was told before and is denied now.</param>
/// <param name="Narrowing">Whether the message narrows the rows told of, so that a place stands beside the one before.</param>
internal sealed record ToldConditions(IReadOnlyList<Condition> Conditions, IReadOnlyList<Among> Back, IReadOnlyList<Not> Denied, bool Narrowing)
{
    /// <summary>After refining.</summary>
    public static ToldConditions Of(Draft draft, Conversation conversation, Query last)
    {
        var adds = AddedConditions.Adds(draft, last);
        var fresh = draft.Where.Select(c => Namesakes.In(draft, c, last) ?? c).ToList();
        List<Among> back = adds ? [.. fresh.OfType<Among>().Where(a => last.Where.Any(c => AddedConditions.LeftOut(c, a)))] : [];
        fresh.RemoveAll(back.Contains);
        if (adds)
            fresh = AddedConditions.Widened(draft, fresh, last);
        fresh = WithoutOld(draft, fresh, last);
        fresh = Swapped(draft, fresh, last);
        fresh = OnTheSameDay(draft, fresh, last);
        fresh = OfUseToTheUnit(draft, fresh, last);
        if (IsAmongThoseTold(draft, last))
            fresh.RemoveAll(c => c is Within { Field: Field.Expires, Range.To: null } coming && coming.Range.From == draft.Today);
        var denied = Denials(draft, fresh, last);
        fresh.RemoveAll(denied.Contains);
        // "Not Thailand", said of Thailand and Malaysia, keeps Malaysia.
        fresh.AddRange(denied.Select(d => d.All[0]).OfType<Among>().Select(c => DroppedConditions.Rest(c, last)).OfType<Among>());
        var narrowing = Narrows(draft, last);
        fresh.AddRange(AllButTheOthers(draft, conversation, last, fresh, narrowing));
        return new(fresh, back, denied, narrowing);
    }

    private static List<Condition> WithoutOld(Draft draft, List<Condition> fresh, Query last)
    {
        var drops = draft.Any("follow", "drop");
        if (draft.Corrects || drops)
            fresh = [.. fresh.Select(c => DroppedConditions.WithoutOld(c, last, drops)).OfType<Condition>()];
        return drops ? [.. fresh.Select(c => DroppedConditions.Excluded(draft, c, last)), .. draft.Where.OfType<Among>().Select(c => DroppedConditions.Rest(c, last)).OfType<Among>()] : fresh;
    }

    // "Taiwan and Korea?" - "swap Korea for China": one of several, and the others stay.
    private static List<Condition> Swapped(Draft draft, List<Condition> fresh, Query last)
    {
        var gone = draft.Facts.SelectMany(f => f.Replaced).SelectMany(n => n.Ids).ToHashSet();
        return gone.Count == 0 ? fresh : [.. fresh.Select(c => c is Among told && SeveralWith(told.Field, gone, last) is { } several ? told with { Values = several.Values.Where(v => !gone.Contains(v)).Union(told.Values).ToValueList() } : c)];
    }

    private static Among? SeveralWith(Field field, HashSet<string> gone, Query last) =>
        last.Where.OfType<Among>().FirstOrDefault(o => o.Field == field && o.Values.Count > 1 && o.Values.Any(gone.Contains));

    // "How many were in force on 1 January 2023?" - "and expired?": on that day.
    private static List<Condition> OnTheSameDay(Draft draft, List<Condition> fresh, Query last)
    {
        if (!Fragments.AreStates(draft) || last.Where.OfType<StatusOn>().FirstOrDefault() is not { } before || before.Day == draft.Today)
            return fresh;
        draft.Assumptions.Add(new Assumption(AssumptionKind.StatusDay, draft.Question.Text, PartialDate.Day(before.Day).ToString()));
        return [.. fresh.Select(c => c is StatusOn asked ? asked with { Day = before.Day } : c)];
    }

    // "Which agreements can MS use?" - "and IS?": those of the whole institution are of use to every unit.
    private static List<Condition> OfUseToTheUnit(Draft draft, List<Condition> fresh, Query last) =>
        draft.Any("exclusive-unit") || draft.Any("only") || draft.Any("follow", "only") || !last.Where.Any(c => c is Among { Field: Field.HomeUnit, Values: { Count: > 1 } units } && units.Contains("I")) ? fresh
        : [.. fresh.Select(c => c is Among { Field: Field.HomeUnit } unit && !unit.Values.Contains("I") ? unit with { Values = unit.Values.Append("I").ToValueList() } : c)];

    // 今年最后到期的三份 - 最先到期的三份呢: the first to end of those told of, not of all that are to come.
    private static bool IsAmongThoseTold(Draft draft, Query last) =>
        draft.Any("super") && draft.TellsNoTime() && last.Where.Any(c => c is Within { Field: Field.Expires, Range: { From: not null, To: not null } });

    // "Not Kyushu, I mean Kyoto": what is denied was said before; it goes.
    private static List<Not> Denials(Draft draft, List<Condition> fresh, Query last)
    {
        var denied = fresh.OfType<Not>().Where(n => n.All is [var only]
            && !(only is Within && draft.Any("unrenewed")) && !(only is StatusOn && fresh.TrueForAll(c => c is not StatusOn))
            && last.Where.Any(c => c == only || only is Among x && c is Among y && x.Field == y.Field && x.Values.Any(y.Values.Contains))).ToList();
        return LeavesOut(draft, fresh, last, denied) || LeavesOutOfPlace(draft) ? [] : denied;
    }

    // "In Europe?" - "outside Europe?", 覚書は? - 覚書じゃないのは?: with nothing else to ask for, all but what was told of.
    private static bool LeavesOut(Draft draft, List<Condition> fresh, Query last, List<Not> denied) =>
        (draft.Any("except") || draft.Any("except-after") || draft.Any("follow", "and") && !draft.Corrects || draft.Language.EventFollowsTime && draft.Any("ones"))
        && denied.Count == fresh.Count && denied.TrueForAll(d => d.All is [Among told] && last.Where.Contains(told)) && !draft.Any("takes-out");

    // パリの大学は? - パリ以外のフランスは?: left out of the place that it stands before.
    private static bool LeavesOutOfPlace(Draft draft) =>
        draft.Language.EventFollowsTime && draft.All("except-after").Any(e => draft.Facts.Any(f => f.End == e.First && f.Negated) && draft.Facts.Any(f => f.First == e.End && f.Names.Count > 0));

    // 马尼拉那份: behind a place the pronoun is its own, and narrows nothing.
    private static bool Narrows(Draft draft, Query last) =>
        draft.All("pronoun").Any(p => !draft.Facts.Any(n => n.Names.Count > 0 && n.End == p.First && n.Names.All(k => k.Kind != NameKind.Institution)))
        || draft.Any("follow", "only") || last.Target == Target.Networks && draft.Any("members");

    // "Elsewhere in Germany?": what was told of before is left out.
    private static List<Not> AllButTheOthers(Draft draft, Conversation conversation, Query last, List<Condition> fresh, bool narrowing)
    {
        if (!draft.Any("other"))
            return [];
        // "Austria" - "and the other German-speaking ones?": what was told of before is not meant again.
        if (fresh.OfType<Among>().Any(a => Aspects.WhereAndWho.Contains(a.Field) && last.Where.Contains(a)))
            draft.Refuse(DeclineReason.NotUnderstood, draft.All("other").First().Surface);
        // 除了战略合作还有别的吗: other than what the message itself leaves out.
        // "The joint lab, who else is in it?": the other parties stand in its row.
        if (draft.Any("except") || draft.Any("ask", "who") && fresh.Exists(c => c is Among { Field: Field.Type }))
            return [];
        var beside = ToldOf(conversation, last).Where(c => Aspects.WhereAndWho.Contains(c.Field)
            && (ReplacedConditions.Replaces(fresh, c, narrowing) || fresh.Count > 0 && c.Field == Field.Partner && (c.Values.Count == 1 || draft.Any("others"))));
        return [.. beside.Select(c => new Not(c))];
    }

    // "In Munich?" - "in Ulm?" - "elsewhere in Germany?": both places.
    private static IEnumerable<Among> ToldOf(Conversation conversation, Query last) =>
        last.Where.OfType<Among>().Concat(conversation.Before is { } before && last.Where.Except(before.Where).All(Aspects.IsPlace) ? before.Where.Except(last.Where).OfType<Among>().Where(Aspects.IsPlace) : []);
}

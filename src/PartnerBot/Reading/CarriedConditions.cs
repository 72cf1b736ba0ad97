using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Meaning;
using PartnerBot.Register;

namespace PartnerBot.Reading;

/// <summary>The conditions of a follow-up: which of the question before are kept, replaced or dropped, and which come besides.</summary>
internal static class CarriedConditions
{
    /// <summary>What "overall" is taken for: the conditions that tell where and with whom go.</summary>
    public const string Everywhere = "everywhere";

    /// <summary>After refining.</summary>
    public static IEnumerable<Condition> Of(Draft draft, Conversation conversation, Query last)
    {
        var fresh = draft.Where.Select(c => Namesakes.In(draft, c, last) ?? c).ToList();
        var adds = AddedConditions.Adds(draft, last);
        var back = adds ? fresh.OfType<Among>().Where(a => last.Where.Any(c => AddedConditions.LeftOut(c, a))).ToList() : [];
        fresh.RemoveAll(c => back.Contains(c));
        if (adds)
            fresh = AddedConditions.Widened(draft, fresh, last);
        if (draft.Corrects || draft.Any("follow", "drop"))
            fresh = [.. fresh.Select(c => DroppedConditions.WithoutOld(c, last, draft.Any("follow", "drop"))).OfType<Condition>()];
        if (draft.Any("follow", "drop"))
            fresh = [.. fresh.Select(c => DroppedConditions.Excluded(draft, c, last)), .. draft.Where.OfType<Among>().Select(c => DroppedConditions.Rest(c, last)).OfType<Among>()];
        // "Taiwan and Korea?" - "swap Korea for China": one of several, and the others stay.
        if (draft.Facts.SelectMany(f => f.Replaced).SelectMany(n => n.Ids).ToHashSet() is { Count: > 0 } gone)
            fresh = [.. fresh.Select(c => c is Among told && last.Where.OfType<Among>().FirstOrDefault(o => o.Field == told.Field && o.Values.Count > 1 && o.Values.Any(gone.Contains)) is { } several ? told with { Values = several.Values.Where(v => !gone.Contains(v)).Union(told.Values).ToValueList() } : c)];
        // "How many were in force on 1 January 2023?" - "and expired?": on that day.
        if (Fragments.AreStates(draft) && last.Where.OfType<StatusOn>().FirstOrDefault() is { } before && before.Day != draft.Today)
        {
            fresh = [.. fresh.Select(c => c is StatusOn asked ? asked with { Day = before.Day } : c)];
            draft.Assumptions.Add(new Assumption(AssumptionKind.StatusDay, draft.Question.Text, PartialDate.Day(before.Day).ToString()));
        }

        // "Which agreements can MS use?" - "and IS?": those of the whole institution are of use to every unit.
        if (!draft.Any("exclusive-unit") && !draft.Any("only") && !draft.Any("follow", "only") && last.Where.Any(c => c is Among { Field: Field.HomeUnit, Values: { Count: > 1 } units } && units.Contains("I")))
            fresh = [.. fresh.Select(c => c is Among { Field: Field.HomeUnit } unit && !unit.Values.Contains("I") ? unit with { Values = unit.Values.Append("I").ToValueList() } : c)];
        // 今年最后到期的三份 - 最先到期的三份呢: the first to end of those told of, not of all that are to come.
        if (draft.Any("super") && draft.Facts.All(f => f.Time is null) && last.Where.Any(c => c is Within { Field: Field.Expires, Range: { From: not null, To: not null } }))
            fresh.RemoveAll(c => c is Within { Field: Field.Expires, Range.To: null } coming && coming.Range.From == draft.Today);
        // "Not Kyushu, I mean Kyoto": what is denied was said before; it goes.
        var denied = fresh.OfType<Not>().Where(n => n.All is [var only] && !(only is Within && draft.Any("unrenewed")) && !(only is StatusOn && fresh.All(c => c is not StatusOn)) && last.Where.Any(c => c == only || only is Among x && c is Among y && x.Field == y.Field && x.Values.Any(y.Values.Contains))).ToList();
        // "In Europe?" - "outside Europe?", 覚書は? - 覚書じゃないのは?: with nothing else to ask for, all but what was told of.
        if ((draft.Any("except") || draft.Any("except-after") || draft.Any("follow", "and") && !draft.Corrects || draft.Language.EventFollowsTime && draft.Any("ones")) && denied.Count == fresh.Count && denied.TrueForAll(d => d.All is [Among told] && last.Where.Contains(told)) && !draft.Any("takes-out"))
            denied = [];
        // パリの大学は? - パリ以外のフランスは?: left out of the place that it stands before.
        if (denied.Count > 0 && draft.Language.EventFollowsTime && draft.All("except-after").Any(e => draft.Facts.Any(f => f.End == e.First && f.Negated) && draft.Facts.Any(f => f.First == e.End && f.Names.Count > 0)))
            denied = [];
        fresh.RemoveAll(c => denied.Contains(c));
        // "Not Thailand", said of Thailand and Malaysia, keeps Malaysia.
        fresh.AddRange(denied.Select(d => d.All[0]).OfType<Among>().Select(c => DroppedConditions.Rest(c, last)).OfType<Among>());
        // 马尼拉那份: behind a place the pronoun is its own.
        var narrowing = draft.All("pronoun").Any(p => !draft.Facts.Any(n => n.Names.Count > 0 && n.End == p.First && n.Names.All(k => k.Kind != Names.NameKind.Institution))) || draft.Any("follow", "only") || last.Target == Target.Networks && draft.Any("members");
        // "Austria" - "and the other German-speaking ones?": what was told of before is not meant again.
        if (draft.Any("other") && fresh.OfType<Among>().FirstOrDefault(a => Aspects.WhereAndWho.Contains(a.Field) && last.Where.Contains(a)) is not null)
            draft.Refuse(DeclineReason.NotUnderstood, draft.All("other").First().Surface);
        // 除了战略合作还有别的吗: other than what the message itself leaves out.
        // "The joint lab, who else is in it?": the other parties stand in its row.
        if (draft.Any("other") && !draft.Any("except") && !(draft.Any("ask", "who") && fresh.Exists(c => c is Among { Field: Field.Type })))
            fresh.AddRange([.. ToldOf(conversation, last).Where(c => Aspects.WhereAndWho.Contains(c.Field) && (ReplacedConditions.Replaces(fresh, c, narrowing) || fresh.Count > 0 && c.Field == Field.Partner && (c.Values.Count == 1 || draft.Any("others")))).Select(c => new Not(c))]);
        var kept = last.Where.Where(c => !ReplacedConditions.Replaces(fresh, c, narrowing) && !fresh.Contains(new Not(c)) && !DroppedConditions.Holds(draft, c)).Select(c => Without(c, denied)).OfType<Condition>().ToList();
        // "How many belong to the alliance?" - "and the sub-alliance?": another network.
        if (last.Target == Target.Networks && !narrowing && fresh.Exists(c => c is Among { Field: Field.Kind }))
            kept.RemoveAll(c => c is Among { Field: Field.Network });
        // "Those in the EU?" - "and outside Europe?": the place that was told lies within the one that is left out.
        kept.RemoveAll(c => Aspects.IsWhere(c) && Alternatives.Partners(draft, (Among)c) is { Count: > 0 } there && fresh.OfType<Not>().Any(n => n.All is [Among left] && Aspects.IsWhere(left) && !there.Except(Alternatives.Partners(draft, left)).Any()));
        kept = [.. kept.Where(c => !back.Exists(a => AddedConditions.LeftOut(c, a)))];
        if (draft.Facts.Any(f => f.Meaning == Everywhere) && draft.Where.Count == 0)
            kept.RemoveAll(Aspects.IsPlace);
        if ((About(draft, conversation, last) ?? Pointed(draft, conversation, last)) is { } meant)
            kept = [.. kept.Where(c => Aspects.Inner(c) is Among { Field: Field.Home }), meant];
        if (FoundGroups.Of(draft, conversation, last) is { } found)
            kept = [.. kept.Where(c => !Aspects.AreSame(c, found)), found];
        kept = Opposites.Applied(draft, conversation, last, kept);
        // "Is Leiden still valid?" - "when did it end?": what was asked of it is not known of it.
        if ((last.Operation == Operation.Exists || last.Where.Any(c => c is Within { Field: Field.Renewed })) && (draft.Any("ask", "when") || draft.Any("ask", "status") || draft.Any("ask", "until") || draft.Any("ask", "since") || draft.Group is { Key: GroupKey.YearOfSigning or GroupKey.YearOfExpiry } || draft.Operation is Operation.Earliest or Operation.Latest || FollowUps.NamesDate(draft) || conversation.Shown.Count == 0 && draft.Any("dimension") && draft.Where.Count == 0) && kept.Any(c => c is Among { Field: Field.Partner or Field.Type } || conversation.Shown.Count == 0 && Aspects.IsPlace(c)))
            kept.RemoveAll(c => Aspects.Inner(c) is StatusOn or Within { Field: Field.Renewed } || conversation.Shown.Count == 0 && Aspects.Inner(c) is Within or Among { Field: Field.Level } || conversation.Shown.Count == 0 && draft.Any("dimension") && Aspects.Inner(c) is Among { Field: Field.Type });
        // "And if I travel in September?": the status is that of the journey.
        if (draft.TripDay is { } journey && draft.Facts.Any(f => f.Time is not null && f.Meaning == "journey") && kept.OfType<StatusOn>().FirstOrDefault() is { } standing)
        {
            kept = [.. kept.Select(c => c is StatusOn status ? status with { Day = journey } : c)];
            draft.Assumptions.Add(new Assumption(AssumptionKind.StatusDay, string.Join(", ", standing.Values), PartialDate.Day(journey).ToString()));
        }

        // 如果2028年去呢: on that journey, where nothing was asked of a day before.
        if (draft.TripDay is { } going && going > draft.Today && draft.Where.Count == 0 && draft.Facts.Any(f => f.Time is not null && f.Meaning == "journey") && last.Target is Target.Agreements or Target.Institutions && last.Group is null && !kept.Exists(c => c is StatusOn))
        {
            kept.RemoveAll(c => c is Within { Field: Field.Expires });
            kept.Add(new StatusOn(going, [AgreementStatus.Active]));
            draft.Assumptions.Add(new Assumption(AssumptionKind.StatusDay, AgreementStatus.Active, PartialDate.Day(going).ToString()));
        }

        // "Does the double degree cover Phitem?" - "and the joint lab, who is in it?": no longer of the unit.
        if (fresh.Exists(c => c is Among { Field: Field.Type }) && last.Where.Any(c => c is Among { Field: Field.Type }) && !draft.Any("covers") && (draft.Any("ask", "who") || draft.Any("members") || draft.Facts.Any(f => f.AsksWhat)))
            kept.RemoveAll(c => c is Among { Field: Field.HomeUnit, Values: var units } && units.Contains("I"));
        // "Is a double degree with Paris-Saclay in it?" - "then what type is it?"
        if (draft.Where.Count == 0 && draft.Any("dimension", "type") && last.Where.Any(c => c is Among { Field: Field.Partner, Values.Count: 1 }))
            kept.RemoveAll(c => c is Among { Field: Field.Type });
        // "Which have no end date?" - "and which expire latest?": what has none does not end last.
        if (draft.Operation is Operation.Earliest or Operation.Latest && draft.Of == Field.Expires)
            kept.RemoveAll(c => c is StatusOn { Values: [AgreementStatus.NoExpiry] });
        // "Has it been renewed?" - "is it valid in 2028?": what was asked of it is not known of it.
        if (fresh.Exists(c => c is StatusOn or Within { Field: Field.Expires or Field.Signed }) && (last.Operation == Operation.Exists || last.Where.Any(c => c is Among { Field: Field.Partner or Field.Id, Values.Count: 1 })))
            kept.RemoveAll(c => c is Within { Field: Field.Renewed });
        // "Was any renewed?" - "which were not?"
        if (draft.Any("unrenewed"))
            kept.RemoveAll(c => c is Within { Field: Field.Renewed });
        // 泰国呢 - 哪个国家最多: of one country alone none has the most.
        if (draft.Group is { Key: GroupKey.Country } && draft.Operation is Operation.Max or Operation.Min && !draft.Where.Any(Aspects.IsWhere))
            kept.RemoveAll(c => c is Among { Field: Field.Country, Values.Count: 1 });
        if (draft.NamedHomes.Count > 0)
            kept = [new Among(Field.Home, draft.NamedHomes.ToValueList()), .. kept.Where(c => Aspects.Inner(c) is not Among { Field: Field.Home })];
        return kept.Concat(fresh).Distinct();
    }

    // "Thailand and Vietnam" - "without Thailand": of the values told before the others stay.
    private static Condition? Without(Condition told, List<Not> denied) =>
        told is Among among && denied.Select(d => d.All[0]).OfType<Among>().FirstOrDefault(d => d.Field == among.Field) is { } left
            ? among.Values.Except(left.Values).ToValueList() is { Count: > 0 } rest ? among with { Values = rest } : null
            : told;

    // "In Munich?" - "in Ulm?" - "elsewhere in Germany?": both places.
    private static IEnumerable<Among> ToldOf(Conversation conversation, Query last) =>
        last.Where.OfType<Among>().Concat(conversation.Before is { } before && last.Where.Except(before.Where).All(Aspects.IsPlace) ? before.Where.Except(last.Where).OfType<Among>().Where(Aspects.IsPlace) : []);

    // "And when did we renew the exchange agreement with them?": another agreement of the partners just shown.
    private static Among? About(Draft draft, Conversation conversation, Query last) =>
        draft.Any("pronoun") && draft.Any("with") && (draft.Any("type") || draft.Any("noun", "agreement") && draft.Any("ask")) && conversation.Partners.Count is > 0 and <= 5 && last.Operation is not Operation.List
            ? new Among(Field.Partner, conversation.Partners.ToValueList())
            : null;

    // "When does that one end?", said of the oldest or of the first three: the rows shown, not all that the question ran over.
    private static Among? Pointed(Draft draft, Conversation conversation, Query last) =>
        (draft.Any("pronoun") || AsksWhichOfFew(draft, last)) && !PickedRows.Any(draft) && (last.Operation is Operation.Earliest or Operation.Latest || last.Limit is not null) && last.Group is null && conversation.Shown.Count is > 0 and <= 10
            && (draft.Target is null || draft.Target == last.Target || last.Target == Target.Agreements)
            // Another kind of agreement is another row of the same partners.
            ? draft.Any("type") ? new Among(Field.Partner, conversation.Partners.ToValueList()) : new Among(Field.Id, conversation.Shown.ToValueList())
            : null;

    // "The three newest?" - "which are European?": of those three.
    private static bool AsksWhichOfFew(Draft draft, Query last) =>
        last is { Operation: Operation.List, Limit: not null, Group: null } && draft.Any("ask", "which") && draft is { Where.Count: > 0, Group: null, Order.Count: 0, Limit: null, Operation: Operation.List } && draft.All("noun").All(n => n.Is("ask"));
}

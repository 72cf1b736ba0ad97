using PartnerBot.Queries;
using PartnerBot.Reading.Meaning;
using PartnerBot.Register;

namespace PartnerBot.Reading;

/// <summary>What a follow-up keeps of the question before: the conditions that nothing in it replaces, or the rows that it points at.</summary>
internal static class KeptConditions
{
    /// <param name="told">What the message itself tells.</param>
    public static List<Condition> Of(Draft draft, Conversation conversation, Query last, ToldConditions told)
    {
        var fresh = told.Conditions;
        var kept = last.Where
            .Where(c => !ReplacedConditions.Replaces(fresh, c, told.Narrowing) && !fresh.Contains(new Not(c)) && !DroppedConditions.Holds(draft, c))
            .Select(c => Without(c, told.Denied)).OfType<Condition>()
            .ToList();
        // "How many belong to the alliance?" - "and the sub-alliance?": another network.
        if (last.Target == Target.Networks && !told.Narrowing && fresh.Any(c => c is Among { Field: Field.Kind }))
            kept.RemoveAll(c => c is Among { Field: Field.Network });
        kept.RemoveAll(c => LiesOutside(draft, fresh, c));
        kept.RemoveAll(c => told.Back.Any(a => AddedConditions.LeftOut(c, a)));
        if (draft.Facts.Any(f => f.Meaning == CarriedConditions.Everywhere) && draft.Where.Count == 0)
            kept.RemoveAll(Aspects.IsPlace);
        if ((About(draft, conversation, last) ?? Pointed(draft, conversation, last)) is { } meant)
            kept = [.. kept.Where(c => Aspects.Inner(c) is Among { Field: Field.Home }), meant];
        if (FoundGroups.Of(draft, conversation, last) is { } found)
            kept = [.. kept.Where(c => !Aspects.AreSame(c, found)), found];
        return OnTheJourney(draft, last, Opposites.Applied(draft, conversation, last, kept));
    }

    // "Thailand and Vietnam" - "without Thailand": of the values told before the others stay.
    private static Condition? Without(Condition before, IReadOnlyList<Not> denied) =>
        before is Among among && denied.Select(d => d.All[0]).OfType<Among>().FirstOrDefault(d => d.Field == among.Field) is { } left
            ? among.Values.Except(left.Values).ToValueList() is { Count: > 0 } rest ? among with { Values = rest } : null
            : before;

    // "Those in the EU?" - "and outside Europe?": the place that was told lies within the one that is left out.
    private static bool LiesOutside(Draft draft, IReadOnlyList<Condition> fresh, Condition before) =>
        Aspects.IsWhere(before) && Alternatives.Partners(draft, (Among)before) is { Count: > 0 } there
        && fresh.OfType<Not>().Any(n => n.All is [Among left] && Aspects.IsWhere(left) && !there.Except(Alternatives.Partners(draft, left)).Any());

    // "And when did we renew the exchange agreement with them?": another agreement of the partners just shown.
    private static Among? About(Draft draft, Conversation conversation, Query last) =>
        draft.Any("pronoun") && draft.Any("with") && (draft.Any("type") || draft.Any("noun", "agreement") && draft.Any("ask")) && conversation.Partners.Count is > 0 and <= 5 && last.Operation is not Operation.List
            ? new Among(Field.Partner, conversation.Partners.ToValueList())
            : null;

    // "When does that one end?", said of the oldest or of the first three: the rows shown, not all that the question ran over.
    private static Among? Pointed(Draft draft, Conversation conversation, Query last)
    {
        if (!draft.Any("pronoun") && !AsksWhichOfFew(draft, last) || PickedRows.Any(draft) || last.Group is not null || conversation.Shown.Count is 0 or > 10)
            return null;
        if (last.Operation is not (Operation.Earliest or Operation.Latest) && last.Limit is null || draft.Target is { } target && target != last.Target && last.Target != Target.Agreements)
            return null;
        // Another kind of agreement is another row of the same partners.
        return draft.Any("type") ? new Among(Field.Partner, conversation.Partners.ToValueList()) : new Among(Field.Id, conversation.Shown.ToValueList());
    }

    // "The three newest?" - "which are European?": of those three.
    private static bool AsksWhichOfFew(Draft draft, Query last) =>
        last is { Operation: Operation.List, Limit: not null, Group: null } && draft.Any("ask", "which") && draft is { Where.Count: > 0, Group: null, Order.Count: 0, Limit: null, Operation: Operation.List } && draft.All("noun").All(n => n.Is("ask"));

    private static List<Condition> OnTheJourney(Draft draft, Query last, List<Condition> kept)
    {
        if (draft.TripDay is not { } journey || !draft.Facts.Any(f => f.Time is not null && f.Meaning == "journey"))
            return kept;
        // "And if I travel in September?": the status is that of the journey.
        if (kept.OfType<StatusOn>().FirstOrDefault() is { } standing)
        {
            draft.Assumptions.Add(new Assumption(AssumptionKind.StatusDay, string.Join(", ", standing.Values), PartialDate.Day(journey).ToString()));
            return [.. kept.Select(c => c is StatusOn status ? status with { Day = journey } : c)];
        }

        // 如果2028年去呢: on that journey, where nothing was asked of a day before.
        if (journey <= draft.Today || draft.Where.Count > 0 || last.Group is not null || last.Target is not (Target.Agreements or Target.Institutions))
            return kept;
        draft.Assumptions.Add(new Assumption(AssumptionKind.StatusDay, AgreementStatus.Active, PartialDate.Day(journey).ToString()));
        return [.. kept.Where(c => c is not Within { Field: Field.Expires }), new StatusOn(journey, [AgreementStatus.Active])];
    }
}

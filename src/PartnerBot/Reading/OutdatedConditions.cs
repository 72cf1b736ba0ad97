using PartnerBot.Queries;
using PartnerBot.Reading.Meaning;
using PartnerBot.Register;

namespace PartnerBot.Reading;

/// <summary>Conditions of the question before that do not hold for what is asked now: what was asked of a row is not known of it.</summary>
internal static class OutdatedConditions
{
    /// <param name="fresh">What the message itself tells.</param>
    /// <param name="kept">What is kept of the question before.</param>
    public static void Remove(Draft draft, Conversation conversation, Query last, IReadOnlyList<Condition> fresh, List<Condition> kept)
    {
        if (AsksForDates(draft, conversation, last) && kept.Exists(c => c is Among { Field: Field.Partner or Field.Type } || conversation.Shown.Count == 0 && Aspects.IsPlace(c)))
            kept.RemoveAll(c => WasAsked(draft, conversation, Aspects.Inner(c)));
        // "Does the double degree cover Phitem?" - "and the joint lab, who is in it?": no longer of the unit.
        if (fresh.Any(c => c is Among { Field: Field.Type }) && last.Where.Any(c => c is Among { Field: Field.Type }) && !draft.Any("covers") && (draft.Any("ask", "who") || draft.Any("members") || draft.Facts.Any(f => f.AsksWhat)))
            kept.RemoveAll(c => c is Among { Field: Field.HomeUnit, Values: var units } && units.Contains("I"));
        // "Is a double degree with Paris-Saclay in it?" - "then what type is it?"
        if (draft.Where.Count == 0 && draft.Any("dimension", "type") && last.Where.Any(Aspects.IsOnePartner))
            kept.RemoveAll(c => c is Among { Field: Field.Type });
        // "Which have no end date?" - "and which expire latest?": what has none does not end last.
        if (draft.Operation is Operation.Earliest or Operation.Latest && draft.Of == Field.Expires)
            kept.RemoveAll(c => c is StatusOn { Values: [AgreementStatus.NoExpiry] });
        // "Was any renewed?" - "which were not?"
        if (draft.Any("unrenewed") || AsksOtherThanRenewal(last, fresh))
            kept.RemoveAll(c => c is Within { Field: Field.Renewed });
        // 泰国呢 - 哪个国家最多: of one country alone none has the most.
        if (draft.Group is { Key: GroupKey.Country } && draft.Operation is Operation.Max or Operation.Min && !draft.Where.Any(Aspects.IsWhere))
            kept.RemoveAll(c => c is Among { Field: Field.Country, Values.Count: 1 });
    }

    // "Is Leiden still valid?" - "when did it end?"
    private static bool AsksForDates(Draft draft, Conversation conversation, Query last) =>
        (last.Operation == Operation.Exists || last.Where.Any(c => c is Within { Field: Field.Renewed }))
        && (draft.Any("ask", "when") || draft.Any("ask", "status") || draft.Any("ask", "until") || draft.Any("ask", "since")
            || draft.Group is { Key: GroupKey.YearOfSigning or GroupKey.YearOfExpiry } || draft.Operation is Operation.Earliest or Operation.Latest || FollowUps.NamesDate(draft)
            || conversation.Shown.Count == 0 && draft.Any("dimension") && draft.Where.Count == 0);

    // Where nothing was found, the time, level and type that were asked about go with the status.
    private static bool WasAsked(Draft draft, Conversation conversation, Condition before) =>
        before is StatusOn or Within { Field: Field.Renewed }
        || conversation.Shown.Count == 0 && (before is Within or Among { Field: Field.Level } || draft.Any("dimension") && before is Among { Field: Field.Type });

    // "Has it been renewed?" - "is it valid in 2028?"
    private static bool AsksOtherThanRenewal(Query last, IReadOnlyList<Condition> fresh) =>
        fresh.Any(c => c is StatusOn or Within { Field: Field.Expires or Field.Signed })
        && (last.Operation == Operation.Exists || last.Where.Any(c => c is Among { Field: Field.Partner or Field.Id, Values.Count: 1 }));
}

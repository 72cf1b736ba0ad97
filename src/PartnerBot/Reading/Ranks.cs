using PartnerBot.Queries;
using PartnerBot.Reading.Meaning;

namespace PartnerBot.Reading;

/// <summary>What a place asks for behind an extreme that was found: the next size of group, the row in that place, the other end.</summary>
internal static class Ranks
{
    /// <summary>"The most?" - "and the second?": the next size of group.</summary>
    public static int? NextSize(Draft draft, Query last) =>
        last is { Group: not null, Operation: Operation.Min or Operation.Max } && int.TryParse(draft.Facts.FirstOrDefault(f => f.Meaning == PickedRows.Meant)?.Value("ordinal"), out var size) ? size : null;

    /// <summary>"The oldest?" - "and the second?", "and the third?": the list down to the row in that place, as "the second oldest" asked at once is read.</summary>
    public static Query? NextPlace(Draft draft, Conversation conversation, Query last)
    {
        if (last.Group is not null || last is not ({ Operation: Operation.Earliest or Operation.Latest, Of: not null } or { Operation: Operation.List, Limit: not null, Order: [_] })
            || draft.Facts.FirstOrDefault(f => f.Meaning == PickedRows.Meant) is not { } said || !int.TryParse(said.Value("ordinal"), out var place) || place <= conversation.Shown.Count && !InPlace(conversation, last) || draft.Where.Count > 0)
            return null;
        draft.Assumptions.Add(new Assumption(AssumptionKind.Place, said.Surface, place.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return last with
        {
            // "The oldest?" - "and the next?" - "and the third?": counted from the first again.
            Where = conversation.Before?.Operation == last.Operation ? Paging.WithSeen(last) : last.Where,
            Operation = Operation.List,
            Of = null,
            Order = last.Of is { } by ? [new Ordering(by, last.Operation == Operation.Latest)] : last.Order,
            Limit = place,
        };
    }

    /// <summary>Whether the last answer was a list down to one row: that row alone counts as shown.</summary>
    public static bool InPlace(Conversation conversation, Query last) => last.Limit > 1 && conversation.Shown.Count == 1;

    /// <summary>"The latest?" - "and the first?": the other end of the same.</summary>
    public static Query? OtherEnd(Draft draft, Query last) =>
        draft.Where.Count > 0 ? null : (last.Operation, draft.Facts.FirstOrDefault(f => f.Meaning == PickedRows.Meant)?.Value("ordinal")) switch
        {
            (Operation.Latest, "1") => last with { Operation = Operation.Earliest },
            (Operation.Earliest, "last") => last with { Operation = Operation.Latest },
            // "The last three to end?" - "and the first three?": as many, and no others than those shown if from the same end.
            (Operation.List, null) when last is { Limit: { } limit, Order: [{ By: not null } order] } && draft.Limit == limit && draft.Order.Count == 0 => last with { Order = [order with { Descending = !order.Descending }] },
            _ => null,
        };
}

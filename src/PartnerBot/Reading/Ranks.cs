using PartnerBot.Queries;
using PartnerBot.Reading.Meaning;

namespace PartnerBot.Reading;

/// <summary>What a place asks for behind an extreme that was found: the next size of group, the row in that place, the other end.</summary>
internal static class Ranks
{
    /// <summary>"The most?" - "and the second?": the next size of group.</summary>
    public static int? NextSize(Draft draft, Query last) =>
        last is { Group: not null, Operation: Operation.Min or Operation.Max } && int.TryParse(draft.Facts.FirstOrDefault(f => f.Meaning == PickedRows.Meant)?.Value("ordinal"), out var size) ? size : null;

    /// <summary>"The oldest?" - "and the second?", "and the third?": the list down to the row in that place, which the answer before has not shown.</summary>
    public static Query? NextPlace(Draft draft, Conversation conversation, Query last)
    {
        if (last.Group is not null || last is not ({ Operation: Operation.Earliest or Operation.Latest, Of: not null } or { Operation: Operation.List, Limit: not null, Order: [_] })
            || !int.TryParse(draft.Facts.FirstOrDefault(f => f.Meaning == PickedRows.Meant)?.Value("ordinal"), out var place) || place <= conversation.Shown.Count || draft.Where.Count > 0)
            return null;
        draft.Assumptions.Add(new Assumption(AssumptionKind.Place, draft.Facts.First(f => f.Meaning == PickedRows.Meant).Surface, place.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return last with { Operation = Operation.List, Of = null, Order = last.Of is { } by ? [new Ordering(by, last.Operation == Operation.Latest)] : last.Order, Limit = place };
    }

    /// <summary>"The latest?" - "and the first?": the other end of the same.</summary>
    public static Query? OtherEnd(Draft draft, Query last) =>
        draft.Where.Count > 0 ? null : (last.Operation, draft.Facts.FirstOrDefault(f => f.Meaning == PickedRows.Meant)?.Value("ordinal")) switch
        {
            (Operation.Latest, "1") => last with { Operation = Operation.Earliest },
            (Operation.Earliest, "last") => last with { Operation = Operation.Latest },
            _ => null,
        };
}

using PartnerBot.Queries;
using PartnerBot.Reading.Meaning;
using PartnerBot.Register;

namespace PartnerBot.Reading;

/// <summary>"The first one", "the first two" or "name two", and then "the others": the rows of the list that were not picked from it, or that its limit left out.</summary>
internal static class LeftRows
{
    /// <returns>Null where the last answer neither picked rows of the list before it nor was cut by a limit.</returns>
    public static Query? Of(Conversation conversation) =>
        OfPicked(conversation)
        ?? (conversation is { Last: { Operation: Operation.List, Group: null, Limit: not null } cut, Shown.Count: > 0 } ? cut with { Where = [.. cut.Where, new Not(new Among(Field.Id, conversation.Shown.ToValueList()))], Limit = null } : null);

    private static Query? OfPicked(Conversation conversation)
    {
        if (conversation is not { Last: { Operation: Operation.List, Group: null } last, Before: { Operation: Operation.List, Group: null } list } || last.Target != list.Target)
            return null;
        if (Picked(last) is not { } picked || list.Where.Any(c => Aspects.Inner(c) is Among { Field: Field.Id }))
            return null;
        // "The two that end last" - "the first of them" - "and the other?": of those two.
        if (list.Limit is not null && conversation.Shown.Where(id => !picked.Values.Contains(id)).ToValueList() is { Count: > 0 } few)
            return new Query(list.Target) { Where = [.. list.Where.Where(c => c is Among { Field: Field.Home }), new Among(Field.Id, few)], Order = list.Order };
        return list with { Where = [.. list.Where, new Not(picked)], Limit = null };

        Among? Picked(Query query) =>
            query.Limit is not null ? query.Where.Equals(list.Where) && list.Limit is null ? new Among(Field.Id, conversation.Shown.ToValueList()) : null
            : query.Where.OfType<Among>().FirstOrDefault(a => a.Field == Field.Id) is { } rows && query.Where.All(c => c == rows || list.Where.Contains(c)) ? rows : null;
    }

    /// <summary>"Which of the two ends first?" - "and the other?": all but the row that was found; null where none was.</summary>
    public static Query? NotFound(Conversation conversation) =>
        conversation is { Last: { Operation: Operation.Earliest or Operation.Latest, Group: null } last, Shown: [_, ..] shown } ? last with { Where = [.. last.Where, new Not(new Among(Field.Id, shown.ToValueList()))], Operation = Operation.List, Of = null } : null;

    /// <summary>"Télécom?" (which of them?) - "the one in Évry" - "and the other?": what fits the name and was not picked; null where nothing was.</summary>
    public static Query? NotPicked(Conversation conversation) =>
        conversation is { Last: { } last, Before: { } all } && last.Where.Except(all.Where).ToList() is [Among picked] && all.Where.Except(last.Where).ToList() is [Among told]
            && told.Field == picked.Field && picked.Values.All(told.Values.Contains) && told.Values.Except(picked.Values).ToValueList() is { Count: > 0 } rest
            ? last with { Where = [.. last.Where.Select(c => c == picked ? picked with { Values = rest } : c)] }
            : null;

    /// <summary>"Has Turku's ended this summer?" - "who else's?": the same, asked of all but the one that was named; null where that is not asked.</summary>
    public static Query? AllBut(Draft draft, Query last) =>
        (draft.Any("ask", "who") || last.Where.Any(c => c is Among { Field: Field.Network })) && last.Group is null && last.Where.Any(c => c is not Among { Field: not Field.Network }) && last.Where.FirstOrDefault(c => c is Among { Field: Field.Partner, Values.Count: 1 }) is { } named
            ? Memberships.BeyondPartners(draft, last with { Target = last.Where.Any(c => c is Among { Field: Field.Network }) ? Target.Institutions : last.Target, Where = [.. last.Where.Where(c => c != named), new Not(named)], Operation = Operation.List, Limit = null })
            : null;
}

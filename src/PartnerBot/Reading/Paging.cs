using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Meaning;
using PartnerBot.Register;

namespace PartnerBot.Reading;

/// <summary>Goes on in the last answer: the next page, the one before, a page by its number; behind "the oldest five" the five after them.</summary>
internal static class Paging
{
    /// <returns>Null where the message is about something else than the rows of the last answer.</returns>
    public static Interpretation? Of(Draft draft, Conversation conversation, string language, IReadOnlyList<(string Words, int Sentence)> unclaimed)
    {
        if (conversation.Last is not { } last || unclaimed.Count > 0)
            return null;
        // "The newest?" - "with whom?" - "and the one before?": beside the row that was found.
        if (conversation is { Before: { Group: null } found, Shown.Count: > 0 } && IsCut(found) && last.Where.Contains(new Among(Field.Id, conversation.Shown.ToValueList())) && last.Where.All(c => c is Among { Field: Field.Id or Field.Home }))
            (last, conversation) = (found, conversation with { Last = found });
        if (CountsUnseen(draft) && Unseen(conversation, last) is { } unseen)
            return new Understood(language, unseen) { TripDay = conversation.TripDay, Follows = true };
        if (Turn(draft, conversation, last) is not { } turn || !draft.Facts.All(f => f == turn || Accompanies(f) || Happens(f, last)))
            return null;
        if (NeighbourRows.IsPicked(conversation, last) && (turn.Is("page", "next") || Onward(turn) || NeighbourRows.IsBack(turn)))
        {
            return NeighbourRows.Of(conversation, last, turn) is { } beside
                ? new Understood(language, beside) { Focus = conversation.Focus, TripDay = conversation.TripDay, Follows = true }
                : Turned(language, conversation, last, null);
        }

        var number = draft.Facts.Select(f => f.Number ?? Numbers.Said(f) ?? Place(f)).FirstOrDefault(n => n is not null);
        if (turn.Is("paging"))
            return number is { } wanted ? Turned(language, conversation, last, At(conversation, wanted)) : null;
        if (turn.Is("page", "first"))
            return Turned(language, conversation, First(last, number), new Page(0, last.Limit is null ? number ?? conversation.Window.Take : conversation.Window.Take));
        if (turn.Is("page", "last"))
            return Turned(language, conversation, last, At(conversation, ((All(conversation) - 1) / conversation.Window.Take) + 1));
        if (turn.Is("page", "previous"))
            return Turned(language, conversation, last, conversation.Window.Skip == 0 ? null : conversation.Window with { Skip = Math.Max(0, conversation.Window.Skip - conversation.Window.Take) });
        if (turn.Is("rest") && (conversation.Remaining == 0 || conversation.Before is not null))
            return null;
        if (conversation.Remaining > 0)
            return Turned(language, conversation, last, new Page(conversation.Window.Skip + conversation.Window.Take, number ?? conversation.Window.Take));
        // Years that were shown can be left out by no condition.
        if (last.Group is { } group && IsCut(last) && FoundGroups.FieldOf(group.Key) is null)
            return new NotUnderstood(language, DeclineReason.NotUnderstood, [turn.Surface], null);
        // "The third oldest?" - "and the next?"
        if (Ranks.InPlace(conversation, last))
        {
            var next = last.Limit!.Value + 1;
            draft.Assumptions.Add(new Assumption(AssumptionKind.Place, turn.Surface, next.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            return new Understood(language, last with { Limit = next }) { Focus = conversation.Focus, TripDay = conversation.TripDay, Follows = true };
        }

        return Behind(conversation, last, number) is { } behind
            ? new Understood(language, behind) { Focus = conversation.Focus, TripDay = conversation.TripDay, Follows = true }
            : Turned(language, conversation, last, null);
    }

    // "How many are left?", behind some of the rows: nothing but the number of the others.
    private static bool CountsUnseen(Draft draft) =>
        draft.Any("ask", "count") && draft.Facts.Any(IsLeft) && draft.Facts.All(f => IsLeft(f) || f.Is("ask", "count") && !f.Is("dimension") || f.Is("filler") || f.Is("chat") || f.Is("follow", "and") || f.AsksWhether || f.Is("pronoun"));

    private static bool IsLeft(Fact fact) => fact.Is("left") || fact.Is("rest") || fact.Is("further");

    // Null where all rows of the last answer were shown, or groups of them.
    private static Query? Unseen(Conversation conversation, Query last)
    {
        if (last.Group is not null || last is { Limit: null } && conversation.Remaining == 0 || last.Operation != Operation.List || conversation.Shown.Count is 0 or Conversation.Remembered)
            return null;
        var seen = last.Limit is null ? conversation.Shown.Take(conversation.Window.Skip + conversation.Window.Take) : Seen(last, Field.Id).Union(conversation.Shown);
        return last with { Where = [.. WithSeen(last), new Not(new Among(Field.Id, seen.ToValueList()))], Operation = Operation.Count, Order = [], Limit = null };
    }

    // "And after that?" goes on in rows only where the first few, or the very first, were asked for; elsewhere it is a time.
    private static Fact? Turn(Draft draft, Conversation conversation, Query last) =>
        draft.Facts.FirstOrDefault(f => f.Is("page") && (IsCut(last) || NeighbourRows.IsPicked(conversation, last) || !f.Is("step")) || f.Is("rest") && !draft.Facts.Any(n => n.First == f.End && (n.Is("dimension") || n.Is("noun", "institution")))) ?? draft.All("paging").FirstOrDefault()
        ?? (NeighbourRows.IsPicked(conversation, last) ? draft.Facts.FirstOrDefault(f => Onward(f) || NeighbourRows.IsBack(f)) : null)
        ?? (IsCut(last) ? draft.Facts.FirstOrDefault(f => Onward(f) || (f.Is("beyond", "before") || f.Is("step", "span-")) && (last.Operation == Operation.Latest || last.Order is [{ By: Field.Signed or Field.Expires or Field.Date, Descending: true }, ..])) : null);

    private static bool Onward(Fact fact) => fact.Is("beyond", "after") || fact.Is("super", "next") || fact.Is("step", "span+");

    private static bool IsCut(Query last) => last.Limit is not null || last.Operation is Operation.Earliest or Operation.Latest || last.Group is not null && last.Operation is Operation.Max or Operation.Min;

    private static bool Accompanies(Fact fact) =>
        fact.Names.Count == 0 && fact.Time is null
        && (fact.Is("filler") || fact.Is("chat") || fact.Is("list") || fact.Is("follow", "and") || fact.Is("ones") || fact.Is("pronoun") || fact.Is("page") || fact.Is("rest") || fact.Is("paging") || Onward(fact)
            || fact.AsksWhether || fact.Number is not null || fact.Is("number") || Place(fact) is not null);

    // その前に失効したのは: what happens is what the row was found by.
    private static bool Happens(Fact fact, Query last) => last.Of switch
    {
        Field.Expires => fact.Is("event", "expire") || fact.Is("event", "expired"),
        Field.Signed => fact.Is("event", "sign"),
        _ => false,
    };

    private static int? Place(Fact fact) => int.TryParse(fact.Value("ordinal"), out var place) ? place : null;

    // 回到前五份: behind the five after them, what was left out as seen comes back.
    private static Query First(Query last, int? number) =>
        last.Limit is null && last.Operation is not (Operation.Earliest or Operation.Latest) ? last : last with { Where = WithSeen(last), Limit = number ?? last.Limit };

    /// <summary>The conditions of a question without those that left out the rows seen before.</summary>
    public static ValueList<Condition> WithSeen(Query last) => [.. last.Where.Where(c => !LeavesOut(c, Field.Id))];

    // How many rows there are to turn through.
    private static int All(Conversation conversation) => conversation.Window.Skip + conversation.Window.Take + conversation.Remaining;

    private static Page? At(Conversation conversation, int place) =>
        place >= 1 && (place - 1) * conversation.Window.Take < All(conversation) ? conversation.Window with { Skip = (place - 1) * conversation.Window.Take } : null;

    private static Interpretation Turned(string language, Conversation conversation, Query last, Page? page) => page is { } place
        ? new Understood(language, last) { Focus = conversation.Focus, TripDay = conversation.TripDay, Follows = true, Page = place }
        : new NotUnderstood(language, DeclineReason.NoFurtherRows, [], null);

    // The rows or groups shown are left out, and the first of the others are the next.
    private static Query? Behind(Conversation conversation, Query last, int? number)
    {
        var (field, shown) = last.Group is null ? (Field.Id, conversation.Shown) : (FoundGroups.FieldOf(last.Group.Key), conversation.Groups);
        if (!IsCut(last) || shown.Count == 0 || field is null || last.Limit > shown.Count)
            return null;
        var left = new Not(new Among(field.Value, Seen(last, field.Value).Union(shown).ToValueList()));
        return last with
        {
            Where = [.. last.Where.Where(c => !LeavesOut(c, field.Value)), left],
            Limit = last.Limit is null ? null : number ?? last.Limit,
        };
    }

    // What was shown and left out before.
    private static IEnumerable<string> Seen(Query last, Field field) => last.Where.Where(c => LeavesOut(c, field)).SelectMany(c => ((Among)((Not)c).All[0]).Values);

    private static bool LeavesOut(Condition condition, Field field) => condition is Not { All: [Among told] } && told.Field == field;
}

using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Meaning;
using PartnerBot.Register;

namespace PartnerBot.Reading;

/// <summary>Reads a message as an edit of the question before: conditions added, replaced or dropped, rows picked, sorted or counted.</summary>
internal static class FollowUps
{
    /// <summary>Before refining: a bare time means the date that the last question was about.</summary>
    public static void Prepare(Draft draft, Query last, DateOnly? tripDay)
    {
        // "Is it valid then?", said of the journey told of before.
        if (draft.Any("then") && draft.Facts.All(f => f.Time is null))
            draft.TripDay = tripDay;
        foreach (var fact in draft.All("ordinal"))
            fact.Use("row");
        // "Without the country": what the dropped condition is called.
        foreach (var fact in draft.All("dimension").Where(d => draft.Any("follow", "drop") && last.Where.Any(c => CarriedConditions.Tells(d.Value("dimension")!, c))))
            fact.Use("dropped");
        foreach (var lifted in CarriedConditions.Lifted(draft).Where(d => last.Where.Any(c => CarriedConditions.Tells(d.Value("dimension")!, c))))
            lifted.Use("lifted");
        CarriedConditions.Oppose(draft, last);
        draft.LastGroup = last.Group;
        draft.LastListed = last is { Group: null, Operation: Operation.List };
        if (draft.Any("event") || draft.Any("noun"))
            return;
        // "Expiring soon?" - "and this year?": the span takes the place of the six months.
        var soon = last.Where.Any(c => c is StatusOn { Values: ["expiring"] });
        draft.TimeField = soon ? Field.Expires : last.Where.Select(CarriedConditions.Inner).OfType<Within>().Select(w => (Field?)w.Field).FirstOrDefault();
        draft.LastStatus = draft.TimeField is null ? last.Where.OfType<StatusOn>().Select(s => (ValueList<string>?)s.Values).FirstOrDefault() : null;
        draft.Target = last.Target;
    }

    public static Query Edit(Draft draft, Conversation conversation)
    {
        var last = conversation.Last!;
        var counted = draft.Target == Target.Institutions && draft.Any("ask", "count");
        // "Partners in Vietnam" - "are their agreements valid?": the agreements are asked about.
        var theirs = last.Target == Target.Institutions && draft.Target == Target.Agreements && draft.Any("noun", "agreement") && (draft.Any("status") || draft.Any("event")) && last.Where.All(c => Fitting.Fits(Target.Agreements, c));
        var explicitTarget = draft.Any("noun") && (counted || theirs || !draft.Any("pronoun")) || draft.Target is Target.Activities or Target.Networks && draft.Target != last.Target;
        var edited = last with
        {
            Target = explicitTarget ? draft.Target!.Value : Dated(draft, last) ? Target.Agreements : last.Target,
            Where = CarriedConditions.Of(draft, conversation, last).ToValueList(),
        };
        // "Both of them", said of one: whom else is not known.
        if (draft.All("both").FirstOrDefault() is { } both && draft.Any("pronoun") && OfOne(edited))
            draft.Refuse(DeclineReason.NotUnderstood, both.Surface);
        // 何件ずつ, 各几份, said of one.
        if (draft.All("apiece").FirstOrDefault() is { } apiece && draft.Group is null && last.Group is null && OfOne(edited))
            draft.Refuse(DeclineReason.NotUnderstood, apiece.Surface);
        // どちらが先に結びましたか, said of one.
        if (draft.All("which-of-two").FirstOrDefault() is { } twofold && conversation.Shown.Count < 2 && draft.Operation is Operation.Earliest or Operation.Latest && OfOne(edited))
            draft.Refuse(DeclineReason.NotUnderstood, twofold.Surface);
        // "Which country has the most?" - "how many of its are in force?": groups are no row that "it" points to.
        if (draft.All("pronoun").FirstOrDefault(f => f.Is("pronoun", "one")) is { } it && last.Group is not null && draft.Facts.All(f => f.Names.Count == 0))
            draft.Refuse(DeclineReason.NotUnderstood, it.Surface);
        // "The most?" - "and the second?": the next size; of other groups the second is no row.
        if (Ordinal(draft) is { } next && last is { Group: { } group, Operation: Operation.Min or Operation.Max } && int.TryParse(next, out var size))
            return edited with { Group = group with { Place = size } };
        if (Ordinal(draft) is not null && last.Group is not null)
            draft.Refuse(DeclineReason.NotUnderstood, draft.All("ordinal").First().Surface);
        // "Without that condition" where no condition is the one: nothing was done, and that must be said.
        if (draft.All("follow").FirstOrDefault(f => f.Is("follow", "drop")) is { } drop && edited.Where.Equals(last.Where) && !draft.Any("dimension"))
            draft.Refuse(DeclineReason.NotUnderstood, drop.Surface);
        if (Ordinal(draft) is { } place && Picked(conversation, place) is { } id)
            edited = new Query(Dated(draft, last) ? Target.Agreements : last.Target) { Where = [.. edited.Where.Where(c => CarriedConditions.Inner(c) is Among { Field: Field.Home }), new Among(Field.Id, id), .. draft.Where] };
        else if (PointsAtFound(draft, conversation, last))
            edited = new Query(last.Target) { Where = [.. edited.Where.Where(c => CarriedConditions.Inner(c) is Among { Field: Field.Home }), new Among(Field.Id, conversation.Shown.ToValueList()), .. draft.Where] };
        // That a partner has an agreement goes without saying of the agreements.
        if (last.Target == Target.Institutions && edited.Target == Target.Agreements)
            edited = edited with { Where = [.. edited.Where.Where(c => c is not Among { Field: Field.Role })] };
        // Of an institution that was picked, the agreements are those with it.
        if (last.Target == Target.Institutions && edited.Target == Target.Agreements)
            edited = edited with { Where = [.. edited.Where.Select(c => c is Among { Field: Field.Id } picked ? picked with { Field = Field.Partner } : c)] };
        return Shaped(draft, edited, last);
    }

    // "Which is the oldest?" - "when does it end?": the row that was found, not those it was chosen from.
    private static bool PointsAtFound(Draft draft, Conversation conversation, Query last) =>
        (draft.Any("pronoun", "one") || AsksBare(draft)) && last.Operation is Operation.Earliest or Operation.Latest && conversation.Shown.Count > 0 && draft.Facts.All(f => f.Names.Count == 0);

    // "Which level?", "until when?": nothing but what is asked of it.
    private static bool AsksBare(Draft draft) =>
        draft.Where.Count == 0 && draft.Group is null && draft.Operation == Operation.List && draft.Facts.Any(f => f.AsksWhat)
            && draft.Facts.All(f => f.Is("filler") || f.Is("follow", "and") || f.Is("ask") && !f.Is("ask", "count") || f.Is("dimension", "level") || f.Is("dimension", "type"));

    // "Is Leiden a partner?" - "when does it expire?": dates are those of the agreement.
    private static bool Dated(Draft draft, Query last) =>
        last.Target == Target.Institutions && last.Group is null && (draft.Any("ask", "when") && draft.Any("event") || draft.Any("event", "expire") && draft.Any("pronoun") || draft.Any("ask", "since") || draft.Any("ask", "until"))
            && last.Where.Concat(draft.Where).All(c => c is Among { Field: Field.Role } || Fitting.Fits(Target.Agreements, c));

    // One place or one partner alone: whom else a message means is not known.
    private static bool OfOne(Query query) =>
        query.Where.OfType<Among>().Where(a => CarriedConditions.WhereAndWho.Contains(a.Field)).ToList() is { Count: > 0 } told && told.TrueForAll(a => a.Values.Count == 1);

    /// <summary>Whether the message takes a condition away, or brings two together, that the question before did not have.</summary>
    public static bool DropsNothing(Draft draft, Query query, Query last) =>
        (draft.Any("follow", "drop") || draft.Any("both")) && draft.Where.Count == 0 && query == last && !draft.Corrects;

    private static Query Shaped(Draft draft, Query edited, Query last)
    {
        if (draft.Group is not null)
            return edited with { Group = draft.Group, Operation = draft.Operation, Of = draft.Of, Order = draft.Order.ToValueList(), Limit = draft.Limit };
        if (draft.Order.Count > 0)
            edited = edited with { Order = draft.Order.ToValueList(), Limit = draft.Limit, Group = draft.Order.Any(o => o.By is null) ? last.Group : null, Operation = Operation.List, Of = null };
        else if (draft.Limit is not null && draft.LastListed)
            return edited with { Limit = draft.Limit };
        if (draft.Operation != Operation.List)
            return edited with { Target = Undated(draft, edited) ? Target.Agreements : edited.Target, Operation = draft.Operation, Of = draft.Of, Group = null, Limit = null, Order = [] };
        var asks = draft.Facts.Any(f => f.AsksWhat || f.Is("list") || f.Is("profile") || f.Meaning == Universals.OfAll) || draft.Any("pronoun");
        return asks && draft.Order.Count == 0 ? edited with { Operation = Operation.List, Of = null, Group = null, Limit = draft.Limit } : edited;
    }

    // "Partners in Thailand" - "which is the oldest?": agreements have dates, institutions have none.
    private static bool Undated(Draft draft, Query edited) =>
        edited.Target == Target.Institutions && draft.Operation is (Operation.Earliest or Operation.Latest) && edited.Where.All(c => Fitting.Fits(Target.Agreements, c));

    public static string? Ordinal(Draft draft) => draft.Facts.Where(f => f.Meaning != Groupings.PlaceOfGroup).Select(f => f.Value("ordinal")).FirstOrDefault(o => o is not null);

    private static string? Picked(Conversation conversation, string place)
    {
        if (conversation.Shown.Count == 0)
            return null;
        if (place == "last")
            return conversation.Shown[^1];
        var index = int.Parse(place, System.Globalization.CultureInfo.InvariantCulture) - 1;
        return index < conversation.Shown.Count ? conversation.Shown[index] : null;
    }
}

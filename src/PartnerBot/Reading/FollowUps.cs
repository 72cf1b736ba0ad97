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
        if (tripDay is not null && draft.All("then").FirstOrDefault() is { } then && draft.Facts.All(f => f.Time is null))
            (draft.TripDay, _) = (tripDay, then.Use("the journey told of"));
        foreach (var fact in draft.All("ordinal"))
            fact.Use("row");
        // "Without the country": what the dropped condition is called.
        foreach (var fact in draft.All("dimension").Where(d => draft.Any("follow", "drop") && last.Where.Any(c => CarriedConditions.Tells(d.Value("dimension")!, c))))
            fact.Use("dropped");
        foreach (var lifted in CarriedConditions.Lifted(draft).Where(d => last.Where.Any(c => CarriedConditions.Tells(d.Value("dimension")!, c))))
            lifted.Use("lifted");
        CarriedConditions.Oppose(draft, last);
        draft.LastGroup = last.Group;
        draft.LastOrder = last.Order.FirstOrDefault(o => o.By is not null);
        draft.LastListed = last is { Group: null, Operation: Operation.List };
        if (draft.Any("event") || draft.Any("noun"))
            return;
        draft.TimeField = last.Where.Select(CarriedConditions.Inner).OfType<Within>().Select(w => (Field?)w.Field).FirstOrDefault();
        draft.LastStatus = draft.TimeField is null ? last.Where.OfType<StatusOn>().Select(s => (ValueList<string>?)s.Values).FirstOrDefault() : null;
        draft.Target = last.Target;
    }

    public static Query Edit(Draft draft, Conversation conversation)
    {
        var last = conversation.Last!;
        var counted = draft.Target == Target.Institutions && draft.Any("ask", "count");
        var explicitTarget = draft.Any("noun") && (counted || !draft.Any("pronoun")) || draft.Target is Target.Activities or Target.Networks && draft.Target != last.Target;
        var edited = last with
        {
            Target = explicitTarget ? draft.Target!.Value : Dated(draft, last) ? Target.Agreements : last.Target,
            Where = CarriedConditions.Of(draft, conversation, last).ToValueList(),
        };
        Doubt(draft, conversation, edited);
        if (Picked(draft, conversation) is { Count: > 0 } ids)
            edited = new Query(Dated(draft, last) ? Target.Agreements : last.Target) { Where = [.. edited.Where.Where(c => CarriedConditions.Inner(c) is Among { Field: Field.Home }), new Among(Field.Id, ids), .. draft.Where] };
        else if (PointsAtFound(draft, conversation, last))
            edited = new Query(last.Target) { Where = [.. edited.Where.Where(c => CarriedConditions.Inner(c) is Among { Field: Field.Home }), new Among(Field.Id, conversation.Shown.ToValueList()), .. draft.Where] };
        // やっぱり全部: what the last question narrowed, as it was.
        if (draft.Corrects && draft.Where.Count == 0 && draft.All("all").FirstOrDefault(f => !f.Is("filler")) is { } whole)
            edited = conversation.Wider ?? Unknown(draft, edited, whole);
        if (Leanings.Elsewhere(draft) is { } rest)
            edited = LeftBehind(draft, conversation, edited, rest);
        // Of an institution that was picked, the agreements are those with it.
        if (last.Target == Target.Institutions && edited.Target == Target.Agreements)
            edited = edited with { Where = [.. edited.Where.Select(c => c is Among { Field: Field.Id } picked ? picked with { Field = Field.Partner } : c)] };
        // Of an agreement that was picked, the institutions are its partners.
        else if (last.Target == Target.Agreements && edited.Target == Target.Institutions)
            edited = edited with { Where = [.. edited.Where.Select(c => c is Among { Field: Field.Id } picked ? picked with { Values = conversation.Partners.ToValueList() } : c)] };
        return Shaped(draft, edited, last);
    }

    // What points to rows, answers or conditions that are not there: whom or what it means is not known.
    private static void Doubt(Draft draft, Conversation conversation, Query edited)
    {
        var last = conversation.Last!;
        // "Both of them", said of one, or of two answers ago: whom else is not known.
        if ((draft.All("both").FirstOrDefault(f => !f.Used) ?? Total(draft, last)) is { } both && (draft.Where.Count == 0 && draft.Any("pronoun") && OfOne(edited) || last.Group is null && conversation.Shown.Count != 2 && !edited.Where.Any(HasSeveral)))
            draft.Refuse(DeclineReason.NotUnderstood, both.Surface);
        // バイオも, where no unit was told of: there is nothing that it comes besides.
        if (draft.All("also-joins").FirstOrDefault() is { } besides && draft.Facts.All(f => f == besides || f.Names.Count > 0 || f.Is("filler") || f.Is("level") || f.Is("type")) && draft.Where.OfType<Among>().Any(a => !CarriedConditions.WhereAndWho.Contains(a.Field) && !last.Where.Any(c => CarriedConditions.Inner(c) is Among old && old.Field == a.Field)))
            draft.Refuse(DeclineReason.NotUnderstood, besides.Surface);
        // "Most in which country?" - それはどの大学: a group is no row.
        if (draft.All("pronoun").FirstOrDefault(f => f.Is("pronoun", "one")) is { } group && last.Group is not null && last.Operation is Operation.Max or Operation.Min && draft.Group is null)
            draft.Refuse(DeclineReason.NotUnderstood, group.Surface);
        // "With Korea, all of East Asia": what is added is of two kinds, which do not add up.
        if (draft.All("follow").FirstOrDefault(f => f.Is("follow", "add")) is { } add && draft.Where.OfType<Among>().Where(a => CarriedConditions.WhereAndWho.Contains(a.Field)).Select(a => a.Field).Distinct().Count() > 1)
            draft.Refuse(DeclineReason.NotUnderstood, add.Surface);
        // 何件ずつ, 各几份, said of one.
        if (draft.All("apiece").FirstOrDefault() is { } apiece && draft.Group is null && last.Group is null && OfOne(edited))
            draft.Refuse(DeclineReason.NotUnderstood, apiece.Surface);
        // どちらが先に結びましたか, said of one.
        if (draft.All("which-of-two").FirstOrDefault() is { } twofold && conversation.Shown.Count < 2 && draft.Operation is Operation.Earliest or Operation.Latest && OfOne(edited))
            draft.Refuse(DeclineReason.NotUnderstood, twofold.Surface);
        // The second of the groups is no row.
        if (Ordinal(draft) is not null && last.Group is not null)
            draft.Refuse(DeclineReason.NotUnderstood, draft.All("ordinal").First().Surface);
        // "Without that condition" where no condition is the one: nothing was done, and that must be said.
        if (draft.All("follow").FirstOrDefault(f => f.Is("follow", "drop")) is { } drop && edited.Where.Equals(last.Where) && !draft.Any("dimension"))
            draft.Refuse(DeclineReason.NotUnderstood, drop.Surface);
    }

    private static Query Unknown(Draft draft, Query edited, Fact said)
    {
        draft.Refuse(DeclineReason.NotUnderstood, said.Surface);
        return edited;
    }

    // "French ones?" - "which of them are valid?" - "and the others?": what the last question left of the one before.
    private static Query LeftBehind(Draft draft, Conversation conversation, Query edited, Fact rest)
    {
        if (conversation.Wider is not { } wider || conversation.Last!.Where.Except(wider.Where).ToList() is not { Count: > 0 } narrowing)
            return Unknown(draft, edited, rest);

        rest.Use("left out before");
        return edited with { Where = [.. wider.Where, narrowing is [Not { All: [var only] }] ? only : new Not(narrowing.ToValueList())], Operation = Operation.List, Limit = null };
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
            && last.Where.Concat(draft.Where).All(c => Fitting.Fits(Target.Agreements, c));

    // 合わせて何件, 全部まとめて; 合計は, said of a number: what is to be added up.
    private static Fact? Total(Draft draft, Query last) =>
        draft.All("total").FirstOrDefault(f => !f.Is("ask") || last.Operation == Operation.Count);

    private static bool HasSeveral(Condition condition) => condition is Among { Values.Count: > 1 } or StatusOn { Values.Count: > 1 };

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
        var asks = draft.Facts.Any(f => f.AsksWhat || f.Is("list") || f.Is("profile")) || draft.Any("pronoun");
        return asks && draft.Order.Count == 0 ? edited with { Operation = Operation.List, Of = null, Group = null, Limit = draft.Limit } : edited;
    }

    // "Partners in Thailand" - "which is the oldest?": agreements have dates, institutions have none.
    private static bool Undated(Draft draft, Query edited) =>
        edited.Target == Target.Institutions && draft.Operation is (Operation.Earliest or Operation.Latest) && edited.Where.All(c => Fitting.Fits(Target.Agreements, c));

    public static string? Ordinal(Draft draft) => draft.Facts.Select(f => f.Value("ordinal")).FirstOrDefault(o => o is not null);

    // "The first and the third": every row that is told by its place.
    private static ValueList<string> Picked(Draft draft, Conversation conversation) =>
        draft.Facts.Select(f => f.Value("ordinal")).OfType<string>().Select(place => At(conversation, place)).OfType<string>().Distinct().ToValueList();

    private static string? At(Conversation conversation, string place)
    {
        if (conversation.Shown.Count == 0)
            return null;
        if (place == "last")
            return conversation.Shown[^1];
        var index = int.Parse(place, System.Globalization.CultureInfo.InvariantCulture) - 1;
        return index < conversation.Shown.Count ? conversation.Shown[index] : null;
    }
}

using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Meaning;
using PartnerBot.Register;

namespace PartnerBot.Reading;

/// <summary>Reads a message as an edit of the question before: conditions added, replaced or dropped, rows picked, sorted or counted.</summary>
internal static class FollowUps
{
    private const string Row = "row";

    /// <summary>Before refining: a bare time means the date that the last question was about.</summary>
    public static void Prepare(Draft draft, Query last, DateOnly? tripDay)
    {
        // "Is it valid then?", said of the journey told of before.
        if ((draft.Any("then") || draft.Any("until-then")) && draft.Facts.All(f => f.Time is null))
            draft.TripDay = tripDay ?? last.Where.OfType<StatusOn>().FirstOrDefault()?.Day;
        // "I'm off to Munich in June." - "Will it be valid?"
        else if (tripDay > draft.Today && (draft.Any("will") && draft.Any("pronoun") || Leanings.PointsAtOne(draft) is not null) && draft.Facts.All(f => f.Time is null))
            draft.TripDay = tripDay;
        foreach (var fact in draft.Facts.Where(f => f.Is("ordinal") || f.Is("ordinal-beside") && (draft.Any("ordinal") || last.Where.Any(c => c is Among { Field: Field.Id }))))
            fact.Use(Row);
        // "Without the country": what the dropped condition is called.
        foreach (var fact in draft.All("dimension").Where(d => draft.Any("follow", "drop") && last.Where.Any(c => CarriedConditions.Tells(d.Value("dimension")!, c))))
            fact.Use("dropped");
        foreach (var lifted in CarriedConditions.Lifted(draft).Where(d => last.Where.Any(c => CarriedConditions.Tells(d.Value("dimension")!, c))))
            lifted.Use("lifted");
        CarriedConditions.Oppose(draft, last);
        draft.LastGroup = last.Group;
        draft.LastOrder = last.Order;
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
        var explicitTarget = draft.Any("noun") && (counted || !draft.Any("pronoun") || draft.Any("possessed")) || draft.Target is Target.Activities or Target.Networks && draft.Target != last.Target;
        var edited = last with
        {
            Target = explicitTarget ? draft.Target!.Value : Dated(draft, last) ? Target.Agreements : last.Target,
            Where = CarriedConditions.Of(draft, conversation, last).ToValueList(),
        };
        if (PointsAtGroups(draft, last) && !(last.Group!.AtLeast > 1 && draft.Where.All(CarriedConditions.IsPlace)))
            draft.Refuse(DeclineReason.NotUnderstood, draft.Question.Text);
        // "Both of them", said of one: whom else is not known.
        if (draft.All("both").FirstOrDefault() is { } both && draft.Any("pronoun") && OfOne(edited))
            draft.Refuse(DeclineReason.NotUnderstood, both.Surface);
        // 何件ずつ, 各几份, said of one.
        if (draft.All("apiece").FirstOrDefault() is { } apiece && draft.Group is null && last.Group is null && OfOne(edited))
            draft.Refuse(DeclineReason.NotUnderstood, apiece.Surface);
        // どちらが先に結びましたか, said of one.
        if (draft.All("which-of-two").FirstOrDefault() is { } twofold && conversation.Shown.Count < 2 && draft.Operation is Operation.Earliest or Operation.Latest && OfOne(edited))
            draft.Refuse(DeclineReason.NotUnderstood, twofold.Surface);
        // The second of the groups is no row.
        if (PicksRow(draft) && last.Group is not null)
            draft.Refuse(DeclineReason.NotUnderstood, draft.Facts.First(f => f.Meaning == Row).Surface);
        // "Without that condition" where no condition is the one: nothing was done, and that must be said.
        if (draft.All("follow").FirstOrDefault(f => f.Is("follow", "drop")) is { } drop && edited.Where.Equals(last.Where) && !draft.Any("dimension"))
            draft.Refuse(DeclineReason.NotUnderstood, drop.Surface);
        if (PicksRow(draft) && Picked(draft, conversation) is { Count: > 0 } picked)
            edited = new Query(Dated(draft, last) ? Target.Agreements : last.Target) { Where = [.. edited.Where.Where(c => CarriedConditions.Inner(c) is Among { Field: Field.Home }), new Among(Field.Id, picked), .. draft.Where] };
        else if (PointsAtFound(draft, conversation, last))
            edited = new Query(last.Target) { Where = [.. edited.Where.Where(c => CarriedConditions.Inner(c) is Among { Field: Field.Home }), new Among(Field.Id, conversation.Shown.ToValueList()), .. draft.Where] };
        // Of an institution that was picked, the agreements are those with it.
        if (last.Target == Target.Institutions && edited.Target == Target.Agreements)
            edited = edited with { Where = [.. edited.Where.Select(c => c is Among { Field: Field.Id } rows ? rows with { Field = Field.Partner } : c)] };
        return Shaped(draft, edited, last);
    }

    // "Which is the oldest?" - "when does it end?": the row that was found, not those it was chosen from.
    private static bool PointsAtFound(Draft draft, Conversation conversation, Query last) =>
        (draft.Any("pronoun", "one") || AsksBare(draft)) && last.Operation is Operation.Earliest or Operation.Latest && conversation.Shown.Count > 0 && draft.Facts.All(f => f.Names.Count == 0);

    // "Which countries have just one?" - "which of them are in Europe?", "list them": those that were found, which no condition names.
    private static bool PointsAtGroups(Draft draft, Query last) =>
        last.Group is { } group && (last.Operation is Operation.Min or Operation.Max || group.AtLeast > 1 || last.Limit is not null)
            && (draft.Any("pronoun") || draft.Any("ask", "which") || draft.Any("list")) && !draft.Any("noun") && draft.Group is null && draft.Order.Count == 0 && draft.Facts.All(f => f.Names.All(n => n.Kind != Names.NameKind.Institution));

    // "Which level?", "until when?": nothing but what is asked of it.
    private static bool AsksBare(Draft draft) =>
        draft.Where.Count == 0 && draft.Group is null && draft.Operation == Operation.List && draft.Facts.Any(f => f.AsksWhat)
            && draft.Facts.All(f => f.Is("filler") || f.Is("follow", "and") || f.Is("event") && draft.Any("ask", "when") && f.Time is null || f.Is("ask") && !f.Is("ask", "count") || f.Is("dimension", "level") || f.Is("dimension", "type"));

    // "Is Leiden a partner?" - "when does it expire?": dates are those of the agreement.
    private static bool Dated(Draft draft, Query last) =>
        last.Target == Target.Institutions && last.Group is null && (draft.Any("ask", "when") && draft.Any("event") || draft.Any("event", "expire") && draft.Any("pronoun") || draft.Any("ask", "since") || draft.Any("ask", "until"))
            && last.Where.Concat(draft.Where).All(c => Fitting.Fits(Target.Agreements, c));

    // One place or one partner alone: whom else a message means is not known.
    private static bool OfOne(Query query) =>
        query.Where.OfType<Among>().Where(a => CarriedConditions.WhereAndWho.Contains(a.Field)).ToList() is { Count: > 0 } told && told.TrueForAll(a => a.Values.Count == 1);

    /// <summary>Whether the message takes a condition away, brings two together, or tells of another event ("and signed?"), and nothing of that is in the query.</summary>
    public static bool DropsNothing(Draft draft, Query query, Query last) =>
        (draft.Any("follow", "drop") || draft.Any("both") || draft.Facts.All(f => f.Is("filler") || f.Is("follow", "and") || f.Is("event", "sign"))) && draft.Where.Count == 0 && query == last && !draft.Corrects;

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
        var asks = !PointsAtGroups(draft, last) && (draft.Facts.Any(f => f.AsksWhat || f.Is("list") || f.Is("profile")) || draft.Any("pronoun"));
        return asks && draft.Order.Count == 0 ? edited with { Operation = Operation.List, Of = null, Group = null, Limit = draft.Limit } : edited;
    }

    // "Partners in Thailand" - "which is the oldest?": agreements have dates, institutions have none.
    private static bool Undated(Draft draft, Query edited) =>
        edited.Target == Target.Institutions && draft.Operation is (Operation.Earliest or Operation.Latest) && edited.Where.All(c => Fitting.Fits(Target.Agreements, c));

    /// <summary>Whether the message points at rows by their place: "the second", "the first and the last".</summary>
    public static bool PicksRow(Draft draft) => draft.Facts.Any(f => f.Meaning == Row);

    // "Numbers 3 and 5", "the first and the last" are those two; "from the second to the fourth" says what lies between.
    private static ValueList<string> Picked(Draft draft, Conversation conversation)
    {
        var places = draft.Facts.Where(f => f.Meaning == Row).ToList();
        foreach (var place in places.Where(p => conversation.Shown.Count > 0 && At(conversation, Place(p)) is null))
            draft.Refuse(DeclineReason.NotUnderstood, place.Surface);
        foreach (var (one, other) in places.Zip(places.Skip(1)).Where(p => !Listed(draft, p.First, p.Second)))
            draft.Refuse(DeclineReason.NotUnderstood, one.Surface, other.Surface);
        return places.Select(p => At(conversation, Place(p))).OfType<string>().Distinct().ToValueList();
    }

    // "The last" alone is the newest; beside "the first", or behind it, it is a row.
    private static string Place(Fact fact) => fact.Value("ordinal") ?? fact.Value("ordinal-beside")!;

    private static bool Listed(Draft draft, Fact one, Fact other) =>
        other.Parted || draft.Facts.Any(f => f.First >= one.End && f.End <= other.End && (f.Is("and") || f.Is("or") || f.Is("also-joins")));

    private static string? At(Conversation conversation, string place)
    {
        if (conversation.Shown.Count == 0)
            return null;
        if (place == "last")
            return conversation.Shown.Count < Conversation.Remembered ? conversation.Shown[^1] : null;
        var index = int.Parse(place, System.Globalization.CultureInfo.InvariantCulture) - 1;
        return index < conversation.Shown.Count ? conversation.Shown[index] : null;
    }
}

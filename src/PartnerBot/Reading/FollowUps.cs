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
    public static void Prepare(Draft draft, Conversation conversation, Query last)
    {
        // "Is it valid then?", said of the journey told of before.
        if ((draft.Any("then") || draft.Any("until-then")) && draft.Facts.All(f => f.Time is null))
        {
            draft.TripDay = conversation.TripDay ?? last.Where.OfType<StatusOn>().FirstOrDefault()?.Day;
            foreach (var then in draft.All("then").Where(_ => draft.TripDay is not null))
                then.Use("the day told of");
        }

        // "I'm off to Munich in June." - "Will it be valid?"
        else if (conversation.TripDay > draft.Today && (draft.Any("will") && draft.Any("pronoun") || Leanings.PointsAtOne(draft) is not null) && draft.Facts.All(f => f.Time is null))
        {
            draft.TripDay = conversation.TripDay;
        }

        foreach (var fact in draft.Facts.Where(f => f.Is("ordinal") || f.Is("ordinal-beside") && (draft.Any("ordinal") || last.Where.Any(c => c is Among { Field: Field.Id }))))
            fact.Use(Row);
        // "Without the country": what the dropped condition is called.
        foreach (var fact in draft.All("dimension").Where(d => draft.Any("follow", "drop") && last.Where.Any(c => CarriedConditions.Tells(d.Value("dimension")!, c))))
            fact.Use("dropped");
        foreach (var lifted in CarriedConditions.Lifted(draft).Where(d => last.Where.Any(c => CarriedConditions.Tells(d.Value("dimension")!, c))))
            lifted.Use("lifted");
        Opposites.Mark(draft, conversation, last);
        // "And overall?": wherever and with whomever.
        if (draft.Facts.All(f => f.Is("overall") || f.Is("filler") || f.Is("follow", "and") || f.Is("chat")))
        {
            foreach (var everywhere in draft.All("overall"))
                everywhere.Use(CarriedConditions.Everywhere);
        }

        // "All three", where three are shown.
        foreach (var number in draft.Facts.Where(f => (f.Number ?? Numbers.Said(f)) == conversation.Shown.Count && draft.Facts.Any(a => a.Is("all") && a.End == f.First)))
            number.Use("as many as shown");
        draft.LastGroup = last.Group;
        draft.LastOrder = last.Order;
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
        var explicitTarget = draft.All("noun").Any(n => !draft.Facts.Any(b => b.End == n.First && b.Meaning == Together.Meant)) && (counted || theirs || !draft.Any("pronoun") || draft.Any("possessed") || Owned(draft)) || draft.Target is Target.Activities or Target.Networks && draft.Target != last.Target;
        var edited = last with
        {
            Target = explicitTarget ? draft.Target!.Value : Dated(draft, last) ? Target.Agreements : last.Target,
            Where = CarriedConditions.Of(draft, conversation, last).ToValueList(),
        };
        Doubt(draft, conversation, edited);
        if (NextSize(draft, last) is { } size)
            return edited with { Group = last.Group! with { Place = size } };
        if (PicksRow(draft) && Picked(draft, conversation) is { Count: > 0 } picked)
            edited = new Query(Dated(draft, last) ? Target.Agreements : last.Target) { Where = [.. edited.Where.Where(c => CarriedConditions.Inner(c) is Among { Field: Field.Home }), new Among(Field.Id, picked), .. draft.Where] };
        else if (PointsAtFound(draft, conversation, last))
            edited = new Query(last.Target) { Where = [.. edited.Where.Where(c => CarriedConditions.Inner(c) is Among { Field: Field.Home }), new Among(Field.Id, conversation.Shown.ToValueList()), .. draft.Where] };
        // やっぱり全部: what the last question narrowed, as it was.
        if (draft.Corrects && draft.Where.Count == 0 && draft.All("all").FirstOrDefault(f => !f.Is("filler")) is { } whole)
            edited = Wider(conversation) ?? Unknown(draft, edited, whole);
        if (Leanings.Elsewhere(draft) is { } rest)
            edited = LeftBehind(draft, conversation, edited, rest);
        // That a partner has an agreement goes without saying of the agreements.
        if (last.Target == Target.Institutions && edited.Target == Target.Agreements)
            edited = edited with { Where = [.. edited.Where.Where(c => c is not Among { Field: Field.Role })] };
        // Of an institution that was picked, the agreements are those with it.
        if (last.Target == Target.Institutions && edited.Target == Target.Agreements)
            edited = edited with { Where = [.. edited.Where.Select(c => c is Among { Field: Field.Id } rows ? rows with { Field = Field.Partner } : c)] };
        // Of an agreement that was picked, the institutions are its partners.
        else if (last.Target == Target.Agreements && edited.Target == Target.Institutions)
            edited = edited with { Where = [.. edited.Where.Select(c => c is Among { Field: Field.Id } rows ? rows with { Values = conversation.Partners.ToValueList() } : c)] };
        return Shaped(draft, conversation, edited, last);
    }

    // What points to rows, answers or conditions that are not there: whom or what it means is not known.
    private static void Doubt(Draft draft, Conversation conversation, Query edited)
    {
        var last = conversation.Last!;
        if (PointsAtGroups(draft, conversation, last) && !(last.Group!.IsBounded && draft.Where.All(CarriedConditions.IsPlace)))
            draft.Refuse(DeclineReason.NotUnderstood, draft.Question.Text);
        // "Both of them", said of one, or of two answers ago: whom else is not known.
        if ((draft.All("both").FirstOrDefault(f => !f.Used) ?? Total(draft, last)) is { } both && (draft.Where.Count == 0 && draft.Any("pronoun") && OfOne(edited) || last.Group is null && conversation.Shown.Count != 2 && !edited.Where.Any(HasSeveral)))
            draft.Refuse(DeclineReason.NotUnderstood, both.Surface);
        // "Keep the US, drop Canada": one word keeps and the other drops.
        if (draft.All("follow").FirstOrDefault(f => f.Is("follow", "only")) is { } kept && draft.Any("follow", "drop"))
            draft.Refuse(DeclineReason.NotUnderstood, kept.Surface);
        // バイオも, where no unit was told of: there is nothing that it comes besides.
        if (draft.All("also-joins").FirstOrDefault() is { } besides && draft.Facts.All(f => f == besides || f.Names.Count > 0 || f.Is("filler") || f.Is("level") || f.Is("type")) && draft.Where.OfType<Among>().Any(a => !CarriedConditions.WhereAndWho.Contains(a.Field) && !last.Where.Any(c => CarriedConditions.Inner(c) is Among old && old.Field == a.Field)))
            draft.Refuse(DeclineReason.NotUnderstood, besides.Surface);
        // "With Korea, all of East Asia": what is added is of two kinds, which do not add up.
        if (draft.All("follow").FirstOrDefault(f => f.Is("follow", "add")) is { } add && draft.Where.OfType<Among>().Where(a => CarriedConditions.WhereAndWho.Contains(a.Field)).Select(a => a.Field).Distinct().Count() > 1)
            draft.Refuse(DeclineReason.NotUnderstood, add.Surface);
        // 何件ずつ, 各几份, said of one.
        if (draft.All("apiece").FirstOrDefault() is { } apiece && draft.Group is null && last.Group is null && OfOne(edited))
            draft.Refuse(DeclineReason.NotUnderstood, apiece.Surface);
        // どちらが先に結びましたか, said of one.
        if (draft.All("which-of-two").FirstOrDefault() is { } twofold && conversation.Shown.Count < 2 && draft.Operation is Operation.Earliest or Operation.Latest && OfOne(edited))
            draft.Refuse(DeclineReason.NotUnderstood, twofold.Surface);
        // "Which country has the most?" - "how many of its are in force?": groups are no row that "it" points to.
        if (draft.All("pronoun").FirstOrDefault(f => f.Is("pronoun", "one")) is { } it && last.Group is not null && draft.Facts.All(f => f.Names.Count == 0))
            draft.Refuse(DeclineReason.NotUnderstood, it.Surface);
        // The second of the groups is no row.
        if (PicksRow(draft) && last.Group is not null && NextSize(draft, last) is null)
            draft.Refuse(DeclineReason.NotUnderstood, draft.Facts.First(f => f.Meaning == Row).Surface);
        // "Without that condition" where no condition is the one: nothing was done, and that must be said.
        if (draft.All("follow").FirstOrDefault(f => f.Is("follow", "drop")) is { } drop && edited.Where.Equals(last.Where) && !draft.Any("dimension"))
            draft.Refuse(DeclineReason.NotUnderstood, drop.Surface);
    }

    // "The most?" - "and the second?": the next size of group.
    private static int? NextSize(Draft draft, Query last) =>
        last is { Group: not null, Operation: Operation.Min or Operation.Max } && int.TryParse(draft.Facts.FirstOrDefault(f => f.Meaning == Row)?.Value("ordinal"), out var size) ? size : null;

    // The question that the last one narrowed; null where it narrowed none.
    private static Query? Wider(Conversation conversation) =>
        conversation.Before is { } before && before.Where.All(conversation.Last!.Where.Contains) ? before : null;

    private static Query Unknown(Draft draft, Query edited, Fact said)
    {
        draft.Refuse(DeclineReason.NotUnderstood, said.Surface);
        return edited;
    }

    // "French ones?" - "which of them are valid?" - "and the others?": what the last question left of the one before.
    private static Query LeftBehind(Draft draft, Conversation conversation, Query edited, Fact rest)
    {
        if (Wider(conversation) is not { } wider || conversation.Last!.Where.Except(wider.Where).ToList() is not { Count: > 0 } narrowing)
            return Unknown(draft, edited, rest);

        rest.Use("left out before");
        return edited with { Where = [.. wider.Where, narrowing is [Not { All: [var only] }] ? only : new Not(narrowing.ToValueList())], Operation = Operation.List, Limit = null };
    }

    // "Which is the oldest?" - "when does it end?": the row that was found, not those it was chosen from.
    private static bool PointsAtFound(Draft draft, Conversation conversation, Query last) =>
        (draft.Any("pronoun", "one") || AsksBare(draft)) && last.Operation is Operation.Earliest or Operation.Latest && conversation.Shown.Count > 0 && draft.Facts.All(f => f.Names.Count == 0);

    // "Which countries have just one?" - "which of them are in Europe?", "list them": those that were found, which no condition names.
    private static bool PointsAtGroups(Draft draft, Conversation conversation, Query last) =>
        CarriedConditions.Grouped(draft, conversation, last) is null && last.Group is { } group && (last.Operation is Operation.Min or Operation.Max || group.IsBounded || last.Limit is not null)
            && (draft.Any("pronoun") || draft.Any("ask", "which") || draft.Any("list")) && !draft.Any("noun") && draft.Group is null && draft.Order.Count == 0 && draft.Facts.All(f => f.Names.All(n => n.Kind != Names.NameKind.Institution));

    // "Which level?", "until when?": nothing but what is asked of it.
    private static bool AsksBare(Draft draft) =>
        draft.Where.Count == 0 && draft.Group is null && draft.Operation == Operation.List && draft.Facts.Any(f => f.AsksWhat)
            && draft.Facts.All(f => f.Is("filler") || f.Is("follow", "and") || f.Is("event") && draft.Any("ask", "when") && f.Time is null || f.Is("ask") && !f.Is("ask", "count") || f.Is("dimension", "level") || f.Is("dimension", "type"));

    // "Which countries have most partners?" - "their agreements that end in 2025".
    private static bool Owned(Draft draft) =>
        draft.Facts.Zip(draft.Facts.Skip(1)).Any(pair => pair.First.Is("pronoun") && pair.Second.Is("noun", "agreement") && !pair.Second.Is("noun", "partner"));

    // "Is Leiden a partner?" - "when does it expire?": dates are those of the agreement.
    private static bool Dated(Draft draft, Query last) =>
        last.Target == Target.Institutions && last.Group is null && (draft.Any("ask", "when") && draft.Any("event") || draft.Any("event", "expire") && draft.Any("pronoun") || draft.Any("ask", "since") || draft.Any("ask", "until") || NamesDate(draft))
            && last.Where.Concat(draft.Where).All(c => c is Among { Field: Field.Role } || Fitting.Fits(Target.Agreements, c));

    // 合わせて何件, 全部まとめて; 合計は, said of a number: what is to be added up.
    private static Fact? Total(Draft draft, Query last) =>
        draft.All("total").FirstOrDefault(f => f.Meaning != Together.Meant && (!f.Is("ask") || last.Operation == Operation.Count));

    private static bool HasSeveral(Condition condition) => condition is Among { Values.Count: > 1 } or StatusOn { Values.Count: > 1 };

    // One place or one partner alone: whom else a message means is not known.
    private static bool OfOne(Query query) =>
        query.Where.OfType<Among>().Where(a => CarriedConditions.WhereAndWho.Contains(a.Field)).ToList() is { Count: > 0 } told && told.TrueForAll(a => a.Values.Count == 1);

    /// <summary>Whether the message takes a condition away, brings two together, or tells of another event ("and signed?"), and nothing of that is in the query.</summary>
    public static bool DropsNothing(Draft draft, Query query, Query last) =>
        (draft.Any("follow", "drop") || draft.All("both").Any(f => !f.Used) || draft.Facts.All(f => f.Is("filler") || f.Is("follow", "and") || f.Is("event", "sign"))) && draft.Where.Count == 0 && query == last && !draft.Corrects;

    private static Query Shaped(Draft draft, Conversation conversation, Query edited, Query last)
    {
        if (draft.Group is not null)
            return edited with { Group = draft.Group, Operation = draft.Operation, Of = draft.Of, Order = draft.Order.ToValueList(), Limit = draft.Limit };
        if (draft.Order.Count > 0)
            edited = edited with { Target = Sorted(draft, edited) ? Target.Agreements : edited.Target, Order = draft.Order.ToValueList(), Limit = draft.Limit, Group = draft.Order.Any(o => o.By is null) ? last.Group : null, Operation = Operation.List, Of = null };
        else if (draft.Limit is not null && draft.LastListed)
            return edited with { Limit = draft.Limit };
        if (draft.Operation != Operation.List)
            return edited with { Target = Undated(draft, edited) ? Target.Agreements : edited.Target, Operation = draft.Operation, Of = draft.Of, Group = null, Limit = null, Order = [] };
        var asks = !PointsAtGroups(draft, conversation, last) && (NamesDate(draft) || draft.Facts.Any(f => f.AsksWhat || f.Is("list") || f.Is("profile") || f.Meaning == Universals.OfAll) || draft.Any("pronoun"));
        // "Is Ulm valid?" - "Turku?" - "are both?": one that is would not answer it.
        asks |= last.Operation == Operation.Exists && draft.Facts.Any(f => f.Meaning == Together.Meant);
        return asks && draft.Order.Count == 0 ? edited with { Operation = Operation.List, Of = null, Group = null, Limit = draft.Limit } : edited;
    }

    // "German partners" - "sort by signing date": dates are those of agreements.
    private static bool Sorted(Draft draft, Query edited) =>
        edited.Target == Target.Institutions && draft.Order.Any(o => o.By is not (null or Field.Name)) && edited.Where.All(c => Fitting.Fits(Target.Agreements, c));

    /// <summary>"Remind me of the expiry date": nothing but the date.</summary>
    public static bool NamesDate(Draft draft) => draft.Where.Count == 0 && draft.Any("event-noun") && draft.Facts.All(f => f.Is("event-noun") || f.Is("filler") || f.Is("chat") || f.Is("list") || f.Is("follow", "and") || f.Is("pronoun"));

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

using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Meaning;
using PartnerBot.Register;

namespace PartnerBot.Reading;

/// <summary>Reads a message as an edit of the question before: conditions added, replaced or dropped, rows picked, sorted or counted.</summary>
internal static class FollowUps
{
    /// <summary>What "then" is taken for.</summary>
    public const string DayToldOf = "the day told of";

    /// <summary>Before refining: a bare time means the date that the last question was about.</summary>
    public static void Prepare(Draft draft, Conversation conversation, Query last)
    {
        var found = FoundGroups.Mark(draft, conversation, last);
        // "Is it valid then?", said of the journey told of before.
        if (!found && (draft.Any("then") || draft.Any("until-then")) && draft.Facts.All(f => f.Time is null))
        {
            draft.TripDay = conversation.TripDay ?? last.Where.OfType<StatusOn>().FirstOrDefault()?.Day;
            foreach (var then in draft.All("then").Where(_ => draft.TripDay is not null))
                then.Use(DayToldOf);
        }

        // "I'm off to Munich in June." - "Will it be valid?"
        else if (conversation.TripDay > draft.Today && (draft.Any("will") && draft.Any("pronoun") || Leanings.PointsAtOne(draft) is not null) && draft.Facts.All(f => f.Time is null))
        {
            draft.TripDay = conversation.TripDay;
        }

        // 9月にタイに出張します - 協定は全部有効?: on the journey.
        if (draft.TripDay is null && conversation.TripDay > draft.Today && Leanings.OnJourney(draft, conversation, last))
            draft.TripDay = conversation.TripDay;
        PickedRows.Mark(draft, last);
        foreach (var those in draft.All("partitive"))
            those.Use("of those told of");
        // "Without the country": what the dropped condition is called.
        foreach (var fact in draft.All("dimension").Where(d => draft.Any("follow", "drop") && last.Where.Any(c => DroppedConditions.Tells(d.Value("dimension")!, c))))
            fact.Use("dropped");
        foreach (var lifted in DroppedConditions.Lifted(draft).Where(d => last.Where.Any(c => DroppedConditions.Tells(d.Value("dimension")!, c))))
            lifted.Use("lifted");
        Opposites.Mark(draft, conversation, last);
        // "And overall?": wherever and with whomever.
        if (!draft.Any("total") && draft.Facts.All(f => f.Is("overall") || f.Is("filler") || f.Is("follow", "and") || f.Is("chat")))
        {
            foreach (var everywhere in draft.All("overall"))
                everywhere.Use(CarriedConditions.Everywhere);
        }

        // "All three", "the oldest of the three", where three are shown.
        foreach (var number in draft.Facts.Where(f => (f.Number ?? Numbers.Said(f)) == conversation.Shown.Count && draft.Facts.Any(a => a.Is("all") && a.End == f.First || a.Is("super") && a.End == f.First - 1 && draft.Facts.Any(of => of.First == a.End && of.Is("filler")))))
            number.Use("as many as shown");
        draft.LastAhead = last.Where.Any(c => c is StatusOn { Values: ["active"], Day: var until } && until > draft.Today || c is Within { Field: Field.Expires, Range.From: { } from } && from == draft.Today);
        draft.LastBehind = last.Where.Any(c => c is Within { Field: Field.Expires, Range.To: { } to } && to <= draft.Today.AddDays(1));
        draft.LastGroup = last.Group;
        draft.LastOrder = last.Order;
        draft.LastFocus = conversation.Focus;
        draft.LastKind = last.Where.Any(c => CarriedConditions.Inner(c) is Among { Field: Field.Kind or Field.PartnerKind });
        draft.LastListed = last is { Group: null, Operation: Operation.List };
        draft.LastOf = last.Operation is Operation.Earliest or Operation.Latest ? last.Of : null;
        // 誰が来た, said of agreements: who came is told by the activities.
        if (draft.Any("event") || draft.All("noun").Any(n => !n.Is("ask")) && !TellsOfGuests(draft, last) || draft.Any("participants") && last.Target is Target.Agreements or Target.Institutions)
            return;
        // "Expiring soon?" - "and this year?": the span takes the place of the six months.
        var soon = last.Where.Any(c => c is StatusOn { Values: ["expiring"] });
        draft.TimeField = soon ? Field.Expires : last.Where.Select(CarriedConditions.Inner).OfType<Within>().Select(w => (Field?)w.Field).FirstOrDefault();
        draft.LastStatus = draft.TimeField is null ? last.Where.OfType<StatusOn>().Select(s => (ValueList<string>?)s.Values).FirstOrDefault() : null;
        // 去年の今頃は何件有効でしたか - 今は?: the same of today.
        if (draft.LastStatus is { } status && draft.All("now").FirstOrDefault() is { } now && draft.Facts.All(f => f == now || f.Is("filler") || f.Is("follow", "and")))
            draft.Add(now, new StatusOn(draft.Today, status));
        // "And the funding?", "how many theses?" - "and publications?": a published figure is no row of the last answer, and another figure another row.
        var figure = draft.Facts.Any(f => f.Value("topic") is "funding" or "theses" or "publications");
        if ((!draft.Any("noun") && !draft.Any("activity-kind") || TellsOfGuests(draft, last)) && !figure)
            draft.Target = last.Target;
    }

    /// <summary>2015年5月に誰が来た - フランスの学校もいた?: of those who came.</summary>
    public static bool TellsOfGuests(Draft draft, Query last) =>
        last is { Target: Target.Activities, Group: null } && draft.Any("noun", "institution") && draft.Facts.Any(f => f.Names.Count > 0)
            && draft.Facts.All(f => f.Names.Count > 0 && f.Names.All(n => n.Kind is Names.NameKind.Country or Names.NameKind.Region) || f.Is("noun", "institution") || f.Is("filler") || f.Is("also-joins") || f.AsksWhether || f.Is("follow", "and") || f.Is("activity-kind", "visit"));

    public static Query Edit(Draft draft, Conversation conversation)
    {
        var last = conversation.Last!;
        // "Was it renewed?" - 誰が?: by whom, the register does not tell.
        if (last.Target == Target.Agreements && draft.Any("subject") && draft.All("ask").FirstOrDefault(f => f.Is("ask", "who")) is { } doer && draft.Facts.All(f => f == doer || f.Is("filler")))
            draft.Refuse(DeclineReason.NotInRegister, doer.Surface);
        if (NetworkMembers.Of(draft, conversation, last) is { } members)
            return members;
        if (TheirAgreements.Of(draft, last) is { } theirs)
            return theirs;
        var counted = draft.Target == Target.Institutions && draft.Any("ask", "count");
        var explicitTarget = draft.All("noun").Any(n => !draft.Facts.Any(b => b.End == n.First && b.Meaning == Together.Meant)) && (counted || !draft.Any("pronoun") || Theirs(draft, last)) || draft.Target is Target.Activities or Target.Networks && draft.Target != last.Target || Signed(draft, last);
        var edited = last with
        {
            Target = explicitTarget ? draft.Target!.Value : Dated(draft, last) ? Target.Agreements : last.Target,
            Where = CarriedConditions.Of(draft, conversation, last).ToValueList(),
        };
        Doubts.Apply(draft, conversation, edited);
        if (Ranks.NextSize(draft, last) is { } size)
            return edited with { Group = last.Group! with { Place = size } };
        if ((Ranks.NextPlace(draft, conversation, last) ?? Ranks.OtherEnd(draft, last)) is { } ranked)
            return ranked;
        if (PickedRows.Any(draft) && PickedRows.Of(draft, conversation) is { Count: > 0 } picked)
        {
            // 最後のは何大学?: which one it is; how many one row is nobody asks.
            if (picked.Count == 1 && draft.Operation == Operation.Count)
                draft.Operation = Operation.List;
            edited = OfRows(draft, edited, Dated(draft, last) ? Target.Agreements : last.Target, picked);
        }
        else if (FoundRows.ArePointedAt(draft, conversation, last))
            edited = OfRows(draft, edited, last.Target, conversation.Shown.ToValueList());
        else if (FoundRows.AreTwo(draft, conversation, last))
            edited = TwoBefore(draft, conversation, edited with { Where = last.Where });
        // やっぱり全部, "toutes": what the last question narrowed, as it was.
        if ((draft.Corrects || draft.Facts.All(f => f.Is("all") || f.Is("filler") || f.Is("chat"))) && draft.Where.Count == 0 && draft.All("all").FirstOrDefault(f => !f.Is("filler")) is { } whole)
            edited = Wider(conversation) ?? Unknown(draft, edited, whole);
        // 越南的协议 - 校级的 - 还是看全部越南的: so is what the last question narrowed where its place is told again.
        else if (draft.Any("all") && draft.Where.Count > 0 && draft.Where.All(c => CarriedConditions.IsPlace(c) && last.Where.Contains(c)) && draft.Facts.All(f => f.Is("all") || f.Is("filler") || f.Is("chat") || f.Is("follow", "and") || f.Names.Count > 0))
            edited = Wider(conversation) ?? edited;
        // "Is the MoU with POSTECH signed?" - "who visited them?": of the partner, and of no agreement.
        if (edited.Target == Target.Activities && last.Target == Target.Agreements && edited.Where.Any(c => c is Among { Field: Field.Partner, Values.Count: 1 }))
            edited = edited with { Where = [.. edited.Where.Where(c => Fitting.Fits(Target.Activities, c))] };
        if (Leanings.Elsewhere(draft) is { } rest)
            edited = LeftBehind(draft, conversation, edited, rest);
        // The agreements of an institution are those with it; that a partner has one goes without saying of them.
        if (last.Target == Target.Institutions && edited.Target == Target.Agreements)
            edited = edited with { Where = [.. edited.Where.Where(c => c is not Among { Field: Field.Role }).Select(TheirAgreements.OfPartners)] };
        else if (Signed(draft, last))
            edited = edited with { Where = [.. edited.Where.Where(c => c is not Among { Field: Field.Kind or Field.Participant })] };
        // Of an agreement that was picked, the institutions are its partners.
        else if (last.Target == Target.Agreements && edited.Target == Target.Institutions)
            edited = edited with { Where = [.. edited.Where.Select(c => c is Among { Field: Field.Id } rows ? rows with { Values = conversation.Partners.ToValueList() } : c)] };
        return Shaped(draft, conversation, Memberships.Joined(draft, edited), last);
    }

    // "When did NTU's president come?" - 签了什么: the agreements with whom the visit was.
    private static bool Signed(Draft draft, Query last) => last.Target == Target.Activities && draft.Target == Target.Agreements && draft.Any("event", "sign");

    private static Query OfRows(Draft draft, Query edited, Target target, ValueList<string> ids) =>
        new(target) { Where = [.. edited.Where.Where(c => CarriedConditions.Inner(c) is Among { Field: Field.Home }), new Among(Field.Id, ids), .. draft.Where] };

    // The question that the last one narrowed, or whose rows it picked; null where it did neither.
    private static Query? Wider(Conversation conversation) =>
        conversation.Before is { } before && (before.Where.All(conversation.Last!.Where.Contains) || PicksFrom(before, conversation.Last)) ? before : null;

    private static bool PicksFrom(Query list, Query last) =>
        list is { Operation: Operation.List, Group: null } && last.Where.OfType<Among>().Any(a => a.Field == Field.Id) && last.Where.All(c => c is Among { Field: Field.Id or Field.Home }) && !list.Where.Any(c => c is Among { Field: Field.Id });

    private static Query Unknown(Draft draft, Query edited, Fact said)
    {
        draft.Refuse(DeclineReason.NotUnderstood, said.Surface);
        return edited;
    }

    // "French ones?" - "which of them are valid?" - "and the others?": what the last question left of the one before.
    private static Query LeftBehind(Draft draft, Conversation conversation, Query edited, Fact rest)
    {
        if ((LeftRows.Of(conversation) ?? LeftRows.AllBut(draft, conversation.Last!)) is { } left)
        {
            rest.Use("left out before");
            return left;
        }

        if (Wider(conversation) is not { } wider || conversation.Last!.Where.Except(wider.Where).ToList() is not { Count: > 0 } narrowing)
            return Unknown(draft, edited, rest);

        rest.Use("left out before");
        return edited with { Where = [.. wider.Where, narrowing is [Not { All: [var only] }] ? only : new Not(narrowing.ToValueList())], Operation = Operation.List, Limit = null };
    }

    // KITは? - TUMは? - どっちが先に終わる?: the two agreements with the last, or the two partners told of.
    private static Query TwoBefore(Draft draft, Conversation conversation, Query edited) =>
        conversation.Before is { } before && before.Where.OfType<Among>().Any(a => a.Field == Field.Partner && !conversation.Last!.Where.Contains(a)) ? Unknown(draft, edited, draft.All("which-of-two").First()) : edited;

    // "Partners in Vietnam" - "their agreements that end in 2025", "are those agreements valid?": the agreements are asked about.
    private static bool Theirs(Draft draft, Query last) =>
        draft.Any("possessed")
        || draft.Facts.Where(f => !f.Is("filler") && !f.Is("members") || f.Is("pronoun")).ToList() is var told && told.Zip(told.Skip(1)).Any(pair => pair.First.Is("pronoun") && pair.Second.Is("noun", "agreement") && !pair.Second.Is("noun", "partner"))
        || last.Target == Target.Institutions && draft.Target == Target.Agreements && draft.Any("noun", "agreement") && (draft.Any("status") || draft.Any("event")) && last.Where.All(TheirAgreements.Fits);

    // "Is Leiden a partner?" - "when does it expire?": dates are those of the agreement.
    private static bool Dated(Draft draft, Query last) =>
        last.Target == Target.Institutions && last.Group is null && (draft.Any("ask", "when") && draft.Any("event") || (draft.Any("event", "expire") || draft.Any("event", "sign")) && draft.Any("pronoun") || draft.Any("ask", "since") || draft.Any("ask", "until") || NamesDate(draft) || draft.Any("profile") && draft.Any("pronoun") || draft.All("dimension").Any(f => f.Is("dimension", "unit") && f.Is("ask", "which")))
            && last.Where.Concat(draft.Where).All(c => c is Among { Field: Field.Role } || TheirAgreements.Fits(c));

    private static Query Shaped(Draft draft, Conversation conversation, Query edited, Query last)
    {
        if (FoundGroups.AsksSizeOfEach(draft, conversation, last))
            return last;
        if (draft.Group is not null)
            return edited with { Group = Bounded(draft, last), Operation = draft.Operation, Of = draft.Of, Order = draft.Order.ToValueList(), Limit = draft.Limit };
        // Groups stand in alphabetical order by themselves.
        if (last.Group is not null && draft.Order is [{ By: Field.Name or Field.Partner, Descending: false }] && draft.Where.Count == 0)
            return edited with { Order = [], Limit = null };
        if (draft.Order.Count > 0)
            edited = edited with { Target = Sorted(draft, edited) ? Target.Agreements : edited.Target, Order = draft.Order.ToValueList(), Limit = draft.Limit, Group = draft.Order.Any(o => o.By is null) ? last.Group : null, Operation = Operation.List, Of = null };
        else if (draft.Limit is not null && draft.LastListed)
            return edited with { Limit = draft.Limit };
        if (draft.Operation != Operation.List)
            return edited with { Target = Undated(draft, edited) ? Target.Agreements : edited.Target, Operation = draft.Operation, Of = draft.Of, Group = null, Limit = null, Order = [] };
        var asks = !Doubts.PointsAtGroups(draft, conversation, last) && (NamesDate(draft) || draft.Facts.Any(f => f.AsksWhat || f.Is("list") || f.Is("profile") || f.Meaning == Universals.OfAll) || draft.Any("pronoun"));
        // "Is Ulm valid?" - "Turku?" - "are both?": one that is would not answer it.
        asks |= last.Operation == Operation.Exists && draft.Facts.Any(f => f.Meaning == Together.Meant);
        // "Which of Mahidol and Gadjah Mada is older?" - まだ有効なのは?: of both.
        asks |= last.Operation is Operation.Earliest or Operation.Latest && last.Where.Any(c => c is Among { Field: Field.Partner, Values.Count: > 1 }) && draft.Where is [StatusOn] && draft.Facts.All(f => f.Names.Count == 0);
        // "By level in Indonesia?" - "in Malaysia?" - "side by side": the same of both.
        asks &= !draft.Facts.Any(f => f.Is("comparison") && f.Meaning == Together.Meant);
        return asks && draft.Order.Count == 0 ? edited with { Operation = Operation.List, Of = null, Group = null, Limit = draft.Limit } : edited;
    }

    // "Countries with more than five" - "and less than ten": both bounds.
    private static Grouping Bounded(Draft draft, Query last) =>
        draft.Group is { AtLeast: 1, AtMost: not null } most && last.Group is { AtLeast: > 1, AtMost: null } least && least.Key == most.Key && Leanings.Opening(draft) is { } and && and.Is("follow", "and") && least.AtLeast <= most.AtMost ? most with { AtLeast = least.AtLeast } : draft.Group!;

    // "German partners" - "sort by signing date": dates are those of agreements.
    private static bool Sorted(Draft draft, Query edited) =>
        edited.Target == Target.Institutions && draft.Order.Any(o => o.By is not (null or Field.Name)) && edited.Where.All(c => Fitting.Fits(Target.Agreements, c));

    /// <summary>"Remind me of the expiry date": nothing but the date.</summary>
    public static bool NamesDate(Draft draft) => draft.Where.Count == 0 && draft.Any("event-noun") && draft.Facts.All(f => f.Is("event-noun") || f.Is("filler") || f.Is("chat") || f.Is("list") || f.Is("follow", "and") || f.Is("pronoun"));

    // "Partners in Thailand" - "which is the oldest?": agreements have dates, institutions have none.
    private static bool Undated(Draft draft, Query edited) =>
        edited.Target == Target.Institutions && draft.Operation is (Operation.Earliest or Operation.Latest) && edited.Where.All(c => Fitting.Fits(Target.Agreements, c));
}

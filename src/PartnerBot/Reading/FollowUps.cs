using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Meaning;
using PartnerBot.Register;

namespace PartnerBot.Reading;

/// <summary>Reads a message as an edit of the question before: conditions added, replaced or dropped, rows picked, sorted or counted.</summary>
internal static class FollowUps
{
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
        if (ComparedWithBefore.Of(draft, conversation, last) is { } compared)
            return compared;
        if (PartnersThere(draft, conversation, last) is { } there)
            return there;
        var counted = draft.Target == Target.Institutions && draft.Any("ask", "count");
        var explicitTarget = draft.All("noun").Any(n => !draft.Facts.Any(b => b.End == n.First && b.Meaning == Together.Meant)) && (counted || !draft.Any("pronoun") || Theirs(draft, last)) || draft.Target is Target.Activities or Target.Networks && draft.Target != last.Target || Signed(draft, last);
        // "The oldest in Thailand?" - "when does it end?" - "and the newest?": of the list that the row was found in.
        if (AsksOtherEnd(draft, last))
        {
            if (conversation.Earlier.FirstOrDefault(q => !IsOneRow(q)) is not { } list || list.Target != last.Target || list.Group is not null)
                draft.Refuse(DeclineReason.NotUnderstood, draft.Question.Text);
            else
                last = list;
        }

        // "By country?" - "Vietnam's?" - "the countries with only one": of all those that were grouped.
        if (draft.Group is { Key: GroupKey.Country } && !draft.Where.Any(Aspects.IsWhere) && last.Where.Any(c => c is Among { Field: Field.Country, Values.Count: 1 }) && conversation.Before is { Group.Key: GroupKey.Country } grouped && grouped.Target == last.Target)
            last = grouped;
        // "In Indonesia?" - "those in Bandung" - "no, all except Bandung": of those that the last question picked from.
        if ((draft.Corrects || draft.Any("all")) && draft.Where is [Not { All: [Among told] }] && last.Where.Contains(told) && conversation.Before is { } wide && wide.Target == last.Target && wide.Where.Any(Aspects.IsPlace) && !wide.Where.Contains(told))
            last = wide;
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
            // "Which city is the third one in?": one row is no group.
            if (picked.Count == 1)
                draft.Group = null;
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
        else if (draft.Any("all") && draft.Where.Count > 0 && draft.Where.All(c => Aspects.IsPlace(c) && last.Where.Contains(c)) && draft.Facts.All(f => f.Is("all") || f.Is("filler") || f.Is("chat") || f.Is("follow", "and") || f.Names.Count > 0))
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

    // "Chinese ones?" - "the first, when does it end?" - "list the partners there": in China; the one that was picked lies in the place that was told.
    private static Query? PartnersThere(Draft draft, Conversation conversation, Query last) =>
        draft.Any("there") && IsOneRow(last) && draft.Where.Count == 0 && (draft.Any("noun", "partner") || draft.Any("noun", "institution")) && !draft.Any("singular")
            && conversation.Earlier.FirstOrDefault(q => !IsOneRow(q)) is { Group: null } list && list.Where.Where(Aspects.IsPlace).ToList() is { Count: > 0 } places
            ? new Query(Target.Institutions) { Operation = draft.Operation, Where = [.. list.Where.Where(c => c is Among { Field: Field.Home }), .. places] }
            : null;

    private static bool AsksOtherEnd(Draft draft, Query last) =>
        IsOneRow(last) && draft is { Operation: Operation.Earliest or Operation.Latest, Where.Count: 0 } or { Limit: > 1, Order.Count: > 0, Where.Count: 0 } && draft.NamesNothing() && !draft.Any("pronoun") && !draft.Any("which-of-two");

    private static bool IsOneRow(Query query) => query.Where.Any(c => c is Among { Field: Field.Id, Values.Count: 1 });

    // "When did NTU's president come?" - 签了什么: the agreements with whom the visit was.
    private static bool Signed(Draft draft, Query last) => last.Target == Target.Activities && draft.Target == Target.Agreements && draft.Any("event", "sign");

    private static Query OfRows(Draft draft, Query edited, Target target, ValueList<string> ids) =>
        new(target) { Where = [.. edited.Where.Where(c => Aspects.Inner(c) is Among { Field: Field.Home }), new Among(Field.Id, ids), .. draft.Where] };

    // The question that the last one narrowed, or whose rows it picked; null where it did neither.
    private static Query? Wider(Conversation conversation) =>
        // "The second one?" - "and the fifth?" - "back to the whole list": behind the rows picked before.
        conversation.Before is { } before && Picks(before) && Picks(conversation.Last!) && conversation.Earlier.FirstOrDefault(q => !Picks(q)) is { } whole && PicksFrom(whole, conversation.Last!) ? whole
        : conversation.Before is { } wider && (wider.Where.All(conversation.Last!.Where.Contains) || PicksFrom(wider, conversation.Last)) ? wider : null;

    private static bool Picks(Query query) => query.Where.OfType<Among>().Any(a => a.Field == Field.Id) && query.Where.All(c => c is Among { Field: Field.Id or Field.Home });

    private static bool PicksFrom(Query list, Query last) =>
        list is { Operation: Operation.List, Group: null } && Picks(last) && !list.Where.Any(c => c is Among { Field: Field.Id });

    private static Query Unknown(Draft draft, Query edited, Fact said)
    {
        draft.Refuse(DeclineReason.NotUnderstood, said.Surface);
        return edited;
    }

    // "French ones?" - "which of them are valid?" - "and the others?": what the last question left of the one before.
    private static Query LeftBehind(Draft draft, Conversation conversation, Query edited, Fact rest)
    {
        if ((LeftRows.Of(conversation) ?? LeftRows.NotPicked(conversation) ?? LeftRows.NotFound(conversation) ?? LeftRows.AllBut(draft, conversation.Last!)) is { } left)
        {
            rest.Use("left out before");
            return left;
        }

        if (Wider(conversation) is not { } wider || conversation.Last!.Where.Except(wider.Where).ToList() is not { Count: > 0 } narrowing)
            return Unknown(draft, edited, rest);

        rest.Use("left out before");
        // "The chemistry one, is it valid in July?" - "and the other one?": which one it is, is told by all but what was asked of it.
        if (narrowing.Exists(c => c is StatusOn) && narrowing.Where(c => c is not StatusOn).ToList() is { Count: > 0 } telling && wider.Where.Any(c => c is Among { Field: Field.Partner, Values.Count: 1 }))
            return edited with { Where = [.. wider.Where, .. narrowing.OfType<StatusOn>(), new Not(telling.ToValueList())], Limit = null };
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
        // "How many were active?" - "and expired?": the number of those.
        if (last.Operation == Operation.Count && draft.Operation == Operation.Exists && Fragments.AreStates(draft))
            draft.Operation = Operation.List;
        // "In what year?", said of one row: it tells its dates, of which the key would be but one.
        if (draft.Group is not null && !(IsOneRow(edited) && draft.Group.Key is GroupKey.YearOfSigning or GroupKey.YearOfExpiry))
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
        var asks = !Doubts.PointsAtGroups(draft, conversation, last) && (NamesDate(draft) || draft.Facts.Any(f => f.AsksWhat || f.Is("list") || f.Is("show") && NamesGroup(draft, last) || f.Is("profile") || f.Meaning == Universals.OfAll) || draft.Any("pronoun"));
        // 哪个月最多 - 看那个月的: the rows of the one that was found.
        asks |= draft.Any("then") && FoundGroups.Of(draft, conversation, last) is not null;
        // "Is Ulm valid?" - "Turku?" - "are both?": one that is would not answer it.
        asks |= last.Operation == Operation.Exists && draft.Facts.Any(f => f.Meaning == Together.Meant);
        // "Which of Mahidol and Gadjah Mada is older?" - まだ有効なのは?: of both.
        asks |= last.Operation is Operation.Earliest or Operation.Latest && last.Where.Any(c => c is Among { Field: Field.Partner, Values.Count: > 1 }) && draft.Where is [StatusOn] && draft.NamesNothing();
        // "By level in Indonesia?" - "in Malaysia?" - "side by side": the same of both.
        asks &= !draft.Facts.Any(f => f.Is("comparison") && f.Meaning == Together.Meant);
        return asks && draft.Order.Count == 0 ? edited with { Operation = Operation.List, Of = null, Group = null, Order = [.. edited.Order.Where(o => o.By is not null)], Limit = draft.Limit } : edited;
    }

    /// <summary>"Which types?" - "show the trilateral one": the rows of one group.</summary>
    public static bool NamesGroup(Draft draft, Query last) =>
        last.Group is { } group && (FoundGroups.FieldOf(group.Key) is { } key ? draft.Where.Any(c => c is Among told && told.Field == key) : group.Key == GroupKey.Status && draft.Where.Any(c => c is StatusOn));

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

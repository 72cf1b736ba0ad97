using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Meaning;
using PartnerBot.Register;

namespace PartnerBot.Reading;

/// <summary>Reads a message as an edit of the question before: conditions added, replaced or dropped, rows picked, sorted or counted.</summary>
internal static class FollowUps
{
    private const string Opposite = "the opposite";

    private static readonly Field[] WhereAndWho = [Field.Partner, Field.Involving, Field.Country, Field.Region, Field.City];

    /// <summary>Before refining: a bare time means the date that the last question was about.</summary>
    public static void Prepare(Draft draft, Query last, DateOnly? tripDay)
    {
        // "Is it valid then?", said of the journey told of before.
        if (draft.Any("then") && draft.Facts.All(f => f.Time is null))
            draft.TripDay = tripDay;
        foreach (var fact in draft.All("ordinal"))
            fact.Use("row");
        // "Without the country": what the dropped condition is called.
        foreach (var fact in draft.All("dimension").Where(d => draft.Any("follow", "drop") && last.Where.Any(c => Tells(d.Value("dimension")!, c))))
            fact.Use("dropped");
        foreach (var lifted in Lifted(draft).Where(d => last.Where.Any(c => Tells(d.Value("dimension")!, c))))
            lifted.Use("lifted");
        if (Opposed(draft, last) is not null)
            draft.Facts.Last(IsSaid).Use(Opposite);
        draft.LastGroup = last.Group;
        draft.LastListed = last is { Group: null, Operation: Operation.List };
        if (draft.Any("event") || draft.Any("noun"))
            return;
        draft.TimeField = last.Where.Select(Inner).OfType<Within>().Select(w => (Field?)w.Field).FirstOrDefault();
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
            Where = Where(draft, conversation, last).ToValueList(),
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
        // The second of the groups is no row.
        if (Ordinal(draft) is not null && last.Group is not null)
            draft.Refuse(DeclineReason.NotUnderstood, draft.All("ordinal").First().Surface);
        // "Without that condition" where no condition is the one: nothing was done, and that must be said.
        if (draft.All("follow").FirstOrDefault(f => f.Is("follow", "drop")) is { } drop && edited.Where.Equals(last.Where) && !draft.Any("dimension"))
            draft.Refuse(DeclineReason.NotUnderstood, drop.Surface);
        if (Ordinal(draft) is { } place && Picked(conversation, place) is { } id)
            edited = new Query(Dated(draft, last) ? Target.Agreements : last.Target) { Where = [.. edited.Where.Where(c => Inner(c) is Among { Field: Field.Home }), new Among(Field.Id, id), .. draft.Where] };
        else if (PointsAtFound(draft, conversation, last))
            edited = new Query(last.Target) { Where = [.. edited.Where.Where(c => Inner(c) is Among { Field: Field.Home }), new Among(Field.Id, conversation.Shown.ToValueList()), .. draft.Where] };
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
            && last.Where.Concat(draft.Where).All(c => Fitting.Fits(Target.Agreements, c));

    private static IEnumerable<Condition> Where(Draft draft, Conversation conversation, Query last)
    {
        var fresh = draft.Where.ToList();
        var back = Adds(draft) ? fresh.OfType<Among>().Where(a => last.Where.Any(c => LeftOut(c, a))).ToList() : [];
        fresh.RemoveAll(c => back.Contains(c));
        if (Adds(draft))
            fresh = [.. fresh.Where(c => c is not StatusOn || last.Where.Any(w => w is StatusOn)).Select(c => Joined(draft, c, last))];
        if (draft.Corrects || draft.Any("follow", "drop"))
            fresh = [.. fresh.Select(c => WithoutOld(c, last)).OfType<Condition>()];
        if (draft.Any("follow", "drop"))
            fresh = [.. fresh.Select(c => Excluded(c, last)), .. draft.Where.OfType<Among>().Select(c => Rest(c, last)).OfType<Among>()];
        // "Not Kyushu, I mean Kyoto": what is denied was said before; it goes.
        var denied = fresh.OfType<Not>().Where(n => n.All is [var only] && last.Where.Any(c => c == only || only is Among x && c is Among y && x.Field == y.Field && x.Values.Any(y.Values.Contains))).ToList();
        fresh.RemoveAll(c => denied.Contains(c));
        var narrowing = draft.Any("pronoun") || draft.Any("follow", "only");
        // "Austria" - "and the other German-speaking ones?": what was told of before is not meant again.
        if (draft.Any("other"))
            fresh.AddRange([.. last.Where.OfType<Among>().Where(c => WhereAndWho.Contains(c.Field) && Replaced(c, fresh, narrowing)).Select(c => new Not(c))]);
        var kept = last.Where.Where(c => !Replaced(c, fresh, narrowing) && !Dropped(c, draft) && !denied.Any(d => d.All is [Among x] && c is Among y && x.Field == y.Field)).ToList();
        kept = [.. kept.Where(c => !back.Exists(a => LeftOut(c, a)))];
        if ((About(draft, conversation, last) ?? Pointed(draft, conversation, last)) is { } meant)
            kept = [.. kept.Where(c => Inner(c) is Among { Field: Field.Home }), meant];
        if (draft.Facts.Any(f => f.Meaning == Opposite) && Opposed(draft, last) is { } opposed)
            kept = [.. kept.Select(c => c == opposed ? Turned(c, last) : c)];
        // "Is Leiden still valid?" - "when did it end?": what was asked of it is not known of it.
        if (last.Operation == Operation.Exists && (draft.Any("ask", "when") || draft.Any("ask", "until") || draft.Any("ask", "since")) && kept.Any(c => c is Among { Field: Field.Partner }))
            kept.RemoveAll(c => Inner(c) is StatusOn);
        if (draft.NamedHomes.Count > 0)
            kept = [new Among(Field.Home, draft.NamedHomes.ToValueList()), .. kept.Where(c => Inner(c) is not Among { Field: Field.Home })];
        return kept.Concat(fresh).Distinct();
    }

    // "Which are still in force?" - "and which aren't?": the last status or time, the other way round.
    private static Condition? Opposed(Draft draft, Query last) =>
        draft.Facts.LastOrDefault(IsSaid) is { } closing && closing != draft.Denial && (closing.Is("not") || closing.Is("not-after")) && (draft.Any("pronoun") || draft.Any("ask", "which"))
            && !draft.Any("noun") && !draft.Facts.Any(Negations.Narrows)
            ? last.Where.LastOrDefault(c => Inner(c) is StatusOn or Within)
            : null;

    // Of institutions, those with which the home has none like that: what others have with them keeps none of them out.
    private static Condition Turned(Condition condition, Query last) => condition switch
    {
        Not { All: [.., var only] } => only,
        _ when last.Target == Target.Institutions && last.Where.OfType<Among>().FirstOrDefault(a => a.Field == Field.Home) is { } home => new Not(home, condition),
        _ => new Not(condition),
    };

    private static bool IsSaid(Fact fact) => !fact.Is("filler");

    // "And when did we renew the exchange agreement with them?": another agreement of the partners just shown.
    private static Among? About(Draft draft, Conversation conversation, Query last) =>
        draft.Any("pronoun") && draft.Any("with") && (draft.Any("type") || draft.Any("noun", "agreement") && draft.Any("ask")) && conversation.Partners.Count is > 0 and <= 5 && last.Operation is not Operation.List
            ? new Among(Field.Partner, conversation.Partners.ToValueList())
            : null;

    // "When does that one end?", said of the oldest or of the first three: the rows shown, not all that the question ran over.
    private static Among? Pointed(Draft draft, Conversation conversation, Query last) =>
        draft.Any("pronoun") && Ordinal(draft) is null && (last.Operation is Operation.Earliest or Operation.Latest || last.Limit is not null) && last.Group is null && conversation.Shown.Count is > 0 and <= 10
            && (draft.Target is null || draft.Target == last.Target || last.Target == Target.Agreements)
            // Another kind of agreement is another row of the same partners.
            ? draft.Any("type") ? new Among(Field.Partner, conversation.Partners.ToValueList()) : new Among(Field.Id, conversation.Shown.ToValueList())
            : null;

    // One place or one partner alone: whom else a message means is not known.
    private static bool OfOne(Query query) =>
        query.Where.OfType<Among>().Where(a => WhereAndWho.Contains(a.Field)).ToList() is { Count: > 0 } told && told.TrueForAll(a => a.Values.Count == 1);

    private static Condition? WithoutOld(Condition fresh, Query last)
    {
        if (fresh is not Among among || last.Where.OfType<Among>().FirstOrDefault(a => a.Field == among.Field) is not { } old)
            return fresh;
        var left = among.Values.Except(old.Values).ToValueList();
        return left.Count == 0 ? null : among with { Values = left };
    }

    // "Without China", said of Asia, leaves China out; said of China, it lifts the condition.
    private static Condition Excluded(Condition fresh, Query last) => fresh is Not || last.Where.Any(old => SameField(old, fresh)) ? fresh : new Not(fresh);

    // "Drop China", said of China and Japan, keeps Japan.
    private static Among? Rest(Among dropped, Query last) =>
        last.Where.OfType<Among>().FirstOrDefault(a => a.Field == dropped.Field) is { } old && old.Values.Except(dropped.Values).ToValueList() is { Count: > 0 } rest && rest.Count < old.Values.Count
            ? old with { Values = rest }
            : null;

    private static bool Dropped(Condition condition, Draft draft) =>
        draft.Any("follow", "drop")
            && (draft.Where.Any(f => SameField(condition, f)) || draft.All("dimension").Any(d => Tells(d.Value("dimension")!, condition)) || Inner(condition) is Within && draft.Any("ask", "when"))
        || Lifted(draft).Any(d => Tells(d.Value("dimension")!, condition));

    // "For all countries", "any level".
    private static IEnumerable<Fact> Lifted(Draft draft) =>
        draft.All("dimension").Where(d => draft.Facts.LastOrDefault(f => f.End <= d.First && f.End >= d.First - 1 && f.Sentence == d.Sentence && (f.End == d.First || !f.Is("filler"))) is { } all && all.Is("all"));

    /// <summary>Whether the message takes a condition away, or brings two together, that the question before did not have.</summary>
    public static bool DropsNothing(Draft draft, Query query, Query last) =>
        (draft.Any("follow", "drop") || draft.Any("both")) && draft.Where.Count == 0 && query == last && !draft.Corrects;

    // "Regardless of status", "without the country": the condition that the dimension is told by.
    private static bool Tells(string dimension, Condition condition) => (dimension, Inner(condition)) switch
    {
        ("status", StatusOn) or ("country" or "region" or "continent", Among { Field: Field.Country or Field.Region }) => true,
        ("level", Among { Field: Field.Level }) or ("type", Among { Field: Field.Type }) or ("unit", Among { Field: Field.HomeUnit }) or ("city", Among { Field: Field.City }) => true,
        ("year" or "month", Within) => true,
        _ => false,
    };

    // "And BS too": names alone, which come besides.
    private static bool Adds(Draft draft) =>
        draft.Any("follow", "add") || draft.Facts.LastOrDefault(IsSaid) is { } closing && closing.Is("also") && draft.Where.All(c => c is Among) && draft.Facts.All(f => !f.Is("ask") || f.Is("filler"));

    // "Except NYCU" - "and with NYCU?": what was left out is let in again.
    private static bool LeftOut(Condition condition, Among again) => condition is Not { All: [Among left] } && left.Field == again.Field && left.Values.All(again.Values.Contains);

    // "French" - "and TUM as well": places of different kinds become the partners they stand for.
    private static Among? Beside(Draft draft, Among fresh, Query last) =>
        WhereAndWho.Contains(fresh.Field) && last.Where.OfType<Among>().FirstOrDefault(a => WhereAndWho.Contains(a.Field) && a.Field != fresh.Field) is { } old
            ? new Among(Field.Partner, Alternatives.Partners(draft, old).Union(Alternatives.Partners(draft, fresh)).ToValueList())
            : null;

    // "Add Austria", "including expired ones": values beside those of the last question.
    private static Condition Joined(Draft draft, Condition fresh, Query last) => fresh switch
    {
        Among among when last.Where.OfType<Among>().FirstOrDefault(a => a.Field == among.Field) is { } old => among with { Values = old.Values.Union(among.Values).ToValueList() },
        Among among when Beside(draft, among, last) is { } beside => beside,
        StatusOn status when last.Where.OfType<StatusOn>().FirstOrDefault() is { } old => old with { Values = old.Values.Union(status.Values).ToValueList() },
        _ => fresh,
    };

    private static bool Replaced(Condition old, IReadOnlyList<Condition> fresh, bool narrowing)
    {
        if (Inner(old) is Among { Field: Field.Home })
            return false;
        // "Which are only intended?" - "and those that are signed?": what is denied outright was a condition before.
        if (old is StatusOn stood && fresh.Any(c => c is Not { All: [StatusOn denied] } && denied.Day == stood.Day && stood.Values.All(v => denied.Values.Contains(v) || denied.Values.Contains(AgreementStatus.Pending) && AgreementStatus.IsPending(v))))
            return true;
        foreach (var condition in fresh.Where(c => c is not Not))
        {
            if (SameField(old, condition))
                return true;
            if (!narrowing && old is Among a && condition is Among b && WhereAndWho.Contains(a.Field) && WhereAndWho.Contains(b.Field))
                return true;
            if (Inner(old) is Among { Field: Field.Id } && condition is Among c && WhereAndWho.Contains(c.Field))
                return true;
        }

        return false;
    }

    private static bool SameField(Condition one, Condition other) => (Inner(one), Inner(other)) switch
    {
        (Among a, Among b) => a.Field == b.Field,
        (Within a, Within b) => a.Field == b.Field,
        (StatusOn, StatusOn) => true,
        (Flag a, Flag b) => a.Field == b.Field,
        (NumberAtLeast a, NumberAtLeast b) => a.Field == b.Field,
        _ => false,
    };

    private static Condition Inner(Condition condition) => condition is Not { All: [var only] } ? only : condition;

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

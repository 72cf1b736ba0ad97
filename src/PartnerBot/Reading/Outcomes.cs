using PartnerBot.Queries;
using PartnerBot.Reading.Meaning;
using PartnerBot.Register;

namespace PartnerBot.Reading;

/// <summary>Decides between an answer, a question back and a decline.</summary>
internal static class Outcomes
{
    public static Interpretation Of(Draft draft, string language, Query query, IReadOnlyList<string> unused, bool follows)
    {
        if (draft.Decline is { } reason)
            return new NotUnderstood(language, Sharpened(draft, reason), draft.DeclineWords.Distinct().ToValueList(), Sensible(draft, query)) { YesNo = draft.YesNo && !KnowsAnother(draft), TripDay = draft.TripDay, SpokenOf = SpokenOf(draft, query), Otherwise = LacksOneThing(reason) ? query : null, OfLast = unused.Count == 0 && IsOfLast(draft), Unused = unused };
        if (!follows && Empty(draft) && !draft.Any("noun") && !draft.Any("profile") && !draft.Any("event") && !draft.Any("participants") && !draft.Any("ask", "status") && draft.Group is null && draft.Order.Count == 0 && draft.Operation is Operation.List or Operation.Exists)
            return new NotUnderstood(language, DeclineReason.NotUnderstood, [], null);
        if (draft.Ambiguity is { } ambiguity)
            return new Unclear(language, ambiguity.Said, ambiguity.Field, ambiguity.Candidates, query) { Focus = draft.Focus, Unused = unused };
        return new Understood(language, query) { Focus = draft.Focus, TripDay = draft.TripDay, Follows = follows, Unused = unused };
    }

    private static bool LacksOneThing(DeclineReason reason) => reason is DeclineReason.NotInRegister or DeclineReason.NoSuchPartner or DeclineReason.FutureKnowledge or DeclineReason.OneByOne or DeclineReason.EitherOr;

    // "Anyone in Oulu, Turku or Helsinki?": that two of them are no partners is no answer for the third.
    private static bool KnowsAnother(Draft draft) => draft.Any("or") && draft.Where.Any(c => c is Among { Field: Field.Partner or Field.City or Field.Country or Field.Region });

    // With nothing understood at all, "not in the register" would claim too much.
    private static DeclineReason Sharpened(Draft draft, DeclineReason reason) =>
        reason == DeclineReason.NotInRegister && Empty(draft) && !draft.Any("noun") && !draft.Any("unheld") && !draft.Any("event") && !draft.Any("type") ? DeclineReason.NotUnderstood : reason;

    private static bool Empty(Draft draft) => draft.Where.Count == 0 && draft.NamesNothing();

    // "Whom do I ask at Mahidol?": of the agreement with Mahidol.
    private static Query? SpokenOf(Draft draft, Query query) =>
        draft.Decline is DeclineReason.NotInRegister or DeclineReason.FutureKnowledge && query.Target == Target.Agreements && draft.Where.Any(c => c is Among { Field: Field.Partner, Values.Count: 1 }) && !query.Where.Any(c => c is Among { Field: Field.Id }) ? query : null;

    // "Is Granada valid?" - "what are the fees?": of Granada.
    private static bool IsOfLast(Draft draft) =>
        draft.Decline is DeclineReason.NotInRegister or DeclineReason.FutureKnowledge
            && draft.NamesNothing() && draft.TellsNoTime() && (Leanings.PointsAtOne(draft) is not null || !draft.All("noun").Any(n => !n.Is("ask")));

    private static Query? Sensible(Draft draft, Query query) => draft.Where.Count > 0 && draft.Decline == DeclineReason.NotInRegister ? query with { Operation = query.Operation == Operation.Exists ? Operation.List : query.Operation } : null;
}

using PartnerBot.Queries;
using PartnerBot.Reading.Names;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>Sees to it that every condition has a meaning on the target; what has none is never dropped in silence.</summary>
internal static class Fitting
{
    public static void Apply(Draft draft)
    {
        var target = draft.Target ?? Target.Agreements;
        if (draft.Where.All(c => Fits(target, c)))
            return;
        if (target is Target.Policies or Target.Metrics)
        {
            draft.Where.RemoveAll(c => !Fits(target, c));
            return;
        }

        if (target == Target.Activities)
            Partners(draft);
        if (draft.Where.All(c => Fits(target, c)))
            return;
        // "The agreements with Tsukuba, except CiC": agreements know no network, and institutions are not asked for.
        if (target == Target.Agreements && draft.Any("noun", "agreement") && draft.Where.FirstOrDefault(c => c is Not { All: [Among { Field: Field.Network }] }) is { } network)
        {
            draft.Where.Remove(network);
            draft.Refuse(DeclineReason.NotInRegister, draft.Facts.Where(f => f.Negated && f.Names.Any(n => n.Kind == NameKind.Network)).Select(f => f.Surface));
            return;
        }

        // "Activities connected with the strategic partnerships": rows of another kind are no answer to that.
        var told = target == Target.Activities && draft.All("noun").Any(f => f.Is("noun", "activity") && !f.Is("trip"));
        foreach (var other in told ? [] : new[] { Target.Agreements, Target.Institutions, Target.Activities })
        {
            if (!draft.Where.All(c => Fits(other, c)))
                continue;
            draft.Target = other;
            return;
        }

        foreach (var condition in draft.Where.Where(c => !Fits(target, c)).ToList())
        {
            draft.Where.Remove(condition);
            var words = draft.Facts.Where(f => f.Meaning == condition.ToString()).Select(f => f.Surface).ToList();
            draft.Refuse(DeclineReason.NotInRegister, words.Count > 0 ? words : [draft.Question.Text]);
        }
    }

    // Activities know no city of the other party: those of the partners there are meant.
    private static void Partners(Draft draft)
    {
        // Where the home itself sits is no other party: "who came from Kyushu to Changsha?"
        var own = draft.Scope.Home is { } home ? draft.Scope.ById[home].City : null;
        draft.Where.RemoveAll(c => own is not null && c is Among { Field: Field.City } here && here.Values.Contains(own));
        for (var i = 0; i < draft.Where.Count; i++)
        {
            // "Activities involving companies".
            if ((draft.Any("noun", "activity") || draft.Any("activity-kind")) && draft.Where[i] is Among { Field: Field.PartnerKind } kinds && draft.Scope.ById.Values.Where(p => kinds.Values.Contains(p.Kind) && draft.Scope.Partners.Contains(p.Id)).Select(p => p.Id).Order(StringComparer.Ordinal).ToValueList() is { Count: > 0 } ofKind)
                draft.Where[i] = new Among(Field.Partner, ofKind);
            if (draft.Where[i] is Among { Field: Field.City } cities && draft.Scope.ById.Values.Where(p => p.City is { } city && cities.Values.Contains(city)).Select(p => p.Id).Order(StringComparer.Ordinal).ToValueList() is { Count: > 0 } partners)
                draft.Where[i] = new Among(Field.Partner, partners);
        }
    }

    // A tie of institutions needs the home beside it, which stands in no condition yet.
    public static bool Fits(Target target, Condition condition) => condition is Among { Field: Field.Relation } or Not { All: [Among { Field: Field.Relation }] } ? target == Target.Institutions : QueryCheck.Problem(target, condition) is null;
}

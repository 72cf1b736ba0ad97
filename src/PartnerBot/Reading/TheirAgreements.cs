using PartnerBot.Queries;
using PartnerBot.Reading.Meaning;
using PartnerBot.Register;

namespace PartnerBot.Reading;

/// <summary>ロシアから来た大学は? - 協定もある?: whether there are agreements with those just shown, and nothing else is said.</summary>
internal static class TheirAgreements
{
    /// <returns>Null where the message asks anything else.</returns>
    public static Query? Of(Draft draft, Query last)
    {
        if (last is not { Target: Target.Institutions or Target.Activities, Group: null } || !last.Where.Any(c => Aspects.IsPlace(c) || c is Among { Field: Field.Network }) || !IsAsked(draft))
            return null;
        // Of members of a network the tie to the home is an agreement anyhow; of visits only the place tells with whom.
        var where = last.Where.Where(c => c is not Among { Field: Field.Role or Field.Relation } && (last.Target == Target.Institutions || Aspects.IsPlace(c) || c is Among { Field: Field.Home })).ToList();
        return where.TrueForAll(Fits)
            ? new Query(Target.Agreements) { Operation = draft.Operation, Where = [.. where.Select(OfPartners)] }
            : last with { Operation = draft.Operation, Where = [.. where] };
    }

    /// <summary>What is said of institutions, said of the agreements with them.</summary>
    public static Condition OfPartners(Condition condition) => condition switch
    {
        Among { Field: Field.Id } rows => rows with { Field = Field.Partner },
        Among { Field: Field.Kind } kinds => kinds with { Field = Field.PartnerKind },
        // A partner that is no university may have signed together with one.
        Not { All: [Among { Field: Field.Kind or Field.PartnerKind } kinds] } => new Among(Field.PartnerKind, ClosedLists.InstitutionKinds.Except(kinds.Values).ToValueList()),
        _ => condition,
    };

    /// <summary>Whether a condition on institutions can be said of the agreements with them.</summary>
    public static bool Fits(Condition condition) => Fitting.Fits(Target.Agreements, condition is Among { Field: Field.Id } ? condition : OfPartners(condition));

    private static bool IsAsked(Draft draft) =>
        draft.Where.Count == 0 && draft.Any("noun", "agreement") && draft.Facts.All(f => f.Is("noun", "agreement") || f.AsksWhether || f.Is("filler") || f.Is("follow", "and") || f.Is("also-joins"));
}

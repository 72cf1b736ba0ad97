using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores.Rows;

namespace PartnerBot.Stores.Cosmos;

/// <summary>What is asked of an institution through others' rows: to be a partner in a row of the target that satisfies the conditions.</summary>
internal sealed record Relation(Target By, ValueList<Condition> Through)
{
    /// <summary>The relations that conditions on institutions ask for: one of each list must hold.</summary>
    public static IEnumerable<IReadOnlyList<Relation>> Demanded(IReadOnlyList<Condition> conditions)
    {
        var through = conditions.Where(InstitutionScope.IsThroughAgreement).ToValueList();
        var named = conditions.OfType<Among>().Where(a => a.Field == Field.Relation).ToList();
        return named.Count == 0 && through.Count > 0
            ? [Named("agreement", through)]
            : named.Select(a => (IReadOnlyList<Relation>)[.. a.Values.SelectMany(v => Named(v, through)).Distinct()]);
    }

    /// <summary>Every relation in the conditions, however deep it stands.</summary>
    public static IEnumerable<Relation> AllIn(IReadOnlyList<Condition> conditions) =>
        Demanded(conditions).SelectMany(r => r).Concat(conditions.OfType<Not>().SelectMany(n => AllIn(n.All))).Distinct();

    /// <summary>Whether a condition is the institution's own.</summary>
    public static bool IsOwn(Condition condition) => !InstitutionScope.IsThroughAgreement(condition) && condition is not Among { Field: Field.Relation };

    private static IReadOnlyList<Relation> Named(string relation, ValueList<Condition> through) => relation switch
    {
        "agreement" => [new(Target.Agreements, through)],
        "network" => [new(Target.Networks, through)],
        "activity" => [new(Target.Activities, through)],
        _ => [new(Target.Agreements, through), new(Target.Networks, through), new(Target.Activities, through)],
    };
}

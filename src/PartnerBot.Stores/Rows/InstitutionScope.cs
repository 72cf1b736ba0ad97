using PartnerBot.Queries;

namespace PartnerBot.Stores.Rows;

/// <summary>Which conditions on institutions speak of their agreements: one single agreement must satisfy all of those.</summary>
internal static class InstitutionScope
{
    public static bool IsThroughAgreement(Condition condition) => condition switch
    {
        StatusOn => true,
        Among among => IsThrough(among.Field),
        Within within => IsThrough(within.Field),
        NumberAtLeast atLeast => IsThrough(atLeast.Field),
        Flag flag => IsThrough(flag.Field),
        _ => false,
    };

    private static bool IsThrough(Field field) => Fields.Find(Target.Institutions, field) is { ThroughAgreement: true };
}

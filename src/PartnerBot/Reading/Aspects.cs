using PartnerBot.Queries;

namespace PartnerBot.Reading;

/// <summary>What a condition of a query is about: where, with whom, which date; denied or not.</summary>
internal static class Aspects
{
    /// <summary>Fields that tell where or with whom: a new one replaces an old one of another kind.</summary>
    public static readonly IReadOnlyList<Field> WhereAndWho = [Field.Partner, Field.Involving, Field.Country, Field.Region, Field.City];

    /// <summary>Whether a condition tells where or with whom.</summary>
    public static bool IsPlace(Condition condition) => Inner(condition) is Among among && WhereAndWho.Contains(among.Field);

    /// <summary>Whether a condition tells where alone.</summary>
    public static bool IsWhere(Condition condition) => condition is Among { Field: Field.Country or Field.Region or Field.City };

    /// <summary>Whether a condition tells of one partner and no other.</summary>
    public static bool IsOnePartner(Condition condition) => condition is Among { Field: Field.Partner, Values.Count: 1 };

    /// <summary>Whether two conditions, denied or not, are about the same.</summary>
    public static bool AreSame(Condition one, Condition other) => (Inner(one), Inner(other)) switch
    {
        (Among a, Among b) => a.Field == b.Field,
        (Within a, Within b) => a.Field == b.Field,
        (StatusOn, StatusOn) => true,
        (Flag a, Flag b) => a.Field == b.Field,
        (NumberAtLeast a, NumberAtLeast b) => a.Field == b.Field,
        _ => false,
    };

    /// <summary>What a condition says, denied or not.</summary>
    public static Condition Inner(Condition condition) => condition is Not { All: [var only] } ? only : condition;
}

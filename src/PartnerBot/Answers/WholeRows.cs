using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Answers;

/// <summary>The queries that tell all of each row of a list: the agreements of a partner, or the one agreement.</summary>
internal static class WholeRows
{
    /// <returns>One for each row; none where a list of its kind has nothing more to tell.</returns>
    public static IReadOnlyList<Query> Of(Query asked, IReadOnlyList<Row> rows) => asked switch
    {
        { Group: not null } => [],
        { Target: Target.Agreements } => Of(asked, Field.Id, rows),
        { Target: Target.Institutions } => Of(asked, Field.Partner, rows),
        _ => [],
    };

    private static IReadOnlyList<Query> Of(Query asked, Field field, IReadOnlyList<Row> rows)
    {
        Condition[] homes = [.. asked.Where.Where(c => c is Among { Field: Field.Home })];
        return [.. rows.Select(row => new Query(Target.Agreements) { Where = [.. homes, new Among(field, row.Id)] })];
    }
}

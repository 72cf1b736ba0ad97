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
        { Target: Target.Agreements } => [.. rows.Select(row => Of(asked, Field.Id, row))],
        { Target: Target.Institutions } => [.. rows.Select(row => Of(asked, Field.Partner, row))],
        _ => [],
    };

    private static Query Of(Query asked, Field field, Row row) =>
        new(Target.Agreements) { Where = [.. asked.Where.Where(c => c is Among { Field: Field.Home }), new Among(field, row.Id)] };
}

using PartnerBot.Answers.Headlines;
using PartnerBot.Answers.Voices;
using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Answers;

/// <summary>Lists that their limit cuts between rows of one date: "the three newest", where a fourth is as new, says so.</summary>
internal static class CutLists
{
    private const int Few = 3;

    /// <summary>All rows that have the date of the last one shown; null where nothing is cut, or not by one date alone.</summary>
    public static Query? AsFar(Query query, QueryResult result) =>
        query is { Group: null, Operation: Operation.List, Limit: { } limit, Order: [{ By: { } by }] }
        && result.Rows.Count == limit && limit < result.Count && DateOf(result.Rows[^1], by) is { } last
            ? query with { Limit = null, Order = [], Where = [.. query.Where, new Within(by, new DateRange(last.First, last.Last.AddDays(1)))] }
            : null;

    /// <summary>What is told beside such a list; nothing where the cut falls between two dates.</summary>
    public static IEnumerable<string> Of(Telling telling)
    {
        if (AsFar(telling.Query, telling.Result) is null)
            yield break;
        var (by, rows) = (telling.Query.Order[0].By!.Value, telling.Result.Rows);
        var others = telling.Background.Where(row => DateOf(row, by) == DateOf(rows[^1], by) && rows.All(shown => shown.Id != row.Id)).ToList();
        if (others.Count > 0)
            yield return Tidy.Sentence(telling.Voice.Say(
                others.Count <= Few ? "cut.tie" : "cut.tie.count",
                ("count", others.Count),
                ("names", telling.Voice.And([.. others.Select(row => Subject.Parties(telling.Voice, row))]))));
    }

    public static PartialDate? DateOf(Row row, Field field) => (row, field) switch
    {
        (Agreement agreement, Field.Signed) => agreement.Signed,
        (Agreement agreement, Field.Expires) => agreement.Expires,
        (Agreement agreement, Field.Renewed) => agreement.Renewed,
        (Activity activity, Field.Date) => activity.From,
        _ => null,
    };
}

using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Register;

namespace PartnerBot.Answers;

/// <summary>What to read beside the result, so that a "no" can say why and a profile is whole.</summary>
public static class Background
{
    /// <summary>Queries whose rows, together and from their first page, go to the writer as background; none for most questions.</summary>
    public static IReadOnlyList<Query> Queries(Understood reading, QueryResult result)
    {
        var query = reading.Query;
        if (CutLists.AsFar(query, result) is { } asFar)
            return [asFar];
        if (query.Group is not null || (query.Target != Target.Agreements && result.AlsoPossible.Count == 0))
            return [];
        if (result.AlsoPossible.Count > 0)
            return [new Query(query.Target) { Where = [new Among(Field.Id, result.AlsoPossible.ToValueList())] }];
        if (query.Operation == Operation.Exists && result.Count == 0)
            return Unconditioned(query) is { } others ? [others] : [];
        return reading.Focus == Focus.Profile && Partners(query) is { } partners ? [Activities(query, partners)] : [];
    }

    /// <summary>The same partners without the dates, statuses and properties that the question tests; null where the question names none, or nothing would change.</summary>
    private static Query? Unconditioned(Query query)
    {
        var kept = query.Where.Where(condition => !IsTest(condition)).ToList();
        var named = kept.Any(condition => condition is Among { Field: Field.Partner or Field.Involving or Field.Id or Field.City });
        return named && kept.Count < query.Where.Count ? new Query(Target.Agreements) { Where = [.. kept] } : null;
    }

    private static bool IsTest(Condition condition) =>
        condition is StatusOn or Within or Among { Field: Field.Level or Field.Type or Field.HomeUnit or Field.Unit or Field.Theme };

    private static Query Activities(Query query, Among partners) => new(Target.Activities)
    {
        Where = [.. query.Where.Where(condition => condition is Among { Field: Field.Home }), new Among(Field.Partner, partners.Values)],
        Order = [new Ordering(Field.Date, Descending: true)],
    };

    private static Among? Partners(Query query) => query.Where.OfType<Among>().FirstOrDefault(among => among.Field is Field.Partner or Field.Involving);
}

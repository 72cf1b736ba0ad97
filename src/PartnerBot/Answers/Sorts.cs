using PartnerBot.Answers.Sentences;
using PartnerBot.Queries;

namespace PartnerBot.Answers;

/// <summary>The orders in which a list is useful. With a limit none is offered: "the first ten" would be other rows.</summary>
internal static class Sorts
{
    public static IReadOnlyList<Change> Of(Telling telling) =>
        telling is { Query: { Operation: Operation.List, Group: null, Limit: null }, Result.Count: > 1 }
            ? [.. FieldsOf(telling.Query.Target).Select(field => By(telling, field))]
            : [];

    private static Change By(Telling telling, Ordering first)
    {
        // What the rows are sorted by already is offered the other way round.
        var ordering = telling.Query.Order is [var now] && now == first ? first with { Descending = !first.Descending } : first;
        var label = Fieldwork.Label(telling.Voice, telling.Query.Target, ordering.By!.Value);
        return new Change($"{label} {(ordering.Descending ? '↓' : '↑')}", telling.Query with { Order = [ordering] });
    }

    private static IReadOnlyList<Ordering> FieldsOf(Target target) => target switch
    {
        Target.Agreements => [new(Field.Expires), new(Field.Signed, Descending: true), new(Field.Partner)],
        Target.Institutions => [new(Field.Name), new(Field.Country)],
        Target.Activities => [new(Field.Date, Descending: true), new(Field.Kind)],
        Target.Networks => [new(Field.Name), new(Field.Start)],
        Target.Metrics => [new(Field.Metric), new(Field.AsOf, Descending: true)],
        _ => [],
    };
}

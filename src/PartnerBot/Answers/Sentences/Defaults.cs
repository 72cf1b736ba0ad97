using PartnerBot.Queries;

namespace PartnerBot.Answers.Sentences;

/// <summary>The field that latest, earliest, min and max mean where the query names none.</summary>
internal static class Defaults
{
    public static Field? Measure(Query query) => query.Operation is Operation.List or Operation.Count or Operation.Exists || query.Group is not null
        ? null
        : query.Target switch
        {
            Target.Agreements => Field.Signed,
            Target.Activities => Field.Date,
            Target.Networks => Field.Start,
            Target.Metrics when query.Operation is Operation.Latest or Operation.Earliest => Field.AsOf,
            Target.Metrics => Field.Value,
            Target.Policies => Field.Number,
            _ => null,
        };
}

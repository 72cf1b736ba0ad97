using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>"New agreements", "recently renewed", récemment: within the year that ends today, which is said back, where no time is named; with a number, that many, the latest first.</summary>
internal static class Lately
{
    /// <summary>What a word that says so is taken for.</summary>
    public const string Meant = "lately";

    private const int Months = 12;

    /// <summary>Whether the event, with which no time stands, is a recent one; then its condition is made.</summary>
    public static bool Made(Draft draft, Fact fact, string happening)
    {
        // "How long does a new agreement run?" asks for a principle.
        if (Field(draft, happening) is not { } field || fact.Negated || draft.Any("topic"))
            return false;
        var lately = fact.Is("lately") ? fact : draft.All("lately").FirstOrDefault(f => f.Sentence == fact.Sentence);
        // 今年签了新协议吗: the time is said.
        if (lately is null || happening == "sign" && !draft.Any("event", "expire") && draft.Facts.Any(f => f.Sentence == fact.Sentence && f.Time?.From <= draft.Today))
            return false;
        // "The new fiscal year": one that has just begun or is about to, which is not said.
        if (draft.Facts.FirstOrDefault(f => f.First == lately.End && f.Is("dimension", "year")) is { } unit)
        {
            draft.Refuse(DeclineReason.NotUnderstood, lately.Use(Meant).Surface + " " + unit.Surface);
            return true;
        }

        lately.Use(Meant);
        fact.Use(happening);
        // "Three recent agreements", 最近更新された協定を3件: so many of them, the latest first, whenever they were.
        if (Numbers.Near(draft, lately) is { Fact: var number, Number: > 0 and var limit } && draft.Limit is null && draft.Order.Count == 0)
        {
            number.Use("limit");
            (draft.Limit, var past) = (limit, new Within(field, new DateRange(null, draft.Today.AddDays(1))));
            draft.Order.Add(new Ordering(field, Descending: true));
            if (happening != "sign" && !draft.Where.Contains(past))
                draft.Add(fact, past);
            return true;
        }

        // The same word may be heard twice: "new agreements signed recently".
        Add(draft, fact, field, lately);
        return true;
    }

    /// <summary>Asks for what happened within the year that ends today, and says so.</summary>
    public static void Add(Draft draft, Fact fact, Field field, Fact? said = null)
    {
        var year = new DateRange(draft.Today.AddMonths(-Months), draft.Today.AddDays(1));
        var condition = new Within(field, year, Overlap: field == Queries.Field.Date);
        if (draft.Where.Contains(condition))
            return;
        draft.Add(fact, condition);
        draft.Assumptions.Add(new Assumption(AssumptionKind.Time, (said ?? fact).Surface, year.ToString()));
    }

    private static Field? Field(Draft draft, string happening) => happening switch
    {
        // "Recent visits".
        "sign" when draft.Any("noun", "activity") || draft.Any("activity-kind") => Queries.Field.Date,
        "sign" => Queries.Field.Signed,
        "renew" => Queries.Field.Renewed,
        "expired" or "due" => Queries.Field.Expires,
        "start" => draft.Any("noun", "network") || draft.Any("network-kind") ? Queries.Field.Start : Queries.Field.Signed,
        _ => null,
    };
}

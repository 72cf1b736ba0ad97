using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Meaning;
using PartnerBot.Register;

namespace PartnerBot.Reading;

/// <summary>"What ends in 2026?" - "is that more than this year?": the number of the last question beside that of another, or of the one before it.</summary>
internal static class ComparedWithBefore
{
    private const string Meant = "compared with before";

    /// <summary>Before refining: marks the words that compare, so that they want no number.</summary>
    public static void Mark(Draft draft, Query last)
    {
        if (last is not { Group: null, Target: Target.Agreements or Target.Institutions } || !draft.Facts.Any(Compares) || !draft.Facts.All(f => Compares(f) || f.Names.Count > 0 || f.Time is not null || f.Is("than") || f.Is("rival") || f.Is("comparison") || f.Is("pronoun") || f.Is("filler") || f.Is("chat") || f.Is("follow", "and") || f.AsksWhether || f.Is("locative") || f.Is("with") || f.Is("ones") || f.Is("status") || f.Is("level") || f.Is("event", "expired") || f.Is("relative")))
            return;
        foreach (var word in draft.Facts.Where(f => Compares(f) || f.Is("than") || f.Is("rival") || f.Is("comparison") || f.Is("relative")))
            word.Use(Meant);
    }

    /// <summary>After refining: one group for each of the two; null where nothing is compared.</summary>
    public static Query? Of(Draft draft, Conversation conversation, Query last)
    {
        if (draft.Facts.FirstOrDefault(f => f.Meaning == Meant && Compares(f)) is not { } word)
            return null;
        var fresh = draft.Where.Where(c => c is not Among { Field: Field.Home or Field.Role }).ToList();
        if (fresh.Count == 0 && conversation.Before is { } before && before.Target == last.Target)
            fresh = [.. before.Where.Except(last.Where)];
        if (fresh is not [var other] || last.Where.FirstOrDefault(c => Aspects.AreSame(c, other)) is not { } one || one == other || Together.Union(one, other) is not { } both || Apart(one, other) is not { } apart)
        {
            draft.Refuse(DeclineReason.OneByOne, word.Surface);
            return last;
        }

        var fewer = draft.Facts.Any(f => f.Meaning == Meant && (f.Is("less-than") || f.Concepts.Any(c => c.Family is "comparing" or "more-of" && c.Value.StartsWith("fewer", StringComparison.Ordinal))));
        return last with { Where = [.. last.Where.Where(c => c != one), .. both], Operation = fewer ? Operation.Min : Operation.Max, Of = null, Order = [], Limit = null, Group = apart };
    }

    private static bool Compares(Fact fact) => fact.Is("comparing") || fact.Is("more-of") || fact.Is("more-than") || fact.Is("less-than");

    /// <summary>One group for each of two conditions; null where no key of groups tells them apart.</summary>
    public static Grouping? Apart(Condition one, Condition other) =>
        Key(one, other) is not { } key ? null : one is StatusOn { Day: var day } ? new Grouping(key, day) : new Grouping(key);

    private static GroupKey? Key(Condition one, Condition other) => (one, other) switch
    {
        (Among a, Among) => GroupKeys.Of(a.Field),
        (Within { Field: Field.Signed or Field.Expires } a, Within b) when Months(a.Range) is 1 or 12 && Months(a.Range) == Months(b.Range) => (a.Field, Months(a.Range)) switch
        {
            (Field.Signed, 12) => GroupKey.YearOfSigning,
            (Field.Signed, _) => GroupKey.MonthOfSigning,
            (_, 12) => GroupKey.YearOfExpiry,
            _ => GroupKey.MonthOfExpiry,
        },
        (StatusOn { Months: 6 } a, StatusOn { Months: 6 } b) when a.Day == b.Day => GroupKey.Status,
        _ => null,
    };

    // 12 for a calendar year, 1 for a month; null for a span that groups do not follow.
    private static int? Months(DateRange range) =>
        range is not { From: { Day: 1 } from, To: { } to } ? null : from.AddMonths(1) == to ? 1 : from.Month == 1 && from.AddYears(1) == to ? 12 : null;
}

using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Meaning;
using PartnerBot.Register;

namespace PartnerBot.Reading;

/// <summary>"Without China", "drop the level", "for all countries": what a follow-up takes away of the conditions of the question before.</summary>
internal static class DroppedConditions
{
    /// <summary>What a correction adds to the values told of before; null where it adds nothing.</summary>
    public static Condition? WithoutOld(Condition fresh, Query last, bool drops)
    {
        if (fresh is not Among among || last.Where.OfType<Among>().FirstOrDefault(a => a.Field == among.Field) is not { } old)
            return fresh;
        var left = among.Values.Except(old.Values).ToValueList();
        // 部局間と大学間 - やっぱり部局間だけ: one of the two that were told of.
        if (left.Count == 0 && !drops && among.Values.Count < old.Values.Count)
            return fresh;
        return left.Count == 0 ? null : among with { Values = left };
    }

    /// <summary>"Without China", said of Asia, leaves China out; said of China, it lifts the condition. "Remove those that are not in China" leaves China.</summary>
    public static Condition Excluded(Draft draft, Condition fresh, Query last)
    {
        // "Drop" is an exception too, and has left out what it governs.
        if (draft.Facts.Any(f => f.Is("follow", "drop") && f.Is("except")) || last.Where.Any(old => Aspects.AreSame(old, fresh)))
            return fresh;
        return fresh is Not { All: [var only] } ? only : new Not(fresh);
    }

    /// <summary>"Drop China", said of China and Japan, keeps Japan.</summary>
    public static Among? Rest(Among dropped, Query last) =>
        last.Where.OfType<Among>().FirstOrDefault(a => a.Field == dropped.Field) is { } old && old.Values.Except(dropped.Values).ToValueList() is { Count: > 0 } rest && rest.Count < old.Values.Count
            ? old with { Values = rest }
            : null;

    /// <summary>Whether the message takes a condition of the question before away.</summary>
    public static bool Holds(Draft draft, Condition condition) =>
        draft.Any("follow", "drop")
            && (draft.Where.Any(f => Aspects.AreSame(condition, f)) || draft.All("dimension").Any(d => Tells(d.Value("dimension")!, condition)) || Aspects.Inner(condition) is Within && draft.Any("ask", "when"))
        || Lifted(draft).Any(d => Tells(d.Value("dimension")!, condition));

    /// <summary>"For all countries", "any level".</summary>
    public static IEnumerable<Fact> Lifted(Draft draft) =>
        draft.All("dimension").Where(d => !d.Is("ask") && draft.Facts.LastOrDefault(f => f.End <= d.First && f.End >= d.First - 1 && f.Sentence == d.Sentence && (f.End == d.First || !f.Is("filler"))) is { } all && all.Is("all"));

    /// <summary>"Regardless of status", "without the country": whether the dimension tells the condition.</summary>
    public static bool Tells(string dimension, Condition condition) => (dimension, Aspects.Inner(condition)) switch
    {
        ("status", StatusOn) or ("country" or "region" or "continent", Among { Field: Field.Country or Field.Region }) => true,
        ("level", Among { Field: Field.Level }) or ("type", Among { Field: Field.Type }) or ("unit", Among { Field: Field.HomeUnit }) or ("city", Among { Field: Field.City }) => true,
        ("year" or "month", Within) => true,
        _ => false,
    };
}

using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>"How many trilateral ones, and how many bilateral?", "which is in preparation, which is signed?": two kinds that no row is at once, or two sets of rows, are two questions.</summary>
internal static class Contradictions
{
    private static readonly Func<Fact, string?>[] Tells =
    [
        f => f.Names.Count > 0 ? f.Meaning : null,
        f => f.Value("level"),
        f => f.Value("type"),
        f => f.Value("status") ?? (f.Is("event", "expired") ? "expired" : null),
    ];

    public static void Apply(Draft draft)
    {
        SharedTimes(draft);
        Refuse(draft, IsTrilateral(draft), f => f.Is("multiparty") || f.Is("type", "trilateral"), f => f.Is("bilateral"));
        Refuse(draft, IsPendingAndSigned(draft), f => f.Is("status") && !f.Is("status", "signed"), f => f.Is("status", "signed"));
        Refuse(draft, IsLapsedAndDue(draft), f => f.Is("event", "expired") || f.Is("status"), f => f.Is("event", "expire") || f.Is("event", "expiring"));
        AllOfOne(draft);
        TwoSets(draft);
    }

    // "Gained and lost in 2024": one time for two events is read of the nearer one; the other is named.
    private static void SharedTimes(Draft draft)
    {
        for (var i = 1; i + 1 < draft.Facts.Count; i++)
        {
            var (one, other) = (draft.Facts[i - 1], draft.Facts[i + 1]);
            if (draft.Facts[i].Is("and") && one.Sentence == other.Sentence && one.Value("event") is { } first && other.Value("event") is { } second && (first == "sign") != (second == "sign") && draft.Facts.Any(f => f.Time is not null && f.First >= other.End && f.First <= other.End + 1))
                draft.Refuse(DeclineReason.NotUnderstood, one.Surface);
        }
    }

    // "German department-level ones, and the institute-wide ones in France": the query would cross the two sets.
    private static void TwoSets(Draft draft)
    {
        foreach (var and in draft.Facts.Where(f => f.Is("and") && Tells.Count(tell => Apart(draft, f, tell)) > 1))
        {
            if (draft.Facts.Any(f => f.First >= and.First && f.Sentence == and.Sentence && (f.Is("ones") || f.Is("noun", "agreement"))))
                draft.Refuse(DeclineReason.EitherOr, and.Surface);
        }
    }

    // ブラジル全部と中国の部局間: all of the one, and of the other a kind.
    private static void AllOfOne(Draft draft)
    {
        for (var i = 1; i + 1 < draft.Facts.Count; i++)
        {
            if (draft.Facts[i].Is("all") && draft.Facts[i - 1] is { Names.Count: > 0 } one && draft.Facts[i + 1].Is("and") && draft.Facts.Skip(i + 2).Any(f => f.Sentence == one.Sentence && f.Names.Count > 0) && draft.Facts.Skip(i + 2).Any(f => f.Sentence == one.Sentence && f.Names.Count == 0 && Negations.Narrows(f)))
                draft.Refuse(DeclineReason.EitherOr, draft.Facts[i].Surface);
        }
    }

    // Told of both sets, and another thing of each.
    private static bool Apart(Draft draft, Fact and, Func<Fact, string?> tell)
    {
        var said = draft.Facts.Where(f => f.Sentence == and.Sentence && !f.Negated && tell(f) is not null).ToLookup(f => f.First < and.First, tell);
        return said[true].Any() && said[false].Any() && !said[true].Intersect(said[false]).Any();
    }

    private static bool IsTrilateral(Draft draft) =>
        draft.Where.Any(c => c is Not { All: [NumberAtLeast { Field: Field.PartiesMin }] }) && draft.Where.Any(c => c is NumberAtLeast { Field: Field.PartiesMin } || c is Among { Field: Field.Type, Values: ["trilateral"] });

    // 既に切れたもの、半年以内に切れるもの: none has lapsed today that is still to end.
    private static bool IsLapsedAndDue(Draft draft) =>
        draft.Where.OfType<StatusOn>().Any(s => s.Values is ["expired"] && draft.Where.OfType<Within>().Any(w => w.Field == Field.Expires && w.Range.From >= s.Day));

    private static bool IsPendingAndSigned(Draft draft) =>
        draft.Where.OfType<StatusOn>().Any(s => s.Values.All(v => v == AgreementStatus.Pending || AgreementStatus.IsPending(v)) && draft.Where.Any(c => c is Not { All: [StatusOn { Values: [AgreementStatus.Pending] } denied] } && denied.Day == s.Day));

    private static void Refuse(Draft draft, bool excludes, Func<Fact, bool> one, Func<Fact, bool> other)
    {
        if (excludes && draft.Facts.FirstOrDefault(one) is { } first && draft.Facts.FirstOrDefault(other) is { } second)
            draft.Refuse(DeclineReason.EitherOr, first.Surface, second.Surface);
    }
}

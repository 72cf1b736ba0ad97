using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>"How many trilateral ones, and how many bilateral?", "which is in preparation, which is signed?": two kinds that no row is at once are two questions.</summary>
internal static class Contradictions
{
    public static void Apply(Draft draft)
    {
        Refuse(draft, IsTrilateral(draft), f => f.Is("multiparty") || f.Is("type", "trilateral"), f => f.Is("bilateral"));
        Refuse(draft, IsPendingAndSigned(draft), f => f.Is("status") && !f.Is("status", "signed"), f => f.Is("status", "signed"));
    }

    private static bool IsTrilateral(Draft draft) =>
        draft.Where.Any(c => c is Not { All: [NumberAtLeast { Field: Field.PartiesMin }] }) && draft.Where.Any(c => c is NumberAtLeast { Field: Field.PartiesMin } || c is Among { Field: Field.Type, Values: ["trilateral"] });

    private static bool IsPendingAndSigned(Draft draft) =>
        draft.Where.OfType<StatusOn>().Any(s => s.Values.All(v => v == AgreementStatus.Pending || AgreementStatus.IsPending(v)) && draft.Where.Any(c => c is Not { All: [StatusOn { Values: [AgreementStatus.Pending] } denied] } && denied.Day == s.Day));

    private static void Refuse(Draft draft, bool excludes, Func<Fact, bool> one, Func<Fact, bool> other)
    {
        if (excludes && draft.Facts.FirstOrDefault(one) is { } first && draft.Facts.FirstOrDefault(other) is { } second)
            draft.Refuse(DeclineReason.EitherOr, first.Surface, second.Surface);
    }
}

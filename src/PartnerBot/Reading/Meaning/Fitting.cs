using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>Sees to it that every condition has a meaning on the target; what has none is never dropped in silence.</summary>
internal static class Fitting
{
    public static void Apply(Draft draft)
    {
        var target = draft.Target ?? Target.Agreements;
        if (draft.Where.All(c => Fits(target, c)))
            return;
        if (target is Target.Policies or Target.Metrics)
        {
            draft.Where.RemoveAll(c => !Fits(target, c));
            return;
        }

        foreach (var other in new[] { Target.Agreements, Target.Institutions, Target.Activities })
        {
            if (!draft.Where.All(c => Fits(other, c)))
                continue;
            draft.Target = other;
            return;
        }

        foreach (var condition in draft.Where.Where(c => !Fits(target, c)).ToList())
        {
            draft.Where.Remove(condition);
            var words = draft.Facts.Where(f => f.Meaning == condition.ToString()).Select(f => f.Surface).ToList();
            draft.Refuse(DeclineReason.NotInRegister, words.Count > 0 ? words : [draft.Question.Text]);
        }
    }

    public static bool Fits(Target target, Condition condition) => QueryCheck.Problem(new Query(target) { Where = [condition] }) is null;
}

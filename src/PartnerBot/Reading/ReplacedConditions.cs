using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Reading;

/// <summary>"French ones?" - "and German?", もう切れたのは? - これから切れるのは?: what is told anew and takes the place of what the question before told.</summary>
internal static class ReplacedConditions
{
    /// <summary>Whether a condition of the question before gives way to those that the message tells.</summary>
    /// <param name="narrowing">Whether the message narrows the rows told of, so that a place or a subject stands beside the one before.</param>
    public static bool Replaces(IReadOnlyList<Condition> fresh, Condition old, bool narrowing)
    {
        if (Aspects.Inner(old) is Among { Field: Field.Home })
            return false;
        // "Which are only intended?" - "and those that are signed?": what is denied outright was a condition before.
        if (old is StatusOn stood && fresh.Any(c => c is Not { All: [.., StatusOn denied] and var all } && all.All(t => t == denied || t is Among { Field: Field.Home }) && denied.Day == stood.Day && stood.Values.All(v => denied.Values.Contains(v) || denied.Values.Contains(AgreementStatus.Pending) && AgreementStatus.IsPending(v))))
            return true;
        foreach (var condition in fresh.Where(c => c is not Not))
        {
            // もう切れたのは? - これから切れるのは?: what has expired is not still to end.
            if (old is StatusOn { Values: ["expired"], Day: var gone } && condition is Within { Field: Field.Expires, Range.From: { } coming } && coming >= gone)
                return true;
            // 年内に切れるのは? - もう切れたのは?: nor the other way round.
            if (old is Within { Field: Field.Expires, Range.From: { } due } && condition is StatusOn { Values: ["expired"], Day: var passed } && due >= passed)
                return true;
            // "More than three years left?" - "and less than one?": what ends before that day is not in force on it.
            if (old is StatusOn { Values: ["active"], Day: var still } && condition is Within { Field: Field.Expires, Range.To: { } ended } && ended <= still)
                return true;
            // "At most one year left?" - "at least two?": what is in force later has not ended before.
            if (old is Within { Field: Field.Expires, Range.To: { } over } && condition is StatusOn { Values: ["active"], Day: var lasting } && lasting >= over)
                return true;
            // "Signed from 2020 to 2025?" - "and lapsed in the same period?": asked of another date.
            if (old is Within was && condition is Within now && was.Range == now.Range)
                return true;
            // How soon something expires is told anew; what has no end does not end in a year, and what is not signed was signed in none.
            if (Aspects.AreSame(old, condition) || old is StatusOn { Values: ["expiring"] } && condition is Within { Field: Field.Expires } || old is Within { Field: Field.Expires } && condition is StatusOn { Values: ["no-expiry"] } || old is Within { Field: Field.Signed } && condition is StatusOn { Values: ["pending"] })
                return true;
            if (!narrowing && old is Among a && condition is Among b && Aspects.WhereAndWho.Contains(a.Field) && Aspects.WhereAndWho.Contains(b.Field))
                return true;
            // "On energy" - "and on health?": what it is about is told anew, as a theme or in the words of the text.
            if (!narrowing && old is Among { Field: Field.Theme or Field.Text } && condition is Among { Field: Field.Theme or Field.Text or Field.Type })
                return true;
            // "Any double degrees?" - "and student mobility?": a theme that is told like a type.
            if (!narrowing && old is Among { Field: Field.Type } && condition is Among { Field: Field.Theme, Values: ["student mobility"] })
                return true;
            if (!narrowing && Aspects.Inner(old) is Among { Field: Field.Id } && condition is Among c && Aspects.WhereAndWho.Contains(c.Field))
                return true;
        }

        return false;
    }
}

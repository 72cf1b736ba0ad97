using PartnerBot.Queries;
using PartnerBot.Reading.Facts;

namespace PartnerBot.Reading.Meaning;

/// <summary>"All agreements, expired ones included", 失効済みも含めて: what is included besides the rest narrows nothing.</summary>
internal static class Inclusions
{
    public static void Apply(Draft draft)
    {
        foreach (var adding in draft.All("follow").Where(f => f.Is("follow", "add")))
        {
            if (Included(draft, adding) is not { } included)
                continue;
            adding.Use("included");
            draft.Where.RemoveAll(c => c is StatusOn && Told(draft, included, Bears) || c is Among { Field: Field.Level } && included.Is("level") && Told(draft, included, f => f.Is("level")));
        }
    }

    private static Fact? Included(Draft draft, Fact adding)
    {
        var beside = draft.Facts.Where(f => f.Sentence == adding.Sentence && !f.Is("filler") && f != adding && !f.Is("noun", "agreement") | Bears(f));
        var nearest = draft.Language.EventFollowsTime ? beside.LastOrDefault(f => f.End <= adding.First) : beside.FirstOrDefault(f => f.First >= adding.End);
        return nearest is not null && (Bears(nearest) || nearest.Is("level")) ? nearest : null;
    }

    private static bool Bears(Fact fact) => fact.Is("status") || fact.Is("event", "expired");

    // "The active ones, including those under renewal" has said another status: the two are alternatives and stay.
    private static bool Told(Draft draft, Fact included, Func<Fact, bool> kind) => !draft.Facts.Any(f => f != included && kind(f));
}

using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Names;

namespace PartnerBot.Reading.Meaning;

/// <summary>"All agreements, expired ones included", 失効済みも含めて: what is included besides the rest narrows nothing.</summary>
internal static class Inclusions
{
    public static void Apply(Draft draft)
    {
        foreach (var adding in draft.Facts.Where(f => f.Is("follow", "add") || f.Is("including") || f.Is("also") || f.Is("included-after") || f.Is("including-name")))
        {
            if ((adding.Is("also") ? Trailing(draft, adding) : adding.Is("included-after") ? Before(draft, adding) : adding.Is("including-name") ? Named(draft, adding) : Included(draft, adding)) is not { } included)
                continue;
            adding.Use("included");
            if (included.Names.Count > 0)
            {
                Widen(draft, adding, included);
                continue;
            }

            draft.Where.RemoveAll(c => c is StatusOn && Told(draft, included, Bears) || c is Among { Field: Field.Level } && included.Is("level") && Told(draft, included, f => f.Is("level"))
                || c is Among { Field: Field.PartnerKind or Field.Kind } && included.Is("kind") && Told(draft, included, f => f.Is("kind") && !f.Is("kind", "university")));
        }
    }

    /// <summary>Whether a word behind what it includes has its place: "Royaume-Uni compris".</summary>
    public static bool Includes(Draft draft, Fact adding) => adding.Is("included-after") && Before(draft, adding) is not null;

    private static Fact? Included(Draft draft, Fact adding)
    {
        var beside = draft.Facts.Where(f => f.Sentence == adding.Sentence && !f.Is("filler") && !f.Is("ones") && f != adding && !f.Is("noun", "agreement") | Bears(f));
        var nearest = draft.Language.EventFollowsTime && !adding.Is("including", "next") ? beside.LastOrDefault(f => f.End <= adding.First) : beside.FirstOrDefault(f => f.First >= adding.End);
        return nearest is not null && (Bears(nearest) || nearest.Is("level") || nearest.Names.Count > 0) ? nearest : null;
    }

    // "Royaume-Uni compris", "entreprises comprises": right behind what is included.
    private static Fact? Before(Draft draft, Fact adding) =>
        draft.Facts.FirstOrDefault(f => f.End == adding.First && (Bears(f) || f.Is("level") || f.Is("kind") || f.Names.Count > 0));

    // "Les accords thaïlandais, dont Mahidol": one of them by name; "dont l'accord a expiré" describes.
    private static Fact? Named(Draft draft, Fact adding) => draft.Facts.FirstOrDefault(f => f.First == adding.End && f.Names.Any(n => n.Kind == NameKind.Institution));

    // "The Chinese agreements, expired ones too": set off by a comma, and nothing follows.
    private static Fact? Trailing(Draft draft, Fact adding) =>
        draft.Facts.LastOrDefault(f => !f.Is("filler") || f == adding) == adding && draft.Facts.LastOrDefault(f => f.First < adding.First && !f.Is("filler") && !f.Is("ones")) is { } last && Bears(last)
            && draft.Facts.Where(f => f.First <= last.First).Reverse().TakeWhile(f => f == last || f.Is("ones") || f.Is("filler")).Any(f => f.Parted)
            ? last
            : null;

    // "Asian partners, Japan included": a part of what was said; what lies outside of it no query can add.
    private static void Widen(Draft draft, Fact adding, Fact included)
    {
        var places = draft.Where.OfType<Among>().Where(a => Alternatives.Places.Contains(a.Field)).ToList();
        // "Within three months, Asia included": no other place is told, so that nothing is left out.
        if (adding.Is("included-after") && places is [var all] && draft.Facts.All(f => f == included || f.Names.Count == 0))
            draft.Where.Remove(all);
        if (places.Count < 2)
            return;
        if (places is [var one, var other] && (Holds(draft, one, other) ? other : Holds(draft, other, one) ? one : null) is { } part)
            draft.Where.Remove(part);
        else
            draft.Refuse(DeclineReason.NotUnderstood, $"{adding.Surface} {included.Surface}");
    }

    private static bool Holds(Draft draft, Among whole, Among part) => !Alternatives.Partners(draft, part).Except(Alternatives.Partners(draft, whole)).Any();

    private static bool Bears(Fact fact) => fact.Is("status") || fact.Is("event", "expired");

    // "The active ones, including those under renewal" has said another status: the two are alternatives and stay.
    private static bool Told(Draft draft, Fact included, Func<Fact, bool> kind) => !draft.Facts.Any(f => f != included && kind(f));
}

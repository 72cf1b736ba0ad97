using PartnerBot.Queries;
using PartnerBot.Reading.Facts;

namespace PartnerBot.Reading.Meaning;

/// <summary>"Which universities have we visited without having an agreement with them?": those that activities name and no agreement does.</summary>
internal static class ContactsWithoutAgreement
{
    /// <summary>What a denial is taken for that says with whom there is no agreement.</summary>
    public const string Meant = "no agreement with those met";

    public static void Apply(Draft draft)
    {
        // What others have done with an institution says nothing of a home.
        if (draft.Question.Home is null || draft.All("activity-kind").FirstOrDefault(f => f.Value("activity-kind") is "visit" or "delegation") is not { Negated: false } met || !AsksInstitutions(draft, met)
            || draft.Facts.FirstOrDefault(f => f.Sentence == met.Sentence && Lacks(draft, f)) is not { } lacking)
            return;
        met.Use(Meant);
        lacking.Use(Meant);
        foreach (var agreement in Denied(draft, lacking))
            agreement.Use(Meant);
        draft.Target = Target.Institutions;
        draft.Where.Add(new Among(Field.Relation, "activity"));
        draft.Where.Add(new Not(new Among(Field.Relation, "agreement")));
    }

    private static bool AsksInstitutions(Draft draft, Fact met) =>
        draft.Facts.Any(f => f.Sentence == met.Sentence && (f.Is("noun", "institution") || f.Is("noun", "partner") || f.Is("ask", "who") || f.Is("unheld", "nonpartner")));

    private static bool Lacks(Draft draft, Fact fact) =>
        fact.Is("unheld", "nonpartner") || (fact.Is("lacks") || fact.Is("not")) && Denied(draft, fact).Any();

    // "No agreement", "didn't sign anything", and in Japanese what stands before; 从没访问过 denies the visit.
    private static IEnumerable<Fact> Denied(Draft draft, Fact not)
    {
        var said = draft.Facts.Where(f => f.Sentence == not.Sentence && f != not && (!f.Is("filler") || f.Is("noun"))).ToList();
        var behind = said.SkipWhile(f => f.First < not.End).Take(2).ToList();
        if (behind.Exists(f => f.Is("activity-kind")))
            return [];
        var before = draft.Language.EventFollowsTime ? said.TakeWhile(f => f.End <= not.First).TakeLast(1) : [];
        return before.Concat(behind).Where(f => f.Is("noun", "agreement") || f.Is("event", "sign") && !f.Is("filler"));
    }
}

using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Names;

namespace PartnerBot.Reading.Meaning;

/// <summary>"Does the agreement with Ulm end before that with Turku?": both are shown side by side, since no row alone says which it is.</summary>
internal static class SideBySide
{
    private const string Compared = "side by side";

    public static void Apply(Draft draft)
    {
        if (draft.All("rival").FirstOrDefault(f => IsBetween(draft, f)) is not { } rival || !draft.Where.Any(c => c is Among { Field: Field.Partner, Values.Count: > 1 }))
            return;
        rival.Use();
        rival.Meaning = Compared;
        // "Outlast" is no status there.
        draft.Where.RemoveAll(c => c is StatusOn && rival.Is("status"));
        draft.Target = Target.Agreements;
    }

    /// <summary>Whether two are compared, so that no yes or no answers it.</summary>
    public static bool IsAsked(Draft draft) => draft.All("rival").Any(f => f.Meaning == Compared);

    // The one it is compared with stands next to the word, on the side where the language has it; the other is named as well.
    private static bool IsBetween(Draft draft, Fact rival)
    {
        var said = draft.Facts.Where(f => f.Sentence == rival.Sentence && (IsPartner(f) || f == rival || !f.Is("filler") && !f.Is("with") && !f.Is("ones") && !f.Is("noun", "agreement"))).ToList();
        var index = said.IndexOf(rival);
        var named = draft.Facts.Where(f => f.Sentence == rival.Sentence && IsPartner(f)).Take(2).Count();
        return named == 2 && (index > 0 && IsPartner(said[index - 1]) || index + 1 < said.Count && IsPartner(said[index + 1])) && said.All(f => f.Time is null);
    }

    private static bool IsPartner(Fact fact) => !fact.Negated && fact.Names.Any(n => n.Kind == NameKind.Institution);
}

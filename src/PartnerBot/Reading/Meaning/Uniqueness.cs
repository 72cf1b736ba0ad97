using PartnerBot.Queries;
using PartnerBot.Reading.Names;

namespace PartnerBot.Reading.Meaning;

/// <summary>"Is Ulm our only partner in Germany?": all of them are looked for, since one that is there says nothing of the others.</summary>
internal static class Uniqueness
{
    public static void Apply(Draft draft)
    {
        var alone = Alone(draft);
        if ((draft.All("unique").FirstOrDefault() ?? alone) is not { } unique || alone is null && !YesNo.AsksYesNo(draft) && draft.Facts.FirstOrDefault(f => !f.Is("chat") && (!f.Is("filler") || f.Is("ask")))?.Is("ask", "exists") != true)
            return;
        var named = draft.Facts.Where(f => f.End <= unique.First && f.Sentence == unique.Sentence && !f.Negated && f.Names.Any(n => n.Kind == NameKind.Institution)).ToList();
        if (named.Count == 0 || draft.Where.RemoveAll(c => c is Among { Field: Field.Partner }) == 0)
            return;
        unique.Use("unique");
        // "The Ulm agreement" names what is compared; "our only partner" says what with.
        draft.Target = !draft.Any("ask", "until") && !draft.Any("ask", "since") && draft.Facts.FirstOrDefault(f => f.First >= unique.First && f.Is("noun")) is { } noun && (noun.Is("noun", "partner") || noun.Is("noun", "institution"))
            ? Target.Institutions
            : Target.Agreements;
        draft.Assumptions.Add(new Assumption(AssumptionKind.Uniqueness, unique.Surface, string.Join(", ", named.Select(f => f.Surface))));
    }

    // MoUを結んでいるのはUCデービスだけ?: "only" behind a name ends the question.
    private static Facts.Fact? Alone(Draft draft) =>
        draft.Facts.LastOrDefault(f => !f.Is("filler") && !f.AsksWhether) is { } only && only.Is("only") && draft.Language.EventFollowsTime && (draft.Question.Text.TrimEnd() is [.., '?' or '\uFF1F'] || draft.Facts.Any(f => f.First >= only.End && f.AsksWhether)) && draft.Facts.Any(f => f.End == only.First && f.Names.Count > 0) && draft.Any("event", "sign") ? only : null;

    /// <summary>Whether that was asked, so that no yes or no answers it.</summary>
    public static bool IsAsked(Draft draft) => draft.Facts.Any(f => f.Meaning == "unique");
}

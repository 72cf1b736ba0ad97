using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Names;

namespace PartnerBot.Reading.Meaning;

/// <summary>"Is Ulm our only partner in Germany?", 南米はブラジルだけですか: all of them are looked for, since one that is there says nothing of the others.</summary>
internal static class Uniqueness
{
    public static void Apply(Draft draft)
    {
        var alone = Alone(draft) ?? AloneBefore(draft);
        if ((draft.All("unique").FirstOrDefault() ?? alone) is not { } unique || alone is null && !YesNo.AsksYesNo(draft) && draft.Facts.FirstOrDefault(f => !f.Is("chat") && (!f.Is("filler") || f.Is("ask")))?.Is("ask", "exists") != true)
            return;
        List<Fact> named = alone is null
            ? [.. draft.Facts.Where(f => f.End <= unique.First && f.Sentence == unique.Sentence && !f.Negated && f.Names.Any(n => n.Kind == NameKind.Institution))]
            : [alone.Is("sole-have") ? draft.Facts.First(f => f.First == alone.End) : draft.Facts.First(f => f.End == alone.First)];
        if (named.Count == 0 || draft.Where.RemoveAll(c => c is Among among && among.Field == (alone is null ? Field.Partner : Told(named[0]))) == 0)
            return;
        unique.Use("unique");
        // "The Ulm agreement" names what is compared; "our only partner" says what with.
        draft.Target = !draft.Any("ask", "until") && !draft.Any("ask", "since") && draft.Facts.FirstOrDefault(f => f.First >= unique.First && f.Is("noun")) is { } noun && (noun.Is("noun", "partner") || noun.Is("noun", "institution"))
            ? Target.Institutions
            : Target.Agreements;
        draft.Assumptions.Add(new Assumption(AssumptionKind.Uniqueness, unique.Surface, string.Join(", ", named.Select(f => f.Surface))));
    }

    /// <summary>Whether that was asked, so that no yes or no answers it.</summary>
    public static bool IsAsked(Draft draft) => draft.Facts.Any(f => f.Meaning == "unique");

    // MoUを結んでいるのはUCデービスだけ?: "only" behind what is told ends the question; without anything else it narrows what was asked before.
    private static Fact? Alone(Draft draft) =>
        draft.Language.EventFollowsTime && draft.Facts.LastOrDefault(f => !f.Is("filler") && !f.AsksWhether) is { } only && only.Is("only")
        && (draft.Question.Text.TrimEnd() is [.., '?' or '\uFF1F'] || draft.Facts.Any(f => f.First >= only.End && f.AsksWhether))
        && draft.Facts.Any(f => f.End == only.First && !f.Negated && Told(f) is not null && draft.Facts.Any(g => g.End <= f.First && (g.Names.Count > 0 || g.Is("noun") || g.Is("event", "sign"))))
            ? only
            : null;

    // 德国过期的协议只有乌尔姆大学这一份吗: the word stands before what closes the question.
    private static Fact? AloneBefore(Draft draft) =>
        draft.All("sole-have").FirstOrDefault(only => draft.Facts.FirstOrDefault(f => f.First == only.End) is { Names.Count: > 0, Negated: false } named && Told(named) is not null
            && draft.Facts.Any(f => f.End <= only.First && f.Is("noun", "agreement")) && draft.Facts.Where(f => f.First >= named.End).All(f => f.Is("filler") || f.AsksWhether) && draft.Facts[^1].AsksWhether);

    private static Field? Told(Fact fact) =>
        fact.Is("type") ? Field.Type : fact.Is("level") ? Field.Level : fact.Is("kind") ? Field.PartnerKind
        : fact.Names is [var name, ..] ? name.Kind switch
        {
            NameKind.Institution => Field.Partner,
            NameKind.City => Field.City,
            NameKind.Country => Field.Country,
            NameKind.Region => Field.Region,
            _ => null,
        }
        : null;
}

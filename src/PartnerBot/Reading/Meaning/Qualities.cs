using PartnerBot.Queries;
using PartnerBot.Reading.Facts;
using PartnerBot.Register;

namespace PartnerBot.Reading.Meaning;

/// <summary>"Our big partners", accords importants, 主要的院校: what is said of a partner or an agreement and stands in no column.</summary>
internal static class Qualities
{
    public static void Apply(Draft draft)
    {
        for (var i = 0; i < draft.Facts.Count; i++)
        {
            var fact = draft.Facts[i];
            if (!fact.Is("quality") || !Precedes(draft, i) && !(fact.Is("quality", "around") && Follows(draft, i)))
                continue;
            fact.Use("quality");
            if (!Told(draft, fact))
                draft.Refuse(DeclineReason.NotInRegister, fact.Surface);
        }
    }

    // 2005年以前签的老协议, "accords de ma composante (IS)": how old, or which unit, is said.
    private static bool Told(Draft draft, Fact quality) =>
        quality.Is("quality", "age") && draft.Where.OfType<Within>().Any(w => w.Field == Field.Signed) || quality.Is("own-unit") && draft.Where.OfType<Among>().Any(a => a.Field == Field.HomeUnit);

    private static bool Precedes(Draft draft, int quality) =>
        quality + 1 < draft.Facts.Count && draft.Facts[quality + 1] is var next && next.First == draft.Facts[quality].End && IsDescribed(next, draft.Facts[quality]);

    // "Les accords allemands importants", des accords très anciens: a country or a small word may stand between.
    private static bool Follows(Draft draft, int quality)
    {
        var noun = quality - 1;
        if (noun > 0 && (draft.Facts[noun].Names.Count > 0 || draft.Facts[noun].Is("degree")))
            noun--;
        return noun >= 0 && IsDescribed(draft.Facts[noun], draft.Facts[quality]) && draft.Facts[quality - 1].End == draft.Facts[quality].First;
    }

    private static bool IsDescribed(Fact noun, Fact quality) =>
        noun.Sentence == quality.Sentence && noun.Names.Count == 0 && (noun.Is("noun", "agreement") || noun.Is("noun", "partner") || noun.Is("noun", "institution"));
}

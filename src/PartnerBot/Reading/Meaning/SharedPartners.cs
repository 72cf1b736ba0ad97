using PartnerBot.Queries;

namespace PartnerBot.Reading.Meaning;

/// <summary>"Partners of both NAIST and Kyushu", 没有欧洲伙伴的本校: what needs all agreements of each home, where rows are looked through one by one.</summary>
internal static class SharedPartners
{
    public static void Apply(Draft draft)
    {
        if (draft.NamedHomes.Count > 1 && (draft.Any("noun", "partner") || draft.Any("noun", "institution")) && draft.All("both").FirstOrDefault() is { } both)
            draft.Refuse(DeclineReason.OneByOne, both.Use("of both homes").Surface);
        if (draft.Where.OfType<Among>().Any(a => a.Field == Field.HomeUnit && a.Values.Count > 1) && (draft.Any("noun", "partner") || draft.Any("noun", "institution")) && draft.All("both").FirstOrDefault() is { } units)
            draft.Refuse(DeclineReason.OneByOne, units.Use("of both units").Surface);
        // アメリカと台湾、両方の大学が入っている協定: each of them is a party.
        if (draft.All("both").FirstOrDefault() is { } parties && draft.Facts.Any(m => m.Is("members") && m.First >= parties.End && draft.Facts.Any(n => n.First >= m.End && n.Is("noun", "agreement")))
            && draft.Where.FindIndex(c => c is Among { Field: Field.Partner or Field.Country, Values.Count: > 1 }) is >= 0 and var joint)
        {
            var each = (Among)draft.Where[joint];
            draft.Where.RemoveAt(joint);
            draft.Where.InsertRange(joint, each.Values.Select(v => each with { Values = [v] }));
            parties.Use("each a party");
        }

        if (draft.Any("noun", "home") && draft.All("lacks").FirstOrDefault(f => draft.Facts.Any(n => n.Sentence == f.Sentence && (n.Is("noun", "partner") || n.Is("noun", "agreement")))) is { } lacking)
            draft.Refuse(DeclineReason.OneByOne, lacking.Use("of all agreements").Surface);
    }
}

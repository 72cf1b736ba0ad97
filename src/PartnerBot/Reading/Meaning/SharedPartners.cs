using PartnerBot.Queries;

namespace PartnerBot.Reading.Meaning;

/// <summary>"Partners of both NAIST and Kyushu", 没有欧洲伙伴的本校: what needs all agreements of each home, where rows are looked through one by one.</summary>
internal static class SharedPartners
{
    public static void Apply(Draft draft)
    {
        if (draft.NamedHomes.Count > 1 && (draft.Any("noun", "partner") || draft.Any("noun", "institution")) && draft.All("both").FirstOrDefault() is { } both)
            draft.Refuse(DeclineReason.OneByOne, both.Use("of both homes").Surface);
        if (draft.Where.OfType<Among>().Any(a => a.Field == Field.HomeUnit && a.Values.Count > 1) && (draft.Any("noun", "partner") || draft.Any("noun", "institution") || draft.Any("covers")) && draft.All("both").FirstOrDefault() is { } units)
            draft.Refuse(DeclineReason.OneByOne, units.Use("of both units").Surface);
        // "Partners with an agreement of IS, but none of BS": the two are told of different agreements.
        if (draft.Any("noun", "partner") && draft.Where.Any(c => c is Among { Field: Field.HomeUnit }) && draft.Where.Any(c => c is Not { All: [Among { Field: Field.HomeUnit }] }) && draft.Facts.FirstOrDefault(f => f.Negated && f.Names.Any(n => n.Kind == Names.NameKind.Unit)) is { } other)
            draft.Refuse(DeclineReason.OneByOne, other.Surface);
        if (draft.Any("noun", "home") && draft.All("lacks").FirstOrDefault(f => draft.Facts.Any(n => n.Sentence == f.Sentence && (n.Is("noun", "partner") || n.Is("noun", "agreement")))) is { } lacking)
            draft.Refuse(DeclineReason.OneByOne, lacking.Use("of all agreements").Surface);
    }
}

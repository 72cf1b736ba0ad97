using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules.Japanese;

/// <summary>Before, until, since and after a time, in Japanese.</summary>
internal static class JapaneseBounds
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        // 新年度までに: before it begins.
        new("until-new-year", "[新年度|新学年|新学年度] [まで|までに]", m => Relations.Before(Windows.Unit(m, 1, TimeUnit.FiscalYear))),
        new("until", "[遅くとも]? [{closed}] [の]? <until> [に|の]?", m => Relations.Until(m.Moment(0))),
        new("until-included", "{closed} <until> [(|（] [{closed}|同年|同月|同日|当日] [を含む|も含む|含む] [)|）]", m => Relations.Until(m.Moment(0))),
        new("since-included", "{closed} <since> [(|（] [{closed}|同年|同月|同日|当日] [を含む|も含む|含む] [)|）]", m => Relations.Since(m.Moment(0))),
        new("until-day", "[遅くとも]? {dom} <until>", m => Relations.Until(m.Moment(0))),
        new("until-part-end", "{closed} <before> に?", m => IsEnd(m.Word(m.Kept[0].End - 1)) ? Relations.Until(m.Moment(0)) : null),
        new("before", "{closed} <occasion>? <before> に?", m => Relations.Before(m, m.Moment(0))),
        new("no-longer", "{closed} [を超えない|を越えない|を超えず|を越えず]", m => Relations.Until(m.Moment(0))),
        new("since-back", "{closed} <sinceback>", m => Relations.SinceBack(m.Moment(0), m.Today)),
        new("since", "{closed} <since>", m => Compares(m) ? null : Relations.Since(m.Moment(0))),
        new("since-new-year", "年 が? 明けてから", m => Relations.Since(Windows.Unit(m, 1, TimeUnit.Year))),
        new("after", "{closed} <after> に?", m => Relations.After(m.Moment(0))),
    ];

    private static bool IsEnd(string word) => word is "末" or "り";

    // 2018年より多い: than in that year.
    private static bool Compares(Match m) => m.Word(m.End - 1) is "り" or "より" && m.Word(m.End) is "も" or "多" or "少";
}

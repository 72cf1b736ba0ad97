using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules.Chinese;

/// <summary>Numbers, ordinals and lengths of time, in Chinese.</summary>
internal static class ChineseNumbers
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("length", "{num} {unit}", m => m.Int(0) < 1000 && m.Word(m.Start)[0] != '0' && !HanSpans.IsTwo(m.Word(m.Start)) ? Duration.Of(m.Int(0), m.Unit(1)) : null, "length"),
        new("length-of-months", "数 月", _ => Duration.Of(3, TimeUnit.Month), "length"),
        new("half-year", "半年", _ => Duration.Of(6, TimeUnit.Month), "length"),
        new("half-year-counted", "半 [个|個] 年", _ => Duration.Of(6, TimeUnit.Month), "length"),
        new("half-month", "半 [个|個] 月", _ => Duration.Of(15, TimeUnit.Day), "length"),
        new("years-and-a-half", "{num} 年 半", m => Duration.Of(m.Int(0), TimeUnit.Year).Plus(Duration.Of(6, TimeUnit.Month)), "length"),
        new("months-and-a-half", "{num} [个|個] 半月", m => Duration.Of(m.Int(0), TimeUnit.Month).Plus(Duration.Of(15, TimeUnit.Day)), "length"),
        new("length-and-length", "{length} [又|零|，|、]? {length}", m => m.Length(0).Plus(m.Length(1)), "length"),
    ];
}

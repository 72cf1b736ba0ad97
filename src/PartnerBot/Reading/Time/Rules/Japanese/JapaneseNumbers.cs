using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules.Japanese;

/// <summary>Numbers, ordinals and lengths of time, in Japanese.</summary>
internal static class JapaneseNumbers
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("length", "{num} {unit}", m => m.Int(0) >= 1000 || HanSpans.IsTwo(m.Word(m.Start)) ? null : Duration.Of(m.Int(0), m.Unit(1)), "length"),
        new("length-of-months", "[{num}] <shortmonth>", m => m.Word(m.Start) is "数" or "ひ" or "ふ" ? Duration.Of(m.Int(0), TimeUnit.Month) : null, "length"),
        new("half-year", "半年 間?", _ => Duration.Of(6, TimeUnit.Month), "length"),
        new("years-and-a-half", "{num} 年 半", m => Duration.Of(m.Int(0), TimeUnit.Year).Plus(Duration.Of(6, TimeUnit.Month)), "length"),
        new("length-and-length", "{length} [と|、]? {length}", m => m.Length(0).Plus(m.Length(1)), "length"),
    ];
}

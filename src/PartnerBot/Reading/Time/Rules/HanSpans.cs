using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules;

/// <summary>Lengths left open between two, as Japanese and Chinese share them: 3〜6か月, 三到五年, 二、三年, 两三年.</summary>
internal static class HanSpans
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("span", "{num} [から|或|或者|、|,|<dash>|<to>] {num} {unit}", m => DurationSpan.Of(m.Int(0), m.Int(1), m.Unit(2)), "span"),
        new("span-with-units", "{num} {unit} [から|或|或者|<dash>|<to>] {num} {unit}", m => m.Unit(1) == m.Unit(3) ? DurationSpan.Of(m.Int(0), m.Int(2), m.Unit(1)) : null, "span"),
        new("span-in-one-word", "{num} {unit}", m => IsTwo(m.Word(m.Start)) ? DurationSpan.Of(m.Int(0) / 10, m.Int(0) % 10, m.Unit(1)) : null, "span"),
        new("within-span", "<ahead>? {span} <within>", m => Windows.Few(Windows.Within(m, m.Span(0).Most))),
        new("next-span", "<ahead> {span}", m => Windows.Few(Windows.Next(m, m.Span(0).Most))),
        new("last-span", "<back> {span} [<within>]?", m => Windows.Few(Windows.Last(m, m.Span(0).Most))),
        new("these-span", "[ここ|この|这|這] {span} [<within>|の間 に?]?", m => Windows.Few(Windows.Last(m, m.Span(0).Most))),
        new("span-ago", "{span} [前|之前|以前] に?", m => Windows.Apart(m, m.Span(0), -1)),
        new("span-hence", "{span} [后|之后|以后] に?", m => Windows.Apart(m, m.Span(0), 1)),
    ];

    /// <summary>Whether two digits stand side by side, the second greater: 两三 and 三五 are two numbers, 二〇 is twenty.</summary>
    public static bool IsTwo(string numeral) =>
        numeral.Length == 2 && !char.IsAsciiDigit(numeral[0]) && numeral.IndexOfAny(['十', '廿', '卅', '百', '千']) < 0
        && KanjiNumber.Value(numeral) is > 11 and var value && value / 10 < value % 10;
}

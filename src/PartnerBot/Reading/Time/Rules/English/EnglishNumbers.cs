using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules.English;

/// <summary>Numbers, ordinals and lengths of time, in English.</summary>
internal static class EnglishNumbers
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("ordinal", "{day2} ~ [st|nd|rd|th]", m => m.Int(0), "ordinal"),
        new("numbered", "{day2} ~ [st|nd|rd|th]", m => m.Int(0), "nth"),
        new("numbered-in-words", "{ordinal}", m => m.Int(0) > 10 ? m.Int(0) : null, "nth"),
        new("day-number", "<the>? {ordinal} day", m => m.Int(0), "ordinal"),
        new("tens-and-ones", "{tens} -? {ones}", m => m.Int(0) + m.Int(1), "num"),
        new("year-in-words", "{century} -? [{num}|oh {ones}]", m => IsYear(m) ? (100 * m.Int(0)) + m.Int(1) : null, "yearwords"),
        new("thousands-in-words", "two thousand [and {num}|{num}]?", m => ThousandsYear(m), "yearwords"),
        new("length", "another? {num} [( <num> )]? more? -? {unit}", m => Duration.Of(m.Int(0), m.Unit(1)), "length"),
        new("span", "[between {num} and|{num} [<to>|or]] {num} -? {unit}", m => DurationSpan.Of(m.Int(0), m.Int(1), m.Unit(2)), "span"),
        new("length-and-a-half", "[{num} and [a|one]? half {unit}|{num} ~ . ~ 5 {unit}|{num} {unit} and a half]", m => Duration.Half(m.Unit(1)) is { } half ? Duration.Of(m.Int(0), m.Unit(1)).Plus(half) : null, "length"),
        new("one-and-a-half", "{unit} and a half", m => Duration.Half(m.Unit(0)) is { } half ? Duration.Of(1, m.Unit(0)).Plus(half) : null, "length"),
        new("half", "half [a|an|of a|of an] {unit}", m => Duration.Half(m.Unit(0)), "length"),
        new("half-year", "[one|a]? half -? year", _ => Duration.Of(6, TimeUnit.Month), "length"),
        new("length-as-window", "[a|an|the]? {num} -? {unit} -? [period|window|span|horizon|timeframe|time frame]", m => Duration.Of(m.Int(0), m.Unit(1)), "length"),
        new("fortnight", "a? fortnight", _ => Duration.Of(1, TimeUnit.Fortnight), "length"),
        new("length-and-length", "{length} [and|,]? {length}", m => m.Length(0).Plus(m.Length(1)), "length"),
    ];

    // "Nineteen eighty six", "twenty twenty six"; "twenty three" is a number.
    private static bool IsYear(Match m) => m.Word(m.End - 2) == "oh" || m.Int(1) is >= 10 and < 100;

    private static int? ThousandsYear(Match m) => m.Kept.Count == 0 ? 2000 : m.Int(0) is > 0 and < 100 ? 2000 + m.Int(0) : null;
}

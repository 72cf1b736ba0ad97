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
        new("length", "[{num}|{num} and half|{num} and a half] [{unit}|more {unit}]", m => Duration.Of(m.Int(0), m.Unit(1)), "length"),
        new("half-year", "half a year", _ => Duration.Of(6, TimeUnit.Month), "length"),
        new("year-and-a-half", "a year and a half", _ => Duration.Of(18, TimeUnit.Month), "length"),
        new("fortnight", "a? fortnight", _ => Duration.Of(1, TimeUnit.Fortnight), "length"),
        new("length-and-length", "{length} [and|,]? {length}", m => m.Length(0).Plus(m.Length(1)), "length"),
    ];
}

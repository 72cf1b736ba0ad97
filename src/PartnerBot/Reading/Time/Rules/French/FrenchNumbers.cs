using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules.French;

/// <summary>Numbers, ordinals and lengths of time, in French.</summary>
internal static class FrenchNumbers
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("ordinal", "{day2} ~ [er|ere|re|e|eme|ème|ieme|nd|nde]", m => m.Int(0), "ordinal"),
        new("day-number", "{ordinal} jour", m => m.Int(0), "ordinal"),
        new("tens-and-ones", "{tens} -? et? -? {num}", m => m.Int(1) < (m.Int(0) is 60 or 80 ? 20 : 10) ? m.Int(0) + m.Int(1) : null, "num"),
        new("year-in-words", "deux -? mille [-? {num}|-? et un]?", m => m.Kept.Count == 0 ? 2000 : m.Int(0) is > 0 and < 100 ? 2000 + m.Int(0) : null, "yearwords"),
        new("length", "{num} [( <num> )]? {unit}", m => Duration.Of(m.Int(0), m.Unit(1)), "length"),
        new("span", "[entre {num} et|{num} [à|-|ou]] {num} {unit}", m => DurationSpan.Of(m.Int(0), m.Int(1), m.Unit(2)), "span"),
        new("length-and-a-half", "[{num} {unit} et [demi|demie]|{num} ~ [,|.] ~ 5 {unit}]", m => Duration.Half(m.Unit(1)) is { } half ? Duration.Of(m.Int(0), m.Unit(1)).Plus(half) : null, "length"),
        new("half", "[une|la]? demi -? {unit}", m => Duration.Half(m.Unit(0)), "length"),
        new("eight-days", "[la|une]? huitaine [de jours]?", _ => Duration.Of(8, TimeUnit.Day), "length"),
        new("fortnight", "[la|une]? quinzaine [de jours]?", _ => Duration.Of(1, TimeUnit.Fortnight), "length"),
        new("length-and-length", "{length} [et|,]? {length}", m => m.Length(0).Plus(m.Length(1)), "length"),
    ];
}

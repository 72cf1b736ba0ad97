using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules.French;

/// <summary>Numbers, ordinals and lengths of time, in French.</summary>
internal static class FrenchNumbers
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("ordinal", "{day2} ~ [er|ere|re|e|eme|ème|ieme|nd|nde]", m => m.Int(0), "ordinal"),
        new("day-number", "{ordinal} jour", m => m.Int(0), "ordinal"),
        new("length", "{num} {unit}", m => Duration.Of(m.Int(0), m.Unit(1)), "length"),
        new("half-years", "{num} {unit} et demi", m => Duration.Of(m.Int(0), m.Unit(1)).Plus(Duration.Of(m.Unit(1) == TimeUnit.Year ? 6 : 0, TimeUnit.Month)), "length"),
        new("length-and-length", "{length} [et|,]? {length}", m => m.Length(0).Plus(m.Length(1)), "length"),
    ];
}

using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules.English;

/// <summary>Stretches counted from today or from a day, in English.</summary>
internal static class EnglishWindows
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("within", "[<once>] [the <ahead>|<ahead>]? {length}", m => Windows.Within(m, m.Length(0))),
        new("length-left", "[less than|under|fewer than|at most|no more than] {length} [left|to go|remaining|to run]", m => Windows.Within(m, m.Length(0))),
        new("length-ahead", "{length} ahead", m => Windows.Within(m, m.Length(0))),
        new("within-from-day", "[<once>|less than] {length} [from|of|after] {day}", m => Spoken.Starting(m)),
        new("within-period", "within {closed}", m => m.Moment(0)),
        new("within-the-unit", "within {bare}", m => Windows.Rest(m, m.Moment(0))),
        new("next-units", "<the>? <ahead> {length}", m => Windows.Next(m, m.Length(0))),
        new("units-ahead", "<the>? {num} [upcoming|coming|following|next] {unit}", m => Windows.Next(m, Duration.Of(m.Int(0), m.Unit(1)))),
        new("coming-units", "the? [coming|upcoming|next] [few|several|couple of]? {unit}", m => Spoken.IsPlural(m) ? Windows.Few(Windows.Next(m, Duration.Of(3, m.Unit(0)))) : null),
        new("last-units", "<the>? <back> {length}", m => Windows.Last(m, m.Length(0))),
        new("units-back", "<the>? {num} [past|previous|last|preceding] {unit}", m => Windows.Last(m, Duration.Of(m.Int(0), m.Unit(1)))),
        new("recent-units", "the? [past|last] {unit}", m => Spoken.IsPlural(m) ? Windows.Few(Windows.Last(m, Duration.Of(3, m.Unit(0)))) : null),
        new("in-length", "in {length} [' s? time|s ' time|' time]?", m => Windows.In(m, m.Length(0))),
        new("length-from-now", "in? {length} [from now|later|hence|from today|after today|after now]", m => Windows.Hence(m, m.Length(0), 1)),
        new("ago", "{length} <ago>", m => Windows.Hence(m, m.Length(0), -1)),
        new("away-from", "{length} [from|after|following] {day}", m => Spoken.Away(m, 1)),
        new("away-before", "{length} before {day}", m => Spoken.Away(m, -1)),
        new("more-than-before", "more than {length} [before|prior to] {day}", m => m.Moment(1).As(TimeForm.Before, null, m.Length(0).From(m.Moment(1).First, -1))),
        new("more-than-ago", "[more than|over] {length} ago", m => Windows.Beyond(m, m.Length(0))),
        new("less-than-ago", "[less than|within|under|no more than|not more than] {length} ago", m => Windows.Last(m, m.Length(0))),
        new("more-than-after", "more than {length} [after|from] {day}", m => m.Moment(1).As(TimeForm.After, m.Length(0).From(m.Moment(1).End), null)),
        new("stretch-from", "for? {length} ,? [starting|beginning|from|starting from|beginning from|starting on|beginning on] {day}", m => Spoken.Starting(m)),
    ];
}

using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules.English;

/// <summary>Stretches counted from today or from a day, in English.</summary>
internal static class EnglishWindows
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("within", "<once> <atmost>? {length}", m => Windows.Within(m, m.Length(0))),
        new("within-ahead", "<once> <atmost>? the? <ahead> {length}", m => Windows.Within(m, m.Length(0))),
        new("length-left", "<atmost> {length} [left|to go|remaining|to run|from now|away]", m => Windows.Within(m, m.Length(0))),
        new("length-or-less", "[in|within]? {length} or [less|fewer|sooner] [from now|from today]?", m => Windows.Within(m, m.Length(0))),
        new("length-ahead", "<the>? {length} [ahead|to come]", m => Windows.Within(m, m.Length(0))),
        new("within-from-day", "[<once>|<atmost>|[in|during|over] the first?] <atmost>? {length} [from|of|after|following] <occasion>? {day}", m => Spoken.Starting(m)),
        new("run-up-to-day", "[<once>|[in|during|over] the last?] {length} [before|prior to|<leading>] <occasion>? {day}", m => Spoken.Leading(m)),
        new("within-period", "within {closed}", m => m.Moment(0)),
        new("within-the-unit", "within {bare}", m => Windows.Rest(m, m.Moment(0))),
        new("next-units", "<the>? <ahead> {length}", m => Windows.Next(m, m.Length(0))),
        new("units-ahead", "<the>? {num} [upcoming|coming|following|next] {unit}", m => Windows.Next(m, Duration.Of(m.Int(0), m.Unit(1)))),
        new("coming-units", "the? <ahead> [few|several|couple of]? {unit}", m => Spoken.IsPlural(m) ? Windows.Few(Windows.Next(m, Duration.Of(3, m.Unit(0)))) : null),
        new("units-to-come", "the {unit} [ahead|to come]", m => m.Word(m.Start + 1).EndsWith('s') ? Windows.Few(Windows.Next(m, Duration.Of(3, m.Unit(0)))) : Windows.Coming(m, m.Unit(0))),
        new("units-preceding", "the? {length} [before|prior|preceding|leading up to] [that|this|then|those|it]?", m => m.Word(m.End) is "" or "?" ? Windows.Last(m, m.Length(0)) : null),
        new("last-units", "<the>? <back> {length}", m => m.Chart.Is(m.End, "ago") ? null : Windows.Last(m, m.Length(0))),
        new("units-back", "<the>? {num} [past|previous|last|preceding] {unit}", m => Windows.Last(m, Duration.Of(m.Int(0), m.Unit(1)))),
        new("recent-units", "the? [<back>|recent] {unit}", m => Spoken.IsPlural(m) ? Windows.Few(Windows.Last(m, Duration.Of(3, m.Unit(0)))) : null),
        new("in-span", "in {span} [' s? time|s ' time|' time|time|from now]?", m => Windows.Apart(m, m.Span(0), 1)),
        new("span-from-now", "{span} [from now|hence|from today]", m => Windows.Apart(m, m.Span(0), 1)),
        new("span-ago", "{span} <ago>", m => Windows.Apart(m, m.Span(0), -1)),
        new("within-span", "<once> [the? <ahead>]? {span}", m => Windows.Few(Windows.Within(m, m.Span(0).Most))),
        new("next-span", "<the>? <ahead> {span}", m => Windows.Few(Windows.Next(m, m.Span(0).Most))),
        new("last-span", "<the>? <back> {span}", m => Windows.Few(Windows.Last(m, m.Span(0).Most))),
        new("in-length", "in {length} [' s? time|s ' time|' time|time]?", m => Windows.In(m, m.Length(0))),
        new("length-from-now", "in? {length} [from now|later|hence|from today|after today|after now]", m => Windows.Hence(m, m.Length(0), 1)),
        new("ago-to-the-day", "{length} <ago> [today|to the day]", m => Windows.Away(m.Today, m.Length(0), -1)),
        new("month-in-years", "[{length} <ago> ,? in? this [very]? month|in? this [very]? month ,? {length} <ago>]", m => Windows.SameMonth(m, m.Length(0), -1)),
        new("ago", "{length} <ago>", m => IsBehindLast(m) ? null : Windows.Hence(m, m.Length(0), -1)),
        new("away-from", "{length} [from|after|following] <occasion>? {day}", m => Spoken.Away(m, 1)),
        new("away-before", "{length} [before|prior to] <occasion>? {day}", m => Spoken.Away(m, -1)),
        new("more-than-before", "<atleast> {length} [before|prior to] {day}", m => m.Moment(1).As(TimeForm.Before, null, m.Length(0).From(m.Moment(1).First, -1))),
        new("more-than-ago", "[<atleast> {length} <ago>|{length} <ago> or [more|longer]]", m => Windows.Beyond(m, m.Length(0))),
        new("or-more-ago", "{num} [or more|~? +] {unit} <ago>", m => Windows.Beyond(m, Duration.Of(m.Int(0), m.Unit(1)))),
        new("less-than-ago", "[<atmost>|<once>|within] {length} <ago>", m => Windows.Last(m, m.Length(0))),
        new("more-than-ahead", "in [more than|over] {length}", m => Windows.BeyondAhead(m, m.Length(0))),
        new("more-than-after", "<atleast> {length} [after|from] {day}", m => m.Moment(1).As(TimeForm.After, m.Length(0).From(m.Moment(1).End), null)),
        new("length-to-date", "the? {length} [to date|up to [now|today|date]|until [now|today]]", m => Windows.Last(m, m.Length(0))),
        new("stretch-from", "for? {length} ,? [starting|beginning|from|starting from|beginning from|starting on|beginning on] {day}", m => Spoken.Starting(m)),
    ];

    // "The last 3 months and 2 days ago": the days alone are counted back.
    private static bool IsBehindLast(Match m) => m.Word(m.Start - 1) is "last" or "past" or "previous";
}

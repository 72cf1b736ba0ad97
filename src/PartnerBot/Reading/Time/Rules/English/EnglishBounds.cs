using PartnerBot.Reading.Time.Grammar;
using static PartnerBot.Reading.Time.Rules.English.EnglishForms;

namespace PartnerBot.Reading.Time.Rules.English;

/// <summary>Before, until, since and after a time, in English.</summary>
internal static class EnglishBounds
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("since-before", $"since before the? {Closed}", m => Relations.Before(m.Moment(0))),
        new("run-up-to-end", $"[[in|within|over|during] the? last? {{length}}|the last? {{length}}] [before|up to|to|<leading>] {TheEnd} the? {Whole}", m => Parts.Stretch(m, m.Moment(1), m.Length(0), atEnd: true)),
        new("before-end", $"<before> {TheEnd} the? {Whole}", m => Relations.Until(m.Moment(0))),
        new("before-unit-end", "<before> [the? {unit} [-|' s]? end|{endletters}]", m => Relations.Until(Windows.Unit(m, 0, m.Unit(0)))),
        new("before-it-ends", $"[<before>|<until>|by the time] the? {Closed} <ends>", m => Relations.Until(m.Moment(0))),
        new("before-start", "<before> the? [next|new|coming]? [academic year|school year|fiscal year|financial year|year|semester|term] [starts|begins|opens|starting|beginning] in {month}", m => Dates.Month(m, m.Int(0)) is { } month ? Relations.Before(month) : null),
        new("before-school-starts", "[<before>|<until>|by the time|by the start of|before the start of|when|once] the? [next|new|coming] [academic year|school year|university year] [starts|begins|opens|starting|beginning]?", m => Relations.Before(Windows.Unit(m, 1, TimeUnit.AcademicYear))),
        new("before", $"<before> [the|<occasion>]? {Closed}", m => Relations.Before(m, m.Moment(0))),
        new("until-at-least", $"[until at least|at least until|till at least|at least till|through at least|to at least] the? {Closed}", m => Relations.Until(m.Moment(0))),
        new("until", $"<until> the? {Closed}", m => Relations.Until(m.Moment(0))),
        new("no-longer", $"[no longer than|not longer than] the? {Closed}", m => Relations.Until(m.Moment(0))),
        new("to-end", $"to {TheEnd} the? {Whole}", m => Relations.Until(m.Moment(0))),
        new("until-now", "[till|until|up until] [date|now]", m => Relations.Until(Moment.Day(m.Today))),
        new("since-back", $"<sinceback> the? {Closed}", m => Relations.SinceBack(m.Moment(0), m.Today)),
        new("since", $"<since> the? {Closed} [on|onwards|onward]?", m => Relations.Since(m.Moment(0))),
        new("from-on", "<from> the? {closed} ,? [on|onwards|onward|forward|forwards]", m => Relations.Since(m.Moment(0))),
        new("from", "<from> the? {closed}", m => m.Moment(0).Grain == TimeGrain.Decade ? m.Moment(0) : Spoken.From(m)),
        new("to-date", "from? {closed} to date", m => Relations.Between(m.Moment(0), Moment.Day(m.Today), m.Today)),
        new("after-end", $"<after> {TheEnd} the? {Whole}", m => Relations.After(m.Moment(0))),
        new("after", $"<after> [the|<occasion>]? {Closed}", m => Relations.After(m.Moment(0))),
        new("year-greater", "year greater than {year}", m => Relations.After(m.Moment(0))),
        new("or-later", "from? {closed} ,? <orlater>", m => Relations.Since(m.Moment(0))),
        new("or-after", "{closed} ,? [or|and] after", m => Spoken.GoesOn(m) ? null : Relations.Since(m.Moment(0))),
        new("on", "{closed} [on|and on]", m => Spoken.GoesOn(m) ? null : Relations.Since(m.Moment(0))),
        new("or-before", "{closed} ,? [or|and] before", m => Spoken.GoesOn(m) ? null : Relations.Until(m.Moment(0))),
        new("or-earlier", "<until>? {closed} ,? <orearlier>", m => Relations.Until(m.Moment(0))),
        new("in-or-after", "[in|on] or [after|later than] the? {closed}", m => Relations.Since(m.Moment(0))),
        new("in-or-before", "[in|on] or [before|earlier than] the? {closed}", m => Relations.Until(m.Moment(0))),
        new("pre", "pre -? {year}", m => Relations.Before(m.Moment(0))),
        new("post", "post -? {year}", m => Relations.After(m.Moment(0))),
        new("as-of", "as [of|at|on] the? {closed}", m => Spoken.Nearest(m, m.Moment(0))),
        new("as-of-now", "as of now", m => Moment.Day(m.Today)),
    ];
}

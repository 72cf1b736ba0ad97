using PartnerBot.Reading.Time.Grammar;
using static PartnerBot.Reading.Time.Rules.French.FrenchForms;

namespace PartnerBot.Reading.Time.Rules.French;

/// <summary>Before, until, since and after a time, in French.</summary>
internal static class FrenchBounds
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("since-before", $"depuis avant <the>? {Closed}", m => Relations.Before(m.Moment(0))),
        new("before-school-starts", "<before> [le début <of>]? la? [nouvelle|prochaine] [année universitaire|année académique|année scolaire]", m => Relations.Before(Windows.Unit(m, 1, TimeUnit.AcademicYear))),
        new("run-up-to-end", $"[[dans|pendant|durant|au cours de]? [les|des] {{length}}|[dans|pendant|durant|au cours de] {{length}}] [avant|précédant|qui précèdent|jusqu' à] la? fin <of>? <the>? {Closed}", m => Parts.Stretch(m, m.Moment(1), m.Length(0), atEnd: true)),
        new("before-end", $"[<before>|<until>] [la fin <of>?|fin <of>?|la clôture <of>|le terme <of>] <the>? {Closed}", m => Relations.Until(m.Moment(0))),
        new("before-it-ends", $"avant [que|qu'] <the>? {Closed} ne? <ends>", m => Relations.Until(m.Moment(0))),
        new("before", $"<before> [<the>|<occasion>]? {Closed}", m => Relations.Before(m, m.Moment(0))),
        new("until", $"<until> <the>? {Closed} ,? <inclusive>?", m => Relations.Until(m.Moment(0))),
        new("until-now", "[jusqu' à|jusqu'] [maintenant|présent|ici|ce jour]", m => Relations.Until(Moment.Day(m.Today))),
        new("since-back", $"<sinceback> <the>? {Closed}", m => Relations.SinceBack(m.Moment(0), m.Today)),
        new("since", $"<since> <the>? {Closed}", m => Relations.Since(m.Moment(0))),
        new("after-start", $"<after> le? début <of> <the>? {Closed}", m => Relations.Since(m.Moment(0))),
        new("past-year", "passé {year}", m => Relations.After(m.Moment(0))),
        new("after", $"<after> <the>? {Closed}", m => Relations.After(m.Moment(0))),
        new("after-end", $"<after> la? fin <of>? <the>? {Closed}", m => Relations.After(m.Moment(0))),
        new("or-later", "{closed} ,? <orlater>", m => Relations.Since(m.Moment(0))),
        new("or-after", "{closed} ,? [ou|et] après", m => Spoken.GoesOn(m) ? null : Relations.Since(m.Moment(0))),
        new("or-before", "{closed} ,? [ou|et] avant", m => Spoken.GoesOn(m) ? null : Relations.Until(m.Moment(0))),
        new("or-earlier", "{closed} ,? <orearlier>", m => Relations.Until(m.Moment(0))),
    ];
}

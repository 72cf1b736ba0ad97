using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules.Chinese;

/// <summary>Before, until, since and after a time, in Chinese.</summary>
internal static class ChineseBounds
{
    private const string Inclusive = "[( <incl> )|（ <incl> ）|( 不 <incl> )]?";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("as-of", "[截至|截止|截至到|截止到|截止至] {day} [为止|為止|止]?", m => Relations.Until(Spoken.Nearest(m, m.Moment(0)))),
        new("until", $"<until> {{closed}} {Inclusive} [<untilend>|前|之前]?", m => Relations.Until(m.Moment(0))),
        new("until-now", "[到|直到|截至|截止到] {nowword} [为止|為止]?", m => Relations.Until(Moment.Day(m.Today))),
        new("until-behind", $"{{closed}} {Inclusive} <untilend>", m => Relations.Until(m.Moment(0))),
        new("until-part-end", "{closed} [前|之前]", m => IsEnd(m.Word(m.End - 2)) || IsEnd(m.Word(m.End - 3)) ? Relations.Until(m.Moment(0)) : null),
        new("before-inclusive", "{closed} [(|（] <incl> [)|）] [前|之前]", m => Relations.Until(m.Moment(0))),
        new("before-inclusive-behind", "{closed} <before> [(|（] <incl> [)|）]", m => Relations.Until(m.Moment(0))),
        new("before", "{closed} <occasion>? <before>", m => Relations.Before(m, m.Moment(0))),
        new("earlier-than", "[早于|早於] {closed}", m => Relations.Before(m.Moment(0))),
        new("no-longer", "[不超过|不超過] {closed}", m => Relations.Until(m.Moment(0))),
        new("since-back", $"<from>? {{closed}} {Inclusive} <sinceback>", m => Relations.SinceBack(m.Moment(0), m.Today)),
        new("since", $"<from>? {{closed}} {Inclusive} <since>", m => Relations.Since(m.Moment(0))),
        new("since-ahead", "[自|自从|自從|不早于|不早於] {closed}", m => Relations.Since(m.Moment(0))),
        new("from", "<from> {closed}", m => Spoken.From(m)),
        new("after-inclusive", "<from>? {closed} [(|（] <incl> [)|）] <after>", m => Relations.Since(m.Moment(0))),
        new("after", "{closed} <after>", m => Relations.After(m.Moment(0))),
        new("beyond-year", "[超过|超過] {year}", m => Relations.After(m.Moment(0))),
        new("later-than", "[晚于|晚於] {closed}", m => Relations.After(m.Moment(0))),
    ];

    private static bool IsEnd(string word) => word is "底" or "末" or "终" or "尾";
}

using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules.Chinese;

/// <summary>Stretches counted from today or from a day, in Chinese.</summary>
internal static class ChineseWindows
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("within", "[<ahead>]? [的]? {length} <within>", m => Windows.Within(m, m.Length(0))),
        new("within-from-day", "{day} [起|开始|後|后|之后]? {length} <within>", m => m.Moment(0).As(TimeForm.Between, m.Moment(0).First, m.Length(1).From(m.Moment(0).First))),
        new("within-less", "[不到|不足|不出] {length}", m => Windows.Within(m, m.Length(0))),
        new("in-length", "[再过|再過|过|過] {length}", m => Windows.In(m, m.Length(0))),
        new("next-units", "<ahead> {length} [<behind>]?", m => Windows.Next(m, m.Length(0))),
        new("last-units", "<back> {length} [<behind>]?", m => Windows.Last(m, m.Length(0))),
        new("more-than-ago", "{num} 多 {unit} [前|之前|以前]", m => Windows.Beyond(m, Duration.Of(m.Int(0), m.Unit(1)))),
        new("ago", "{length} [前|之前|以前]", m => Windows.Hence(m, m.Length(0), -1)),
        new("hence", "{length} [后|後|之后|之後|以后|以後]", m => Windows.Hence(m, m.Length(0), 1)),
        new("away-from", "{day} 的? {length} [后|後|之后|之後]", m => Windows.Away(m.Moment(0).First, m.Length(1), 1)),
        new("away-before", "{day} 的? {length} [前|之前]", m => Windows.Away(m.Moment(0).First, m.Length(1), -1)),
    ];
}

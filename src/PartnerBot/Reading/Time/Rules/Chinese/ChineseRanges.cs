using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules.Chinese;

/// <summary>From one time to another, in Chinese.</summary>
internal static class ChineseRanges
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("from-to", "<from>? {any} <to> {any} [之间|之間|期间|期間|为止|為止|止]?", m => Spoken.Join(m)),
        new("from-to-day", "<from>? {any} <to> {dom} [之间|之間|为止|為止|止]?", m => Spoken.Join(m)),
        new("between", "[在|介于|介於]? {any} [<and>|到|至] {any} [间|間|之间|之間]", m => Spoken.Join(m)),
        new("parenthesis", "{any} [(|（] {any} [)|）]", m => m.Moment(0).Range == m.Moment(1).Range ? m.Moment(0) : null),
    ];
}

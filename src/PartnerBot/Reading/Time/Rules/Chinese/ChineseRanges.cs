using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules.Chinese;

/// <summary>From one time to another, in Chinese.</summary>
internal static class ChineseRanges
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("from-to", "<from>? {any} [起|开始]? <to> -? 同年? {any} [之间|之間|期间|期間|为止|為止|止]?", m => Spoken.Join(m)),
        new("from-to-day", "<from>? {any} <to> {dom} [之间|之間|为止|為止|止]?", m => Spoken.Join(m)),
        new("between", "[在|介于|介於]? {any} [<and>|到|至] {any} [间|間|之间|之間]", m => Spoken.Join(m)),
        new("from-now-to", "<from>? <nowword> 起? <to> {closed} [为止|止]?", m => Relations.Between(Moment.Day(m.Today), m.Moment(0), m.Today)),
    ];
}

using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules.Japanese;

/// <summary>Stretches counted from today or from a day, in Japanese.</summary>
internal static class JapaneseWindows
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("within", "<ahead>? [の]? {length} <within>", m => Windows.Within(m, m.Length(0))),
        new("left", "[あと|残り] {length}", m => Windows.Within(m, m.Length(0))),
        new("within-misspelt", "{length} いない [に]", m => Windows.Within(m, m.Length(0))),
        new("within-from-day", "{day} から {length} <within>", m => m.Moment(0).As(TimeForm.Between, m.Moment(0).First, m.Length(1).From(m.Moment(0).First))),
        new("next-units", "<ahead> {length}", m => Windows.Next(m, m.Length(0))),
        new("last-units", "<back> {length}", m => Windows.Last(m, m.Length(0))),
        new("ago", "{length} 前 に?", m => Windows.Hence(m, m.Length(0), -1)),
        new("hence", "[今日から|今から|これから|本日から]? {length} 後 に?", m => Windows.Hence(m, m.Length(0), 1)),
        new("away-from", "{day} [から|の|より] {length} 後", m => Windows.Away(m.Moment(0).First, m.Length(1), 1)),
        new("away-before", "{day} [の|より] {length} 前", m => Windows.Away(m.Moment(0).First, m.Length(1), -1)),
        new("more-than-before", "{day} [の|より] {length} 以上 前", m => m.Moment(0).As(TimeForm.Before, null, m.Length(1).From(m.Moment(0).First, -1))),
        new("more-than-ago", "{length} 以上 前", m => Windows.Beyond(m, m.Length(0))),
        new("stretch-from", "{day} から {length}", m => m.Moment(0).As(TimeForm.Between, m.Moment(0).First, m.Length(1).From(m.Moment(0).First))),
    ];
}

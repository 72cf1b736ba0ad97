using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules.Japanese;

/// <summary>Stretches counted from today or from a day, in Japanese.</summary>
internal static class JapaneseWindows
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("within", "[の]? {length} <within>", m => Windows.Within(m, m.Length(0))),
        new("within-ahead", "<ahead> [の]? {length} <within>", m => Windows.Within(m, m.Length(0))),
        new("left", "[あと|残り] {length}", m => m.Word(m.End + 1) == "上" ? null : Windows.Within(m, m.Length(0))),
        new("within-less", "[あと|残り]? {length} [を切った|を切って|を切る|を切り|を切ってい|を割った|を割って|を割り]", m => Windows.Within(m, m.Length(0))),
        new("within-misspelt", "{length} いない [に]", m => Windows.Within(m, m.Length(0))),
        new("within-from-day", "{day} <occasion>? [から|の? 後|より|以降] {length} <within>", m => Spoken.Starting(m, m.Moment(0), m.Length(1))),
        new("between-lengths", "[あと|残り|残り 期間 が|今から|今後|この先] {length} 以上 、? {length} [未満|以内|以下]", m => Apart(m)),
        new("between-lengths-within", "{length} 以上 、? {length} 以内", m => m.Word(m.Start - 1) == "ら" ? null : Apart(m)),
        new("between-lengths-left", "{length} 以上 、? {length} [未満|以下]", m => EndsBehind(m) ? Apart(m) : null),
        new("within-behind", "{length} [の間 に|の内 に|のうち に?]", m => Windows.Within(m, m.Length(0))),
        new("units-following", "[その後|それから|その後の|それ以後] {length} [間|の間|の内|のうち]?", m => Windows.Next(m, m.Length(0))),
        new("units-preceding", "[その前の|その前|それ以前の|その直前の] {length} [間]?", m => Windows.Last(m, m.Length(0))),
        new("next-units", "<ahead> {length} [の間 に?|の内 に|のうち に?]?", m => Windows.Next(m, m.Length(0))),
        // この1か月: with what is to come (切れる) it lies ahead, with what has come behind; the event tells.
        new("these-units", "[この|ここ] {length} [<within>|の間 に?|のうち に?]?", m => Windows.Last(m, m.Length(0))),
        new("last-units", "<back> {length} [<within>|の間 に?|のうち に?]?", m => Windows.Last(m, m.Length(0))),
        new("recent-years", "近年", m => Windows.Few(Windows.Last(m, Duration.Of(3, TimeUnit.Year)))),
        new("ago", "{length} 前 に?", m => m.Word(m.Start - 1) == "の" ? null : Windows.Hence(m, m.Length(0), -1)),
        new("hence", "[今日から|今から|これから|本日から]? {length} 後 に?", m => Windows.Hence(m, m.Length(0), 1)),
        new("hence-exactly", "[今日から|今から|本日から] [ちょうど|丁度] {length} 後 に?", m => Windows.Away(m.Today, m.Length(0), 1)),
        new("away-from", "{day} [から|の|より] {length} 後", m => Windows.Away(m.Moment(0).First, m.Length(1), 1)),
        new("away-before", "{day} [の|より|から] {length} 前", m => Windows.Away(m.Moment(0).First, m.Length(1), -1)),
        new("more-than-before", "{day} [の|より] {length} 以上 前", m => m.Moment(0).As(TimeForm.Before, null, m.Length(1).From(m.Moment(0).First, -1))),
        new("more-than-hence", "{length} [以上|より|超] [先|後]", m => Windows.BeyondAhead(m, m.Length(0))),
        new("more-than-ago", "{length} [以上 も?|より も?|超|を超える|超える] [前|昔] に?", m => Windows.Beyond(m, m.Length(0))),
        new("month-in-years", "{length} [後|前] の [今月|この月|同月]", m => Windows.SameMonth(m, m.Length(0), m.Word(m.Start + 2) == "前" || m.Word(m.Start + 3) == "前" ? -1 : 1)),
        new("day-in-future-years", "{length} [後|前] の [今日|今頃|今ごろ|本日]", m => Windows.Away(m.Today, m.Length(0), m.Word(m.End - 3) == "前" || m.Word(m.End - 4) == "前" ? -1 : 1)),
        new("stretch-from", "{day} から {length}", m => m.Word(m.End - 1) == "日" || m.Word(m.End) is "前" or "後" ? null : Spoken.Starting(m, m.Moment(0), m.Length(1))),
    ];

    // 3か月以上1年未満で切れる, 残り半年以上1年以内: the days between the two.
    private static Moment Apart(Match m)
    {
        var last = m.Length(1).From(m.Today);
        return new(new(m.Length(0).From(m.Today), m.Word(m.End - 2) == "未" ? last : last.AddDays(1)), TimeForm.Between, Windows.GrainOf(m.Length(1).Unit));
    }

    // Said of nothing that ends, two lengths are a term or an age.
    private static bool EndsBehind(Match m) => m.Word(m.End) is "で" or "に" && m.Word(m.End + 1) is "切" or "满" or "失" or "期" or "终";
}

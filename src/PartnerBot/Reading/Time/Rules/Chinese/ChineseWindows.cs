using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules.Chinese;

/// <summary>Stretches counted from today or from a day, in Chinese.</summary>
internal static class ChineseWindows
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("within", "[的]? {length} <within>", m => Windows.Within(m, m.Length(0))),
        new("within-ahead", "<ahead> [的]? {length} <within>", m => Windows.Within(m, m.Length(0))),
        new("within-from-day", "<from>? {day} <occasion>? [起|开始|後|后|之后|以后|结束后]? 的? {length} <within>", m => Spoken.Starting(m, m.Moment(0), m.Length(1))),
        new("within-from-period", "<from>? {closed} [起|开始|開始|算起|起算] 的? {length} <within>?", m => m.Moment(0).Form == TimeForm.Period ? Spoken.Starting(m, Moment.Day(m.Moment(0).First), m.Length(1)) : null),
        new("within-behind-period", "{closed} [后|後|之后|之後|以后|以後] 的? {length} <within>", m => m.Moment(0).Form == TimeForm.Period ? Spoken.Starting(m, Moment.Day(m.Moment(0).End), m.Length(1)) : null),
        new("within-from-now", "<from>? <nowword> [起|开始]? {length} <within>", m => Windows.Within(m, m.Length(0))),
        new("within-less", "[不到|不足|不出] {length}", m => Windows.Within(m, m.Length(0))),
        new("in-length", "[再过|过] {length}", m => m.Word(m.Start - 1) == "超" ? null : Windows.In(m, m.Length(0))),
        new("units-following", "那? [之后的|之後的|其后的|其後的|此后的|此後的|那之后的] {length} [<behind>]?", m => m.Word(m.Start - 1) == "" ? Windows.Next(m, m.Length(0)) : null),
        new("units-preceding", "[再往前|再往前推|再之前|再之前的|再前|在此之前的|在那之前的|往前推] 的? {length}", m => Windows.Last(m, m.Length(0))),
        new("next-units", "<ahead> {length} [<behind>]?", m => Windows.Next(m, m.Length(0))),
        new("these-units", "[这|這] {length} [<behind>]?", m => Windows.Last(m, m.Length(0))),
        new("last-units", "<back> {length} [<behind>]?", m => m.Word(m.Start) == "前" && IsBehindEvent(m) ? null : Windows.Last(m, m.Length(0))),
        new("units-back-behind", "{length} [来|以来]", m => Windows.Last(m, m.Length(0))),
        new("recent-years", "[近年|近些年|这些年] [来|以来]?", m => Windows.Few(Windows.Last(m, Duration.Of(3, TimeUnit.Year)))),
        new("at-least-ago", "[[超过|至少|逾|多于|不少于] {length}|{length} 以上] [前|之前|以前]", m => Windows.Beyond(m, m.Length(0))),
        new("more-than-ago", "{num} [多|余|几] {unit} [前|之前|以前]", m => Windows.Beyond(m, Duration.Of(m.Int(0), m.Unit(1)))),
        new("more-than-length-ago", "{length} [多|有余|余] [前|之前|以前]", m => Windows.Beyond(m, m.Length(0))),
        new("ago-to-the-day", "{length} [前|之前|以前] 的? [今天|今日|这一天|这天]", m => Windows.Away(m.Today, m.Length(0), -1)),
        new("month-in-years", "{length} [前|之前|以前] 的? [这个月|這個月|本月|同月|同一个月|这月]", m => Windows.SameMonth(m, m.Length(0), -1)),
        new("ago", "{length} [前|之前|以前]", m => IsBehindEvent(m) ? null : Windows.Hence(m, m.Length(0), -1)),
        new("hence", "{length} [后|後|之后|之後|以后|以後]", m => Windows.Hence(m, m.Length(0), 1)),
        new("away-from", "{day} 的? {length} [后|後|之后|之後]", m => Windows.Away(m.Moment(0).First, m.Length(1), 1)),
        new("away-before", "{day} 的? {length} [前|之前]", m => Windows.Away(m.Moment(0).First, m.Length(1), -1)),
    ];

    // "到期前6个月", "期满三个月前": before it expires, not before today.
    private static bool IsBehindEvent(Match m) => m.Word(m.Start - 1) is "期" or "满" or "止" or "束" or "效";
}

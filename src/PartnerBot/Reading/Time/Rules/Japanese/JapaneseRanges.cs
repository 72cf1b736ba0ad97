using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules.Japanese;

/// <summary>From one time to another, in Japanese.</summary>
internal static class JapaneseRanges
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("from-to", "{any} [から|より|<dash>] [同 年?]? {any} [<till>]? [の間]?", m => Spoken.Join(m)),
        new("from-to-day", "{any} [から|より|<dash>] {dom} [<till>]? [の間]?", m => Spoken.Join(m)),
        new("dash-month-day", "{month2} ~ - ~ {day2} に", m => Dates.Day(m, m.Int(0), m.Int(1))),
        new("from-and-between", "{any} と {any} の間", m => Spoken.Join(m)),
        new("from-now-to", "[今日|今|現在|本日] から {any} <till>", m => m.Moment(0).IsClosed ? Relations.Between(Moment.Day(m.Today), m.Moment(0), m.Today) : null),
        new("era-years", "{era} {num} 年? [から|<dash>] {num} 年 <till>?", m => m.Int(2) > m.Int(1) ? new Moment(CivilCalendar.Years(m.Int(0) + m.Int(1), m.Int(2) - m.Int(1) + 1), TimeForm.Between, TimeGrain.Year) : null),
    ];
}

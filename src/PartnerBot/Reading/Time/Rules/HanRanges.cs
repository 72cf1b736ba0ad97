using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules;

/// <summary>From one time to another, as Japanese and Chinese share it.</summary>
internal static class HanRanges
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("since-until", "<from>? {any} <since> <until>? {closed} [<until>|<untilend>]", m => Spoken.Join(m)),
        new("years-shortened", "{year4} 年? [から|<dash>|<to>] {year2} 年", m => Shortened(m)),
        new("parenthesis", "{any} ( {any} )", m => m.Moment(0).Range == m.Moment(1).Range ? m.Moment(0) : null),
    ];

    // "2015年から18年": the century is said once.
    private static Moment? Shortened(Match m)
    {
        var last = (m.Int(0) / 100 * 100) + m.Int(1);
        return last > m.Int(0) && !m.Chart.HangsBefore(m.Start) ? new Moment(CivilCalendar.Years(m.Int(0), last - m.Int(0) + 1), TimeForm.Between, TimeGrain.Year) : null;
    }
}

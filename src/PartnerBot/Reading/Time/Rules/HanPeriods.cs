using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules;

/// <summary>Periods counted from today and pieces of periods, as Japanese and Chinese share them; the words are each language's own.</summary>
internal static class HanPeriods
{
    private const string Of = "[<of>]?";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("relative-day", "{relday}", m => Moment.Day(CivilCalendar.Shift(m.Today, 0, m.Int(0)))),
        new("relative-week", "{relweek}", m => Windows.Unit(m, m.Int(0), TimeUnit.Week)),
        new("relative-month", "{relmonth}", m => Windows.Unit(m, m.Int(0), TimeUnit.Month)),
        new("relative-quarter", "{relquarter}", m => Windows.Unit(m, m.Int(0), TimeUnit.Quarter)),
        new("relative-half", "{relhalf}", m => Windows.Unit(m, m.Int(0), TimeUnit.Half)),
        new("relative-weekend", "{relweekend}", m => Windows.Unit(m, m.Int(0), TimeUnit.Weekend)),
        new("half-year-alone", "{halfyear}", m => Dates.Half(m, m.Int(0))),
        new("season-as-edge", "{season}", m => Dates.Season(m, m.Int(0)), Kinds.Edge),
        // 2027年に週末に切れる: any weekend of it, which no range of days tells.
        new("weekends-of-year", "{year} [に|の|的|有]? 在? [週末|周末]", _ => Kinds.Nothing),
        new("week-number", "第 {num} 周", m => CivilCalendar.IsoWeek(m.Today.Year, m.Int(0)) is { } week ? Moment.Period(week, TimeGrain.Week) : null),
        new("last-century-decade", "上 个? 世纪 [の|的]? {num} 年 代", m => Decade(m, (m.Today.Year / 100) - 1, m.Int(0))),
        new("this-century-decade", "[今|本] 世纪 [の|的]? {num} 年 代", m => Decade(m, m.Today.Year / 100, m.Int(0))),
        new("numbered-century-decade", "{num} 世纪 [の|的]? {num} 年 代", m => Decade(m, m.Int(0) - 1, m.Int(1))),
        new("months-said-once", "{month2} [から|<dash>|<to>] {month2} 月 [期|份]?", m => m.Chart.HangsBefore(m.Start) ? null : Dates.Months(m, m.Int(0), m.Int(1))),
        new("piece-of-year", $"{{year}} {Of} {{yearly}}", m => m.Moment(1).Within(m.Moment(0).Range)),
        new("number-in-month", $"{{theMonth}} {Of} {{dom}}", m => Spoken.DayIn(m.Moment(1), m.Moment(0))),
        new("weekday-of-week", $"{{week}} {Of} {{weekly}}", m => m.Moment(1).Within(m.Moment(0).Range)),
        new("yearly-in-years", "{length} [后|前] [の|的]? {yearly}", m => m.Length(0).Unit == TimeUnit.Year
            ? m.Moment(1).Within(CivilCalendar.Around(m.Today, TimeUnit.Year, m.Word(m.Start + 2) == "前" || m.Word(m.Start + 3) == "前" ? -m.Length(0).Count : m.Length(0).Count))
            : null),
        new("weekday-in-weeks", "{length} [后|後] [の|的]? {weekday}", m => m.Length(0).Unit == TimeUnit.Week ? Dates.Weekday(m, m.Int(1), m.Length(0).Count) : null),
    ];

    private static Moment? Decade(Match m, int century, int decade) => decade % 10 == 0 && century is >= 10 and < 30 ? Dates.Decade(m, (century * 100) + decade) : null;
}

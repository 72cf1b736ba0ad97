using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules.Chinese;

/// <summary>Periods of the calendar and those counted from today, in Chinese.</summary>
internal static class ChinesePeriods
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("less-than-ago", "[不到|不足] {length} [前|以前|之前]", m => Windows.Last(m, m.Length(0))),
        new("year-from-now", "{relyear} 的? [这个时候|這個時候|这时候|這時候|这时|此时|的今天|同一时间|同期|同一天]", m => Moment.Day(CivilCalendar.Shift(m.Today, 12 * m.Int(0), 0))),
        new("weekday-of-relative-week", "{relweek} 的? [{dayletter}|{weekday}]", m => Dates.Weekday(m, m.Int(1), m.Int(0))),
        new("weekday-of-named-week", "[{pointer}] {weekday}", m => Dates.Weekday(m, m.Int(1), m.Int(0))),
        new("term", "{relterm}", m => Spoken.Term(m, m.Int(0), 3)),
        new("season-alone", "{season}", m => Alone(m) ? Dates.Season(m, m.Int(0)) : null),
        new("weekend-alone", "{anyweekend}", m => Windows.Unit(m, 0, TimeUnit.Weekend)),
        new("first-quarter", "首 [季度|季]", m => Dates.Quarter(m, 1)),
        new("year-end-word", "[岁末|年终|年尾]", m => Parts.Month(m, Windows.Unit(m, 0, TimeUnit.Year), 12)),
        new("quarter-without-ordinal", "{month2} [季度|季]", m => Dates.Quarter(m, m.Int(0))),
        new("last-century", "上 个? 世纪", m => Moment.Period(CivilCalendar.Years((m.Today.Year / 100 * 100) - 100, 100), TimeGrain.Other)),
        new("neighbouring-months", "[一二|二三|三四|四五|五六|六七|七八|八九|九十] 月 份?", m => "一二三四五六七八九".IndexOf(m.Word(m.Start)[0], StringComparison.Ordinal) is var first ? Dates.Months(m, first + 1, first + 2) : null),
        new("spring-term-alone", "[这个|下个|下|本]? [春|夏] 季? 学期", m => Dates.Term(m, 1, 9)),
        new("autumn-term-alone", "[这个|下个|下|本]? [秋|冬] 季? 学期", m => Dates.Term(m, 3, 9)),
        new("part-of-this", "[年|月] {part}", m => ChinesePieces.End(m, Windows.Unit(m, 0, m.Word(m.Start) == "年" ? TimeUnit.Year : TimeUnit.Month), m.Int(0))),
        new("now-as-edge", "{nowword}", m => Moment.Day(m.Today), Kinds.Edge),
    ];

    // 冬天呢, 冬天到期的: asked after by itself, or before what happens in it.
    private static bool Alone(Match m) => m.Word(m.End) is "去" or "来" or "访" or "赴" || m.Word(m.Start - 1) is "" or "那" or "," or "，" && m.Word(m.End) is "" or "呢" or "的" or "到" or "有" or "期" or "要" or "会" or "签" or "结";
}

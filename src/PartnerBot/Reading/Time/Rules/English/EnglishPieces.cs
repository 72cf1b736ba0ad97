using PartnerBot.Reading.Time.Grammar;
using static PartnerBot.Reading.Time.Rules.English.EnglishForms;

namespace PartnerBot.Reading.Time.Rules.English;

/// <summary>A piece of a period: its month, week, day, beginning, rest, in English.</summary>
internal static class EnglishPieces
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("yearly-in-year", "{yearly} [<of>|,|-|/]? {year}", m => m.Moment(0).Within(m.Moment(1).Range)),
        new("yearly-of-the-year", "{yearly} <of> {bare}", m => m.Moment(1).Grain == TimeGrain.Year ? m.Moment(0).Within(m.Moment(1).Range) : null),
        new("month-said-before", "<of>? {year}", m => Listed.OfMonthBefore(m, m.Moment(0))),
        new("month-said-before-next", "the? next", m => m.Word(m.Start - 2) == "year" && !Spoken.GoesOn(m) ? Listed.OfMonthBefore(m, Windows.Unit(m, 1, TimeUnit.Year)) : null),
        new("year-and-yearly", "{year} [,|-|in|, in]? the? {yearly}", m => m.Moment(1).Within(m.Moment(0).Range)),
        new("year's-piece", "{year} ' s {yearly}", m => m.Moment(1).Within(m.Moment(0).Range)),
        new("quarter-of-fiscal-year", "{yearly} [<of>|,]? {fiscal}", m => Spoken.FiscalPiece(m)),
        new("fiscal-year-and-quarter", "{fiscal} [,|-]? {yearly}", m => Spoken.FiscalPiece(m with { Kept = [m.Kept[1], m.Kept[0]] })),
        new("winter-of-two-years", "{season} {year4} ~ [/|-] ~ [{year2}|{year4}]", m => Dates.Season(m, m.Int(0))?.Within(CivilCalendar.Years(m.Int(1)))),
        new("middle-of-named-year", "{part} -? year <of>? {year}", m => Parts.Of(m, m.Moment(1), m.Int(0))),
        new("year-end-of", "{unit} -? end <of>? {year}", m => Parts.Of(m, m.Moment(1), 1)),
        new("this-and-last", "[this [and|or] [last|the last|the previous] {unit}|[last|the last] [and|or] this {unit}|this {unit} [and|or] the? [last|previous] one?|[last|the last] {unit} [and|or] this one?]", m => m.Chart.Is(m.End, "unit") ? null : Windows.ThisAndLast(m, m.Unit(0))),
        new("this-and-next", "[this {unit} [and|or] the? next <unit>?|this [and|or] next {unit}]", m => Windows.ThisAndNext(m, m.Unit(0))),
        new("day-number-in-month", "<around>? {dom} [<of>]? {theMonth}", m => Spoken.DayIn(m.Moment(0), m.Moment(1))),
        new("monthly-in-month", "{monthly} [<of>]? {theMonth}", m => Spoken.DayIn(m.Moment(0), m.Moment(1))),
        new("weekday-in-week", "the? on? {weekly} [<of>]? {week}", m => m.Moment(0).Within(m.Moment(1).Range)),
        new("week-and-weekday", "{week} [on|' s]? {weekly}", m => m.Moment(1).Within(m.Moment(0).Range)),
        new("week-of-day", "the? [week of|week beginning|week commencing|week starting|week from|w / c|wc|week beginning on|week starting on|week commencing on] .? {day}", m => Spoken.WeekOf(m, m.Moment(0))),
        new("week-of-named-day", "the? week of {month} .? {ordinal}", m => Dates.Day(m, m.Int(0), m.Int(1)) is { } day ? Spoken.WeekOf(m, day) : null),
        new("nth-week", $"the? {{ordinal}} week [<of>]? {Closed}", m => Parts.Week(m, m.Moment(1), m.Int(0))),
        new("half-of-month", "the? [{ordinal} half|{halfword}] <of> [{amonth}|{bare}]", m => m.Moment(1).Grain == TimeGrain.Month ? Parts.Of(m, m.Moment(1), m.Int(0) == 1 ? -1 : 1) : null),
        new("half-of-decade", "the? [{ordinal} half|{halfword}] <of> {closed}", m => m.Moment(1) is { Grain: TimeGrain.Decade, Range.From: { } first } && m.Int(0) is 1 or 2 ? Moment.Period(CivilCalendar.Years(first.Year + ((m.Int(0) - 1) * 5), 5), TimeGrain.Other) : null),
        new("around", "[around|circa|roughly|approximately|somewhere around|close to] the? {closed}", m => Spoken.About(m, m.Moment(0))),
        new("this-time-next-year", "[at|about|around]? this time next year", m => Moment.Day(m.Today.AddYears(1))),
        new("this-time-last-year", "[at|about|around]? this time last year", m => Moment.Day(m.Today.AddYears(-1))),
        new("last-week-of", "the? <lastordinal> week [of|in] {closed}", m => Parts.Week(m, m.Moment(0), -1)),
        new("nth-month", "the? {ordinal} month [of|in] {year}", m => Parts.Month(m, m.Moment(1), m.Int(0))),
        new("last-month-of", "the? <lastordinal> month [of|in] {year}", m => Parts.Month(m, m.Moment(0), -1)),
        new("nth-weekday", "the? {ordinal} [{weekday}|{mayweekday}] [of|in] [{amonth}|{bare}]", m => Parts.Weekday(m, m.Moment(2), m.Int(0), m.Int(1))),
        new("last-weekday-of", "the? <lastordinal> [{weekday}|{mayweekday}] [of|in] [{amonth}|{bare}]", m => Parts.Weekday(m, m.Moment(1), -1, m.Int(0))),
        new("first-day", $"the? first day of {Whole}", m => Parts.Edge(m, m.Moment(0), atEnd: false)),
        new("last-day", $"the? [last|final] day of {Whole}", m => Parts.Edge(m, m.Moment(0), atEnd: true)),
        new("first-stretch", "the? first {length} of {closed}", m => Parts.Stretch(m, m.Moment(1), m.Length(0), atEnd: false)),
        new("last-stretch", "the? [last|final] {length} of {closed}", m => Parts.Stretch(m, m.Moment(1), m.Length(0), atEnd: true)),
        new("this-month-and-next", "next [{month}|{maymonth}]", m => m.Word(m.Start - 1) is "or" or "and" && m.Word(m.Start - 2) == m.Word(m.Start + 1) && m.Word(m.Start - 3) == "this" ? Dates.Month(m, m.Int(0))?.Within(CivilCalendar.Years(m.Today.Year + 1)) : null),
        new("shifted-month", "{shift} {month}", m => Dates.Month(m, m.Int(1)) is { } month ? Spoken.Shifted(m, m.Int(0), month) : null),
        new("shifted-edge-month", "{shift} {maymonth}", m => Dates.Month(m, m.Int(1)) is { } month && !(m.Int(0) == 0 && IsVerb(m)) ? Spoken.Shifted(m, m.Int(0), month) : null),
        new("shifted-season", "{shift} {season}", m => Dates.Season(m, m.Int(1)) is { } season ? Spoken.Shifted(m, m.Int(0), season) : null),
        new("shifted-term", "{shift} {season} [semester|term]", m => Dates.Term(m, m.Int(1), 9) is { } term ? Spoken.Shifted(m, m.Int(0), term) : null),
        new("coming-season", "<coming> {season}", m => Dates.Season(m, m.Int(0)) is { } season ? Spoken.Shifted(m, 1, season) : null),
        new("shifted-weekday", "{shift} [{weekday}|{mayweekday}]", m => Dates.Weekday(m, m.Int(1), m.Int(0))),
        new("coming-weekday", "{coming} {weekday}", m => Dates.ComingWeekday(m, m.Int(1))),
        new("gone-weekday", "{gone} {weekday}", m => Dates.Weekday(m, m.Int(1)) with { Recurs = null } is { Other: { } past } day ? day with { Range = past, Other = null, Assumed = null } : null),
        new("shifted-weekday-date", "<shift> [<weekday>|<mayweekday>] [-|,|(]? {yearly} )?", m => m.Moment(0).Grain == TimeGrain.Day ? Spoken.Shifted(m, 0, m.Moment(0)) : null),
        new("shifted-date", "{shift} {yearly}", m => m.Moment(1).Grain == TimeGrain.Month ? null : Spoken.Shifted(m, m.Int(0), m.Moment(1))),
        new("earlier", $"<earlier> <the>? {Whole}", m => m.Moment(0).End > m.Today ? Windows.SoFar(m, m.Moment(0)) : null),
        new("later", $"<later> <the>? {Whole}", m => Spoken.Later(m, m.Moment(0))),
        new("part", $"<the>? {{part}} [of|of the|-]? {Whole}", m => Parts.Of(m, m.Moment(1), m.Int(0))),
        new("part-of", $"the? {{partof}} of the? {Whole}", m => Parts.Of(m, m.Moment(1), m.Int(0))),
        new("at-part", "[at|around|towards|toward|near] the? {partof} -? {closed}", m => Parts.Of(m, m.Moment(1), m.Int(0))),
        new("part-as-edge", "{partof} -? {closed}", m => Parts.Of(m, m.Moment(1), m.Int(0)), Kinds.Edge),
        new("part-as-point", $"{{partof}} of? the? {Whole}", m => Parts.Point(m, m.Moment(1), m.Int(0)), "point"),
        new("rest", $"the? <rest> [of|in|for|on|to]? the? {Whole}", m => m.Word(m.Start) == "left" && m.Moment(0).First > m.Today ? null : Windows.Rest(m, m.Moment(0))),
        new("so-far", "[so far|up to now|until now|till now|already] {closed}", m => Windows.SoFar(m, m.Moment(0))),
        new("so-far-behind", "[{closed}|{bare}|{whole}] [so far|to date|until now|up to now|till now]", m => Windows.SoFar(m, m.Moment(0))),
        new("short-quarter-of-short-year", "{month2} ~ q ~ {year2}", m => Dates.Quarter(m, m.Int(0))?.Within(CivilCalendar.Years(2000 + m.Int(1)))),
        new("short-half-of-short-year", "{month2} ~ h ~ {year2}", m => Dates.Half(m, m.Int(0))?.Within(CivilCalendar.Years(2000 + m.Int(1)))),
        new("year-to-date", "ytd", m => Windows.SoFar(m, Windows.Unit(m, 0, TimeUnit.Year))),
    ];

    // "This may be ..." is no month; at the end of what is said it may be.
    private static bool IsVerb(Match m) => m.Word(m.End) is [>= 'a' and <= 'z', ..];
}

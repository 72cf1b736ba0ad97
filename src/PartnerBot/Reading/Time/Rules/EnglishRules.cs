using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules;

/// <summary>How times are said in English, in order: what a rule names must be made by a rule above it, or stand behind in the sentence.</summary>
internal static class EnglishRules
{
    private const string Month = "[{month}|{maymonth}]";
    private const string Number = "[{day2}|{ordinal}|{daywords}]";
    private const string Closed = "[{closed}|{bare}]";
    private const string Whole = "[{closed}|{bare}|{whole}]";
    private const string YearNumber = "[{year4}|{year2}|' ~ {year2}]";

    private static readonly IReadOnlyList<Rule> _numbers =
    [
        new("ordinal", "{day2} ~ [st|nd|rd|th]", m => m.Int(0), "ordinal"),
        new("numbered", "{day2} ~ [st|nd|rd|th]", m => m.Int(0), "nth"),
        new("numbered-in-words", "{ordinal}", m => m.Int(0) > 10 ? m.Int(0) : null, "nth"),
        new("day-number", "<the>? {ordinal} day", m => m.Int(0), "ordinal"),
        new("length", "[{num}|{num} and half|{num} and a half] [{unit}|more {unit}]", m => Duration.Of(m.Int(0), m.Unit(1)), "length"),
        new("half-year", "half a year", _ => Duration.Of(6, TimeUnit.Month), "length"),
        new("year-and-a-half", "a year and a half", _ => Duration.Of(18, TimeUnit.Month), "length"),
        new("fortnight", "a? fortnight", _ => Duration.Of(1, TimeUnit.Fortnight), "length"),
        new("length-and-length", "{length} [and|,]? {length}", m => m.Length(0).Plus(m.Length(1)), "length"),
    ];

    private static readonly IReadOnlyList<Rule> _dates =
    [
        new("day-month-year", $"the? {Number} [of|-|/]? {Month} .? [of|,|-|in]? {YearNumber}", m => Spoken.IsMoney(m) ? null : Dates.Day(Dates.FullYear(m.Int(2)), m.Int(1), m.Int(0))),
        new("month-day-year", $"{Month} .? [the]? {Number} [,|of|, of|in]? {{year4}}", m => Dates.Day(m.Int(2), m.Int(0), m.Int(1))),
        new("month-day", $"{Month} [.|,|-|/]? the? {Number}", m => Dates.Day(m, m.Int(0), m.Int(1))),
        new("day-month", $"the? {Number} [of|-|/]? {Month}", m => Spoken.IsMoney(m) ? null : Dates.Day(m, m.Int(1), m.Int(0))),
        new("month-year", $"{Month} .? [of|in|,|-|/|, of]? [{{year4}}|' ~ {{year2}}]", m => Dates.Month(Dates.FullYear(m.Int(1)), m.Int(0))),
        new("month-short-year", $"{Month} of? {{year2}}", m => m.Int(1) > 31 ? Dates.Month(Dates.FullYear(m.Int(1)), m.Int(0)) : null),
        new("year-month", $"{{year4}} [,|-|/]? {Month}", m => Dates.Month(m.Int(0), m.Int(1))),
        new("month", "{month}", m => Dates.Month(m, m.Int(0))),
        new("month-in-company", "[in|during|for|of|this coming] the? {maymonth}", m => Dates.Month(m, m.Int(0))),
        new("month-in-list", "{maymonth}", m => Spoken.IsInList(m) ? Dates.Month(m, m.Int(0)) : null),
        new("month-as-edge", "{maymonth}", m => Dates.Month(m, m.Int(0)), Kinds.Edge),
        new("weekday", "{weekday}", m => Dates.Weekday(m, m.Int(0))),
        new("weekday-in-company", "on {mayweekday}", m => Dates.Weekday(m, m.Int(0))),
        new("weekday-as-edge", "{mayweekday}", m => Dates.Weekday(m, m.Int(0)), Kinds.Edge),
        new("weekday-number", "[{weekday}|{mayweekday}] the? {ordinal}", m => Dates.DayNumber(m, m.Int(1))),
        new("weekday-date", "[<weekday>|<mayweekday>] [,|-|the|(]? [{day}|{day} )]", m => m.Moment(0).Recurs?.Cycle == Cycle.Week ? null : m.Moment(0)),
        new("day-of-month", "the {nth}", m => m.Int(0) > 10 ? DayAlone(m) : null),
        new("on-day-of-month", "[on|for|around] the? {nth}", m => DayAlone(m)),
        new("bounding-day-of-month", "the? {nth}", m => DayAlone(m), "bare"),
        new("day-of-month-as-edge", $"the? {Number}", m => Dates.DayNumber(m, m.Int(0)), Kinds.DayNumber),
        new("relative-day", "{relday}", m => Moment.Day(CivilCalendar.Shift(m.Today, 0, m.Int(0)))),
        new("now-as-edge", "{nowword}", m => Moment.Day(m.Today), Kinds.Edge),
    ];

    private static readonly IReadOnlyList<Rule> _periods =
    [
        new("year", "[the? [year|calendar year|cy] of?]? {year4}", m => Spoken.Year(m)),
        new("year-as-edge", "{year4}", m => Dates.Year(m.Int(0)), Kinds.Edge),
        new("short-year", "cy ~? {year2}", m => Dates.Year(2000 + m.Int(0))),
        new("fiscal-year", "[fiscal year|fiscal|financial year|fy|the fiscal year|the financial year] of? '? [{year4}|{year2}]", m => Dates.FiscalYear(Spoken.Century(m.Int(0)))),
        new("year-then-fiscal", "the? {year4} [fiscal year|financial year]", m => Dates.FiscalYear(m.Int(0))),
        new("fiscal-years", "[fiscal year|fiscal|financial year|fy] {year4} ~ [-|/] ~ [{year2}|{year4}]", m => Spoken.FiscalYears(m)),
        new("academic-year", "{year4} ~ [-|/] ~ {year2}", m => Spoken.AcademicYear(m)),
        new("academic-year-behind", "{year4} ~ [-|/] ~ [{year2}|{year4}] [academic|school] year", m => Spoken.AcademicYear(m.Int(0), m.Int(1))),
        new("academic-year-of-one", "<the>? [academic year|school year|ay] {year4}", m => Dates.AcademicYear(m.Int(0), 9)),
        new("academic-year-long", "<the>? [academic year|school year|ay] {year4} [-|/|to] [{year2}|{year4}]", m => Spoken.AcademicYear(m.Int(0), m.Int(1))),
        new("decade", "the? {year4} ~ '? ~ s", m => Dates.Decade(m, m.Int(0))),
        new("short-decade", "the? '? {year2} ~? '? s", m => m.Int(0) % 10 == 0 ? Dates.Decade(m, m.Int(0)) : null),
        new("unit", "{shift} {unit}", m => m.Unit(1) == TimeUnit.Day && m.Int(0) <= 0 ? null : Windows.Unit(m, m.Int(0), m.Unit(1))),
        new("past-unit", "{gone} {unit}", m => Spoken.IsPlural(m) ? null : Windows.Past(m, m.Unit(1))),
        new("coming-unit", "{coming} {unit}", m => Spoken.IsPlural(m) ? null : Windows.Coming(m, m.Unit(1))),
        new("window-of-one", "[in|within|over|during] the [last|past] [{unit}]", m => m.Unit(0) is TimeUnit.Quarter || Spoken.IsPlural(m) ? null : Windows.Past(m, m.Unit(0))),
        new("coming-half-year", "[in|within|over|during|for] the [next|coming|following] half -? year", m => Windows.Within(m, Duration.Of(6, TimeUnit.Month))),
        new("coming-window-of-one", "[in|within|over|during|for] the [next|coming|following] {unit}", m => Spoken.IsPlural(m) ? null : Windows.Coming(m, m.Unit(0))),
        new("unit-after-next", "the {unit} after [next|the next]", m => Windows.Unit(m, 2, m.Unit(0))),
        new("unit-before-last", "the {unit} before last", m => Windows.Unit(m, -2, m.Unit(0))),
        new("weekend", "the weekend", m => Windows.Unit(m, 0, TimeUnit.Weekend)),
        new("the-unit-as-edge", "the {unit}", m => m.Unit(0) is TimeUnit.Decade or TimeUnit.Day ? null : Windows.Unit(m, 0, m.Unit(0)), "bare"),
        new("unit-as-whole", "{unit}", m => m.Unit(0) is TimeUnit.Decade or TimeUnit.Day ? null : Windows.Unit(m, 0, m.Unit(0)), "whole"),
        new("unit-end", "the? {unit} -? end", m => Parts.Of(m, Windows.Unit(m, 0, m.Unit(0)), 1)),
        new("quarter", "[{ordinal} quarter|q ~ {month2}|{month2} ~ q|quarter {month2}]", m => Dates.Quarter(m, m.Int(0))),
        new("the-quarter", "the {ordinal} quarter", m => Dates.Quarter(m, m.Int(0))),
        new("last-quarter-of", "the? <lastordinal> quarter of {year}", m => Parts.Quarter(m, m.Moment(0), -1)),
        new("christmas", "[christmas|xmas] [day|eve]?", m => Dates.Day(m, 12, m.Word(m.End - 1) == "eve" ? 24 : 25)),
        new("decade-word", "the? {decadeword}", m => Dates.Decade(m, m.Int(0))),
        new("half", "the? [{ordinal} half|h ~ {month2}|{month2} ~ h]", m => Dates.Half(m, m.Int(0))),
        new("first-half-of", "the? {ordinal} [half|semester] of the? year", m => Dates.Half(m, m.Int(0))),
        new("semester", "the? {ordinal} semester", m => Dates.Half(m, m.Int(0))),
        new("season", "[in|during|over|for|by] the? {season}", m => Spoken.Season(m)),
        new("season-as-edge", "{season}", m => Spoken.Season(m), Kinds.Edge),
        new("working-week", "{shift} [working|work] week", m => Spoken.WorkingWeek(m, m.Int(0))),
        new("week-number", "week {num}", m => CivilCalendar.IsoWeek(m.Today.Year, m.Int(0)) is { } week ? Moment.Period(week, TimeGrain.Week) : null),
        new("week-number-of-year", "the? week {num} [of|in|,]? {year}", m => Parts.Week(m, m.Moment(1), m.Int(0))),
    ];

    private static readonly IReadOnlyList<Rule> _combinations =
    [
        new("yearly-in-year", "{yearly} [<of>|,|-|/]? {year}", m => m.Moment(0).Within(m.Moment(1).Range)),
        new("year-and-yearly", "{year} [,|-]? the? {yearly}", m => m.Moment(1).Within(m.Moment(0).Range)),
        new("year's-piece", "{year} ' s {yearly}", m => m.Moment(1).Within(m.Moment(0).Range)),
        new("quarter-of-fiscal-year", "{yearly} [<of>|,]? {fiscal}", m => Spoken.FiscalPiece(m)),
        new("fiscal-year-and-quarter", "{fiscal} [,|-]? {yearly}", m => Spoken.FiscalPiece(m with { Kept = [m.Kept[1], m.Kept[0]] })),
        new("winter-of-two-years", "{season} {year4} ~ [/|-] ~ {year2}", m => Dates.Season(m, m.Int(0))?.Within(CivilCalendar.Years(m.Int(1)))),
        new("year-end-of", "{unit} -? end <of>? {year}", m => Parts.Of(m, m.Moment(1), 1)),
        new("this-and-next", "this {unit} and the? next", m => Windows.ThisAndNext(m, m.Unit(0))),
        new("day-number-in-month", "<around>? {dom} [<of>]? {theMonth}", m => m.Moment(0).Within(m.Moment(1).Range)),
        new("monthly-in-month", "{monthly} [<of>]? {theMonth}", m => m.Moment(0).Within(m.Moment(1).Range)),
        new("weekday-in-week", "on? {weekly} [<of>]? {week}", m => m.Moment(0).Within(m.Moment(1).Range)),
        new("week-and-weekday", "{week} on? {weekly}", m => m.Moment(1).Within(m.Moment(0).Range)),
        new("week-of-day", "the? [week of|week beginning|week commencing|week starting|week from|w / c|wc|week beginning on|week starting on|week commencing on] .? {day}", m => Spoken.WeekOf(m, m.Moment(0))),
        new("week-of-named-day", "the? week of {month} .? {ordinal}", m => Dates.Day(m, m.Int(0), m.Int(1)) is { } day ? Spoken.WeekOf(m, day) : null),
        new("nth-week", $"the? {{ordinal}} week [<of>]? {Closed}", m => Parts.Week(m, m.Moment(1), m.Int(0))),
        new("last-week-of", "the? <lastordinal> week [of|in] {closed}", m => Parts.Week(m, m.Moment(0), -1)),
        new("nth-month", "the? {ordinal} month [of|in] {year}", m => Parts.Month(m, m.Moment(1), m.Int(0))),
        new("last-month-of", "the? <lastordinal> month [of|in] {year}", m => Parts.Month(m, m.Moment(0), -1)),
        new("nth-weekday", "the? {ordinal} {weekday} [of|in] [{amonth}|{bare}]", m => Parts.Weekday(m, m.Moment(2), m.Int(0), m.Int(1))),
        new("last-weekday-of", "the? <lastordinal> {weekday} [of|in] [{amonth}|{bare}]", m => Parts.Weekday(m, m.Moment(1), -1, m.Int(0))),
        new("first-day", $"the? first day of {Whole}", m => Parts.Edge(m, m.Moment(0), atEnd: false)),
        new("last-day", $"the? [last|final] day of {Whole}", m => Parts.Edge(m, m.Moment(0), atEnd: true)),
        new("first-stretch", "the? first {length} of {closed}", m => Parts.Stretch(m, m.Moment(1), m.Length(0), atEnd: false)),
        new("last-stretch", "the? [last|final] {length} of {closed}", m => Parts.Stretch(m, m.Moment(1), m.Length(0), atEnd: true)),
        new("shifted-month", "{shift} {month}", m => Dates.Month(m, m.Int(1)) is { } month ? Spoken.Shifted(m, m.Int(0), month) : null),
        new("shifted-edge-month", "{shift} {maymonth}", m => Dates.Month(m, m.Int(1)) is { } month && !(m.Int(0) == 0 && IsVerb(m)) ? Spoken.Shifted(m, m.Int(0), month) : null),
        new("shifted-season", "{shift} {season}", m => Dates.Season(m, m.Int(1)) is { } season ? Spoken.Shifted(m, m.Int(0), season) : null),
        new("shifted-weekday", "{shift} [{weekday}|{mayweekday}]", m => Dates.Weekday(m, m.Int(1), m.Int(0))),
        new("coming-weekday", "{coming} {weekday}", m => Dates.Weekday(m, m.Int(1))),
        new("gone-weekday", "{gone} {weekday}", m => Dates.Weekday(m, m.Int(1)) with { Recurs = null } is { Other: { } past } day ? day with { Range = past, Other = null, Assumed = null } : null),
        new("shifted-weekday-date", "<shift> [<weekday>|<mayweekday>] [-|,|(]? {yearly} )?", m => Spoken.Shifted(m, 0, m.Moment(0))),
        new("shifted-date", "{shift} {yearly}", m => m.Moment(1).Grain == TimeGrain.Month ? null : Spoken.Shifted(m, m.Int(0), m.Moment(1))),
        new("earlier", $"<earlier> <the>? {Whole}", m => m.Moment(0).End > m.Today ? Windows.SoFar(m, m.Moment(0)) : null),
        new("later", $"<later> <the>? {Whole}", m => Spoken.Later(m, m.Moment(0))),
        new("part", $"<the>? {{part}} [of|of the|-]? {Whole}", m => Parts.Of(m, m.Moment(1), m.Int(0))),
        new("part-of", $"the? {{partof}} of the? {Whole}", m => Parts.Of(m, m.Moment(1), m.Int(0))),
        new("at-part", "[at|around] the? {partof} -? {closed}", m => Parts.Of(m, m.Moment(1), m.Int(0))),
        new("part-as-edge", "{partof} -? {closed}", m => Parts.Of(m, m.Moment(1), m.Int(0)), Kinds.Edge),
        new("rest", $"the? <rest> [of|in|for|on|to]? the? {Whole}", m => Windows.Rest(m, m.Moment(0))),
        new("so-far", "so far {closed}", m => Windows.SoFar(m, m.Moment(0))),
        new("so-far-behind", "[{closed}|{bare}|{whole}] [so far|to date]", m => Windows.SoFar(m, m.Moment(0))),
        new("short-quarter-of-short-year", "{month2} ~ q ~ {year2}", m => Dates.Quarter(m, m.Int(0))?.Within(CivilCalendar.Years(2000 + m.Int(1)))),
        new("short-half-of-short-year", "{month2} ~ h ~ {year2}", m => Dates.Half(m, m.Int(0))?.Within(CivilCalendar.Years(2000 + m.Int(1)))),
        new("year-to-date", "ytd", m => Windows.SoFar(m, Windows.Unit(m, 0, TimeUnit.Year))),
    ];

    private static readonly IReadOnlyList<Rule> _windows =
    [
        new("within", "[<once>] [the <ahead>|<ahead>]? {length}", m => Windows.Within(m, m.Length(0))),
        new("length-left", "[less than|under|fewer than|at most|no more than] {length} [left|to go|remaining|to run]", m => Windows.Within(m, m.Length(0))),
        new("length-ahead", "{length} ahead", m => Windows.Within(m, m.Length(0))),
        new("within-from-day", "[<once>|less than] {length} [from|of|after] {day}", m => Spoken.Starting(m)),
        new("within-period", "within {closed}", m => m.Moment(0)),
        new("within-the-unit", "within {bare}", m => Windows.Rest(m, m.Moment(0))),
        new("next-units", "<the>? <ahead> {length}", m => Windows.Next(m, m.Length(0))),
        new("units-ahead", "<the>? {num} [upcoming|coming|following|next] {unit}", m => Windows.Next(m, Duration.Of(m.Int(0), m.Unit(1)))),
        new("coming-units", "the? [coming|upcoming|next] [few|several|couple of]? {unit}", m => Spoken.IsPlural(m) ? Windows.Few(Windows.Next(m, Duration.Of(3, m.Unit(0)))) : null),
        new("last-units", "<the>? <back> {length}", m => Windows.Last(m, m.Length(0))),
        new("units-back", "<the>? {num} [past|previous|last|preceding] {unit}", m => Windows.Last(m, Duration.Of(m.Int(0), m.Unit(1)))),
        new("recent-units", "the? [past|last] {unit}", m => Spoken.IsPlural(m) ? Windows.Few(Windows.Last(m, Duration.Of(3, m.Unit(0)))) : null),
        new("in-length", "in {length} [' s? time|s ' time|' time]?", m => Windows.In(m, m.Length(0))),
        new("length-from-now", "in? {length} [from now|later|hence|from today|after today|after now]", m => Windows.Hence(m, m.Length(0), 1)),
        new("ago", "{length} <ago>", m => Windows.Hence(m, m.Length(0), -1)),
        new("away-from", "{length} [from|after|following] {day}", m => Spoken.Away(m, 1)),
        new("away-before", "{length} before {day}", m => Spoken.Away(m, -1)),
        new("more-than-before", "more than {length} [before|prior to] {day}", m => m.Moment(1).As(TimeForm.Before, null, m.Length(0).From(m.Moment(1).First, -1))),
        new("more-than-ago", "[more than|over] {length} ago", m => Windows.Beyond(m, m.Length(0))),
        new("less-than-ago", "[less than|within|under|no more than|not more than] {length} ago", m => Windows.Last(m, m.Length(0))),
        new("more-than-after", "more than {length} [after|from] {day}", m => m.Moment(1).As(TimeForm.After, m.Length(0).From(m.Moment(1).End), null)),
        new("stretch-from", "for? {length} ,? [starting|beginning|from|starting from|beginning from|starting on|beginning on] {day}", m => Spoken.Starting(m)),
    ];

    private static readonly IReadOnlyList<Rule> _ranges =
    [
        new("between", "<between> the? {any} [<and>] the? {any} [inclusive|included|inclusively]?", m => Spoken.Join(m)),
        new("between-days", "<between> the? {dom} [<and>] the? {day}", m => Spoken.Join(m)),
        new("from-to", "from? the? {any} [<to>] the? {any} [inclusive|included|inclusively]?", m => Spoken.Join(m)),
        new("from-day-to", "from? the? {dom} [<to>] the? {day}", m => Spoken.Join(m)),
        new("from-to-day", "[from|between]? the? {day} [<to>] [{dom}]", m => Spoken.Join(m)),
        new("days-of-month", "[from|between]? the? {dom} [<to>|and] the? {dom} <of>? {theMonth}", m => Spoken.DaysOf(m, m.Moment(2))),
        new("month-days-year", $"{Month} {Number} [<to>] {Number} ,? {{year4}}", m => Dates.Day(m.Int(3), m.Int(0), m.Int(2)) is { } to ? Relations.Between(Dates.DayNumber(m, m.Int(1))!, to, m.Today) : null),
        new("month-between-days", $"{Month} [between|from] {Number} [<and>|<to>] {Number}", m => Dates.Day(m, m.Int(0), m.Int(2)) is { } to ? Relations.Between(Dates.DayNumber(m, m.Int(1))!, to, m.Today) : null),
        new("week-between-days", "{week} [<between>|from] {weekly} [<and>|<to>] {weekly}", m => m.Moment(1).Within(m.Moment(0).Range) is { } from ? Relations.Between(from, m.Moment(2), m.Today) : null),
        new("parenthesis", "{any} ( {any} )", m => m.Moment(0).Range == m.Moment(1).Range ? m.Moment(0) : null),
    ];

    private static readonly IReadOnlyList<Rule> _open =
    [
        new("since-before", $"since before the? {Closed}", m => Relations.Before(m.Moment(0))),
        new("before-end", $"<before> [the? end of|the? close of|end] the? {Closed}", m => Relations.Until(m.Moment(0))),
        new("before-unit-end", "<before> the? {unit} -? end", m => Relations.Until(Windows.Unit(m, 0, m.Unit(0)))),
        new("before-it-ends", $"[<before>|<until>|by the time] the? {Closed} <ends>", m => Relations.Until(m.Moment(0))),
        new("before", $"[any time|anytime|some time|sometime]? <before> the? {Closed}", m => Relations.Before(m, m.Moment(0))),
        new("until-at-least", $"[until at least|at least until|till at least|at least till|through at least|to at least] the? {Closed}", m => Relations.Until(m.Moment(0))),
        new("until", $"<until> the? {Closed}", m => Relations.Until(m.Moment(0))),
        new("until-now", "[till|until|up until] [date|now]", m => Relations.Until(Moment.Day(m.Today))),
        new("since-back", $"<sinceback> the? {Closed}", m => Relations.SinceBack(m.Moment(0), m.Today)),
        new("since", $"<since> the? {Closed} [on|onwards|onward]?", m => Relations.Since(m.Moment(0))),
        new("from-on", "<from> the? {closed} ,? [on|onwards|onward|forward|forwards]", m => Relations.Since(m.Moment(0))),
        new("from", "<from> the? {closed}", m => Spoken.From(m)),
        new("to-date", "from? {closed} to date", m => Relations.Between(m.Moment(0), Moment.Day(m.Today), m.Today)),
        new("after", $"<after> the? {Closed}", m => Relations.After(m.Moment(0))),
        new("year-greater", "year greater than {year}", m => Relations.After(m.Moment(0))),
        new("or-later", "from? {closed} ,? <orlater>", m => Relations.Since(m.Moment(0))),
        new("or-after", "{closed} ,? [or|and] after", m => Spoken.GoesOn(m) ? null : Relations.Since(m.Moment(0))),
        new("on", "{closed} [on|and on]", m => Spoken.GoesOn(m) ? null : Relations.Since(m.Moment(0))),
        new("or-before", "{closed} ,? [or|and] before", m => Spoken.GoesOn(m) ? null : Relations.Until(m.Moment(0))),
        new("or-earlier", "<until>? {closed} ,? <orearlier>", m => Relations.Until(m.Moment(0))),
        new("in-or-after", "[in|on] or [after|later than] the? {closed}", m => Relations.Since(m.Moment(0))),
        new("in-or-before", "[in|on] or [before|earlier than] the? {closed}", m => Relations.Until(m.Moment(0))),
        new("pre", "pre -? {year}", m => Relations.Before(m.Moment(0))),
        new("post", "post -? {year}", m => Relations.After(m.Moment(0))),
        new("as-of", "as [of|at|on] {day}", m => m.Moment(0)),
        new("as-of-now", "as of now", m => Moment.Day(m.Today)),
    ];

    private static readonly IReadOnlyList<Rule> _notTimes =
    [
        new("repeated", "<every> [<num>|<ordinal>|other|single]? [<unit>|<weekday>|<mayweekday>|<any>]", _ => Kinds.Nothing),
        new("no-such-day", $"{{num}} {Month} <year4>?", m => m.Int(0) is > 31 and < 100 ? Kinds.Nothing : null),
        new("any-weekday", "a [<weekday>]", m => m.Habits.Roundly ? Kinds.Nothing : null),
        new("of-every", "<any> of <every> <unit>", _ => Kinds.Nothing),
        new("weekdays", "<weekday> [~ s|mornings|afternoons|evenings|nights]", _ => Kinds.Nothing),
    ];

    public static IReadOnlyList<Rule> All { get; } =
        [.. _numbers, .. NumericDates.Rules(MonthOrder.ByHabit), .. _dates, .. _periods, .. _combinations, .. _windows, .. _ranges, .. _open, .. _notTimes];

    // "This may be ..." is no month; at the end of what is said it may be.
    private static bool IsVerb(Match m) => m.Word(m.End) is [>= 'a' and <= 'z', ..];

    private static Moment? DayAlone(Match m) => m.Chart.Is(m.End, "counted") ? null : Dates.DayNumber(m, m.Int(0));
}

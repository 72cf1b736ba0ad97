using PartnerBot.Reading.Time.Grammar;
using static PartnerBot.Reading.Time.Rules.English.EnglishForms;

namespace PartnerBot.Reading.Time.Rules.English;

/// <summary>Periods of the calendar and those counted from today, in English.</summary>
internal static class EnglishPeriods
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("year", "[the? [year|calendar year|cy] of?]? {year4}", m => Spoken.Year(m)),
        new("year-in-words", "[in|during|of|for|year|throughout] {yearwords}", m => Dates.Year(m.Int(0))),
        new("year-in-words-as-edge", "{yearwords}", m => Dates.Year(m.Int(0)), Kinds.Edge),
        new("year-as-edge", "{year4}", m => Dates.Year(m.Int(0)), Kinds.Edge),
        new("short-year", "cy ~? {year2}", m => Dates.Year(2000 + m.Int(0))),
        new("fiscal-year", $"the? {Fiscal} of? '? [{{year4}}|{{year2}}]", m => Dates.FiscalYear(Spoken.Century(m.Int(0)))),
        new("year-then-fiscal", "the? {year4} [fiscal year|financial year|budget year]", m => Dates.FiscalYear(m.Int(0))),
        new("fiscal-years", $"[{Fiscal} {{year4}} ~ [-|/] ~ [{{year2}}|{{year4}}]|the? {{year4}} ~ [-|/] ~ [{{year2}}|{{year4}}] [fiscal year|financial year|budget year]]", m => Spoken.FiscalYears(m)),
        new("fiscal-quarter", "the? [{ordinal} fiscal quarter|fiscal q ~ {month2}] [of|in]? {year}", m => Dates.FiscalYear(m.Moment(1).First.Year) is { } year ? Parts.Quarter(m, year, m.Int(0)) : null),
        new("academic-year", "{year4} ~ [-|/] ~ {year2}", m => Spoken.AcademicYear(m)),
        new("years-with-slash", "{year4} ~ / ~ {year4}", m => Spoken.SlashedYears(m)),
        new("short-range-of-years", "{year4} ~ [-|/] ~ {year2}", m => Spoken.ShortRange(m)),
        new("academic-year-behind", "{year4} ~ [-|/] ~ [{year2}|{year4}] [academic|school] year", m => Spoken.AcademicYear(m.Int(0), m.Int(1))),
        new("academic-year-of-one", "<the>? [academic year|school year|ay] {year4}", m => Dates.AcademicYear(m.Int(0), 9)),
        new("academic-year-long", "[<the>|<shift>|<gone>|<coming>]? [academic year|school year|ay] {year4} [-|/|to] [{year2}|{year4}]", m => Spoken.AcademicYear(m.Int(0), m.Int(1))),
        new("decade", "the? {year4} ~ '? ~ s", m => Dates.Decade(m, m.Int(0))),
        new("short-decade", "the? '? {year2} ~? '? s", m => m.Int(0) % 10 == 0 ? Dates.Decade(m, m.Int(0)) : null),
        new("unit", "{shift} {unit}", m => (m.Unit(1) == TimeUnit.Day && m.Int(0) <= 0) || Spoken.IsPlural(m) ? null : Windows.Unit(m, m.Int(0), m.Unit(1))),
        new("past-unit", "{gone} {unit}", m => Spoken.IsPlural(m) ? null : Windows.Past(m, m.Unit(1))),
        new("coming-unit", "{coming} {unit}", m => Spoken.IsPlural(m) ? null : Windows.Coming(m, m.Unit(1))),
        new("window-of-one", "[in|within|over|during] the [last|past] [{unit}]", m => m.Unit(0) is TimeUnit.Quarter || Spoken.IsPlural(m) ? null : Windows.Past(m, m.Unit(0))),
        new("coming-half-year", "[in|within|over|during|for] the [next|coming|following] half -? year", m => Windows.Within(m, Duration.Of(6, TimeUnit.Month))),
        new("coming-window-of-one", "[in|within|over|during|for] the [next|coming|following] {unit}", m => Spoken.IsPlural(m) ? null : Windows.Coming(m, m.Unit(0))),
        new("unit-after-next", "the {unit} after [next|the next]", m => Windows.Unit(m, 2, m.Unit(0))),
        new("unit-before-last", "the {unit} before last", m => Windows.Unit(m, -2, m.Unit(0))),
        new("new-year", "the new year", m => Windows.Unit(m, 1, TimeUnit.Year)),
        new("shifted-half", "{shift} half", m => m.Word(m.End) is "of" or "-" ? null : Windows.Unit(m, m.Int(0), TimeUnit.Half)),
        new("weekend", "the weekend", m => Windows.Unit(m, 0, TimeUnit.Weekend)),
        new("the-unit-as-edge", "the {unit}", m => m.Unit(0) is TimeUnit.Decade or TimeUnit.Day ? null : Windows.Unit(m, 0, m.Unit(0)), "bare"),
        new("unit-as-whole", "{unit}", m => m.Unit(0) is TimeUnit.Decade or TimeUnit.Day ? null : Windows.Unit(m, 0, m.Unit(0)), "whole"),
        new("unit-end", "[the? {unit} -? end|the? {unit} ' s end|{endletters}]", m => Parts.Of(m, Windows.Unit(m, 0, m.Unit(0)), 1)),
        new("quarter", "[{ordinal} quarter|q ~ {month2}|{month2} ~ q|quarter [{month2}|{num}]]", m => Dates.Quarter(m, m.Int(0))),
        new("the-quarter", "the {ordinal} quarter", m => Dates.Quarter(m, m.Int(0))),
        new("last-quarter-of", "the? <lastordinal> quarter [of|in] [{year}|{bare}|{whole}]", m => m.Moment(0).Grain == TimeGrain.Year ? Parts.Quarter(m, m.Moment(0), -1) : null),
        new("christmas", "[christmas|xmas] [day|eve]?", m => Dates.Day(m, 12, m.Word(m.End - 1) == "eve" ? 24 : 25)),
        new("new-years-day", "new year ' s day?", m => Dates.Day(m, 1, 1)),
        new("new-year-as-edge", "new year", m => Dates.Day(m, 1, 1), Kinds.Edge),
        new("new-years-eve", "new year ' s eve", m => Dates.Day(m, 12, 31)),
        new("decade-word", "the? {decadeword}", m => Dates.Decade(m, m.Int(0))),
        new("half-as-edge", "the? [{ordinal} half|{halfword}|h ~ {month2}|{month2} ~ h]", m => Dates.Half(m, m.Int(0)), Kinds.Edge),
        new("half", "the? [{ordinal} half|{halfword}|h ~ {month2}|{month2} ~ h]", m => m.Word(m.End) == "of" ? null : Dates.Half(m, m.Int(0))),
        new("first-half-of", "the? [{ordinal} [half|semester]|{halfword}] of the? year", m => Dates.Half(m, m.Int(0))),
        new("semester", "the? {ordinal} semester", m => Dates.Half(m, m.Int(0)) is { } half ? half with { Assumed = "semester" } : null),
        new("term-of-season", "[in|during|over|for|by]? the? {season} [semester|term]", m => Dates.Term(m, m.Int(0), 9)),
        new("season", "[in|during|over|for|by|come] the? {season}", m => Spoken.Season(m)),
        new("season-as-edge", "{season}", m => Spoken.Season(m), Kinds.Edge),
        new("working-week", "{shift} [working|work] week", m => Spoken.WorkingWeek(m, m.Int(0))),
        new("week-number", "[week|wk|cw|calendar week] {num}", m => CivilCalendar.IsoWeek(m.Today.Year, m.Int(0)) is { } week ? Moment.Period(week, TimeGrain.Week) : null),
        new("iso-week", "{year4} ~ -? ~ w ~ {num}", m => CivilCalendar.IsoWeek(m.Int(0), m.Int(1)) is { } week ? Moment.Period(week, TimeGrain.Week) : null),
        new("week-number-of-year", "the? week {num} [of|in|,]? {year}", m => Parts.Week(m, m.Moment(1), m.Int(0))),
    ];
}

using PartnerBot.Reading.Time.Grammar;
using static PartnerBot.Reading.Time.Rules.English.EnglishForms;

namespace PartnerBot.Reading.Time.Rules.English;

/// <summary>From one time to another, in English.</summary>
internal static class EnglishRanges
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("between-days", "<between> the? {dom} [<and>] the? {day}", m => Spoken.Join(m)),
        new("between", "<between> the? [years|months of|months]? [{point}|{any}] <and> the? [{point}|{any}] [inclusive|included|inclusively]?", m => Spoken.Join(m)),
        new("from-day-to", "from? the? {dom} [<to>] the? {day}", m => m.Moment(1).Recurs?.Cycle == Cycle.Month ? null : Spoken.Join(m)),
        new("from-to", "from? the? [years|months of|months]? [{point}|{any}] <to> the? [{point}|{any}] [inclusive|included|inclusively]?", m => Spoken.Join(m)),
        new("from-to-day", "[from|between]? the? {day} [<to>] [{dom}]", m => Spoken.Join(m)),
        new("days-of-month", "[from|between]? the? {dom} [<to>|and] the? {dom} <of>? {theMonth}", m => Spoken.DaysOf(m, m.Moment(2))),
        new("month-days-year", $"[<between> {Month} .? the? {Number} <and>|from? {Month} .? the? {Number} <to>] the? {Number} ,? {FullYear}", m => Dates.Day(m.Int(3), m.Int(0), m.Int(2)) is { } to ? Relations.Between(Dates.DayNumber(m, m.Int(1))!, to, m.Today) : null),
        new("between-days-of-month", $"<between> {Month} .? the? {Number} <and> the? {Number}", m => Dates.Day(m, m.Int(0), m.Int(2)) is { } to ? Relations.Between(Dates.DayNumber(m, m.Int(1))!, to, m.Today) : null),
        new("month-between-days", $"{Month} [between|from] {Number} [<and>|<to>] {Number}", m => Dates.Day(m, m.Int(0), m.Int(2)) is { } to ? Relations.Between(Dates.DayNumber(m, m.Int(1))!, to, m.Today) : null),
        new("week-between-days", "{week} [<between>|from] {weekly} [<and>|<to>] {weekly}", m => m.Moment(1).Within(m.Moment(0).Range) is { } from ? Relations.Between(from, m.Moment(2), m.Today) : null),
        new("parenthesis", "{any} ( {any} )", m => m.Moment(0).Range == m.Moment(1).Range ? m.Moment(0) : null),
    ];
}

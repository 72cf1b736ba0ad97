using PartnerBot.Reading.Time.Grammar;
using static PartnerBot.Reading.Time.Rules.French.FrenchForms;

namespace PartnerBot.Reading.Time.Rules.French;

/// <summary>From one time to another, in French.</summary>
internal static class FrenchRanges
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("between-days", "entre le? {dom} <and> le? {day}", m => Spoken.Join(m)),
        new("between", "entre <the>? [années|mois de]? [{point}|{any}] <and> <the>? [{point}|{any}] <inclusive>?", m => Spoken.Join(m)),
        new("from-day-to", "[de|du]? {dom} [<to>|et] le? {day}", m => m.Moment(1).Recurs?.Cycle == Cycle.Month ? null : Spoken.Join(m)),
        new("from-to", "[de|du|d'|depuis|dès]? <the>? [années|mois de]? [{point}|{any}] <to> <the>? [{point}|{any}] <inclusive>?", m => Spoken.Join(m)),
        new("from-to-day", "[de|du|entre]? le? {day} [<to>|et] le? {dom}", m => Spoken.Join(m)),
        new("month-days-year", $"{Month} .? {Number} <to> {Number} ,? {{year4}}", m => Dates.Day(m.Int(3), m.Int(0), m.Int(2)) is { } to ? Relations.Between(Dates.DayNumber(m, m.Int(1))!, to, m.Today) : null),
        new("days-of-month", "[de|du|entre]? {dom} [<to>|et] {dom} [<of>]? {theMonth}", m => Spoken.DaysOf(m, m.Moment(2))),
        new("days-of-named-month", "[de|du|entre]? {dom} [<to>|et] {dom} <of> {amonth}", m => m.Moment(2).Recurs is null ? null : Spoken.DaysOfNamed(m)),
        new("week-between-days", "{week} entre <the>? {weekly} <and> {weekly}", m => m.Moment(1).Within(m.Moment(0).Range) is { } from ? Relations.Between(from, m.Moment(2), m.Today) : null),
        new("parenthesis", "{any} ( {any} )", m => m.Moment(0).Range == m.Moment(1).Range ? m.Moment(0) : null),
    ];
}

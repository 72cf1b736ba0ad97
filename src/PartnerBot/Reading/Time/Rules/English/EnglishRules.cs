using PartnerBot.Reading.Time.Grammar;
using static PartnerBot.Reading.Time.Rules.English.EnglishForms;

namespace PartnerBot.Reading.Time.Rules.English;

/// <summary>How times are said in English, in order: what a rule names must be made by a rule above it, or stand behind in the sentence.</summary>
internal static class EnglishRules
{
    private static readonly IReadOnlyList<Rule> _notTimes =
    [
        new("repeated", "<every> [<num>|<ordinal>|other|single]? [<unit>|<weekday>|<mayweekday>|<any>]", _ => Kinds.Nothing),
        new("no-such-day", $"the? [{{num}}|{{ordinal}}] [of|-|/]? {Month} .? <year4>?", m => m.Int(0) < 100 ? Dates.NoSuchDay(m.YearAtEnd, m.Int(1), m.Int(0)) : null),
        new("no-such-day-to", $"the? [{{num}}|{{ordinal}}] of? {Month} .? [<to>|<and>] <any>", m => m.Int(0) < 100 ? Dates.NoSuchDay(null, m.Int(1), m.Int(0)) : null),
        new("no-such-day-behind", $"{Month} .? the? {Number} ,? <year4>?", m => Dates.NoSuchDay(m.YearAtEnd, m.Int(0), m.Int(1))),
        new("any-weekday", "a [<weekday>]", m => m.Habits.Roundly ? Kinds.Nothing : null),
        new("fraction", "<num> ~ / ~ <num> of", _ => Kinds.Nothing),
        new("numbered-thing", "<numbered> .? [<num> [/|-|.] <num>|<num>]", _ => Kinds.Nothing),
        new("person", "<title> .? [<month>|<maymonth>|<weekday>]", _ => Kinds.Nothing),
        new("of-every", "<any> of <every> <unit>", _ => Kinds.Nothing),
        new("weekdays", "<weekday> [~ s|mornings|afternoons|evenings|nights]", _ => Kinds.Nothing),
    ];

    public static IReadOnlyList<Rule> All { get; } =
        [.. EnglishNumbers.Rules, .. NumericDates.Rules(MonthOrder.ByHabit), .. EnglishDates.Rules, .. Feasts.Rules, .. EnglishPeriods.Rules, .. EnglishPieces.Rules, .. EnglishWindows.Rules, .. EnglishRanges.Rules, .. EnglishBounds.Rules, .. _notTimes];
}

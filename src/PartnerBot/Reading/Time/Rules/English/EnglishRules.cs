using PartnerBot.Reading.Time.Grammar;
using static PartnerBot.Reading.Time.Rules.English.EnglishForms;

namespace PartnerBot.Reading.Time.Rules.English;

/// <summary>How times are said in English, in order: what a rule names must be made by a rule above it, or stand behind in the sentence.</summary>
internal static class EnglishRules
{
    private static readonly IReadOnlyList<Rule> _notTimes =
    [
        new("repeated", "<every> [<num>|<ordinal>|other|single]? [<unit>|<weekday>|<mayweekday>|<any>]", _ => Kinds.Nothing),
        new("no-such-day", $"{{num}} {Month} <year4>?", m => m.Int(0) is > 31 and < 100 ? Kinds.Nothing : null),
        new("any-weekday", "a [<weekday>]", m => m.Habits.Roundly ? Kinds.Nothing : null),
        new("fraction", "<num> ~ / ~ <num> of", _ => Kinds.Nothing),
        new("numbered-thing", "<numbered> .? [<num> [/|-|.] <num>|<num>]", _ => Kinds.Nothing),
        new("person", "<title> .? [<month>|<maymonth>|<weekday>]", _ => Kinds.Nothing),
        new("of-every", "<any> of <every> <unit>", _ => Kinds.Nothing),
        new("weekdays", "<weekday> [~ s|mornings|afternoons|evenings|nights]", _ => Kinds.Nothing),
    ];

    public static IReadOnlyList<Rule> All { get; } =
        [.. EnglishNumbers.Rules, .. NumericDates.Rules(MonthOrder.ByHabit), .. EnglishDates.Rules, .. EnglishPeriods.Rules, .. EnglishPieces.Rules, .. EnglishWindows.Rules, .. EnglishRanges.Rules, .. EnglishBounds.Rules, .. _notTimes];
}

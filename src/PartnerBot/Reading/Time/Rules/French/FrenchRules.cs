using PartnerBot.Reading.Time.Grammar;
using static PartnerBot.Reading.Time.Rules.French.FrenchForms;

namespace PartnerBot.Reading.Time.Rules.French;

/// <summary>How times are said in French, in order: what a rule names must be made by a rule above it, or stand behind in the sentence.</summary>
internal static class FrenchRules
{
    private static readonly IReadOnlyList<Rule> _notTimes =
    [
        // "Toutes les deux jusqu'à fin 2026" is both of them, until then.
        new("repeated", "<every> [an|année] ,? [en|au mois de|au mois d'|le]? <any>", _ => Kinds.Nothing),
        new("repeated", "<every> [[<num>|<ordinal>|autres]? [<unit>|<weekday>]|<any>]", _ => Kinds.Nothing),
        new("no-such-day", $"le? [{{num}}|{{ordinal}}] {Month} .? <year4>?", m => m.Int(0) < 100 ? Dates.NoSuchDay(m.YearAtEnd, m.Int(1), m.Int(0)) : null),
        new("no-such-day-to", $"le? [{{num}}|{{ordinal}}] {Month} .? [<to>|<and>] <the>? <any>", m => m.Int(0) < 100 ? Dates.NoSuchDay(null, m.Int(1), m.Int(0)) : null),
        new("fraction", "<num> ~ / ~ <num> <of>", _ => Kinds.Nothing),
        new("numbered-thing", "<numbered> .? [<num> [/|-|.] <num>|<num>]", _ => Kinds.Nothing),
        new("person", "<title> .? [<month>|<maymonth>|<weekday>]", _ => Kinds.Nothing),
        new("any-weekday", "un [<weekday>]", m => m.Habits.Roundly ? Kinds.Nothing : null),
        new("weekdays", "<weekday> ~ s", _ => Kinds.Nothing),
    ];

    public static IReadOnlyList<Rule> All { get; } =
        [.. FrenchNumbers.Rules, .. NumericDates.Rules(MonthOrder.Second), .. FrenchDates.Rules, .. Feasts.Rules, .. FrenchPeriods.Rules, .. FrenchPieces.Rules, .. FrenchWindows.Rules, .. FrenchRanges.Rules, .. FrenchBounds.Rules, .. _notTimes];
}

using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules.Chinese;

/// <summary>How times are said in Chinese, in order: what a rule names must be made by a rule above it, or stand behind in the sentence.</summary>
internal static class ChineseRules
{
    private static readonly IReadOnlyList<Rule> _notTimes =
    [
        new("repeated", "<every> [个|個|{num}]? [<unit>|<weekday>|月|<any>]", _ => Kinds.Nothing),
        new("lasting", "<length> [以上|以下|左右的|多]", _ => Kinds.Nothing),
        new("other-word", "<nottime>", _ => Kinds.Nothing),
    ];

    public static IReadOnlyList<Rule> All { get; } =
        [.. ChineseNumbers.Rules, .. NumericDates.Rules(MonthOrder.FirstWithoutYear), .. ChineseYears.Rules, .. HanDates.Rules, .. ChinesePeriods.Rules, .. ChinesePieces.Rules, .. ChineseWindows.Rules, .. ChineseRanges.Rules, .. ChineseBounds.Rules, .. _notTimes];
}

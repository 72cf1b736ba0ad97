using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules.Chinese;

/// <summary>How times are said in Chinese, in order: what a rule names must be made by a rule above it, or stand behind in the sentence.</summary>
internal static class ChineseRules
{
    private static readonly IReadOnlyList<Rule> _notTimes =
    [
        new("repeated", "<every> [年 的? <any>|[个|個|{num}]? [<unit>|<weekday>|月|<any>]]", _ => Kinds.Nothing),
        new("lasting", "[<length> [以上|以下|左右的|多]|[超过|至少|不少于|长达|为期] <length>]", _ => Kinds.Nothing),
        new("person", "<month2> 月 [小姐|先生|老师|教授|女士|同学]", _ => Kinds.Nothing),
        new("notice", "[提前 <length>|<length> 前 的? [书面]? 通知]", _ => Kinds.Nothing),
        new("numbered-thing", "<numbered> <num>", _ => Kinds.Nothing),
        new("further", "[再往前|往前|再往后|再往後] <length>", _ => Kinds.Nothing),
        new("other-word", "<nottime>", _ => Kinds.Nothing),
    ];

    public static IReadOnlyList<Rule> All { get; } =
        [.. ChineseNumbers.Rules, .. NumericDates.Rules(MonthOrder.FirstWithoutYear), .. ChineseYears.Rules, .. HanDates.Rules, .. Feasts.Rules, .. HanPeriods.Rules, .. ChinesePeriods.Rules, .. ChinesePieces.Rules, .. HanSpans.Rules, .. ChineseWindows.Rules, .. ChineseRanges.Rules, .. HanRanges.Rules, .. ChineseBounds.Rules, .. _notTimes];
}

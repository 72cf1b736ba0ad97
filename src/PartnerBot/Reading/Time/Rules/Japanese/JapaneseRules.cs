using PartnerBot.Reading.Time.Grammar;

namespace PartnerBot.Reading.Time.Rules.Japanese;

/// <summary>How times are said in Japanese, in order: what a rule names must be made by a rule above it, or stand behind in the sentence.</summary>
internal static class JapaneseRules
{
    private static readonly IReadOnlyList<Rule> _notTimes =
    [
        new("repeated", "<every> [年 <any>?|月 <any>?|日|週 の? <weekday>?|<any>]", _ => Kinds.Nothing),
        new("bounded-length", "<length> [以上|以下|未満|を上回る|を下回る|を超える|超|連続]", _ => Kinds.Nothing),
        new("weekdays", "<weekday> [ごと|毎|会]", _ => Kinds.Nothing),
        new("person", "<month2> 月 [さん|先生|氏|様|くん|教授]", _ => Kinds.Nothing),
        new("notice", "<length> 前 [の|まで の|まで に|に]? [書面|文書]? [で の?|による]? [通知|予告|告知|申し出|申出|連絡]", _ => Kinds.Nothing),
        new("numbered-thing", "<numbered> <num>", _ => Kinds.Nothing),
        new("other-word", "<nottime>", _ => Kinds.Nothing),
    ];

    public static IReadOnlyList<Rule> All { get; } =
        [.. JapaneseNumbers.Rules, .. NumericDates.Rules(MonthOrder.FirstWithoutYear), .. JapaneseYears.Rules, .. HanDates.Rules, .. Feasts.Rules, .. HanPeriods.Rules, .. JapanesePeriods.Rules, .. JapanesePieces.Rules, .. HanSpans.Rules, .. JapaneseWindows.Rules, .. JapaneseRanges.Rules, .. HanRanges.Rules, .. JapaneseBounds.Rules, .. _notTimes];
}

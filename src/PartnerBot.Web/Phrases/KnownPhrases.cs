namespace PartnerBot.Web.Phrases;

/// <summary>The languages that channels speak.</summary>
public static class KnownPhrases
{
    public static readonly IReadOnlyList<ChannelPhrases> All =
    [
        EnglishPhrases.Value,
        FrenchPhrases.Value,
        JapanesePhrases.Value,
        ChinesePhrases.Value,
        TraditionalChinesePhrases.Value,
    ];

    /// <summary>The phrases for a language or client locale (fr, fr-CA, zh-TW); English where none fits.</summary>
    public static ChannelPhrases For(string? locale)
    {
        var wanted = (locale ?? "").Replace('_', '-');
        if (IsTraditional(wanted))
            return TraditionalChinesePhrases.Value;
        var language = wanted.Split('-')[0];
        return All.FirstOrDefault(p => p.Language.Equals(language, StringComparison.OrdinalIgnoreCase)) ?? EnglishPhrases.Value;
    }

    private static bool IsTraditional(string locale) =>
        locale.StartsWith("zh-Hant", StringComparison.OrdinalIgnoreCase)
        || locale.ToUpperInvariant() is "ZH-TW" or "ZH-HK" or "ZH-MO";
}

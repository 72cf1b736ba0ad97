namespace PartnerBot.Digests.Talking;

/// <summary>The language to speak where nobody has spoken yet.</summary>
internal static class DigestLanguages
{
    /// <param name="locale">A client's locale, such as zh-TW.</param>
    public static string Of(string locale) => locale switch
    {
        _ when locale.StartsWith("zh-Hant", StringComparison.OrdinalIgnoreCase) || locale.ToUpperInvariant() is "ZH-TW" or "ZH-HK" or "ZH-MO" => "zh-Hant",
        { Length: >= 2 } when locale[..2].ToUpperInvariant() is "FR" or "JA" or "ZH" => locale[..2].ToLowerInvariant(),
        _ => "en",
    };
}

using PartnerBot.Languages;
using PartnerBot.Reading.Words;

namespace PartnerBot.Reading;

/// <summary>Finds the language of a message from its script and words; the locale and the last answer decide only what those leave open.</summary>
internal static class LanguageGuess
{
    // Words of Chinese grammar, in either writing, that no Japanese word is written with.
    private const string ChineseOnly = "哪嗎吗呢麼么誰谁們们這这咱啊呀吧啦您你她它还還沒给";

    // Characters simplified in Japan alone.
    private const string JapaneseOnly = "済満効県戻歳対図関広継続録覧発総経両変実応戦検験読";

    /// <summary>Code of a known language.</summary>
    public static string Of(string text, IReadOnlyList<Token> tokens, string hint, IReadOnlyDictionary<string, Lexicon> lexicons)
    {
        var kana = tokens.Count(t => t.IsKana);
        var han = tokens.Count(t => t.IsHan);
        if (kana > 0)
            return "ja";
        if (han > 0)
            return Han(text, tokens, hint, lexicons);
        var known = KnownLanguages.All.Where(l => l.Code is "en" or "fr").ToDictionary(l => l.Code, l => Known(WithoutAcronyms(text, tokens), lexicons[l.Code]));
        if (known["en"] == 0 && known["fr"] == 0 && hint is "ja" or "zh")
            return hint;
        if (known["en"] == known["fr"])
            return hint.StartsWith("fr", StringComparison.OrdinalIgnoreCase) || (hint.Length == 0 && HasFrenchLetters(text)) ? "fr" : "en";
        return known["fr"] > known["en"] ? "fr" : "en";
    }

    /// <summary>Whether a Chinese message is written in traditional characters; the locale decides where its characters are those of both.</summary>
    public static bool IsTraditional(Question question) =>
        question.Text.Any(c => "們個這來時國協議簽約學與會對現還請幾項當關機間問單連續邊過進從於後發點兩誰應該種類較區東臺灣嗎說講換體謝".Contains(c, StringComparison.Ordinal))
        || (IsTraditional(question.Locale) && !question.Text.Any(c => "们个这来时国协议签约学与会对现还请几项当关机间问单连续边过进从于后发点两谁应该种类较区东湾吗说讲换体谢".Contains(c, StringComparison.Ordinal)));

    private static bool IsTraditional(string locale) => locale.Replace('_', '-').ToUpperInvariant() is "ZH-TW" or "ZH-HK" or "ZH-MO" || locale.StartsWith("zh-Hant", StringComparison.OrdinalIgnoreCase);

    // Without kana, Japanese and Chinese share characters: whole words of the lexicons decide, then the hint.
    private static string Han(string text, IReadOnlyList<Token> tokens, string hint, IReadOnlyDictionary<string, Lexicon> lexicons)
    {
        if (text.Any(c => ChineseOnly.Contains(c, StringComparison.Ordinal)))
            return "zh";
        if (text.Any(c => JapaneseOnly.Contains(c, StringComparison.Ordinal)))
            return "ja";
        var ja = Known(tokens, lexicons["ja"]);
        var zh = Known(tokens, lexicons["zh"]);
        if (ja == zh)
            return hint.StartsWith("ja", StringComparison.OrdinalIgnoreCase) ? "ja" : "zh";
        return ja > zh ? "ja" : "zh";
    }

    private static int Known(IReadOnlyList<Token> tokens, Lexicon lexicon)
    {
        var covered = new bool[tokens.Count];
        foreach (var hearing in lexicon.Find(tokens))
        {
            for (var i = 0; i < hearing.Count; i++)
                covered[hearing.First + i] = true;
        }

        return covered.Count(c => c);
    }

    /// <summary>A short name in capitals tells no language: TU Munich is not French for its "tu".</summary>
    private static IReadOnlyList<Token> WithoutAcronyms(string text, IReadOnlyList<Token> tokens) =>
        text.Any(char.IsLower) ? [.. tokens.Where(t => t.End - t.Start < 2 || text.AsSpan(t.Start, t.End - t.Start).ContainsAnyExceptInRange('A', 'Z'))] : tokens;

    private static bool HasFrenchLetters(string text) => text.Any(c => "éèêàçùâîôûëïœ".Contains(char.ToLowerInvariant(c), StringComparison.Ordinal));
}

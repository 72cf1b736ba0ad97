using PartnerBot.Languages;
using PartnerBot.Reading.Words;

namespace PartnerBot.Reading;

/// <summary>Finds the language of a message from its script and words; the locale and the last answer decide only what those leave open.</summary>
internal static class LanguageGuess
{
    // Words of Chinese grammar, in either writing, that no Japanese word is written with.
    private const string ChineseOnly = "哪嗎吗呢麼么誰谁們们這这咱啊呀吧啦您你她它还還沒给换协议签约现请项种类较东说讲单连续边过进从发两";

    // Characters simplified in Japan alone.
    private const string JapaneseOnly = "済満効県戻歳対図関広継続録覧発総経両変実応戦検験読";

    /// <summary>Code of a known language.</summary>
    public static string Of(string text, Hearings heard, string hint)
    {
        if (heard.Tokens.Any(t => t.IsKana))
            return "ja";
        if (heard.Tokens.Any(t => t.IsHan))
            return Han(text, heard, hint);
        var spoken = WithoutAcronyms(text, heard);
        var (en, fr) = (Known(spoken, "en"), Known(spoken, "fr"));
        if (en == 0 && fr == 0 && hint is "ja" or "zh")
            return hint;
        if (en == fr)
            return hint.StartsWith("fr", StringComparison.OrdinalIgnoreCase) || (hint.Length == 0 && text.Any(IsFrench)) || HasFrenchWord(text) ? "fr" : "en";
        return fr > en ? "fr" : "en";
    }

    /// <summary>Whether a Chinese message is written in traditional characters; the last answer in Chinese, or else the locale, decides where its characters are those of both.</summary>
    /// <param name="spoken">The language of the last answer.</param>
    public static bool IsTraditional(Question question, string? spoken = null) =>
        question.Text.Any(c => HanVariants.Fold(c) != c && !BothWays.Contains(c, StringComparison.Ordinal))
        || (IsTraditional(spoken is "zh" or "zh-Hant" ? spoken : question.Locale) && !question.Text.Any(c => SimplifiedOnly.Contains(c, StringComparison.Ordinal)));

    private const string SimplifiedOnly = "们个这来时国协议签约学与会对现还请几项当关机间问单连续边过进从于后发点两谁应该种类较区东湾吗说讲换体谢";

    // Characters that fold to another and that simplified writing keeps as well: 著名, 乾坤, 瞭望, 研究.
    private const string BothWays = "著乾瞭藉祇研慎摺折拼挨晃烟瓶矩糖欠缺罐芸苔萌予郎翻";

    private static bool IsTraditional(string locale) => locale.Replace('_', '-').ToUpperInvariant() is "ZH-TW" or "ZH-HK" or "ZH-MO" || locale.StartsWith("zh-Hant", StringComparison.OrdinalIgnoreCase);

    // Without kana, Japanese and Chinese share characters: whole words of the lexicons decide, then the hint.
    private static string Han(string text, Hearings heard, string hint)
    {
        if (text.Any(c => ChineseOnly.Contains(c, StringComparison.Ordinal)))
            return "zh";
        if (text.Any(c => JapaneseOnly.Contains(c, StringComparison.Ordinal)))
            return "ja";
        var (ja, zh) = (Known(heard, "ja", Times.Value.Ja), Known(heard, "zh", Times.Value.Zh));
        if (ja == zh)
            return hint.StartsWith("ja", StringComparison.OrdinalIgnoreCase) ? "ja" : "zh";
        return ja > zh ? "ja" : "zh";
    }

    // 上上季度: the words for a time that is counted from today are no concepts, and tell the language as well.
    private static readonly Lazy<(Lexicon Ja, Lexicon Zh)> Times = new(() => (TimesOf("Japanese"), TimesOf("Chinese")));

    private static Lexicon TimesOf(string folder) => Lexicon.From(Lexicon.Entries(folder, "time.txt")
        .Where(e => e.Key.StartsWith("rel", StringComparison.Ordinal))
        .SelectMany(e => e.Phrase.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        .Select(word => (new Concept("time", ""), word)));

    private static int Known(Hearings heard, string language, Lexicon? times = null)
    {
        var covered = new bool[heard.Tokens.Length];
        foreach (var hearing in times is null ? heard.In(language) : heard.In(language).Concat(times.Find(heard.Tokens)))
            Array.Fill(covered, true, hearing.First, hearing.Count);
        return covered.AsSpan().Count(true);
    }

    /// <summary>A short name in capitals tells no language: TU Munich is not French for its "tu".</summary>
    private static Hearings WithoutAcronyms(string text, Hearings heard) =>
        text.Any(char.IsLower) && heard.Tokens.Any(t => IsAcronym(text, t)) ? heard.Over([.. heard.Tokens.Where(t => !IsAcronym(text, t))]) : heard;

    private static bool IsAcronym(string text, Token token) =>
        token.End - token.Start >= 2 && !text.AsSpan(token.Start, token.End - token.Start).ContainsAnyExceptInRange('A', 'Z');

    private static bool IsFrench(char letter) => "éèêàçùâîôûëïœ".Contains(char.ToLowerInvariant(letter), StringComparison.Ordinal);

    // "Accords expirés": names keep their accents in English as well, but begin with a capital.
    private static bool HasFrenchWord(string text) => text.Split(' ').Any(word => word.Length > 0 && char.IsLower(word[0]) && word.Any(IsFrench));
}

namespace PartnerBot.Reading.Names;

/// <summary>Where the words of a place do not mean it: a language ("in English", "en anglais"), one character inside a longer word.</summary>
internal static class PlaceContext
{
    private const string Inflections = "えわりすさべ";

    private static readonly Lazy<HashSet<string>> Abbreviations = new(() =>
        [.. Places.All.Where(p => p.Kind == NameKind.Country).SelectMany(p => p.Spellings).Where(s => s.Length == 1).Select(s => HanVariants.Fold(s[0]).ToString())]);

    public static bool Allows(Sentence sentence, int first, int end)
    {
        var tokens = sentence.Tokens;
        // 其中德国的: the second sign begins a country's own name.
        if (end == first + 2 && tokens[first].Letters == "中" && IsJoined(tokens, end) && tokens[end].Letters == HanVariants.Fold('国').ToString())
            return false;
        if (end != first + 1)
            return true;
        return tokens[first].Script switch
        {
            Script.Han => IsListed(tokens, first) && !IsInflected(sentence, end) && !Compares(sentence, first),
            Script.Word => !IsLanguage(tokens, first),
            _ => true,
        };
    }

    // 仏・独 and 独 部局間 are words of their own, 米英豪 is three of them; 独立 is one word.
    private static bool IsListed(NameToken[] tokens, int at)
    {
        var (first, end) = (at, at + 1);
        while (IsJoined(tokens, first))
            first--;
        while (IsJoined(tokens, end))
            end++;
        return end == first + 1 || Enumerable.Range(first, end - first).All(i => Abbreviations.Value.Contains(tokens[i].Letters));
    }

    // 加え, 独り, 比べ: a sign that begins no particle makes it a word of another kind.
    private static bool IsInflected(Sentence sentence, int end) =>
        end < sentence.Tokens.Length && sentence.Tokens[end - 1].End == sentence.Tokens[end].Start
        && sentence.Tokens[end].Letters is [var sign, ..] && Inflections.Contains(sign, StringComparison.Ordinal);

    // 比MIT早吗: in Chinese the sign compares with what is named behind it; in Japanese it is short for the Philippines.
    private static bool Compares(Sentence sentence, int at) => sentence.Language == "Chinese" && sentence.Tokens[at].Letters == "比" && at + 1 < sentence.Tokens.Length;

    private static bool IsJoined(NameToken[] tokens, int at) =>
        at > 0 && at < tokens.Length && tokens[at - 1].Script == Script.Han && tokens[at].Script == Script.Han && tokens[at - 1].End == tokens[at].Start;

    private static bool IsLanguage(NameToken[] tokens, int at)
    {
        var isLast = at + 1 == tokens.Length || tokens[at + 1].Gap != Gap.None
            || tokens[at + 1].Letters is "please" or "pls" or "plz" or "stp" or "svp" or "version" or "translation" or "language" or "instead" or "s";
        return at > 0 && isLast && tokens[at - 1].Letters is "in" or "en" or "into" && IsTongue(tokens[at].Letters);
    }

    private static bool IsTongue(string letters) => letters is "english" or "french" or "japanese" or "chinese" or "german" or "spanish" or "korean"
        or "anglais" or "francais" or "japonais" or "chinois" or "allemand" or "espagnol" or "coreen" or "mandarin";
}

namespace PartnerBot.Reading.Names;

/// <summary>Where the words of a place do not mean it: a language ("in English", "en anglais"), one character inside a longer word.</summary>
internal static class PlaceContext
{
    public static bool Allows(Sentence sentence, int first, int end)
    {
        var tokens = sentence.Tokens;
        if (end != first + 1)
            return true;
        return tokens[first].Script switch
        {
            Script.Han => !IsJoined(tokens, first) && !IsJoined(tokens, end),
            Script.Word => !IsLanguage(tokens, first),
            _ => true,
        };
    }

    // 仏・独 and 独 部局間 are words of their own; 独立 is one.
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

using System.Globalization;

namespace PartnerBot.Reading.Time.Grammar;

/// <summary>Cuts folded text: letters and digits in runs, Han and kana one by one, kanji numerals as one number.</summary>
internal static class Tokenizer
{
    public static Token[] Cut(string folded)
    {
        var tokens = new List<Token>();
        for (var at = 0; at < folded.Length;)
        {
            if (char.IsWhiteSpace(folded[at]))
            {
                at++;
                continue;
            }

            var token = At(folded, at);
            tokens.Add(token);
            at = token.End;
        }

        return [.. tokens];
    }

    private static Token At(string text, int at)
    {
        var kanji = KanjiNumber.Length(text, at);
        if (kanji > 0)
            return new Token(text.Substring(at, kanji), at, at + kanji, KanjiNumber.Value(text.AsSpan(at, kanji)));
        if (char.IsAsciiDigit(text[at]))
            return Digits(text, at, RunEnd(text, at, char.IsAsciiDigit));
        var end = IsLetter(text[at]) ? RunEnd(text, at, IsLetter) : at + 1;
        return new Token(text[at..end], at, end);
    }

    private static Token Digits(string text, int at, int end) =>
        new(text[at..end], at, end, end - at <= 8 ? int.Parse(text.AsSpan(at, end - at), NumberStyles.None, CultureInfo.InvariantCulture) : -1);

    private static int RunEnd(string text, int at, Func<char, bool> belongs)
    {
        while (at < text.Length && belongs(text[at]))
            at++;
        return at;
    }

    // From U+2E80 on nothing separates words: each character is a token.
    private static bool IsLetter(char c) => c < '\u2E80' && char.IsLetter(c);
}

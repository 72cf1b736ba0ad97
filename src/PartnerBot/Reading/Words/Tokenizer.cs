namespace PartnerBot.Reading.Words;

/// <summary>Cuts a folded text into tokens. There is no word segmenter: Chinese and Japanese are read by longest match over characters.</summary>
internal static class Tokenizer
{
    public static Token[] Tokens(FoldedText text)
    {
        var tokens = new List<Token>();
        var folded = text.Folded;
        var sentence = 0;
        var apart = false;
        for (var at = 0; at < folded.Length;)
        {
            var c = folded[at];
            if (IsHan(c) || IsKana(c))
            {
                tokens.Add(Make(text, at, 1, sentence, apart) with { IsHan = IsHan(c), IsKana = IsKana(c) });
                apart = false;
                at++;
            }
            else if (char.IsLetterOrDigit(c))
            {
                var end = at + 1;
                while (end < folded.Length && char.IsLetterOrDigit(folded[end]) && !IsHan(folded[end]) && !IsKana(folded[end])
                    && char.IsAsciiDigit(folded[end]) == char.IsAsciiDigit(folded[end - 1]))
                    end++;
                tokens.Add(Make(text, at, end - at, sentence, apart));
                apart = false;
                at = end;
            }
            else
            {
                if (EndsSentence(folded, at))
                    sentence++;
                apart |= c is not ('\u30FB' or '\u00B7' or '-' or '=');
                at++;
            }
        }

        return [.. tokens];
    }

    /// <summary>The sentences that end in a question mark, numbered as the tokens are.</summary>
    public static IReadOnlySet<int> QuestionSentences(FoldedText text)
    {
        var marked = new HashSet<int>();
        var sentence = 0;
        for (var at = 0; at < text.Folded.Length; at++)
        {
            if (!EndsSentence(text.Folded, at))
                continue;
            if (text.Folded[at] == '?')
                marked.Add(sentence);
            sentence++;
        }

        return marked;
    }

    /// <summary>The texts of the tokens of a lexicon entry.</summary>
    public static IReadOnlyList<string> Texts(string phrase) => [.. Tokens(FoldedText.Of(phrase)).Select(t => t.Text)];

    public static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF' or '\u3005' or '\u3006' or >= '\uF900' and <= '\uFAFF';

    public static bool IsKana(char c) => c is >= '\u3041' and <= '\u3096' or >= '\u30A1' and <= '\u30FA' or '\u30FC';

    public static bool IsHiragana(char c) => c is >= '\u3041' and <= '\u3096';

    private static bool EndsSentence(string folded, int at) => folded[at] switch
    {
        '!' or '?' or ';' or '\u3002' => true,
        // A full stop ends a sentence before a blank, but not behind a single letter or an abbreviated title ("U.S.", "Dr. Sato").
        '.' => at + 1 < folded.Length && folded[at + 1] == ' ' && at >= 4 && char.IsLetterOrDigit(folded[at - 2]) && char.IsLetterOrDigit(folded[at - 3]),
        _ => false,
    };

    private static Token Make(FoldedText text, int start, int length, int sentence, bool apart)
    {
        var (from, original) = text.ToOriginal(start, length);
        return new Token(text.Folded.Substring(start, length), from, from + original, false, false, sentence, apart);
    }
}

using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Words;

namespace PartnerBot.Reading;

/// <summary>The words that no fact claims, as typed, with their sentence. Stray hiragana is grammar; everything else has meaning.</summary>
internal static class Leftovers
{
    private const int LongestGrammar = 4;

    public static IReadOnlyList<(string Words, int Sentence)> Of(FoldedText text, Token[] tokens, IReadOnlyList<Fact> facts, Mended mended)
    {
        var claimed = new bool[tokens.Length];
        foreach (var fact in facts)
            Array.Fill(claimed, true, fact.First, fact.Count);
        var left = new List<(string, int)>();
        for (var first = 0; first < tokens.Length;)
        {
            if (claimed[first])
            {
                first++;
                continue;
            }

            var end = first + 1;
            while (end < tokens.Length && !claimed[end] && tokens[end].Sentence == tokens[first].Sentence && Touch(text, tokens[end - 1], tokens[end]))
                end++;
            var words = text.Original[tokens[first].Start..tokens[end - 1].End];
            if (!IsGrammar(text, tokens, first, end) || OpensName(tokens, first, end))
                left.Add((mended.Typed(words, tokens[first].Start), tokens[first].Sentence));
            first = end;
        }

        return left;
    }

    // まひどる大学: no grammar opens a sentence and runs up to "university".
    private static bool OpensName(Token[] tokens, int first, int end)
    {
        while (first > 0 && IsSpoken(tokens[first - 1]) && tokens[first - 1].Sentence == tokens[first].Sentence && !tokens[first].Apart)
            first--;
        while (end < tokens.Length && IsSpoken(tokens[end]) && !tokens[end].Apart)
            end++;
        return (first == 0 || tokens[first].Apart || tokens[first - 1].Sentence != tokens[first].Sentence) && end < tokens.Length && !tokens[end].Apart && tokens[end].Text == "大";
    }

    private static bool IsSpoken(Token token) => token.Text.Length == 1 && Tokenizer.IsHiragana(token.Text[0]);

    private static bool Touch(FoldedText text, Token one, Token next) => one.IsSpaced == next.IsSpaced && text.Original.AsSpan(one.End, Math.Max(0, next.Start - one.End)).Trim(" -'’").IsEmpty;

    private static bool IsGrammar(FoldedText text, Token[] tokens, int first, int end)
    {
        var run = tokens.Skip(first).Take(end - first).ToList();
        // The "t" of "don't" and the "l" of "l'USP"; but "U of I", written in capitals, is a name.
        if (run.All(t => t.IsSpaced && t.Text.Length == 1 && !char.IsAsciiDigit(t.Text[0]) && (t.Text is "i" or "a" || t.Start == 0 && (t.End == text.Original.Length || text.Original[t.End] < '\u3000') || !char.IsUpper(text.Original[t.Start]))))
            return true;
        return run.All(t => t.Text.Length == 1 && (Tokenizer.IsHiragana(t.Text[0]) || t.Text[0] == '\u30FC')) && run.Count <= LongestGrammar;
    }
}

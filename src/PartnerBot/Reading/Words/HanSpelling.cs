using PartnerBot.Reading.Facts;
using PartnerBot.Reading.Names;

namespace PartnerBot.Reading.Words;

/// <summary>
/// Mends Chinese words with one wrong character, which sounds or looks like the right one: 访门 for 访问. Only a character that nothing
/// explains is touched, only where one word alone comes of it, and never in a name or a time.
/// </summary>
internal static class HanSpelling
{
    private const int Shortest = 2;
    private const int Longest = 6;

    // Words without weight: to mend towards them would hide what was typed.
    private static readonly string[] Weightless = ["filler", "chat", "common"];

    private static readonly Lazy<IReadOnlySet<string>> Known = new(() => Lexicon.Entries("Chinese")
        .Where(e => !Weightless.Contains(e.Key.Split('.')[0]))
        .Select(e => FoldedText.FoldWord(e.Phrase))
        .Concat(Countries())
        .Where(w => w.Length is >= Shortest and <= Longest && w.All(HanVariants.IsHan))
        .ToHashSet());

    // Of two characters, too many are one from another word.
    private static IEnumerable<string> Countries() =>
        Places.All.Where(p => p is { Kind: NameKind.Country, Language: "Chinese", IsPart: false }).SelectMany(p => p.Spellings).Where(s => s.Length > Shortest).Select(FoldedText.FoldWord);

    public static Mended Mend(Mended text, Token[] tokens, IReadOnlyList<Fact> facts)
    {
        var claims = new Fact?[tokens.Length];
        foreach (var fact in facts)
            Array.Fill(claims, fact, fact.First, fact.Count);
        var mended = text;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (claims[at] is not null || !tokens[at].IsHan || Meant(tokens, claims, at) is not { } word)
                continue;
            mended = Replaced(mended, tokens, at, word);
            at = word.First + word.Text.Length - 1;
        }

        return mended;
    }

    private static (int First, string Text)? Meant(Token[] tokens, Fact?[] claims, int wrong)
    {
        for (var length = Longest; length >= Shortest; length--)
        {
            var found = Enumerable.Range(wrong - length + 1, length)
                .Where(first => IsStretch(tokens, claims, first, length, wrong))
                .SelectMany(first => Words(tokens, first, length, wrong).Select(w => (First: first, Text: w)))
                .Take(2).ToList();
            if (found.Count > 0)
                return found.Count == 1 ? found[0] : null;
        }

        return null;
    }

    private static IEnumerable<string> Words(Token[] tokens, int first, int length, int wrong)
    {
        var typed = string.Concat(Enumerable.Range(first, length).Select(i => tokens[i].Text)).ToCharArray();
        foreach (var meant in Homophones.Meant(typed[wrong - first]))
        {
            var word = typed.ToArray();
            word[wrong - first] = meant;
            if (Known.Value.Contains(new string(word)))
                yield return new string(word);
        }
    }

    // The whole of the run that nothing explains, with whole words beside it; a word of two needs a second character that says something.
    private static bool IsStretch(Token[] tokens, Fact?[] claims, int first, int length, int wrong)
    {
        var end = first + length;
        if (first < 0 || end > tokens.Length || first > 0 && IsLoose(tokens, claims, first - 1, first) || end < tokens.Length && IsLoose(tokens, claims, end - 1, end))
            return false;
        for (var i = first; i < end; i++)
        {
            if (!tokens[i].IsHan || tokens[i].Text.Length != 1 || i > first && tokens[i].Apart)
                return false;
            if (claims[i] is { } fact && (fact.Names.Count > 0 || fact.Time is not null || fact.First < first || fact.End > end || length == Shortest && fact.Is("filler")))
                return false;
        }

        return wrong >= first && wrong < end;
    }

    private static bool IsLoose(Token[] tokens, Fact?[] claims, int one, int next) =>
        claims[one] is null && claims[next] is null && tokens[next].IsHan && !tokens[next].Apart;

    private static Mended Replaced(Mended text, Token[] tokens, int at, (int First, string Text) word)
    {
        var (start, end) = (tokens[word.First].Start, tokens[word.First + word.Text.Length - 1].End);
        var typed = text.Text[start..end];
        var meant = typed.ToCharArray();
        var right = word.Text[at - word.First];
        meant[at - word.First] = typed.Any(c => HanVariants.Fold(c) != c) ? HanVariants.Traditional(right) : right;
        var whole = new string(meant);
        return new Mended(text.Text[..start] + whole + text.Text[end..], [.. text.Slips, (start, whole.Length, typed, whole)]);
    }
}

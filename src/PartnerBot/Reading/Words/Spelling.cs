using System.Text;
using PartnerBot.Reading.Names;

namespace PartnerBot.Reading.Words;

/// <summary>A text with slips of spelling mended, and what was mended.</summary>
internal sealed record Mended(string Text, IReadOnlyList<(int Start, int Length, string Typed, string Meant)> Slips)
{
    /// <summary>The words as typed for a stretch of the mended text.</summary>
    public string Typed(string surface, int start) =>
        Slips.Where(s => s.Start >= start && s.Start < start + surface.Length).Aggregate(surface, (text, slip) => text.Replace(slip.Meant, slip.Typed, StringComparison.OrdinalIgnoreCase));
}

/// <summary>Mends unknown words that are one slip (two in long ones) from a known word, and two known words run together. Names are left alone.</summary>
internal static class Spelling
{
    public static Mended Mend(FoldedText text, Token[] tokens, Func<string, bool> isName, KnownWords known, IReadOnlySet<string> common)
    {
        var slips = new List<(int, int, string, string)>();
        var mended = new StringBuilder();
        var at = 0;
        foreach (var token in tokens)
        {
            if (!token.IsSpaced || token.IsNumber || token.Text.Length < 3 || known.Contains(token.Text) || isName(token.Text))
                continue;
            if (Nearest(token.Text, known, common) is not { } meant)
                continue;
            mended.Append(text.Original, at, token.Start - at);
            slips.Add((mended.Length, meant.Length, text.Original[token.Start..token.End], meant));
            mended.Append(meant);
            at = token.End;
        }

        mended.Append(text.Original, at, text.Original.Length - at);
        return new Mended(mended.ToString(), slips);
    }

    private const int Longest = 30;

    private static string? Nearest(string word, KnownWords known, IReadOnlySet<string> common)
    {
        if (Split(word, known) is { } split)
            return split;
        var allowed = word.Length >= 8 ? 2 : 1;
        string? best = null;
        var bestDistance = allowed + 1;
        var tied = false;
        foreach (var candidate in known.Beginning(word[0]))
        {
            if (Math.Abs(candidate.Length - word.Length) > allowed)
                continue;
            if (Denies(word, candidate))
                continue;
            // A short word may only have two letters swapped or one missing: more would be a guess.
            if (word.Length <= 4 && !(Math.Abs(candidate.Length - word.Length) == 1 && candidate.Length > word.Length && candidate[0] == word[0]) && !Swapped(word, candidate))
                continue;
            if (candidate[0] != word[0] && !Swapped(word, candidate))
                continue;
            var distance = EditDistance.Between(word, candidate, Math.Min(allowed, bestDistance));
            // Between two words as near, people meant the commoner one.
            if (distance < bestDistance || distance == bestDistance && common.Contains(candidate) && best is not null && !common.Contains(best))
                (best, bestDistance, tied) = (candidate, distance, false);
            else if (distance == bestDistance && best is not null && common.Contains(best) && !common.Contains(candidate))
                continue;
            else if (distance == bestDistance && best is not null && !SameStem(best, candidate))
                tied = true;
            else if (distance == bestDistance && best is not null && string.CompareOrdinal(candidate, best) < 0 && candidate.Length == best.Length)
                best = candidate;
        }

        return tied ? null : best;
    }

    private static bool Swapped(string word, string candidate)
    {
        if (word.Length != candidate.Length)
            return false;
        var at = word.AsSpan().CommonPrefixLength(candidate);
        return at + 1 < word.Length && word[at] == candidate[at + 1] && word[at + 1] == candidate[at] && word.AsSpan(at + 2).SequenceEqual(candidate.AsSpan(at + 2));
    }

    // "expird" may be expire or expired: which of them hardly matters to a reader, and neither is another word.
    private static bool SameStem(string one, string other)
    {
        var shared = 0;
        while (shared < one.Length && shared < other.Length && one[shared] == other[shared])
            shared++;
        return shared >= 5 && Math.Abs(one.Length - other.Length) <= 2 && shared >= Math.Min(one.Length, other.Length) - 1;
    }

    // A negative prefix is no slip: "inactive" is never "active", and never "in active".
    private static readonly string[] Denials = ["in", "im", "ir", "il", "un", "non", "dis", "re", "de"];

    private static bool Denies(string word, string candidate) => word.EndsWith(candidate, StringComparison.Ordinal) && Denials.Contains(word[..^candidate.Length]);

    private static readonly HashSet<string> ShortWords = ["of", "to", "at", "by", "is", "we", "do", "in", "on", "an", "my", "it", "de", "la", "le", "du", "et", "en"];

    private static bool Whole(string part) => part.Length >= 3 || ShortWords.Contains(part);

    private static string? Split(string word, KnownWords known)
    {
        if (word.Length is < 6 or > Longest)
            return null;
        for (var cut = 2; cut <= word.Length - 2; cut++)
        {
            if (known.Contains(word.AsSpan(0, cut)) && known.Contains(word.AsSpan(cut)) && !Denials.Contains(word[..cut]) && Whole(word[..cut]) && Whole(word[cut..]))
                return word[..cut] + " " + word[cut..];
        }

        return null;
    }
}

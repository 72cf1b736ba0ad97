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

/// <summary>
/// Mends words that are one slip (two in long ones) from a known word, and two known words run together. Names are left alone, and so are words that
/// mean something as they stand.
/// </summary>
internal static class Spelling
{
    private const int Longest = 30;

    public static Mended Mend(FoldedText text, Token[] tokens, Func<string, bool> isName, SpellingWords words)
    {
        var slips = new List<(int, int, string, string)>();
        var mended = new StringBuilder();
        var at = 0;
        var isShouted = !text.Original.Any(char.IsLower);
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            if (!token.IsSpaced || token.IsNumber || token.Text.Length is < 3 or > Longest)
                continue;
            var typed = text.Original.AsSpan(token.Start, token.End - token.Start);
            // Letters in capitals are an acronym: nobody's slip.
            if (!isShouted && !typed.ContainsAnyExceptInRange('A', 'Z'))
                continue;
            // "dInde", "lUniversite": the name behind the article is as its capital says.
            if (typed.Length > 1 && char.IsLower(typed[0]) && char.IsUpper(typed[1]) && words.Elides(token.Text[..1], token.Text[1]))
            {
                Mends(token, typed[0] + "'" + text.Original[(token.Start + 1)..token.End]);
                continue;
            }

            var before = Beside(tokens, i, i - 1);
            var place = new Place(token.Text, before, Beside(tokens, i, i + 1), !isShouted && before is not null && char.IsUpper(typed[0]), words);
            if (place.IsHeard || isName(token.Text) || place.Meant() is not { } meant)
                continue;
            Mends(token, meant);
        }

        mended.Append(text.Original, at, text.Original.Length - at);
        return new Mended(mended.ToString(), slips);

        void Mends(Token token, string meant)
        {
            mended.Append(text.Original, at, token.Start - at);
            slips.Add((mended.Length, meant.Length, text.Original[token.Start..token.End], meant));
            mended.Append(meant);
            at = token.End;
        }
    }

    private static string? Beside(Token[] tokens, int at, int other) =>
        other >= 0 && other < tokens.Length && tokens[other].Sentence == tokens[at].Sentence ? tokens[other].Text : null;

    /// <summary>A word between its neighbours.</summary>
    /// <param name="IsProper">True of a word with a capital that begins no sentence: a name rather than a slip.</param>
    private sealed record Place(string Word, string? Before, string? After, bool IsProper, SpellingWords Words)
    {
        /// <summary>True of a word that is known; one that is known only in phrases must stand beside a word of such a phrase.</summary>
        public bool IsHeard => Words.Has(Word) && (Words.StandsAlone(Word) || Fits(Word));

        public string? Meant()
        {
            // A word that means something elsewhere is one only for a common word, or where another makes a phrase of those around it: "dans le care du".
            var isWord = Words.Has(Word) || OrdinaryWords.Contains(Word);
            if (!isWord && !IsProper && Words.WithApostrophe(Word) is { } elided)
                return elided;
            var near = Nearest(isWord);
            return isWord || near is { Slips: 1, Rank: < Unlikely } ? near?.Word : Split() ?? near?.Word;
        }

        private bool Fits(string word) => Words.ArePair(Before, word) || Words.ArePair(word, After);

        private (string Word, int Slips, int Rank)? Nearest(bool isWord)
        {
            var allowed = Word.Length >= 8 ? 2 : 1;
            (string Word, int Slips, int Rank)? best = null;
            var isTied = false;
            foreach (var candidate in Words.BeginningLike(Word, allowed))
            {
                var most = best?.Slips ?? allowed;
                if (!IsPossible(candidate, most))
                    continue;
                var slips = EditDistance.Between(Word, candidate, most);
                if (slips > most || (isWord && !IsLikelier(candidate, slips)) || (IsProper && !Words.IsCommon(candidate) && !Fits(candidate)))
                    continue;
                var rank = Rank(candidate, slips);
                if (best is { } b && b.Slips == slips && b.Rank < rank)
                    continue;
                isTied = best is { } other && other.Slips == slips && other.Rank == rank && (isTied || !SameStem(other.Word, candidate));
                if (best is not { } same || same.Slips > slips || same.Rank > rank || string.CompareOrdinal(candidate, same.Word) < 0)
                    best = (candidate, slips, rank);
            }

            return isTied ? null : best;
        }

        private bool IsLikelier(string candidate, int slips) =>
            slips == 1 && EditDistance.IsEasy(Word, candidate)
            && (Fits(candidate) || (!Words.Has(Word) && (Words.IsCommon(candidate) || candidate.StartsWith(Word, StringComparison.Ordinal))));

        // Of words as near, the one that makes a phrase with its neighbours, then the easiest slip, then the commonest.
        private int Rank(string candidate, int slips) =>
            (Fits(candidate) ? 0 : 8) + (slips == 1 && EditDistance.IsEasy(Word, candidate) ? 0 : 4) + (Words.IsCommon(candidate) ? 0 : 2) + (Words.IsOwn(candidate) ? 0 : 1);

        /// <summary>The rank from which on a word fits nothing around it, is no easy slip and not common.</summary>
        private const int Unlikely = 14;

        private bool IsPossible(string candidate, int allowed)
        {
            if (Math.Abs(candidate.Length - Word.Length) > allowed || candidate.Length < 3 || !char.IsAsciiLetter(candidate[0]) || candidate == Word || Denies(candidate))
                return false;
            if (candidate[0] != Word[0])
                return Swapped(candidate);
            // A short word may only have two letters swapped or one missing: more would be a guess.
            return Word.Length > 4 || candidate.Length == Word.Length + 1 || Swapped(candidate);
        }

        private bool Swapped(string candidate) =>
            Word.Length == candidate.Length && EditDistance.Between(Word, candidate, 1) == 1 && EditDistance.IsEasy(Word, candidate);

        // A negative prefix is no slip: "inactive" is never "active", and never "in active".
        private bool Denies(string candidate) => Word.EndsWith(candidate, StringComparison.Ordinal) && Denials.Contains(Word[..^candidate.Length]);

        private string? Split()
        {
            for (var cut = 2; Word.Length >= 6 && cut <= Word.Length - 2; cut++)
            {
                if (!Denials.Contains(Word[..cut]) && Whole(Word[..cut]) && Whole(Word[cut..]))
                    return Word[..cut] + " " + Word[cut..];
            }

            return null;
        }

        private bool Whole(string part) => Words.Has(part) && (part.Length >= 3 || ShortWords.Contains(part));
    }

    // "expird" may be expire or expired: which of them hardly matters to a reader, and neither is another word.
    private static bool SameStem(string one, string other)
    {
        var shared = 0;
        while (shared < one.Length && shared < other.Length && one[shared] == other[shared])
            shared++;
        return shared >= 5 && Math.Abs(one.Length - other.Length) <= 2 && shared >= Math.Min(one.Length, other.Length) - 1;
    }

    private static readonly string[] Denials = ["in", "im", "ir", "il", "un", "non", "dis", "re", "de"];

    private static readonly HashSet<string> ShortWords = ["of", "to", "at", "by", "is", "we", "do", "in", "on", "an", "my", "it", "de", "la", "le", "du", "et", "en"];
}

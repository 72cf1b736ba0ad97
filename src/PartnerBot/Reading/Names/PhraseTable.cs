using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.InteropServices;

namespace PartnerBot.Reading.Names;

/// <summary>
/// Names keyed by the hash of their letters, blanks and articles left out; looked up at each word of a text.
/// The cost of a look-up does not grow with the number of names.
/// </summary>
internal sealed class PhraseTable<T>(bool plurals = true)
{
    private const int MostWords = 24;

    private const int LongestBeginning = 16;

    private readonly Dictionary<ulong, Phrase> _phrases = [];

    // The first 2, 4, 8 and 16 letters of the phrases: most words of a text begin none, and need no look-up.
    private readonly HashSet<ulong> _beginnings = [];
    private int _longest;

    // Lengths is a bit for each number of words that the phrase is written in.
    private sealed record Phrase(int Lengths, bool HasSoftGap, bool HasAnd, List<T> Values);

    /// <summary>A phrase of the table found in a text: the words from First up to, but not including, End.</summary>
    public readonly record struct Hit(int First, int End, IReadOnlyList<T> Values);

    public void Add(NameToken[] name, T value)
    {
        var (hash, words, letters, soft, and) = (PhraseHash.Seed, 0, 0, false, false);
        foreach (var token in Trimmed(name))
        {
            soft |= words > 0 && token.Gap == Gap.Soft;
            and |= FunctionWords.IsAnd(token.Letters);
            if (token.IsFunction)
                continue;
            foreach (var letter in token.Letters)
            {
                hash = PhraseHash.Add(hash, letter);
                if (EndsBeginning(++letters))
                    _beginnings.Add(hash);
            }

            words++;
        }

        if (words == 0)
            return;
        _longest = Math.Max(_longest, letters);
        ref var phrase = ref CollectionsMarshal.GetValueRefOrAddDefault(_phrases, hash, out _);
        phrase = phrase is null
            ? new Phrase(1 << words, soft, and, [value])
            : phrase with { Lengths = phrase.Lengths | (1 << words), HasSoftGap = phrase.HasSoftGap | soft, HasAnd = phrase.HasAnd | and };
        if (!phrase.Values.Contains(value))
            phrase.Values.Add(value);
    }

    /// <summary>All phrases that begin at a word, shortest first.</summary>
    public IReadOnlyList<Hit> At(NameToken[] tokens, int first)
    {
        if (tokens[first].IsFunction)
            return [];
        List<Hit>? hits = null;
        var (hash, words, letters, soft, and) = (PhraseHash.Seed, 0, 0, false, false);
        for (var at = first; at < tokens.Length && at < first + MostWords && letters <= _longest; at++)
        {
            ref readonly var token = ref tokens[at];
            if (at > first && token.Gap == Gap.Hard)
                break;
            soft |= at > first && token.Gap == Gap.Soft;
            and |= FunctionWords.IsAnd(token.Letters);
            if (token.IsFunction)
                continue;
            var before = hash;
            var begins = Begins(token.Letters, ref hash, ref letters);
            words++;
            Phrase? phrase = null;
            if ((begins && _phrases.TryGetValue(hash, out phrase) || IsPlural(before, token, out phrase)) && Fits(phrase, words, letters, soft, and, tokens, first, at))
                (hits ??= []).Add(new Hit(first, at + 1, phrase.Values));
            if (!begins)
                break;
        }

        return hits ?? (IReadOnlyList<Hit>)[];
    }

    // Adds the letters of a word; false as soon as no phrase begins with what is there.
    private bool Begins(string word, ref ulong hash, ref int letters)
    {
        foreach (var letter in word)
        {
            hash = PhraseHash.Add(hash, letter);
            if (EndsBeginning(++letters) && !_beginnings.Contains(hash))
                return false;
        }

        return true;
    }

    private static bool EndsBeginning(int letters) => letters is > 1 and <= LongestBeginning && BitOperations.IsPow2(letters);

    public IReadOnlyList<T> Find(NameToken[] name)
    {
        var hash = PhraseHash.Seed;
        foreach (var token in Trimmed(name))
        {
            if (!token.IsFunction)
                hash = PhraseHash.Add(hash, token.Letters);
        }

        return _phrases.TryGetValue(hash, out var phrase) ? phrase.Values : [];
    }

    // Koreans, japonaises, naists (a possessive typed without its apostrophe).
    private bool IsPlural(ulong before, in NameToken last, [NotNullWhen(true)] out Phrase? phrase)
    {
        phrase = null;
        return plurals && last.Script == Script.Word && last.Letters.Length >= 4 && last.Letters[^1] == 's' && last.Letters[^2] != 's'
            && _phrases.TryGetValue(PhraseHash.Add(before, last.Letters.AsSpan(0, last.Letters.Length - 1)), out phrase);
    }

    private static bool Fits(Phrase phrase, int words, int letters, bool soft, bool and, NameToken[] tokens, int first, int last) =>
        (!soft || phrase.HasSoftGap)
        && (!and || phrase.HasAnd)
        && ((phrase.Lengths & (1 << words)) != 0 || IsDeliberateSpelling(letters, tokens, first, last));

    // "Chiangmai" and "Rhein Main" are the names; "to go" is not Togo.
    private static bool IsDeliberateSpelling(int letters, NameToken[] tokens, int first, int last)
    {
        if (tokens[first].Script != Script.Word || letters < 5)
            return letters >= 3 && tokens[first].Script != Script.Word;
        for (var at = first; at <= last; at++)
        {
            if (OrdinaryWords.Contains(tokens[at].Letters))
                return letters >= 8 && at > first;
        }

        return true;
    }

    // A name is compared without the article in front of it.
    private static IEnumerable<NameToken> Trimmed(NameToken[] name) => name.SkipWhile(t => t.IsFunction);
}

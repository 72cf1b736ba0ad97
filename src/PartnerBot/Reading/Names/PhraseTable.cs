using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace PartnerBot.Reading.Names;

/// <summary>
/// Names keyed by the hash of their letters, blanks and articles left out; looked up at each word of a text.
/// The cost of a look-up does not grow with the number of names.
/// </summary>
internal sealed class PhraseTable<T>(bool plurals = true)
{
    private const int MostWords = 24;

    private readonly Dictionary<ulong, Phrase> _phrases = [];
    private int _longest;

    // Lengths is a bit for each number of words that the phrase is written in.
    private sealed record Phrase(int Lengths, bool HasSoftGap, bool HasAnd, List<T> Values);

    /// <summary>A phrase of the table found in a text: the words from First up to, but not including, End.</summary>
    public readonly record struct Hit(int First, int End, IReadOnlyList<T> Values);

    public void Add(IReadOnlyList<NameToken> name, T value)
    {
        var (hash, words, letters, soft, and) = (PhraseHash.Seed, 0, 0, false, false);
        foreach (var token in Trimmed(name))
        {
            soft |= words > 0 && token.Gap == Gap.Soft;
            and |= FunctionWords.IsAnd(token.Letters);
            if (token.IsFunction)
                continue;
            hash = PhraseHash.Add(hash, token.Letters);
            words++;
            letters += token.Letters.Length;
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
    public IEnumerable<Hit> At(IReadOnlyList<NameToken> tokens, int first)
    {
        if (tokens[first].IsFunction)
            yield break;
        var (hash, words, letters, soft, and) = (PhraseHash.Seed, 0, 0, false, false);
        for (var at = first; at < tokens.Count && at < first + MostWords && letters <= _longest; at++)
        {
            var token = tokens[at];
            if (at > first && token.Gap == Gap.Hard)
                yield break;
            soft |= at > first && token.Gap == Gap.Soft;
            and |= FunctionWords.IsAnd(token.Letters);
            if (token.IsFunction)
                continue;
            var before = hash;
            hash = PhraseHash.Add(hash, token.Letters);
            words++;
            letters += token.Letters.Length;
            if ((_phrases.TryGetValue(hash, out var phrase) || IsPlural(before, token, out phrase)) && Fits(phrase, words, letters, soft, and, tokens, first, at))
                yield return new Hit(first, at + 1, phrase.Values);
        }
    }

    public IReadOnlyList<T> Find(IReadOnlyList<NameToken> name)
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
    private bool IsPlural(ulong before, NameToken last, [NotNullWhen(true)] out Phrase? phrase)
    {
        phrase = null;
        return plurals && last.Script == Script.Word && last.Letters.Length >= 4 && last.Letters[^1] == 's' && last.Letters[^2] != 's'
            && _phrases.TryGetValue(PhraseHash.Add(before, last.Letters.AsSpan(0, last.Letters.Length - 1)), out phrase);
    }

    private static bool Fits(Phrase phrase, int words, int letters, bool soft, bool and, IReadOnlyList<NameToken> tokens, int first, int last) =>
        (!soft || phrase.HasSoftGap)
        && (!and || phrase.HasAnd)
        && ((phrase.Lengths & (1 << words)) != 0 || IsDeliberateSpelling(letters, tokens, first, last));

    // "Chiangmai" and "Rhein Main" are the names; "to go" is not Togo.
    private static bool IsDeliberateSpelling(int letters, IReadOnlyList<NameToken> tokens, int first, int last)
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
    private static IEnumerable<NameToken> Trimmed(IReadOnlyList<NameToken> name) => name.SkipWhile(t => t.IsFunction);
}

using System.Reflection;
using PartnerBot.Languages;

namespace PartnerBot.Reading.Words;

/// <summary>The words that a misspelt word may be meant for: all of a language's lists of concepts and times, and the English concepts heard in every language.</summary>
internal sealed class SpellingWords
{
    private const string Vowels = "aeiouh";

    private readonly KnownWords _known;
    private readonly HashSet<string> _own;
    private readonly HashSet<string> _common;
    private readonly HashSet<string> _alone;
    private readonly IReadOnlyList<string> _elided;
    private readonly Lazy<HashSet<(string, string)>> _pairs;

    public SpellingWords(Language language, IReadOnlyDictionary<string, Lexicon> lexicons)
    {
        var times = TimeWords(language.Folder).ToList();
        _own = [.. lexicons[language.Code].Words, .. times];
        _known = new KnownWords(_own.Concat(lexicons["en"].Words));
        _common = [.. Lexicon.Entries(language.Folder).Where(e => e.Key == "common").Select(e => FoldedText.FoldWord(e.Phrase)), .. times];
        _elided = [.. Lexicon.Entries(language.Folder).Where(e => e.Key == "elided").Select(e => e.Phrase)];
        _alone = [.. times];
        foreach (var folder in new[] { language.Folder, "English" }.Distinct())
            _alone.UnionWith(Phrases(folder).Where(p => p.Count == 1).Select(p => p[0]));
        _pairs = new(() => [.. Phrases(language.Folder).SelectMany(p => p.Zip(p.Skip(1)))]);
    }

    /// <summary>The words that begin like one, which so many slips in it can be meant for.</summary>
    public IEnumerable<string> BeginningLike(string word, int slips) => _known.Like(word, slips);

    public bool Has(ReadOnlySpan<char> word) => _known.Contains(word);

    /// <summary>True of a word that means something without the words around it.</summary>
    public bool StandsAlone(string word) => _alone.Contains(word);

    /// <summary>True of a word that people use rather than a rare one as near: a time, or an entry under "common".</summary>
    public bool IsCommon(string word) => _common.Contains(word);

    /// <summary>Whether a letter stands for an article or the like before another: l', d' before a vowel or an h.</summary>
    public bool Elides(string letter, char before) => _elided.Contains(letter) && Vowels.Contains(before);

    /// <summary>"dici", "laccord": two words with the apostrophe left out; null where it is no such word.</summary>
    public string? WithApostrophe(string word)
    {
        foreach (var first in _elided)
        {
            if (word.Length >= first.Length + (first.Length > 2 ? 1 : 2) && word.StartsWith(first, StringComparison.Ordinal) && Vowels.Contains(word[first.Length]) && IsOwn(word[first.Length..]) && StandsAlone(word[first.Length..]))
                return first + "'" + word[first.Length..];
        }

        return null;
    }

    /// <summary>True of a word of the language itself, not one it borrows.</summary>
    public bool IsOwn(string word) => _own.Contains(word);

    /// <summary>True if some phrase of the language holds the two words side by side.</summary>
    public bool ArePair(string? first, string? second) => first is not null && second is not null && _pairs.Value.Contains((first, second));

    private static IEnumerable<IReadOnlyList<string>> Phrases(string folder) =>
        Lexicon.Meanings(folder).Select(e => Tokenizer.Texts(e.Phrase));

    private static IEnumerable<string> TimeWords(string folder)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Languages/{folder}/time.txt");
        if (stream is null)
            yield break;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            foreach (var word in Tokenizer.Texts(line.Split('#')[0].Split(": ", 2)[^1]).Where(w => w.Length >= 3 && char.IsAsciiLetter(w[0])))
                yield return word;
        }
    }
}

using System.Reflection;
using PartnerBot.Languages;

namespace PartnerBot.Reading.Words;

/// <summary>The words that a misspelt word may be meant for: all of a language's lists of concepts and times.</summary>
internal static class SpellingWords
{
    public static KnownWords Of(Language language, IReadOnlyDictionary<string, Lexicon> lexicons)
    {
        var heard = lexicons[language.Code].Words.Concat(lexicons["en"].Words);
        return new KnownWords(heard.Concat(TimeWords(language.Folder)).Concat(TimeWords("English")));
    }

    /// <summary>The commonest words of a language (its entries under "common"), which a slip is rather meant for than for rare ones.</summary>
    public static IReadOnlySet<string> Common(Language language) =>
        Lexicon.Entries(language.Folder).Where(e => e.Key == "common").Select(e => FoldedText.FoldWord(e.Phrase)).ToHashSet();

    private static IEnumerable<string> TimeWords(string folder)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Languages/{folder}/time.txt");
        if (stream is null)
            yield break;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            foreach (var word in Tokenizer.Texts(line.Split('#')[0]).Where(w => w.Length >= 3 && char.IsAsciiLetter(w[0])))
                yield return word;
        }
    }
}

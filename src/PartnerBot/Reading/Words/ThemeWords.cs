using PartnerBot.Register;

namespace PartnerBot.Reading.Words;

/// <summary>Themes as words: each theme whole, and those of its words that are long enough to stand for it.</summary>
internal static class ThemeWords
{
    private const int Shortest = 6;

    // Words of many themes, or of none in particular.
    private static readonly HashSet<string> Common =
    [
        "research", "education", "shared", "resources", "joint", "programs", "program", "study", "online", "exchange", "graduate", "graduates", "student", "students",
        "abroad", "school", "collaboration", "business", "center", "international", "academic", "experts", "level", "attend", "conferences", "overseas", "funding", "recruiting", "courses",
        "course", "system", "jointly", "policy", "reform", "talent", "public", "medical", "control", "transfer",
    ];

    /// <param name="spoken">Words that have a meaning of their own in the language, and stand for no theme.</param>
    public static IEnumerable<(Concept Concept, string Phrase)> Of(Vocabulary vocabulary, IReadOnlySet<string> spoken)
    {
        foreach (var theme in vocabulary.Themes)
        {
            yield return (new Concept("theme", theme), theme);
            foreach (var word in Tokenizer.Texts(theme).Where(w => w.Length >= Shortest && !Common.Contains(w) && !spoken.Contains(w)))
                yield return (new Concept("theme", "text:" + word), word);
        }
    }
}

using PartnerBot.Languages;
using PartnerBot.Reading.Words;

namespace PartnerBot.Digests.Talking;

/// <summary>The word lists of digests, one for each language, and both lists together for telling the language of a message.</summary>
internal static class DigestWords
{
    public const string File = "digests.txt";

    private static readonly Lazy<Dictionary<string, Lexicon>> Own = new(() => KnownLanguages.All.ToDictionary(l => l.Code, l => Lexicon.From(Of(l.Folder, File))));

    private static readonly Lazy<Dictionary<string, Lexicon>> Whole = new(() => KnownLanguages.All.ToDictionary(
        l => l.Code,
        l => Lexicon.From(Of(l.Folder, File).Concat(Of(l.Folder, "concepts.txt")))));

    /// <param name="language">en, fr, ja or zh.</param>
    public static Lexicon In(string language) => Own.Value[language];

    public static IReadOnlyDictionary<string, Lexicon> All => Whole.Value;

    private static IEnumerable<(Concept Concept, string Phrase)> Of(string folder, string file) =>
        Lexicon.Entries(folder, file).Where(e => e.Key != "common").Select(e => (Concept.Parse(e.Key), e.Phrase));
}

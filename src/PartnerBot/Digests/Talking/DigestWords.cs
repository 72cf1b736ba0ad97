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

    private static readonly Lazy<Lexicon> Opening = new(() => Lexicon.From(KnownLanguages.All.SelectMany(l => Of(l.Folder, File)).Where(e => Opens(e.Concept))));

    /// <summary>The words of all languages of which every message about digests has one: without them none of the readers of this folder finds a command.</summary>
    public static Lexicon Openings => Opening.Value;

    /// <param name="language">en, fr, ja or zh.</param>
    public static Lexicon In(string language) => Own.Value[language];

    public static IReadOnlyDictionary<string, Lexicon> All => Whole.Value;

    // What is asked for or steered is said by these verbs or by "only if changed"; a wish, by a reminder or by what makes a calendar recur.
    private static bool Opens(Concept concept) => concept switch
    {
        { Family: "verb", Value: "list" or "help" or "stop" or "pause" or "resume" or "change" or "narrow" } => true,
        { Family: "sure", Value: "remind" } or { Family: "noun", Value: "reminder" } => true,
        { Family: "asks" or "quiet" or "every" or "days" or "everypart" or "watch" or "before" or "once" or "event" } => true,
        { Family: "sure", Value: "send" } or { Family: "noun", Value: "digest" } => true,
        _ => false,
    };

    private static IEnumerable<(Concept Concept, string Phrase)> Of(string folder, string file) =>
        Lexicon.Entries(folder, file).Where(e => e.Key != "common").Select(e => (Concept.Parse(e.Key), e.Phrase));
}

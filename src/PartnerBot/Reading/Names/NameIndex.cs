using System.Runtime.CompilerServices;
using PartnerBot.Register;

namespace PartnerBot.Reading.Names;

/// <summary>Finds the names of institutions, units, networks and places in a text. Built once for a vocabulary; safe to share.</summary>
public sealed class NameIndex
{
    private static readonly ConditionalWeakTable<Vocabulary, NameIndex> Built = [];

    private readonly NameLexicon _lexicon;
    private readonly ListedNames _listed;
    private readonly ElsewhereNames _elsewhere;
    private readonly ShortNameRuns _short;
    private readonly Lazy<Misspellings> _misspellings;
    private readonly CampusNames _campuses;
    private readonly NameConflicts _conflicts;

    private NameIndex(Vocabulary vocabulary, WorldNames world)
    {
        _lexicon = new NameLexicon(vocabulary);
        _listed = new ListedNames(vocabulary);
        _elsewhere = new ElsewhereNames(vocabulary, world, _listed);
        var names = new ShortNames(vocabulary, _lexicon);
        _short = new ShortNameRuns(names, world);
        _misspellings = new Lazy<Misspellings>(() => new Misspellings(vocabulary, names, _listed, world));
        _campuses = new CampusNames(vocabulary);
        _conflicts = new NameConflicts(vocabulary.Institutions.ToDictionary(i => i.Id, i => i.Parent));
    }

    /// <summary>Loads the shipped lists of the world's institutions and of common words.</summary>
    public static void Prepare()
    {
        _ = WorldNames.Shared;
        _ = OrdinaryWords.Contains("");
        _ = Places.All;
    }

    /// <summary>The index of a vocabulary, built at the first call.</summary>
    public static NameIndex Of(Vocabulary vocabulary) => Built.GetValue(vocabulary, v => new NameIndex(v, WorldNames.Shared));

    /// <summary>
    /// All names in a text, in order, with their place in the original text. The same words may stand for a city and for an institution: both
    /// are given. A name inside a longer one is not.
    /// </summary>
    /// <param name="language">Of the text: en, fr, ja or zh; decides where languages call two places the same.</param>
    public IReadOnlyList<NameMatch> Find(FoldedText text, string language)
    {
        var sentence = new Sentence(text, language, _lexicon);
        return [.. Corrected(sentence, Read(sentence)).OrderBy(f => f.First).ThenBy(f => f.Kind).Select(f => Match(sentence, f))];
    }

    // A second reading with corrected words; what it finds in them is said back. A name that stands as it was typed stays.
    private IReadOnlyList<Finding> Corrected(Sentence sentence, IReadOnlyList<Finding> asTyped)
    {
        if (!MayBeMisspelt(sentence, asTyped) || _misspellings.Value.Correct(sentence.Tokens) is not { } correction)
            return asTyped;
        var named = new bool[sentence.Tokens.Length];
        foreach (var f in asTyped.Where(f => f.Kind != NameKind.Unknown && f.Quality == NameQuality.Exact && !f.IsLoose))
            Array.Fill(named, true, f.First, f.Words);
        var tokens = correction.Tokens.Select((t, at) => named[at] ? sentence.Tokens[at] : t).ToArray();
        var corrected = correction.Corrected.Select((c, at) => c && !named[at]).ToArray();
        return [.. Read(sentence.With(tokens, _lexicon)).Select(f => Array.IndexOf(corrected, true, f.First, f.Words) < 0 ? f : f with { Quality = NameQuality.Corrected })];
    }

    /// <summary>An index with other decoys than the shipped ones, for tests.</summary>
    internal static NameIndex With(Vocabulary vocabulary, WorldNames world) => new(vocabulary, world);

    private IReadOnlyList<Finding> Read(Sentence sentence)
    {
        var known = Known(sentence);
        return _conflicts.Settle(sentence,
        [
            .. known,
            .. _campuses.Find(sentence, known),
            .. UnknownNames.Find(sentence),
            .. EasternUnknownNames.Find(sentence),
        ]);
    }

    private IReadOnlyList<Finding> Known(Sentence sentence) =>
        [.. _listed.Find(sentence).Concat(_elsewhere.Find(sentence)).Concat(_short.Find(sentence)).Where(f => !EasternStopWords.BeginsInPronoun(sentence.Tokens, f.First, f.End))];

    // Most sentences hold no word that is neither common nor a name; they are spared the search.
    private static bool MayBeMisspelt(Sentence sentence, IReadOnlyList<Finding> found)
    {
        var named = new bool[sentence.Tokens.Length];
        foreach (var f in found.Where(f => f.Kind != NameKind.Unknown))
            Array.Fill(named, true, f.First, f.Words);
        return sentence.Tokens.Where((_, at) => !named[at]).Any(t => t.Script switch
        {
            Script.Word => t.Letters.Length >= 4 && (!OrdinaryWords.Contains(t.Letters) || (t.IsCapitalised && t.Start > 0)),
            Script.Katakana => t.Letters.Length >= 4,
            _ => t.Script == Script.Han,
        });
    }

    private static NameMatch Match(Sentence sentence, Finding finding)
    {
        // "Da Nang University": a particle with a capital is a part of the name.
        var first = finding.First > 1 && sentence.Tokens[finding.First - 1] is { IsFunction: true, IsCapitalised: true } && sentence.Tokens[finding.First].Gap == Gap.None ? finding.First - 1 : finding.First;
        var (start, length) = sentence.Span(first, finding.End);
        var name = finding.Kind == NameKind.Unknown ? sentence.Text.Original.Substring(start, length) : finding.Name;
        return new NameMatch(start, length, finding.Kind, new ValueList<string>(finding.Ids), finding.Quality, name);
    }
}

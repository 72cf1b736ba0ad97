using System.Runtime.CompilerServices;
using PartnerBot.Register;

namespace PartnerBot.Reading.Names;

/// <summary>Finds the names of institutions, units, networks and places in a text. Built once for a vocabulary; safe to share.</summary>
public sealed class NameIndex
{
    private static readonly ConditionalWeakTable<Vocabulary, NameIndex> Built = [];

    private readonly ListedNames _listed;

    private NameIndex(Vocabulary vocabulary) => _listed = new ListedNames(vocabulary);

    /// <summary>The index of a vocabulary, built at the first call.</summary>
    public static NameIndex Of(Vocabulary vocabulary) => Built.GetValue(vocabulary, v => new NameIndex(v));

    /// <summary>
    /// All names in a text, in order, with their place in the original text. The same words may stand for a city and for an institution: both
    /// are given. A name inside a longer one is not.
    /// </summary>
    /// <param name="language">Of the text: en, fr, ja or zh; decides where languages call two places the same.</param>
    public IReadOnlyList<NameMatch> Find(FoldedText text, string language)
    {
        var sentence = new Sentence(text, language);
        return NestedNames.Drop(sentence, _listed.Find(sentence));
    }
}

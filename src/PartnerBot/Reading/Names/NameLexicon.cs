using PartnerBot.Register;

namespace PartnerBot.Reading.Names;

/// <summary>The words that names of institutions are made of, in all languages, each with what it means.</summary>
internal sealed class NameLexicon
{
    private static readonly string[] Languages = ["English", "French", "Japanese", "Chinese"];

    private readonly PhraseTable<Meaning> _words = new(plurals: false);

    public NameLexicon(Vocabulary vocabulary)
    {
        foreach (var (types, line, _) in Entries("types"))
            Add(line, new Meaning([Type(types)]));
        foreach (var place in Places.All)
            AddPlace(place);
        foreach (var city in vocabulary.Institutions.Select(i => i.City).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (_words.Find(NameTokens.Of(city)).Count == 0)
                Add(city, Meaning.Place("P:" + city, PlaceRank.City, null));
        }

        foreach (var (canonical, spelling, _) in Entries("words").ToList())
            Add(spelling, new Meaning(NameAtoms.Of(NameTokens.Of(canonical), this)));
    }

    /// <summary>What a word or phrase means in a name.</summary>
    public sealed record Meaning(IReadOnlyList<NameAtom> Atoms)
    {
        public bool IsType => Atoms[0].Kind == AtomKind.Type;

        public static Meaning Place(string key, PlaceRank rank, string? letters) =>
            new([new NameAtom(0, 0, AtomKind.Distinct, key) { Place = rank, Letters = letters }]);
    }

    /// <summary>The longest known phrase that begins at a word.</summary>
    public (int End, Meaning Meaning)? At(NameToken[] tokens, int first)
    {
        var hits = _words.At(tokens, first);
        return hits.Count == 0 ? null : (hits[^1].End, hits[^1].Values.FirstOrDefault(m => m.IsType) ?? hits[^1].Values[0]);
    }

    /// <summary>Makes the rest of a name in Chinese characters a word of its own, so that a sentence is cut the same way.</summary>
    public void AddResidue(NameToken[] residue) => _words.Add(residue, new Meaning([new NameAtom(0, 0, AtomKind.Distinct, string.Concat(residue.Select(t => t.Letters)))]));

    /// <summary>All lines of a section of the name lists, a spelling each.</summary>
    public static IEnumerable<(string Meaning, string Spelling, string Language)> Entries(string section) =>
        from language in Languages
        from entry in NameFile.Sections(language + "/names.txt")
        where entry.Section == section
        let parts = entry.Line.Split(" = ", 2)
        from spelling in parts[1].Split('|')
        select (parts[0], spelling, language);

    private static NameAtom Type(string concepts) => new(0, 0, AtomKind.Type, concepts) { Concepts = ConceptsOf(concepts) };

    private static Concepts ConceptsOf(string names) =>
        names.Split(' ').Aggregate(Concepts.None, (all, name) => all | Enum.Parse<Concepts>(name, ignoreCase: true));

    private void AddPlace(Places.Place place)
    {
        var rank = place.Kind == NameKind.City ? PlaceRank.City : PlaceRank.Country;
        foreach (var spelling in place.Spellings.Append(place.Kind == NameKind.City ? place.Meaning : place.Spellings[0]))
        {
            var isPlain = rank == PlaceRank.City || spelling == place.Spellings[0] || place.Language is "Japanese" or "Chinese";
            Add(spelling, Meaning.Place("P:" + place.Meaning, rank, isPlain ? null : FoldedText.FoldWord(spelling)));
        }
    }

    private void Add(string spelling, Meaning meaning)
    {
        var name = NameTokens.Of(spelling);
        if (name.Length != 1 || name[0].Script != Script.Han || meaning.IsType)
            _words.Add(name, meaning);
    }
}

namespace PartnerBot.Reading.Names;

/// <summary>A text cut into words, ready to be searched for names.</summary>
internal sealed class Sentence
{
    private static readonly string[] AnyOne = ["une", "un", "quelle", "quel", "aucune", "aucun"];

    public Sentence(FoldedText text, string language, NameLexicon lexicon)
        : this(text, language switch { "fr" => "French", "ja" => "Japanese", "zh" => "Chinese", _ => "English" }, NameTokens.Of(text), lexicon)
    {
    }

    private Sentence(FoldedText text, string language, NameToken[] tokens, NameLexicon lexicon)
    {
        (Text, Language, Tokens) = (text, language, tokens);
        Atoms = NameAtoms.Of(tokens, lexicon);
        Capitals = new Capitals(tokens);
    }

    public FoldedText Text { get; }

    /// <summary>The folder of the language.</summary>
    public string Language { get; }

    public NameToken[] Tokens { get; }

    public IReadOnlyList<NameAtom> Atoms { get; }

    public Capitals Capitals { get; }

    /// <summary>The same sentence with other words in the same places.</summary>
    public Sentence With(NameToken[] tokens, NameLexicon lexicon) => new(Text, Language, tokens, lexicon);

    /// <summary>The index of the atom that holds a word.</summary>
    public int AtomAt(int token)
    {
        var (low, high) = (0, Atoms.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Atoms[middle].End <= token)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Whether the words, a kind and a city, mean any one in that city: "une université de Toulouse".</summary>
    public bool IsAnyOne(int first, int end) =>
        first > 0 && Tokens[first].Gap == Gap.None && AnyOne.Contains(Tokens[first - 1].Letters)
        && Atoms.Where(a => a.First >= first && a.End <= end && a.Kind == AtomKind.Distinct).All(a => a.Place == PlaceRank.City);

    /// <summary>The stretch of the original text that words cover.</summary>
    public (int Start, int Length) Span(int first, int end) => Text.ToOriginal(Tokens[first].Start, Tokens[end - 1].End - Tokens[first].Start);
}

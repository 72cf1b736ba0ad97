namespace PartnerBot.Reading.Names;

/// <summary>A text cut into words, ready to be searched for names.</summary>
internal sealed class Sentence
{
    public Sentence(FoldedText text, string language)
    {
        Text = text;
        Language = language switch { "fr" => "French", "ja" => "Japanese", "zh" => "Chinese", _ => "English" };
        Tokens = NameTokens.Of(text);
        Capitals = new Capitals(Tokens);
    }

    public FoldedText Text { get; }

    /// <summary>The folder of the language.</summary>
    public string Language { get; }

    public IReadOnlyList<NameToken> Tokens { get; }

    public Capitals Capitals { get; }

    /// <summary>The stretch of the original text that words cover.</summary>
    public (int Start, int Length) Span(int first, int end) => Text.ToOriginal(Tokens[first].Start, Tokens[end - 1].End - Tokens[first].Start);
}

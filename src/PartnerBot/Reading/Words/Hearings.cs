namespace PartnerBot.Reading.Words;

/// <summary>What the lexicons hear in a text, each asked once: the language is guessed from the same words that become facts.</summary>
internal sealed class Hearings(Token[] tokens, IReadOnlyDictionary<string, Lexicon> lexicons)
{
    private readonly Dictionary<string, IReadOnlyList<Hearing>> _heard = [];

    public Token[] Tokens => tokens;

    /// <summary>Everything that the lexicon of a language finds, in order.</summary>
    public IReadOnlyList<Hearing> In(string language)
    {
        if (!_heard.TryGetValue(language, out var heard))
            _heard.Add(language, heard = lexicons[language].Find(tokens));
        return heard;
    }

    /// <summary>The same lexicons over other tokens.</summary>
    public Hearings Over(Token[] others) => new(others, lexicons);
}

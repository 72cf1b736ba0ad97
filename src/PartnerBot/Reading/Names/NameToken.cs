namespace PartnerBot.Reading.Names;

/// <summary>What stands between a word and the word before it.</summary>
internal enum Gap
{
    /// <summary>Nothing, blanks, hyphens or middle dots: both may belong to one name.</summary>
    None,

    /// <summary>A comma, bracket, colon or slash: a name runs over it only if it is written with one.</summary>
    Soft,

    /// <summary>The end of a clause: no name runs over it.</summary>
    Hard,
}

internal enum Script
{
    /// <summary>Letters and digits of any alphabet.</summary>
    Word,
    Han,
    Hiragana,

    /// <summary>A whole katakana run, its spelling variants folded.</summary>
    Katakana,
}

/// <summary>A word of a text as names are compared: its letters only; for Chinese characters and hiragana, one character.</summary>
/// <param name="Start">Offset in the folded text.</param>
internal readonly record struct NameToken(int Start, int End, string Letters, Script Script, Gap Gap)
{
    /// <summary>Written in capitals throughout, two letters at least; dotted abbreviations too.</summary>
    public bool IsUpper { get; init; }

    /// <summary>Begins with a capital.</summary>
    public bool IsCapitalised { get; init; }

    /// <summary>Has a small letter and then a capital (ParisTech), which no beginning of a sentence makes.</summary>
    public bool IsCamel { get; init; }

    /// <summary>An article or preposition that a name may hold or leave out.</summary>
    public bool IsFunction { get; } = Script == Script.Word && FunctionWords.Contains(Letters);

    /// <summary>The same word spelt otherwise.</summary>
    public NameToken Spelt(string letters) => new(Start, End, letters, Script, Gap) { IsUpper = IsUpper, IsCapitalised = IsCapitalised };
}

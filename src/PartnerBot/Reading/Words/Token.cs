namespace PartnerBot.Reading.Words;

/// <summary>A word of a spaced script, or one character of Chinese or Japanese; offsets in the text that was read.</summary>
/// <param name="Text">Folded.</param>
internal readonly record struct Token(string Text, int Start, int End, bool IsHan, bool IsKana, int Sentence)
{
    public bool IsSpaced => !IsHan && !IsKana;

    public bool IsNumber => Text.Length > 0 && char.IsAsciiDigit(Text[0]) && Text.All(char.IsAsciiDigit);
}

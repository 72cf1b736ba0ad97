namespace PartnerBot.Reading.Words;

/// <summary>A word of a spaced script, or one character of Chinese or Japanese; offsets in the text that was read.</summary>
/// <param name="Text">Folded.</param>
/// <param name="Apart">Whether a blank or a sign other than a middle dot or hyphen stands before it.</param>
internal readonly record struct Token(string Text, int Start, int End, bool IsHan, bool IsKana, int Sentence, bool Apart)
{
    public bool IsSpaced => !IsHan && !IsKana;

    public bool IsNumber => Text.Length > 0 && char.IsAsciiDigit(Text[0]) && Text.All(char.IsAsciiDigit);
}

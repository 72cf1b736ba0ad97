namespace PartnerBot.Reading.Time.Grammar;

/// <summary>A word, a number, one ideograph or one mark of the folded text.</summary>
/// <param name="Number">Value of a run of digits or of kanji numerals; -1 when the token is no number.</param>
internal readonly record struct Token(string Text, int Start, int End, int Number = -1)
{
    /// <summary>Whether nothing, not even a space, stands between this token and the next.</summary>
    public bool Touches(Token next) => End == next.Start;
}

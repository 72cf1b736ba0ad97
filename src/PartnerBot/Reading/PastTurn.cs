namespace PartnerBot.Reading;

/// <summary>One turn on the way to a question.</summary>
/// <param name="Text">The message as typed, or the canonical query line of the button that was pressed.</param>
/// <param name="Language">The language it was read in: en, fr, ja, zh or zh-Hant.</param>
/// <param name="Day">The person's date at that turn.</param>
/// <param name="IsQuery">Whether a button was pressed.</param>
public sealed record PastTurn(string Text, string Language, DateOnly Day, bool IsQuery = false);

namespace PartnerBot.Reading;

/// <summary>What a person asked, with everything its meaning depends on.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Locale">The chat client's locale (en, ja, fr, zh, en-GB ...); only a hint, the language is found from the text.</param>
/// <param name="Today">The person's date.</param>
/// <param name="Home">Id of the home institution alone in scope; null for all.</param>
public sealed record Question(string Text, string Locale, DateOnly Today, string? Home);

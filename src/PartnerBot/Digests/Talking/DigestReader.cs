using PartnerBot.Reading;
using PartnerBot.Reading.Words;
using PartnerBot.Register;

namespace PartnerBot.Digests.Talking;

/// <summary>
/// Tells messages about digests from questions, before the reader of questions sees them: commands and calendars are claimed, what is left is an
/// ordinary question. A pure function of the message and the day.
/// </summary>
public static class DigestReader
{
    /// <param name="text">As typed; a message longer than <see cref="Reader.MaxLength"/> is no command.</param>
    /// <param name="hint">Language of the conversation or locale of the client, for words that two languages share.</param>
    /// <param name="today">The person's date.</param>
    /// <param name="spokenOf">Whether the reply before was about a digest, so that "at ten" is.</param>
    /// <returns>Null for a message that is not about digests.</returns>
    public static DigestCommand? Read(string text, string hint, DateOnly today, bool spokenOf = false)
    {
        if (text.Length is 0 or > Reader.MaxLength)
            return null;
        var tokens = Tokenizer.Tokens(FoldedText.Of(text));
        // Most messages are questions: they are not read a second time.
        if (!spokenOf && DigestWords.Openings.Find(tokens).Count == 0)
            return null;
        var code = LanguageGuess.Of(text, new Hearings(tokens, DigestWords.All), hint.Length >= 2 ? hint[..2] : "");
        var traditional = code == "zh" && LanguageGuess.IsTraditional(new Question(text, hint, today, null));
        var language = traditional ? "zh-Hant" : code;
        var lexicon = DigestWords.In(code);
        return Asking.Read(Utterance.Of(text, lexicon), language)
            ?? Previews.Read(Utterance.Of(text, lexicon), language, spokenOf)
            ?? (spokenOf ? Corrections.Read(Utterance.Of(text, lexicon), language) : null)
            ?? Steers.Read(() => Utterance.Of(text, lexicon), text, language, today, spokenOf)
            ?? Wishes.Read(Utterance.Of(text, lexicon), text, language, today)
            ?? Unheld.Once(Utterance.Of(text, lexicon), language);
    }
}

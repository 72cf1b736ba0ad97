using PartnerBot.Answers;
using PartnerBot.Answers.Voices;
using PartnerBot.Conversations;
using PartnerBot.Digests.Calendar;
using PartnerBot.Digests.Talking;
using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Register;

namespace PartnerBot.Digests.Content;

/// <summary>Writes editions: asks the question anew on the edition's day, and tells what is new since the edition before.</summary>
public sealed class EditionAuthor(Dialogue dialogue, IRegisterStore store, Vocabulary vocabulary)
{
    private readonly Replay _replay = new(dialogue);

    /// <param name="day">The recipient's date.</param>
    /// <param name="home">Id of the home in scope; null for all.</param>
    /// <param name="lastDay">The day of the edition that the recipient has; null before the first.</param>
    /// <param name="lastMarks">Its marks.</param>
    /// <exception cref="StoreException">The register cannot answer now.</exception>
    public async Task<EditionText> WriteAsync(Subscription digest, DateOnly day, string? home, DateOnly? lastDay, string? lastMarks, CancellationToken cancellation)
    {
        var voice = new Voice(digest.Language, vocabulary);
        var telling = new EditionTelling(voice, digest, day, lastDay ?? FirstSince(digest, day), lastDay is null ? null : EditionMarks.Read(lastMarks), lastDay is null);
        var (reading, fault) = await ReadAsync(digest, day, home, cancellation).ConfigureAwait(false);
        if (reading is null)
            return telling.Unread(fault!);
        try
        {
            return await WriteAsync(telling, reading, cancellation).ConfigureAwait(false);
        }
        catch (QueryException e)
        {
            // A name that an import took away.
            return telling.Unread(e.Message);
        }
    }

    private async Task<EditionText> WriteAsync(EditionTelling telling, Understood reading, CancellationToken cancellation)
    {
        if (telling.Digest.RemindDays is { } days)
            return await ReminderEdition.WriteAsync(telling, reading, days, store, cancellation).ConfigureAwait(false);
        return AgreementsEdition.Tells(reading.Query)
            ? await AgreementsEdition.WriteAsync(telling, reading, store, cancellation).ConfigureAwait(false)
            : await FreeEdition.WriteAsync(telling, reading, store, cancellation).ConfigureAwait(false);
    }

    private async Task<(Understood?, string?)> ReadAsync(Subscription digest, DateOnly day, string? home, CancellationToken cancellation)
    {
        try
        {
            return await _replay.ReadAsync(digest.Asked.Turns, day, home, cancellation).ConfigureAwait(false) switch
            {
                Understood understood => (understood with { Language = digest.Language, Assumptions = [], Unused = [] }, null),
                NotUnderstood declined => (null, new AnswerWriter(vocabulary).Declined(declined with { Language = digest.Language }).Headline),
                _ => (null, DigestSpeech.Question(new Voice(digest.Language, vocabulary), digest.Asked.Line)),
            };
        }
        catch (QueryException e)
        {
            return (null, e.Message);
        }
    }

    // Before the first edition nothing was told: it looks back as far as its rhythm does.
    private static DateOnly FirstSince(Subscription digest, DateOnly day) => digest.Schedule.Rhythm switch
    {
        Monthly or NthDay => day.AddMonths(-1),
        Weekly weekly => day.AddDays(-7 * weekly.Every),
        _ => day.AddDays(-7),
    };
}

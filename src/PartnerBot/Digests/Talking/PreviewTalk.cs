using PartnerBot.Answers;
using PartnerBot.Answers.Voices;
using PartnerBot.Conversations;
using PartnerBot.Digests.Calendar;
using PartnerBot.Digests.Content;
using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Register;

namespace PartnerBot.Digests.Talking;

/// <summary>Shows what the next edition would say as the register stands now.</summary>
internal sealed class PreviewTalk(Dialogue dialogue, Subscriptions subscriptions, IRegisterStore store, Vocabulary vocabulary)
{
    private readonly EditionAuthor _author = new(dialogue, store, vocabulary);

    public async Task<Reply> DoAsync(PreviewDigest look, Question question, Conversation conversation, DigestPlace place, CancellationToken cancellation)
    {
        var voice = new Voice(look.Language, vocabulary);
        var active = await OwnDigests.ActiveAsync(subscriptions, place.Owner, cancellation).ConfigureAwait(false);
        if (active.Count == 0)
            return new Reply(DigestAnswers.List(voice, [], place.Now), conversation);
        var number = look.Which.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? conversation.Digest;
        var digest = active.FirstOrDefault(d => d.Id == number) ?? active[^1];
        var due = digest.Coming() ?? place.Now;
        var day = ZonedTime.DayOf(due, TimeZoneInfo.FindSystemTimeZoneById(digest.Schedule.Zone));
        var edition = await _author.WriteAsync(digest, day, question.Home, null, null, cancellation).ConfigureAwait(false);
        var first = edition.Sections.Count > 0 ? edition.Sections[0] : null;
        var answer = DigestAnswers.Say(voice, voice.Say("digest.preview", ("title", DigestSpeech.Title(voice, digest)), ("due", DigestSpeech.Instant(voice, due, digest.Schedule)), ("text", edition.Headline))) with
        {
            Table = first?.Table,
            Groups = first?.Groups ?? [],
            Assumptions = [voice.Say("digest.preview.note"), .. edition.Sections.Skip(1).Select(s => s.Title), .. edition.Notes],
            Suggestions = [DigestAnswers.Stop(voice, digest), DigestAnswers.Pause(voice, digest)],
        };
        // What was shown is spoken of next, as under the edition itself.
        return new Reply(DigestAnswers.Finish(voice, answer), (edition.Topic ?? conversation) with { Digest = digest.Id, Language = look.Language });
    }
}

using PartnerBot.Answers;
using PartnerBot.Answers.Voices;
using PartnerBot.Conversations;
using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Register;

namespace PartnerBot.Digests.Talking;

/// <summary>Does what messages about digests ask for, and says what was done.</summary>
public sealed class DigestTalk(Dialogue dialogue, Subscriptions subscriptions, IRegisterStore store, Vocabulary vocabulary)
{
    private readonly Subscribing _subscribing = new(dialogue, subscriptions, store, vocabulary);
    private readonly SteeringTalk _steering = new(dialogue, subscriptions, vocabulary);
    private readonly PreviewTalk _preview = new(dialogue, subscriptions, store, vocabulary);

    /// <returns>Null for a message that is not about digests: it is an ordinary question then.</returns>
    /// <exception cref="StoreException">Nothing can be read or kept now.</exception>
    public async Task<Reply?> AskAsync(Question question, Conversation conversation, DigestPlace place, CancellationToken cancellation)
    {
        var hint = conversation.Language ?? question.Locale;
        if (await CompletedAsync(question, conversation, place, hint, cancellation).ConfigureAwait(false) is { } completed)
            return completed;
        if (DigestReader.Read(question.Text, hint, question.Today, conversation.Digest is not null) is { } command)
            return await DoAsync(command, question, conversation, place, cancellation).ConfigureAwait(false);
        return conversation.Digest is { } digest ? await BesideAsync(digest, question, conversation, cancellation).ConfigureAwait(false) : null;
    }

    /// <summary>Makes a digest of an answer by its button: Mondays at nine.</summary>
    /// <param name="day">The date on which the answer was given.</param>
    public Task<Reply> MondaysAsync(Query query, DateOnly day, Question context, Conversation conversation, DigestPlace place, CancellationToken cancellation)
    {
        var language = conversation.Language ?? DigestLanguages.Of(context.Locale);
        var path = query == conversation.Last && conversation.Path.Count > 0 ? conversation.Path : [new PastTurn(query.ToString(), language, day, IsQuery: true)];
        var wish = new Subscribe(language, new SpokenCalendar { Recurs = true, Days = [DayOfWeek.Monday], At = Subscribing.Morning }, null);
        return _subscribing.DoAsync(wish, context, conversation with { Path = path, Last = query, Language = language }, place, null, cancellation);
    }

    // "Only the French ones" behind a digest asks anew: the digest goes on as it was, and that is said.
    private async Task<Reply?> BesideAsync(string digest, Question question, Conversation conversation, CancellationToken cancellation)
    {
        var reading = dialogue.Read(question, conversation);
        if (reading is not (NotUnderstood or SmallTalk { Courtesy: not Courtesy.Fresh } or Understood { Follows: true }))
            return null;
        var reply = await dialogue.AskAsync(question, conversation, cancellation).ConfigureAwait(false);
        // "Too early" was not understood: the hour that comes next is still the digest's.
        if (reading is not Understood { Query: var query } || !Narrows(query, conversation.Last))
            return reply with { Conversation = reply.Conversation with { Digest = digest } };
        var voice = new Voice(reply.Answer.Language, vocabulary);
        var note = voice.Say("digest.unchanged", ("number", digest), ("send", voice.Say("digest.send.this")), ("stop", voice.Say("digest.send.stop", ("number", digest))));
        return reply with { Answer = DigestAnswers.Finish(voice, reply.Answer with { Assumptions = [.. reply.Answer.Assumptions, note] }) };
    }

    // A row that is picked or a figure that is asked for is no other list.
    private static bool Narrows(Query query, Query? last) =>
        query.Operation == Operation.List && query.Where != last?.Where && !query.Where.Any(c => c is Among { Field: Field.Id });

    private async Task<Reply> DoAsync(DigestCommand command, Question question, Conversation conversation, DigestPlace place, CancellationToken cancellation, string? zone = null)
    {
        var voice = new Voice(command.Language, vocabulary);
        var next = conversation with { Language = command.Language, Waiting = null, Pending = null };
        return command switch
        {
            Subscribe wish => await _subscribing.DoAsync(wish, question, next, place, zone, cancellation).ConfigureAwait(false),
            SteerDigest steer => await _steering.DoAsync(steer, question, next, place, cancellation).ConfigureAwait(false),
            PreviewDigest look => await _preview.DoAsync(look, question, next, place, cancellation).ConfigureAwait(false),
            ExplainEdition => await WhyAsync(voice, next, place, cancellation).ConfigureAwait(false),
            ListDigests => new Reply(DigestAnswers.List(voice, await ActiveAsync(place.Owner, cancellation).ConfigureAwait(false), place.Now), next),
            RefusedDigest refused => new Reply(DigestAnswers.Say(voice, voice.Say($"digest.fault.{Queries.SnakeCase.Of(refused.Fault)}", ("words", voice.Quoted(refused.Words)), ("send", voice.Say("digest.send.this")), ("remind", voice.Say("digest.send.remind")), ("watch", voice.Say("digest.send.watch"))), Outcome.Decline), next),
            _ => new Reply(Help(voice), next),
        };
    }

    /// <summary>The message may be the answer to "which time zone?" or "which digest?".</summary>
    private async Task<Reply?> CompletedAsync(Question question, Conversation conversation, DigestPlace place, string hint, CancellationToken cancellation)
    {
        if (conversation.Waiting is not { } waiting || DigestReader.Read(waiting, hint, question.Today, conversation.Digest is not null) is not { } command)
            return null;
        var asked = question with { Text = waiting };
        if (command is Subscribe && Zones.Find(question.Text) is { } zone)
            return await DoAsync(command, asked, conversation, place, cancellation, zone).ConfigureAwait(false);
        if (command is not SteerDigest steer || DigestReader.Read(question.Text, hint, question.Today) is not null)
            return null;
        var which = int.TryParse(question.Text.Trim().TrimEnd('.', '番', '号'), out var number) ? new Which("") { Number = number } : new Which(question.Text);
        var found = WhichDigest.Of(which, await ActiveAsync(place.Owner, cancellation).ConfigureAwait(false), dialogue, question);
        return found.Count == 1 ? await DoAsync(steer with { Which = new Which("") { Number = int.Parse(found[0].Id, System.Globalization.CultureInfo.InvariantCulture) } }, asked, conversation, place, cancellation).ConfigureAwait(false) : null;
    }

    private async Task<Reply> WhyAsync(Voice voice, Conversation conversation, DigestPlace place, CancellationToken cancellation)
    {
        var active = await ActiveAsync(place.Owner, cancellation).ConfigureAwait(false);
        return new Reply(active.FirstOrDefault(d => d.Id == conversation.Digest) is { } digest
            ? DigestAnswers.About(voice, DigestSpeech.Why(voice, digest), digest, place.Now, [])
            : DigestAnswers.List(voice, active, place.Now), conversation);
    }

    private static Answer Help(Voice voice) => DigestAnswers.Finish(voice, DigestAnswers.Say(voice, voice.Say(
        "digest.help",
        ("send", voice.Say("digest.send.this")),
        ("example", voice.Say("digest.send.example")),
        ("list", voice.Say("digest.send.list")),
        ("stop", voice.Say("digest.send.stop", ("number", "1"))))) with { Suggestions = [new Choice(voice.Say("digest.label.list"), voice.Say("digest.send.list"))] });

    private Task<IReadOnlyList<Subscription>> ActiveAsync(string owner, CancellationToken cancellation) => OwnDigests.ActiveAsync(subscriptions, owner, cancellation);
}

using PartnerBot.Answers;
using PartnerBot.Answers.Voices;

namespace PartnerBot.Digests.Talking;

/// <summary>Replies about digests, as answers of the ordinary kind.</summary>
internal static class DigestAnswers
{
    /// <summary>A digest offers at most so many of its fellows to pick from.</summary>
    private const int MostOptions = 5;

    public static Answer Say(Voice voice, string headline, Outcome outcome = Outcome.Answer) =>
        Finish(voice, new Answer { Outcome = outcome, Language = voice.Language, Headline = Tidy.Sentence(headline), Text = "" });

    public static Answer Finish(Voice voice, Answer answer) => answer with { Text = PlainText.Of(voice, answer) };

    public static Answer About(Voice voice, string headline, Subscription digest, DateTimeOffset now, IReadOnlyList<string> notes, string? today = null) => Finish(voice, Say(voice, headline) with
    {
        Assumptions = notes,
        Facts = [DigestSpeech.Block(voice, digest, now, today)],
        Suggestions = digest.Stopped is null ? [Stop(voice, digest), Pause(voice, digest)] : [Resume(voice, digest)],
    });

    public static Answer List(Voice voice, IReadOnlyList<Subscription> digests, DateTimeOffset now)
    {
        if (digests.Count == 0)
            return Say(voice, voice.Say("digest.list.none", ("send", voice.Say("digest.send.this"))));
        return Finish(voice, Say(voice, voice.Say("digest.list", ("count", digests.Count))) with
        {
            Facts = [.. digests.Select(d => DigestSpeech.Block(voice, d, now))],
            Suggestions = [.. digests.Take(MostOptions - 1).Select(d => d.IsPausedAt(now) ? Resume(voice, d) : Stop(voice, d))],
        });
    }

    /// <summary>Asks which digest is meant.</summary>
    public static Answer Which(Voice voice, string headline, IReadOnlyList<Subscription> digests, Steering what) => Finish(voice, Say(voice, headline, Outcome.Clarify) with
    {
        Options = [.. digests.Select(d => Option(voice, d, what))],
    });

    public static Choice Stop(Voice voice, Subscription digest) => new(voice.Say("digest.label.stop", ("number", digest.Id)), voice.Say("digest.send.stop", ("number", digest.Id)));

    public static Choice Resume(Voice voice, Subscription digest) => new(voice.Say("digest.label.resume", ("number", digest.Id)), voice.Say("digest.send.resume", ("number", digest.Id)));

    public static Choice Pause(Voice voice, Subscription digest) => new(voice.Say("digest.label.pause"), voice.Say("digest.send.pause", ("number", digest.Id)));

    private static Choice Option(Voice voice, Subscription digest, Steering what)
    {
        var label = voice.Say("label.pair", ("label", DigestSpeech.Titled(voice, digest)), ("value", DigestSpeech.Question(voice, digest.Asked.Line)));
        var send = what switch
        {
            Steering.Stop => voice.Say("digest.send.stop", ("number", digest.Id)),
            Steering.Pause => voice.Say("digest.send.pause_on", ("number", digest.Id)),
            Steering.Resume => voice.Say("digest.send.resume", ("number", digest.Id)),
            // What it is to be changed to stands in the message that waits; the number completes it.
            _ => digest.Id,
        };
        return new Choice(label, send);
    }
}

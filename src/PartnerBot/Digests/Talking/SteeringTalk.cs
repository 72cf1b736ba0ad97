using PartnerBot.Answers;
using PartnerBot.Answers.Voices;
using PartnerBot.Conversations;
using PartnerBot.Digests.Calendar;
using PartnerBot.Reading;
using PartnerBot.Register;

namespace PartnerBot.Digests.Talking;

/// <summary>Stops, pauses, resumes and moves digests.</summary>
internal sealed class SteeringTalk(Dialogue dialogue, Subscriptions subscriptions, Vocabulary vocabulary)
{
    public async Task<Reply> DoAsync(SteerDigest steer, Question question, Conversation conversation, DigestPlace place, CancellationToken cancellation)
    {
        var voice = new Voice(steer.Language, vocabulary);
        var all = await OwnDigests.AllAsync(subscriptions, place.Owner, cancellation).ConfigureAwait(false);
        var candidates = Candidates(steer, all, place.Now);
        var meant = steer.Which.IsUnsaid ? candidates : WhichDigest.Of(steer.Which, candidates, dialogue, question);
        if (candidates.Count == 0)
            return new Reply(DigestAnswers.List(voice, [], place.Now), conversation);
        if (meant.Count == 0)
            return new Reply(DigestAnswers.Which(voice, NoMatch(voice, steer.Which, candidates), candidates, steer.What), conversation with { Waiting = question.Text });
        if (meant.Count > 1 && !steer.Which.All)
            return new Reply(DigestAnswers.Which(voice, voice.Say("digest.which", ("count", meant.Count)), meant, steer.What), conversation with { Waiting = question.Text });
        var changed = new List<Subscription>();
        foreach (var digest in meant)
            changed.Add(await subscriptions.ChangeAsync(place.Owner, digest.Id, before => Steered(before, steer, place.Now), cancellation).ConfigureAwait(false) ?? digest);
        return new Reply(Told(voice, steer, changed, place.Now), conversation);
    }

    // What was stopped can be taken up again by its number, and stopping it twice is no fault.
    private static IReadOnlyList<Subscription> Candidates(SteerDigest steer, IReadOnlyList<Subscription> all, DateTimeOffset now)
    {
        var active = all.Where(d => d.Stopped is null).ToList();
        if (steer.Which.Number is not null && (steer.What is Steering.Resume or Steering.Stop))
            return all;
        if (steer.What != Steering.Resume)
            return active;
        var paused = active.Where(d => d.IsPausedAt(now)).ToList();
        return paused.Count > 0 ? paused : active.Count > 0 ? active : [.. all.OrderByDescending(d => d.Stopped).Take(1)];
    }

    private static string NoMatch(Voice voice, Which which, IReadOnlyList<Subscription> candidates)
    {
        var words = which.Number is { } number ? voice.Number(number)
            : which.Words.Length > 0 ? voice.Quoted(which.Words)
            : voice.And([.. which.Days.Select(d => DigestSpeech.Weekday(voice, d))]);
        return voice.Say("digest.nomatch", ("count", candidates.Count), ("words", words));
    }

    private static Subscription Steered(Subscription digest, SteerDigest steer, DateTimeOffset now) => steer.What switch
    {
        Steering.Stop => digest.Stopped is null ? digest.Ended(now) : digest,
        Steering.Pause => digest.Paused(steer.Until is { } day ? ZonedTime.InstantOf(day, TimeOnly.MinValue, TimeZoneInfo.FindSystemTimeZoneById(digest.Schedule.Zone)) : Subscription.Forever),
        Steering.Resume => digest.Resumed(now),
        _ => Changed(digest, steer, now),
    };

    private static Subscription Changed(Subscription digest, SteerDigest steer, DateTimeOffset now)
    {
        var today = ZonedTime.DayOf(now, TimeZoneInfo.FindSystemTimeZoneById(digest.Schedule.Zone));
        var rhythm = steer.When.NamesDays ? Rhythms.Of(steer.When, today, digest.Schedule.Rhythm) : digest.Schedule.Rhythm;
        var schedule = new Schedule(rhythm, steer.When.At ?? digest.Schedule.At, steer.When.Zone ?? digest.Schedule.Zone);
        var quiet = digest with { Quiet = steer.Quiet ?? digest.Quiet };
        return schedule == digest.Schedule ? quiet : quiet.Scheduled(schedule, now);
    }

    private static Answer Told(Voice voice, SteerDigest steer, List<Subscription> changed, DateTimeOffset now)
    {
        var title = voice.And([.. changed.Select(d => DigestSpeech.Titled(voice, d))]);
        var until = changed[0].PausedUntil is { } paused && paused != Subscription.Forever ? steer.Until : null;
        var headline = steer.What switch
        {
            Steering.Stop => voice.Say("digest.stopped", ("title", title)),
            Steering.Pause when until is { } day => voice.Say("digest.paused.until", ("title", title), ("day", voice.Dates.Day(day))),
            Steering.Pause => voice.Say("digest.paused", ("title", title)),
            Steering.Resume => voice.Say("digest.resumed", ("title", title)),
            _ => voice.Say("digest.changed", ("title", title)),
        };
        if (changed.Count > 1)
            return DigestAnswers.Say(voice, headline);
        var answer = DigestAnswers.About(voice, headline, changed[0], now, []);
        return steer.What == Steering.Pause ? DigestAnswers.Finish(voice, answer with { Suggestions = [DigestAnswers.Resume(voice, changed[0]), DigestAnswers.Stop(voice, changed[0])] }) : answer;
    }
}

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
        var meant = steer.Which.IsUnsaid ? SpokenOf(steer, conversation, candidates) ?? candidates : WhichDigest.Of(steer.Which, candidates, dialogue, question);
        if (candidates.Count == 0)
            return new Reply(DigestAnswers.List(voice, [], place.Now), conversation);
        if (meant.Count == 0)
            return new Reply(DigestAnswers.Which(voice, NoMatch(voice, steer.Which, candidates), candidates, steer.What), conversation with { Waiting = question.Text });
        if (meant.Count > 1 && !steer.Which.All)
            return new Reply(DigestAnswers.Which(voice, voice.Say("digest.which", ("count", meant.Count)), meant, steer.What), conversation with { Waiting = question.Text });
        if (steer.Shift is { } shift && meant.FirstOrDefault(d => Shifted(d, shift) is null) is { } late)
            return new Reply(DigestAnswers.Say(voice, voice.Say("digest.fault.other_day", ("time", DigestSpeech.Time(voice, late.Schedule.At))), Outcome.Decline), conversation);
        // A month has no days of the week to which another could come.
        if (steer.AddsDays && meant.Any(d => d.Schedule.Rhythm is not Weekly))
            return new Reply(DigestAnswers.Say(voice, voice.Say("digest.fault.two_days", ("words", voice.And([.. steer.When.Days.Select(d => DigestSpeech.Weekday(voice, d))]))), Outcome.Decline), conversation);
        // "Wednesday is too much", where it comes on Wednesdays alone, or in no week at all.
        if (steer.DropsDays && meant.Any(d => d.Schedule.Rhythm is not Weekly kept || !kept.Days.Except(steer.When.Days).Any()))
            return new Reply(DigestAnswers.Which(voice, NoMatch(voice, steer.Which with { Days = steer.When.Days }, candidates), candidates, steer.What), conversation with { Waiting = question.Text });
        var changed = new List<Subscription>();
        foreach (var digest in meant)
            changed.Add(await subscriptions.ChangeAsync(place.Owner, digest.Id, before => Steered(before, steer, place.Now), cancellation).ConfigureAwait(false) ?? digest);
        return new Reply(Told(voice, steer, changed, place.Now), conversation with { Digest = changed.Count == 1 ? changed[0].Id : null });
    }

    // A change without a number moves the digest that was spoken of last.
    private static List<Subscription>? SpokenOf(SteerDigest steer, Conversation conversation, IReadOnlyList<Subscription> candidates) =>
        (steer.What == Steering.Change || steer.Which.IsThis) && conversation.Digest is { } id && candidates.FirstOrDefault(d => d.Id == id) is { } one ? [one] : null;

    /// <summary>Null where that hour is on another day.</summary>
    private static TimeOnly? Shifted(Subscription digest, TimeSpan shift) => digest.Schedule.At.Add(shift, out var days) is var at && days == 0 ? at : null;

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
        Steering.Pause when steer.SkipsNext && digest.Next is { } next => digest.Paused(Midnight(digest, Day(digest, next).AddDays(1))!.Value, null),
        Steering.Pause => digest.Paused(Midnight(digest, steer.Until) ?? Subscription.Forever, Midnight(digest, steer.From)),
        Steering.Resume => digest.Resumed(now),
        _ => Changed(digest, steer, now),
    };

    private static DateOnly Day(Subscription digest, DateTimeOffset instant) => ZonedTime.DayOf(instant, TimeZoneInfo.FindSystemTimeZoneById(digest.Schedule.Zone));

    private static DateTimeOffset? Midnight(Subscription digest, DateOnly? day) =>
        day is { } date ? ZonedTime.InstantOf(date, TimeOnly.MinValue, TimeZoneInfo.FindSystemTimeZoneById(digest.Schedule.Zone)) : null;

    private static Subscription Changed(Subscription digest, SteerDigest steer, DateTimeOffset now)
    {
        var today = Day(digest, now);
        var when = digest.Schedule.Rhythm is Weekly weekly && (steer.AddsDays || steer.DropsDays)
            ? steer.When with { Days = (steer.AddsDays ? weekly.Days.Union(steer.When.Days) : weekly.Days.Except(steer.When.Days)).ToValueList(), EveryWeeks = weekly.Every }
            : steer.When;
        var rhythm = when.NamesDays ? Rhythms.Of(when, today, digest.Schedule.Rhythm) : digest.Schedule.Rhythm;
        var at = steer.Shift is { } shift ? Shifted(digest, shift) : when.At;
        var schedule = new Schedule(rhythm, at ?? digest.Schedule.At, when.Zone ?? digest.Schedule.Zone);
        var quiet = digest with { Quiet = steer.Quiet ?? digest.Quiet, Language = steer.Tongue ?? digest.Language };
        return schedule == digest.Schedule ? quiet : quiet.Scheduled(schedule, now);
    }

    private static Answer Told(Voice voice, SteerDigest steer, List<Subscription> changed, DateTimeOffset now)
    {
        var title = voice.And([.. changed.Select(d => DigestSpeech.Titled(voice, d))]);
        var until = changed[0].PausedUntil is { } paused && paused != Subscription.Forever ? steer.SkipsNext ? Day(changed[0], paused) : steer.Until : null;
        var headline = steer.What switch
        {
            Steering.Stop => voice.Say("digest.stopped", ("title", title)),
            Steering.Pause when until is { } day && steer.From is { } from => voice.Say("digest.paused.between", ("title", title), ("from", voice.Dates.Day(from)), ("day", voice.Dates.Day(day))),
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

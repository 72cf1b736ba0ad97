using System.Globalization;
using PartnerBot.Answers;
using PartnerBot.Answers.Voices;
using PartnerBot.Conversations;
using PartnerBot.Digests.Calendar;
using PartnerBot.Digests.Content;
using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Reading.Time;
using PartnerBot.Register;

namespace PartnerBot.Digests.Talking;

/// <summary>Makes a digest or a reminder of a question, or says what is missing.</summary>
internal sealed class Subscribing(Dialogue dialogue, Subscriptions subscriptions, IRegisterStore store, Vocabulary vocabulary)
{
    /// <summary>The hour of a digest for which none was named.</summary>
    public static readonly TimeOnly Morning = new(9, 0);

    private const int Attempts = 5;

    /// <param name="zone">The time zone that was asked back for; null when none was.</param>
    public async Task<Reply> DoAsync(Subscribe wish, Question question, Conversation conversation, DigestPlace place, string? zone, CancellationToken cancellation)
    {
        var voice = new Voice(wish.Language, vocabulary);
        var asked = wish.Question is { } words
            ? await dialogue.AskAsync(question with { Text = words }, conversation with { Language = wish.Language }, cancellation).ConfigureAwait(false)
            : null;
        if (asked is { Reading: not Understood })
            return Unread(voice, asked, conversation);
        var told = asked?.Conversation ?? conversation;
        if (told.Last is not { } query || told.Path.Count == 0)
            return new Reply(DigestAnswers.Say(voice, voice.Say("digest.noquestion", ("send", voice.Say("digest.send.this")), ("example", voice.Say("digest.send.example"))), Outcome.Decline), conversation);
        if (wish.RemindDays is not null && query.Target != Target.Agreements)
            return new Reply(DigestAnswers.Say(voice, voice.Say("digest.remind.target"), Outcome.Decline), conversation);
        var all = await OwnDigests.AllAsync(subscriptions, place.Owner, cancellation).ConfigureAwait(false);
        var notes = new List<string>();
        if (ZoneOf(voice, wish, place, zone, all, notes) is not { } known)
            return new Reply(DigestAnswers.Say(voice, voice.Say("digest.zone.ask", ("time", DigestSpeech.Time(voice, wish.When.At ?? Morning))), Outcome.Clarify), conversation with { Waiting = question.Text, Last = told.Last, Path = told.Path });
        var schedule = Schedule(voice, wish, place, known, notes);
        var digest = new Subscription
        {
            Id = "1",
            Owner = place.Owner,
            Conversation = place.Owner,
            Asked = new Asked(told.Path, (wish.RemindDays is null ? query : Reminders.Of(query)).ToString()),
            Language = wish.Tongue ?? wish.Language,
            Schedule = schedule,
            RemindDays = wish.RemindDays,
            Quiet = wish.RemindDays is null ? wish.Quiet ?? QuietEditions.Say : QuietEditions.Skip,
            Created = place.Now,
            Since = place.Now,
        }.Scheduled(schedule, Start(wish, place, known));
        var active = all.Where(d => d.Stopped is null).ToList();
        if (active.Find(d => IsSame(d, digest)) is { } same)
            return new Reply(DigestAnswers.About(voice, voice.Say("digest.same", ("title", DigestSpeech.Title(voice, same)), ("calendar", DigestSpeech.Calendar(voice, same))), same, place.Now, []), told with { Digest = same.Id });
        if (active.Count >= Subscription.MostPerOwner || await AddedAsync(digest, all, cancellation).ConfigureAwait(false) is not { } added)
            return new Reply(DigestAnswers.Say(voice, voice.Say("digest.full", ("count", Subscription.MostPerOwner)), Outcome.Decline), conversation);
        return new Reply(await ToldAsync(voice, added, query, asked, question, place, notes, cancellation).ConfigureAwait(false), told with { Digest = added.Id });
    }

    // A name that fits several is asked back about; the digest waits for the person to say "this".
    private static Reply Unread(Voice voice, Reply asked, Conversation conversation)
    {
        var unsure = asked.Reading is Unclear;
        var why = asked.Answer.Headline;
        if (why.Length > 0 && !".。!?？".Contains(why[^1], StringComparison.Ordinal))
            why += voice.Language is "ja" or "zh" or "zh-Hant" ? "。" : ".";
        var headline = unsure ? voice.Say("digest.unsure", ("why", why), ("send", voice.Say("digest.send.this"))) : voice.Say("digest.unread", ("why", why));
        var answer = DigestAnswers.Finish(voice, asked.Answer with { Headline = headline, Restatement = null });
        return new Reply(answer, unsure ? asked.Conversation : conversation with { Lost = asked.Conversation.Lost }, asked.Reading);
    }

    private static string? ZoneOf(Voice voice, Subscribe wish, DigestPlace place, string? zone, IReadOnlyList<Subscription> others, List<string> notes)
    {
        if ((wish.When.Zone ?? zone) is { } said)
            return said;
        if (place.ClientZone is { } client)
            return Noted("client", client);
        if (others is [.., var other])
            return Noted("earlier", other.Schedule.Zone);
        return place.DeploymentZone is { } deployment ? Noted("deployment", deployment) : null;

        string Noted(string source, string id)
        {
            notes.Add(voice.Say($"digest.assumed.zone.{source}", ("zone", id)));
            return id;
        }
    }

    private static Schedule Schedule(Voice voice, Subscribe wish, DigestPlace place, string zone, List<string> notes)
    {
        var when = wish.When;
        var at = when.At ?? Morning;
        if (when.At is null || when.AtIsRound)
            notes.Add(voice.Say(when.At is null ? "digest.assumed.hour" : "digest.assumed.part", ("time", DigestSpeech.Time(voice, at))));
        if (!place.Reachable)
            notes.Add(voice.Say("digest.assumed.unreachable"));
        if (place.Shared)
            notes.Add(voice.Say("digest.assumed.shared"));
        // A reminder looks each day at what comes near.
        if (wish.RemindDays is not null)
            return new Schedule(Weekly.Daily, at, zone);
        if (when is { Monthly: true, MonthDay: null, Nth: null })
            notes.Add(voice.Say("digest.assumed.month_day"));
        else if (when is { Monthly: false, Days.Count: 0 })
            notes.Add(voice.Say("digest.assumed.day", ("days", DigestSpeech.Weekday(voice, DayOfWeek.Monday))));
        if (wish.Watches)
            notes.Add(voice.Say("digest.assumed.watch"));
        return new Schedule(Rhythms.Of(when, wish.From?.AddDays(-1) ?? ZonedTime.DayOf(place.Now, TimeZoneInfo.FindSystemTimeZoneById(zone))), at, zone);
    }

    private static DateTimeOffset Start(Subscribe wish, DigestPlace place, string zone) =>
        wish.From is { } day && ZonedTime.InstantOf(day, TimeOnly.MinValue, TimeZoneInfo.FindSystemTimeZoneById(zone)).AddTicks(-1) is var start && start > place.Now ? start : place.Now;

    private static bool IsSame(Subscription one, Subscription other) =>
        one.Asked.Line == other.Asked.Line && one.RemindDays == other.RemindDays && one.Schedule.At == other.Schedule.At && one.Schedule.Zone == other.Schedule.Zone && one.Next == other.Next
        && one.Schedule.Rhythm.GetType() == other.Schedule.Rhythm.GetType() && one.Schedule.Rhythm.DaysFrom(DateOnly.FromDateTime(other.Created.Date)).Take(14).SequenceEqual(other.Schedule.Rhythm.DaysFrom(DateOnly.FromDateTime(other.Created.Date)).Take(14));

    private async Task<Subscription?> AddedAsync(Subscription digest, IReadOnlyList<Subscription> all, CancellationToken cancellation)
    {
        var number = all.Select(OwnDigests.Number).Where(n => n < int.MaxValue).DefaultIfEmpty(0).Max();
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            var numbered = digest with { Id = (number + attempt).ToString(CultureInfo.InvariantCulture) };
            if (await subscriptions.AddAsync(numbered, cancellation).ConfigureAwait(false))
                return numbered;
        }

        return null;
    }

    private async Task<Answer> ToldAsync(Voice voice, Subscription digest, Query query, Reply? asked, Question question, DigestPlace place, List<string> notes, CancellationToken cancellation)
    {
        if (asked is not null)
            notes.InsertRange(0, asked.Answer.Assumptions);
        if (digest.RemindDays is { } days)
        {
            var agreements = await store.RunAsync(Reminders.Of(query), Page.All, cancellation).ConfigureAwait(false);
            notes.AddRange(Reminders.Ahead(voice, [.. agreements.Rows.OfType<Agreement>()], days, question.Today));
            var made = DigestAnswers.About(voice, voice.Say("digest.made.remind", ("calendar", DigestSpeech.Calendar(voice, digest))), digest, place.Now, notes, voice.Say("digest.rows", ("count", agreements.Count)));
            return DigestAnswers.Finish(voice, made with { Unused = asked?.Answer.Unused ?? [] });
        }

        if (AgreementsEdition.IsUndated(query))
            notes.Add(voice.Say("digest.news"));
        if (await MovesAsync(digest, query, question, cancellation).ConfigureAwait(false))
            notes.Add(voice.Say("digest.moves"));
        var count = asked?.Answer.Result?.Count ?? (await store.RunAsync(query, new Page(0, 1), cancellation).ConfigureAwait(false)).Count;
        var headline = voice.Say("digest.made", ("calendar", DigestSpeech.Calendar(voice, digest)), ("next", DigestSpeech.Instant(voice, digest.Next!.Value, digest.Schedule)));
        return DigestAnswers.Finish(voice, DigestAnswers.About(voice, headline, digest, place.Now, notes, voice.Say("digest.rows", ("count", count))) with { Unused = asked?.Answer.Unused ?? [] });
    }

    private async Task<bool> MovesAsync(Subscription digest, Query query, Question question, CancellationToken cancellation)
    {
        var later = await new Replay(dialogue).ReadAsync(digest.Asked.Turns, CivilCalendar.Shift(question.Today, 0, 7), question.Home, cancellation).ConfigureAwait(false);
        return later is Understood understood && understood.Query != query;
    }
}

using System.Globalization;
using PartnerBot.Answers;
using PartnerBot.Answers.Voices;
using PartnerBot.Digests.Calendar;
using PartnerBot.Queries;

namespace PartnerBot.Digests.Talking;

/// <summary>Calendars, titles and states of digests in words.</summary>
internal static class DigestSpeech
{
    private const int DaysInWeek = 7;

    public static string Calendar(Voice voice, Subscription digest) => digest.RemindDays is { } days
        ? voice.Say("digest.at", ("rhythm", voice.Say("digest.rhythm.remind", ("number", days))), ("time", Time(voice, digest.Schedule.At)), ("zone", digest.Schedule.Zone))
        : voice.Say("digest.at", ("rhythm", Rhythm(voice, digest.Schedule.Rhythm)), ("time", Time(voice, digest.Schedule.At)), ("zone", digest.Schedule.Zone));

    public static string Title(Voice voice, Subscription digest) =>
        voice.Say(digest.RemindDays is null ? "digest.title" : "digest.title.remind", ("number", digest.Id));

    /// <summary>"This comes because it was asked for here on 2 March: every Monday at 9:00."</summary>
    public static string Why(Voice voice, Subscription digest) => voice.Say(
        "edition.why",
        ("day", voice.Dates.Day(ZonedTime.DayOf(digest.Created, TimeZoneInfo.FindSystemTimeZoneById(digest.Schedule.Zone)))),
        ("calendar", Calendar(voice, digest)));

    /// <summary>The title with its calendar, for sentences.</summary>
    public static string Titled(Voice voice, Subscription digest) => voice.Say("digest.titled", ("title", Title(voice, digest)), ("calendar", Calendar(voice, digest)));

    public static string Time(Voice voice, TimeOnly time) => voice.Say(
        "digest.time",
        ("hour", time.Hour.ToString(CultureInfo.InvariantCulture)),
        ("minute", time.Minute.ToString("00", CultureInfo.InvariantCulture)));

    public static string Weekday(Voice voice, DayOfWeek day) => voice.Say($"weekday.{(day == DayOfWeek.Sunday ? DaysInWeek : (int)day)}");

    /// <summary>An instant as the clock of the digest shows it.</summary>
    public static string Instant(Voice voice, DateTimeOffset instant, Schedule schedule)
    {
        var local = TimeZoneInfo.ConvertTime(instant, TimeZoneInfo.FindSystemTimeZoneById(schedule.Zone)).DateTime;
        var day = DateOnly.FromDateTime(local);
        return voice.Say("digest.on", ("weekday", Weekday(voice, day.DayOfWeek)), ("day", voice.Dates.Day(day)), ("time", Time(voice, TimeOnly.FromDateTime(local))));
    }

    public static string Question(Voice voice, string line) => QueryText.TryRead(line, out var query, out _) ? Restatement.Of(query, voice) : line;

    public static string? State(Voice voice, Subscription digest, DateTimeOffset now)
    {
        if (digest.PausedUntil is not { } until || until <= now)
            return null;
        if (until == Subscription.Forever)
            return voice.Say("digest.state.held");
        return digest.PausedFrom is { } from && from > now
            ? voice.Say("digest.state.later", ("from", Day(from)), ("day", Day(until)))
            : voice.Say("digest.state.paused", ("day", Day(until)));

        string Day(DateTimeOffset instant) => voice.Dates.Day(ZonedTime.DayOf(instant, TimeZoneInfo.FindSystemTimeZoneById(digest.Schedule.Zone)));
    }

    /// <summary>A digest as a block of an answer.</summary>
    public static AnswerFacts Block(Voice voice, Subscription digest, DateTimeOffset now, string? today = null)
    {
        List<(string, string)> lines = [(voice.Say("digest.line.question"), Question(voice, digest.Asked.Line)), (voice.Say("digest.line.when"), Calendar(voice, digest))];
        if (today is not null)
            lines.Add((voice.Say("digest.line.today"), today));
        if (State(voice, digest, now) is { } state)
            lines.Add((voice.Say("digest.line.state"), state));
        if (digest is { RemindDays: null, Stopped: null } && digest.Coming() is { } next)
            lines.Add((voice.Say("digest.line.next"), Instant(voice, next, digest.Schedule)));
        if (digest.Language != voice.Language)
            lines.Add((voice.Say("digest.line.language"), voice.Say($"digest.tongue.{digest.Language}")));
        if (digest.RemindDays is null)
            lines.Add((voice.Say("digest.line.quiet"), voice.Say(digest.Quiet == QuietEditions.Skip ? "digest.quiet.skip" : "digest.quiet.say")));
        return new AnswerFacts(Title(voice, digest), lines);
    }

    private static string Rhythm(Voice voice, Rhythm rhythm)
    {
        if (rhythm is Monthly monthly)
            return monthly.Day == 31 ? voice.Say("digest.rhythm.month_end") : voice.Say("digest.rhythm.month", ("number", monthly.Day));
        if (rhythm is NthDay nth)
            return voice.Say("digest.rhythm.nth", ("nth", voice.Say(nth.Nth == NthDay.Last ? "digest.nth.last" : $"digest.nth.{nth.Nth}")), ("day", nth.Days.Count == 1 ? Weekday(voice, nth.Days[0]) : voice.Say("digest.workday")));
        var weekly = (Weekly)rhythm;
        var days = weekly.Days.Distinct().OrderBy(d => ((int)d + 6) % DaysInWeek).ToList();
        var names = voice.And([.. days.Select(d => Weekday(voice, d))]);
        if (weekly.Every > 1)
            return voice.Say("digest.rhythm.weeks", ("number", weekly.Every), ("days", names));
        return days.Count == DaysInWeek ? voice.Say("digest.rhythm.day")
            : days is [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday] ? voice.Say("digest.rhythm.work")
            : voice.Say("digest.rhythm.days", ("days", names));
    }
}

using PartnerBot.Reading.Time;
using PartnerBot.Register;

namespace PartnerBot.Digests.Talking;

/// <summary>"Stop the German one", "pause for two weeks", 火曜の8時に変更して.</summary>
internal static class Steers
{
    private static readonly string[] Edges = ["on", "filler", "det", "join", "this", "one", "at", "for"];

    public static DigestCommand? Read(Utterance said, string text, string language, DateOnly today)
    {
        if (Verb(said) is not { } verb)
            return null;
        var calendar = CalendarReader.Read(said, steering: true);
        if (verb.What == Steering.Change && !Changes(said, calendar))
            return null;
        if (calendar.Fault is { } fault && verb.What == Steering.Change)
            return new RefusedDigest(language, fault.Fault, fault.Words);
        said.Claim(verb.At);
        var until = verb.What == Steering.Pause ? Until(said, text, language, today) : null;
        var which = Which(said, calendar);
        if (!IsAboutDigests(said, verb, which))
            return null;
        return new SteerDigest(language, verb.What, which)
        {
            Until = until,
            When = verb.What == Steering.Change ? calendar.Calendar : SpokenCalendar.Unsaid,
            Quiet = Quiet(said),
        };
    }

    /// <summary>"Only when something changed": what to do with a quiet week.</summary>
    public static QuietEditions? Quiet(Utterance said) => said.Any("quiet", "skip") ? QuietEditions.Skip : said.Any("quiet", "say") ? QuietEditions.Say : null;

    // The verb opens the message; in Japanese and Chinese it may close it.
    private static (Steering What, int At, bool Needs)? Verb(Utterance said)
    {
        var first = Enumerable.Range(0, said.Count).FirstOrDefault(i => !said.Is(i, "filler") || Of(said, i) is not null, -1);
        if (first < 0)
            return null;
        if (Enumerable.Range(0, said.Count).FirstOrDefault(i => said.Is(i, "verb", "pause"), -1) is >= 0 and var later && (said.Is(first, "verb", "change") || said.Is(first, "verb", "put")))
            return (Steering.Pause, Claimed(said, first, later), false);
        if (said.Pieces[first].IsSpaced)
            return said.Any("quiet") && Of(said, first) is null && Enumerable.Range(0, said.Count).All(i => said.Is(i, "quiet") || said.Is(i, "filler")) ? (Steering.Change, first, false)
                : Of(said, first) is { } opening ? (opening.What, first, opening.Needs) : null;
        var last = Enumerable.Range(0, said.Count).Reverse().FirstOrDefault(i => !said.Is(i, "filler") && !CalendarOnly(said, i), -1);
        var place = Of(said, first) is not null ? first : last;
        if (place < 0 || Of(said, place) is not { } found)
            place = Enumerable.Range(0, said.Count).FirstOrDefault(i => said.Is(i, "verb", "change"), -1);
        return place >= 0 && Of(said, place) is { } other ? (other.What, place, other.Needs) : null;
    }

    private static int Claimed(Utterance said, int first, int later)
    {
        said.Claim(first);
        return later;
    }

    private static bool CalendarOnly(Utterance said, int at) => said.Is(at, "day") || said.Is(at, "hour") || said.Is(at, "part") || said.Number(at) is not null;

    private static (Steering What, bool Needs)? Of(Utterance said, int at) =>
        said.Is(at, "verb", "stop") ? (Steering.Stop, false)
        : said.Is(at, "asks", "stop") || said.Is(at, "asks", "drop") ? (Steering.Stop, true)
        : said.Is(at, "verb", "pause") ? (Steering.Pause, false)
        : said.Is(at, "verb", "resume") ? (Steering.Resume, false)
        : said.Is(at, "verb", "change") ? (Steering.Change, false)
        : null;

    private static bool Changes(Utterance said, CalendarReader calendar)
    {
        var told = calendar.Calendar.NamesDays || calendar.Calendar.At is not null || calendar.Fault is not null || said.Any("quiet");
        // "Make this weekly" begins a digest; "make it Tuesday" moves one.
        var begins = calendar.Calendar.Recurs && said.Any("this") && said.Any("sure", "send");
        return told && !begins;
    }

    private static bool IsAboutDigests(Utterance said, (Steering What, int At, bool Needs) verb, Which which)
    {
        var named = said.Any("noun", "digest") || said.Any("noun", "many") || said.Any("noun", "reminder");
        if (named || which.Number is not null)
            return true;
        var one = said.Any("one") || which.Days.Count > 0;
        if (said.Is(verb.At, "asks", "drop"))
            return false;
        if (verb.Needs)
            return one && said.Pieces[verb.At].IsSpaced || which.All && which.Words.Length == 0;
        return which.Words.Length == 0 || one;
    }

    private static Which Which(Utterance said, CalendarReader calendar)
    {
        int? number = null;
        var all = false;
        for (var i = 0; i < said.Count; i++)
        {
            if (said.IsClaimed(i))
                continue;
            if (said.Is(i, "allof"))
                all = true;
            // "Leave out 2027" names a year, not the 2027th digest.
            if (said.Number(i) is < 1000 and { } named && number is null)
                number = named;
            else if (!said.Is(i, "allof") && !said.Is(i, "noun") && !said.Is(i, "quiet") && !said.Is(i, "numbered") && !said.Is(i, "ordinal"))
                continue;
            said.Claim(i);
        }

        var changes = calendar.Calendar;
        var steersDays = said.Any("verb", "change");
        return new Which(said.Rest(Edges)) { All = all || said.Any("noun", "many") && number is null, Number = number, Days = steersDays ? [] : changes.Days };
    }

    // "For two weeks", "until 1 May", 二週間.
    private static DateOnly? Until(Utterance said, string text, string language, DateOnly today)
    {
        if (said.Any("until") && Named(said, text, language, today) is { } named)
            return named;
        for (var i = 0; i < said.Count; i++)
        {
            if (said.IsClaimed(i))
                continue;
            var fortnight = said.Is(i, "unit", "fortnight");
            var number = said.Number(i) ?? (said.Is(i, "det") || said.Is(i, "one") ? 1 : null);
            if (!fortnight && (number is null || !said.Is(i + 1, "unit")))
                continue;
            var from = i > 0 && (said.Is(i - 1, "for") || said.Is(i - 1, "on")) ? i - 1 : i;
            var end = fortnight ? i + 1 : i + 2;
            while (said.Is(end, "for") || said.Is(end, "filler") && !said.Pieces[end].IsSpaced)
                end++;
            said.Claim(from, end - from);
            return fortnight ? today.AddDays(14) : After(today, number!.Value, said.Value(i + 1, "unit")!);
        }

        return Named(said, text, language, today);
    }

    private static DateOnly After(DateOnly today, int number, string unit) => unit switch
    {
        "day" => today.AddDays(Math.Min(number, 3650)),
        "week" => today.AddDays(7 * Math.Min(number, 520)),
        "month" => today.AddMonths(Math.Min(number, 120)),
        _ => today.AddYears(Math.Min(number, 10)),
    };

    private static DateOnly? Named(Utterance said, string text, string language, DateOnly today)
    {
        // "Pause 1 until 1 May": what stands before "until" is no part of the day.
        var opening = Enumerable.Range(0, said.Count).FirstOrDefault(i => said.Is(i, "until") && said.Pieces[i].IsSpaced, -1);
        var start = opening < 0 ? 0 : said.Pieces[opening].Start;
        var mention = TimeReader.Read(text[start..], language[..2], today).FirstOrDefault(m => m.To > today);
        if (mention is null)
            return null;
        mention = mention with { Start = mention.Start + start };
        for (var i = 0; i < said.Count; i++)
        {
            if (said.Pieces[i].Start < mention.Start + mention.Length && said.Pieces[i].End > mention.Start)
                said.Claim(i);
        }

        for (var i = 0; i < said.Count; i++)
        {
            if (said.Is(i, "until") || said.Is(i, "to"))
                said.Claim(i);
        }

        // "Until 1 May" comes again on that day; "next week" is left out whole.
        return mention.Form is TimeForm.Until or TimeForm.Day && mention.Grain == TimeGrain.Day ? mention.To!.Value.AddDays(-1) : mention.To;
    }
}

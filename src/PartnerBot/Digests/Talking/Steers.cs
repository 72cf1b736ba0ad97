using PartnerBot.Register;

namespace PartnerBot.Digests.Talking;

/// <summary>"Stop the German one", "pause for two weeks", 火曜の8時に変更して.</summary>
internal static class Steers
{
    private static readonly string[] Edges = ["on", "filler", "det", "join", "this", "one", "at", "for"];

    /// <param name="fresh">The message, nothing of it claimed.</param>
    /// <param name="spokenOf">Whether a digest was spoken of just before.</param>
    public static DigestCommand? Read(Func<Utterance> fresh, string text, string language, DateOnly today, bool spokenOf)
    {
        // "Stop it for two weeks" is a pause.
        return Read(fresh(), text, language, today, spokenOf, pauses: true) is SteerDigest { What: Steering.Pause, Until: not null } pause
            ? pause
            : Read(fresh(), text, language, today, spokenOf, pauses: false);
    }

    private static DigestCommand? Read(Utterance said, string text, string language, DateOnly today, bool spokenOf, bool pauses)
    {
        if (Verb(said) is not { } verb)
            return null;
        if (pauses)
        {
            if (verb.What != Steering.Stop)
                return null;
            verb.What = Steering.Pause;
        }

        var shift = verb.What == Steering.Change ? Corrections.Shift(said) : null;
        var calendar = CalendarReader.Read(said, steering: true);
        if (verb.What == Steering.Change && shift is null && !Changes(said, calendar))
            return said.Any("noun", "digest") && said.Left.Any(i => i != verb.At && said.Pieces[i].Concepts.Count == 0) ? new RefusedDigest(language, DigestFault.OtherQuestion, said.Rest(Edges)) : null;
        if (calendar.Fault is { } fault && verb.What == Steering.Change)
            return new RefusedDigest(language, fault.Fault, fault.Words);
        said.Claim(verb.At);
        if (spokenOf && said.Is(verb.At, "asks", "skip") && said.Any("edition") && said.Left.All(i => said.Is(i, "edition") || Wishes.IsSmall(said, i)))
            return new SteerDigest(language, Steering.Pause, new Which("") { IsThis = true }) { SkipsNext = true };
        var pause = verb.What == Steering.Pause ? Pauses.Read(said, text, language, today, surely: !pauses) : verb.What == Steering.Resume ? Pauses.Again(said, text, language, today) : null;
        // "Start again on 1 March" is a pause until then.
        if (verb.What == Steering.Resume && pause is not null)
            verb.What = Steering.Pause;
        var which = Which(said, calendar);
        if (pauses && (pause is null || which is { IsUnsaid: false, All: false }) || !IsAboutDigests(said, verb, which) || IsSkipping(said, verb.At) && (pause is null || which.Words.Length > 0 || !spokenOf && !said.Any("noun")))
            return null;
        return new SteerDigest(language, verb.What, which)
        {
            From = pause?.From,
            Until = pause?.Until,
            Shift = shift,
            Tongue = verb.What == Steering.Change ? Corrections.Tongue(said) : null,
            When = verb.What == Steering.Change ? calendar.Calendar : SpokenCalendar.Unsaid,
            Quiet = Quiet(said),
        };
    }

    /// <summary>"Only when something changed": what to do with a quiet week.</summary>
    public static QuietEditions? Quiet(Utterance said) => said.Any("quiet", "skip") ? QuietEditions.Skip : said.Any("quiet", "say") ? QuietEditions.Say : null;

    // The verb opens the message; in Japanese and Chinese it may close it.
    private static (Steering What, int At, bool Needs)? Verb(Utterance said)
    {
        var first = Enumerable.Range(0, said.Count).FirstOrDefault(i => !said.Is(i, "filler") && !said.Is(i, "join") || Of(said, i) is not null, -1);
        if (first < 0)
            return null;
        if (Enumerable.Range(0, said.Count).FirstOrDefault(i => said.Is(i, "verb", "pause"), -1) is >= 0 and var later && (said.Is(first, "verb", "change") || said.Is(first, "verb", "put")))
            return (Steering.Pause, Claimed(said, first, later), false);
        if (said.Any("quiet") && Of(said, first) is null && Enumerable.Range(0, said.Count).All(i => said.Is(i, "quiet") || said.Is(i, "filler")))
            return (Steering.Change, first, false);
        if (said.Pieces[first].IsSpaced)
            return Of(said, first) is { } opening ? (opening.What, first, opening.Needs) : null;
        var last = Enumerable.Range(0, said.Count).Reverse().FirstOrDefault(i => !said.Is(i, "filler") && !CalendarOnly(said, i), -1);
        var place = Of(said, first) is not null ? first : last;
        if (place < 0 || Of(said, place) is not { } found)
            place = Enumerable.Range(0, said.Count).FirstOrDefault(i => said.Is(i, "verb", "change") || said.Is(i, "verb", "narrow"), -1);
        return place >= 0 && Of(said, place) is { } other ? (other.What, place, other.Needs) : null;
    }

    private static int Claimed(Utterance said, int first, int later)
    {
        said.Claim(first);
        return later;
    }

    private static bool CalendarOnly(Utterance said, int at) => said.Is(at, "day") || said.Is(at, "hour") || said.Is(at, "part") || said.Is(at, "unit") || said.Number(at) is not null;

    private static (Steering What, bool Needs)? Of(Utterance said, int at) =>
        said.Is(at, "verb", "stop") ? (Steering.Stop, false)
        : said.Is(at, "asks", "stop") || said.Is(at, "asks", "drop") ? (Steering.Stop, true)
        : said.Is(at, "verb", "pause") || IsSkipping(said, at) ? (Steering.Pause, false)
        : said.Is(at, "verb", "resume") ? (Steering.Resume, false)
        : said.Is(at, "verb", "change") || said.Is(at, "verb", "narrow") ? (Steering.Change, false)
        : null;

    // "Skip next week", "I'm away until 6 January" leave out editions; "skip the French ones" leaves out rows.
    private static bool IsSkipping(Utterance said, int at) => said.Is(at, "asks", "skip") || said.Is(at, "away");

    private static bool Changes(Utterance said, CalendarReader calendar)
    {
        var told = calendar.Calendar.NamesDays || calendar.Calendar.At is not null || calendar.Calendar.Zone is not null || calendar.Fault is not null || said.Any("quiet") || Corrections.Tongue(said) is not null && (said.Any("noun", "digest") || said.Any("noun", "many"));
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
            else if (!said.Is(i, "allof") && !said.Is(i, "noun") && !said.Is(i, "quiet") && !said.Is(i, "numbered") && !said.Is(i, "ordinal") && !said.Is(i, "away") && !said.Is(i, "totongue") && !said.Is(i, "tongue"))
                continue;
            said.Claim(i);
        }

        var changes = calendar.Calendar;
        var steersDays = said.Any("verb", "change");
        return new Which(said.Rest(Edges)) { All = all || said.Any("noun", "many") && number is null, Number = number, Days = steersDays ? [] : changes.Days };
    }
}

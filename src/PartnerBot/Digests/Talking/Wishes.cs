using PartnerBot.Register;

namespace PartnerBot.Digests.Talking;

/// <summary>"Send me this every Monday at 9", "remind me 90 days before the Sorbonne agreement ends".</summary>
internal static class Wishes
{
    private const int DaysInMonth = 30;

    private static readonly ValueList<DayOfWeek> Week = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    private static readonly string[] Edges = ["on", "join", "filler"];
    private static readonly string[] Small = ["on", "join", "filler", "det", "for", "at", "when", "starting"];

    public static DigestCommand? Read(Utterance said, string text, string language, DateOnly today)
    {
        var lead = Lead(said);
        var calendar = CalendarReader.Read(said, steering: lead is not null);
        var wished = said.Any("sure") || said.Any("verb", "subscribe") || said.Any("noun", "digest") || said.Any("noun", "reminder");
        wished |= Enumerable.Range(0, said.Count).Any(i => said.Is(i, "noun", "some") && (said.IsClaimed(i - 1) || said.IsClaimed(i + 1)));
        wished |= said.Any("cannot");
        var watches = lead is null && !calendar.Calendar.Recurs && wished && said.Any("watch");
        var verb = wished || said.Any("verb", "send") || said.Any("verb", "remind");
        if (lead is null && !watches && !Begins(said, calendar, wished, verb))
            return Unheld.AtOnce(said, language);
        if (Unheld.Read(said, text, language) is { } unheld)
            return unheld;
        var tongue = Enumerable.Range(0, said.Count).Select(i => said.Value(i, "tongue")).FirstOrDefault(code => code is not null);
        Claim(said);
        var limits = Limits.Read(said, text, language, today);
        var question = Question(said);
        if (calendar.Fault is { } fault)
            return IsMeant(said, calendar, fault.Fault, question, lead) ? new RefusedDigest(language, fault.Fault, fault.Words) : null;
        if (question is not null && Limits.Excepted(said, question, language, today))
            return new RefusedDigest(language, DigestFault.Excepting, said.Rest("on", "join", "filler", "this"));
        if (limits.Until is { } until)
            return new RefusedDigest(language, DigestFault.Ending, until);
        var when = watches ? calendar.Calendar with { Recurs = true, Days = Week } : calendar.Calendar;
        return new Subscribe(language, when, question) { RemindDays = lead, Quiet = watches ? QuietEditions.Skip : Steers.Quiet(said), Tongue = tongue, From = limits.From, Watches = watches };
    }

    private static bool Begins(Utterance said, CalendarReader calendar, bool wished, bool verb)
    {
        if (!calendar.Calendar.Recurs || calendar.Describes && !said.Any("sure") && !said.Any("noun", "digest"))
            return false;
        var bare = said.Left.All(i => IsSmall(said, i));
        return wished || bare || calendar.Calendar.At is not null && !calendar.Calendar.AtIsRound || verb && (calendar.StandsAtEdge && (calendar.StandsApart || said.Any("this")) || calendar.StandsBehindVerb || calendar is { StandsFirst: true, Calendar.Days.Count: > 0 } && !said.Pieces[0].IsSpaced && said.Is(said.Count - 1, "verb", "send"));
    }

    /// <summary>Whether a piece says nothing of its own beside a calendar.</summary>
    public static bool IsSmall(Utterance said, int at) => said.Is(at, "this") || said.Is(at, "quiet") || said.Is(at, "tongue") || said.Is(at, "cannot") || said.Is(at, "watch") || Small.Any(family => said.Is(at, family));

    // A rhythm that does not exist is refused only where a digest is surely meant: "signed every year" is a question.
    private static bool IsMeant(Utterance said, CalendarReader calendar, DigestFault fault, string? question, int? lead) =>
        fault != DigestFault.UnknownRhythm || question is null || Enumerable.Range(0, said.Count).Any(i => said.Is(i, "noun", "some") && said.IsClaimed(i)) || lead is not null || said.Any("noun", "digest") || said.Any("verb", "subscribe") || calendar.StandsFirst && said.Any("sure");

    private static void Claim(Utterance said)
    {
        for (var i = 0; i < said.Count; i++)
        {
            if (said.IsClaimed(i) || !(said.Is(i, "sure") || said.Is(i, "verb") || said.Is(i, "quiet") || said.Is(i, "tongue") || said.Is(i, "watch") || said.Is(i, "noun", "digest") || said.Is(i, "noun", "reminder") || Reports(said, i)))
                continue;
            said.Claim(i);
            for (var before = i - 1; before >= 0 && said.Is(before, "det") && !said.IsClaimed(before); before--)
                said.Claim(before);
            if (said.Is(i, "noun") && said.Is(i + 1, "on") && said.Pieces[i + 1].IsSpaced)
                said.Claim(i + 1);
        }
    }

    // "Send me a report of ...", "weekly update on ...": a word for what is sent, right behind the wish.
    private static bool Reports(Utterance said, int at)
    {
        if (!said.Is(at, "noun", "some"))
            return false;
        var before = at - 1;
        while (before >= 0 && (said.Is(before, "det") || said.Is(before, "filler")) && !said.IsClaimed(before))
            before--;
        return before >= 0 && said.IsClaimed(before);
    }

    private static string? Question(Utterance said)
    {
        if (said.Left.All(i => IsSmall(said, i)))
            return null;
        var rest = said.Rest(Edges);
        return rest.Length == 0 ? null : rest;
    }

    // "90 days before", 90日前に, 提前90天: claimed where a reminder is wished for.
    private static int? Lead(Utterance said)
    {
        var sure = said.Any("sure", "remind") || said.Any("noun", "reminder");
        for (var i = 0; i < said.Count; i++)
        {
            // "Tell me which ... two months before" asks; "tell me two months before ..." is a reminder.
            if (!sure && !said.Is(i - 1, "verb", "remind"))
                continue;
            var number = said.Number(i) ?? (said.Is(i, "det") || said.Is(i, "one") ? 1 : null);
            var whole = said.Value(i, "unit") switch { "fortnight" => 14, "half-year" => 6 * DaysInMonth, "one-month" => DaysInMonth, _ => (int?)null };
            var end = whole is null ? i + 2 : i + 1;
            if (whole is null && (number is null || !said.Is(i + 1, "unit")))
                continue;
            var behind = said.Is(end, "before");
            if (!behind && !said.Is(i - 1, "before"))
                continue;
            said.Claim(behind ? i : i - 1, end - i + 1);
            return whole ?? Days(number!.Value, said.Value(i + 1, "unit")!);
        }

        return null;
    }

    private static int Days(int number, string unit) => unit switch
    {
        "week" => 7 * number,
        "month" => DaysInMonth * number,
        "year" => 365 * number,
        _ => number,
    };
}

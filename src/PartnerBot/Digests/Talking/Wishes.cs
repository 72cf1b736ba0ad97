namespace PartnerBot.Digests.Talking;

/// <summary>"Send me this every Monday at 9", "remind me 90 days before the Sorbonne agreement ends".</summary>
internal static class Wishes
{
    private const int DaysInMonth = 30;

    private static readonly string[] Edges = ["on", "join", "filler", "starting"];
    private static readonly string[] Small = ["on", "join", "filler", "det", "for", "at", "when", "starting"];

    public static DigestCommand? Read(Utterance said, string language)
    {
        var lead = Lead(said);
        var calendar = CalendarReader.Read(said, steering: lead is not null);
        var wished = said.Any("sure") || said.Any("verb", "subscribe") || said.Any("noun", "digest") || said.Any("noun", "reminder");
        wished |= Enumerable.Range(0, said.Count).Any(i => said.Is(i, "noun", "some") && (said.IsClaimed(i - 1) || said.IsClaimed(i + 1)));
        var verb = wished || said.Any("verb", "send") || said.Any("verb", "remind");
        if (lead is null && !Begins(said, calendar, wished, verb))
            return null;
        Claim(said);
        var question = Question(said);
        if (calendar.Fault is { } fault)
            return IsMeant(said, calendar, fault.Fault, question, lead) ? new RefusedDigest(language, fault.Fault, fault.Words) : null;
        return new Subscribe(language, calendar.Calendar, question) { RemindDays = lead, Quiet = Steers.Quiet(said) };
    }

    private static bool Begins(Utterance said, CalendarReader calendar, bool wished, bool verb)
    {
        if (!calendar.Calendar.Recurs || calendar.Describes && !said.Any("sure") && !said.Any("noun", "digest"))
            return false;
        var bare = said.Left.All(i => IsSmall(said, i));
        return wished || bare || calendar.Calendar.At is not null && !calendar.Calendar.AtIsRound || verb && calendar.StandsAtEdge && (calendar.StandsApart || said.Any("this"));
    }

    private static bool IsSmall(Utterance said, int at) => said.Is(at, "this") || said.Is(at, "quiet") || Small.Any(family => said.Is(at, family));

    // A rhythm that does not exist is refused only where a digest is surely meant: "signed every year" is a question.
    private static bool IsMeant(Utterance said, CalendarReader calendar, DigestFault fault, string? question, int? lead) =>
        fault != DigestFault.UnknownRhythm || question is null || lead is not null || said.Any("noun", "digest") || said.Any("verb", "subscribe") || calendar.StandsFirst && said.Any("sure");

    private static void Claim(Utterance said)
    {
        for (var i = 0; i < said.Count; i++)
        {
            if (said.IsClaimed(i) || !(said.Is(i, "sure") || said.Is(i, "verb") || said.Is(i, "quiet") || said.Is(i, "noun", "digest") || said.Is(i, "noun", "reminder") || Reports(said, i)))
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
        if (!said.Any("sure", "remind") && !said.Any("noun", "reminder"))
            return null;
        for (var i = 0; i < said.Count; i++)
        {
            var number = said.Number(i) ?? (said.Is(i, "det") || said.Is(i, "one") ? 1 : null);
            var fortnight = said.Is(i, "unit", "fortnight");
            var end = fortnight ? i + 1 : i + 2;
            if (!fortnight && (number is null || !said.Is(i + 1, "unit")))
                continue;
            var behind = said.Is(end, "before");
            if (!behind && !said.Is(i - 1, "before"))
                continue;
            said.Claim(behind ? i : i - 1, end - i + 1);
            return fortnight ? 14 : Days(number!.Value, said.Value(i + 1, "unit")!);
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

using System.Globalization;

namespace PartnerBot.Digests.Talking;

/// <summary>One piece after the other of a calendar: a rhythm, a day, a part of a day; the hour is read by <see cref="HourWords"/>.</summary>
internal static class CalendarWords
{
    private const int WorkingDays = 5;

    public static readonly IReadOnlyList<DayOfWeek> Week = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    /// <summary>Adds what the pieces from a place on say.</summary>
    /// <returns>How many pieces that takes; 0 when they say nothing of a calendar.</returns>
    public static int Take(Utterance said, int at, Cluster found)
    {
        if (MonthWords.Take(said, at, found) is > 0 and var month)
            return month;
        if (Several(said, at, found) is > 0 and var several)
            return several;
        if (HourWords.Take(said, at, found) is > 0 and var clock)
            return clock;
        if (Rhythm(said, at, found) is > 0 and var rhythm)
            return rhythm;
        return Day(said, at, found) is > 0 and var day ? day : Part(said, at, found);
    }

    private static int Rhythm(Utterance said, int at, Cluster found)
    {
        var value = said.Value(at, "every");
        if (value is null)
            return 0;
        // "Every Monday", "every morning": a bare "every" needs what comes round.
        if (said.Is(at, "every", "") && !said.Is(at, "every", "1"))
        {
            if (Day(said, at + 1, new Cluster()) == 0 && Part(said, at + 1, new Cluster()) == 0 && MonthWords.Counted(said, at + 1, new Cluster()) == 0)
                return 0;
            found.Recurs = true;
            if (said.Is(at + 1, "part") && found.Days.Count == 0)
                found.Days.AddRange(Week);
            return 1;
        }

        // "What expires at the start of the week" asks; "send me this at the start of the week" is a rhythm.
        if (said.Is(at, "edge") && !said.Any("this") && !said.Any("noun", "digest") && !said.Any("verb", "change"))
            return 0;
        found.Recurs = true;
        Named(said, at, said.Is(at, "every", "1") ? "1" : value, found);
        return 1;
    }

    private static void Named(Utterance said, int at, string value, Cluster found)
    {
        switch (value)
        {
            case "1":
                found.IsAdjective = said.Pieces[at].IsSpaced && !said.Typed(at, at + 1).Contains(' ', StringComparison.Ordinal);
                break;
            case "2":
                found.EveryWeeks = 2;
                break;
            case "day":
                found.Days.AddRange(Week);
                break;
            case "work":
                found.Days.AddRange(WorkingWeek);
                break;
            case "weekend":
                found.Days.AddRange(Week.Skip(WorkingDays));
                break;
            case "month":
                found.Monthly = true;
                break;
            case "start":
                (found.Monthly, found.MonthDay) = (true, 1);
                break;
            case "middle":
                (found.Monthly, found.MonthDay) = (true, MonthWords.Middle);
                break;
            case "weekstart":
                found.Days.Add(DayOfWeek.Monday);
                break;
            case "weekclose":
                found.Days.Add(DayOfWeek.Friday);
                break;
            case "weekedges":
                found.Days.AddRange([DayOfWeek.Monday, DayOfWeek.Friday]);
                break;
            case "end":
                (found.Monthly, found.MonthDay) = (true, MonthWords.LastDay);
                break;
            default:
                (found.Fault, found.FaultWords) = (DigestFault.UnknownRhythm, said.Typed(at, at + 1));
                break;
        }
    }

    // "Every two weeks", "every 3 weeks", 三週間ごと.
    private static int Several(Utterance said, int at, Cluster found)
    {
        var lead = said.Is(at, "every", "") && !said.Is(at, "every", "2") && !said.Is(at, "soft") ? 1 : 0;
        if (said.Number(at + lead) is not { } number || !said.Is(at + lead + 1, "unit"))
            return 0;
        var behind = said.Is(at + lead + 2, "every", "") && !said.Pieces[at].IsSpaced ? 1 : 0;
        if (lead + behind == 0)
            return 0;
        found.Recurs = true;
        if (said.Is(at + lead + 1, "unit", "week") && number is >= 1 and <= 52)
            found.EveryWeeks = number;
        else
            (found.Fault, found.FaultWords) = (DigestFault.UnknownRhythm, said.Typed(at, at + lead + 2 + behind));
        return lead + 2 + behind;
    }

    /// <summary>The day of the week that a piece names.</summary>
    public static DayOfWeek? DayAt(Utterance said, int at) => (said.Value(at, "days") ?? said.Value(at, "day")) is { } value ? Week[Number(value) - 1] : null;

    private static int Day(Utterance said, int at, Cluster found)
    {
        var value = said.Value(at, "days") ?? said.Value(at, "day");
        if (value is null)
            return 0;
        found.Recurs |= said.Is(at, "days");
        var first = Number(value) - 1;
        if (said.Is(at + 1, "to") && (said.Value(at + 2, "day") ?? said.Value(at + 2, "days")) is { } end)
        {
            for (var day = first; ; day = (day + 1) % Week.Count)
            {
                found.Days.Add(Week[day]);
                if (day == Number(end) - 1)
                    return 3;
            }
        }

        found.Days.Add(Week[first]);
        return 1 + Listed(said, at, found);
    }

    // 每周一、三、五: the days behind the first are said by their number alone.
    private static int Listed(Utterance said, int at, Cluster found)
    {
        var count = 0;
        while (!said.Pieces[at].IsSpaced && said.Before(at + count + 1).Trim() is "、" or "," && said.Number(at + count + 1) is >= 1 and <= 6 and var day)
        {
            found.Days.Add(Week[day - 1]);
            count++;
        }

        return count;
    }

    private static int Part(Utterance said, int at, Cluster found)
    {
        if (said.Value(at, "part") is not { } hour)
            return 0;
        found.Part = new TimeOnly(Number(hour), 0);
        if (said.Is(at, "everypart"))
        {
            found.Recurs = true;
            if (found.Days.Count == 0)
                found.Days.AddRange(Week);
        }

        return 1;
    }

    public static IReadOnlyList<DayOfWeek> WorkingWeek => [.. Week.Take(WorkingDays)];

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}

namespace PartnerBot.Digests.Talking;

/// <summary>A time of day that a message names.</summary>
/// <param name="Count">Pieces it takes; 0 when there is none.</param>
/// <param name="Time">Null when the day has no such hour.</param>
internal readonly record struct ClockReading(int Count, TimeOnly? Time);

/// <summary>Reads "at 9", "9:30", "16h30", 午後4時半, 早上九点.</summary>
internal static class ClockReader
{
    private const int Noon = 12;

    public static ClockReading Read(Utterance said, int at)
    {
        var next = at;
        var led = said.Is(next, "at");
        if (led)
            next++;
        if (said.Value(next, "clock") is { } named)
            return new(next + 1 - at, new TimeOnly(Whole(named), 0));
        if (said.Value(next, "past") is { } past && said.Number(next + 1) is { } of)
            return Past(said, next + 2, at, (of * 60) + Whole(past));
        var half = said.Value(next, "half");
        if (half is not null)
            next++;
        // An hour as a bare number needs "at": everything else is counted.
        if (said.Number(next) is not { } hour || hour > 99)
            return default;
        next++;
        var (minute, taken) = Minutes(said, next, led);
        next += taken;
        if (said.Value(next, "half") is { } later && (taken > 0 || said.Pieces[next].IsSpaced))
            (half, next) = (later, next + 1);
        if (taken == 0 && half is null && !(led && !IsCounted(said, next)))
            return default;
        return new(next - at, Time(hour, minute, half));
    }

    private static (int Minute, int Taken) Minutes(Utterance said, int at, bool led)
    {
        var joint = said.Before(at).Trim();
        if ((joint is ":" or "：" || (joint == "." && (led || said.Is(at + 1, "half")))) && said.Number(at) is { } digital && said.Pieces[at].Text.Length == 2)
            return (digital, said.Is(at + 1, "hour") ? 2 : 1);
        if (said.Is(at, "halfhour"))
            return (30, 1);
        if (said.Is(at, "quarterhour"))
            return (15, 1);
        if (led && IsSpelled(said, at))
            return (said.Number(at)!.Value, 1);
        if (!said.Is(at, "hour"))
            return (0, 0);
        if (IsSpelled(said, at + 1))
            return (said.Number(at + 1)!.Value, 2);
        if (said.Is(at + 1, "halfhour"))
            return (30, 2);
        if (said.Is(at + 1, "quarterhour"))
            return (15, 2);
        if (said.Number(at + 1) is { } minute && (said.Is(at + 2, "minute") || said.Pieces[at + 1].Text.Length == 2 && said.Before(at + 1).Trim().Length == 0 && !said.Is(at + 2, "hour") && !IsCounted(said, at + 2)))
            return (minute, said.Is(at + 2, "minute") ? 3 : 2);
        return (0, 1);
    }

    // "Nine thirty", neuf heures quinze.
    private static bool IsSpelled(Utterance said, int at) => said.Is(at, "number") && said.Number(at) is 15 or 30 or 45;

    private static bool IsCounted(Utterance said, int at) => said.Is(at, "unit");

    private static ClockReading Past(Utterance said, int next, int at, int minutes)
    {
        var half = said.Value(next, "half");
        var length = next - at + (half is null ? 0 : 1);
        return minutes < 0 ? new(length, null) : new(length, Time(minutes / 60, minutes % 60, half));
    }

    private static TimeOnly? Time(int hour, int minute, string? half)
    {
        if (half == "pm" && hour < Noon)
            hour += Noon;
        else if (half == "am" && hour == Noon)
            hour = 0;
        else if (half == "am" && hour > Noon)
            return null;
        return hour <= 23 && minute <= 59 ? new TimeOnly(hour, minute) : null;
    }

    private static int Whole(string number) => int.Parse(number, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture);
}

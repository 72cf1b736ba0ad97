using System.Globalization;

namespace PartnerBot.Digests.Talking;

/// <summary>The pieces of a calendar that count within a month: "on the 15th of every month", "the last Friday of the month", 毎月第1月曜日.</summary>
internal static class MonthWords
{
    /// <summary>The day that stands for a month's last.</summary>
    public const int LastDay = 31;

    /// <summary>The day that "in the middle of the month" is taken for.</summary>
    public const int Middle = 15;

    /// <summary>Adds the day of the month that the pieces from a place on say.</summary>
    /// <returns>How many pieces that takes; 0 when they say none.</returns>
    public static int Take(Utterance said, int at, Cluster found) => Counted(said, at, found) is > 0 and var counted ? counted : Month(said, at, found);

    // "On the 15th of every month", "every month on the 1st", 毎月15日, 每月1号.
    private static int Month(Utterance said, int at, Cluster found)
    {
        if (said.Number(at) is not { } day || said.Value(at, "past") is not null)
            return 0;
        var length = said.Is(at + 1, "ordinal") ? 2 : 1;
        // "Every month on the 31st", chaque mois le 31.
        var monthly = found.Monthly && (length == 2 || said.Is(at - 1, "on") && said.Pieces[at].IsSpaced && !said.Is(at + 1, "hour") && !said.Is(at + 1, "unit"));
        if (!monthly && !said.Is(BehindDays(said, at + length), "every", "month"))
            return 0;
        if (found.MonthDay is { } other && other != day)
            (found.Fault, found.FaultWords) = (DigestFault.TwoDays, said.Typed(at, at + length));
        else if (day is >= 1 and <= LastDay && said.Pieces[at].Number is not null)
            found.MonthDay = day;
        else
            (found.Fault, found.FaultWords) = (DigestFault.UnknownRhythm, said.Typed(at, at + length));
        return length;
    }

    /// <summary>"On the 15th instead", plutôt le 15, 改成15号: a day of the month, where nothing else is said.</summary>
    public static bool StandsAlone(Utterance said, int at)
    {
        if (said.Number(at) is not (>= 1 and <= LastDay) || said.Pieces[at].Number is null || said.Value(at, "past") is not null)
            return false;
        var end = said.Is(at + 1, "ordinal") ? at + 2 : said.Is(at - 1, "soft") && !said.Is(at + 1, "hour") && !said.Is(at + 1, "unit") ? at + 1 : -1;
        return end > at && Enumerable.Range(0, said.Count).All(i => i >= at && i < end || IsBeside(said, i));
    }

    private static bool IsBeside(Utterance said, int at) =>
        said.Is(at, "filler") || said.Is(at, "det") || said.Is(at, "on") || said.Is(at, "nay") || said.Is(at, "also") || said.Is(at, "verb", "change") || said.Is(at, "one") || said.Is(at, "this") || said.Is(at, "at") || said.Is(at, "hour") || said.Is(at, "part") || said.Is(at + 1, "hour");

    // "On the 1st and the 15th of each month": behind all the days that are listed.
    private static int BehindDays(Utterance said, int behind)
    {
        while (said.Is(behind, "on") || said.Is(behind, "join") || said.Is(behind, "ordinal") || said.Number(behind) is not null && (said.Is(behind - 1, "on") || said.Is(behind - 1, "join")))
            behind++;
        return behind;
    }

    /// <summary>"The last Friday of the month", "each month on the first working day", 毎月第1月曜日, 每月最后一天.</summary>
    public static int Counted(Utterance said, int at, Cluster found)
    {
        var place = said.Value(at, "nth");
        var next = place is null ? at + 2 : at + 1;
        var nth = place is not null ? int.Parse(place, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : said.Is(at + 1, "ordinal") ? said.Number(at) ?? 0 : 0;
        // A fifth Monday there is not in each month.
        if (nth is 0 or > 4)
            return 0;
        IReadOnlyList<DayOfWeek> days = CalendarWords.DayAt(said, next) is { } day ? [day] : said.Is(next, "workday") ? CalendarWords.WorkingWeek : [];
        if (days.Count == 0)
            return place is null ? 0 : DayOfMonth(said, at, nth, found);
        if (!found.Monthly && !IsOfMonth(said, next + 1))
            return 0;
        if (found.Nth is not null || found.MonthDay is not null)
            (found.Fault, found.FaultWords) = (DigestFault.TwoDays, said.Typed(at, next + 1));
        found.Nth = nth;
        found.Days.AddRange(days);
        return next + 1 - at;
    }

    // "The last day of each month", "the first of the month".
    private static int DayOfMonth(Utterance said, int at, int nth, Cluster found)
    {
        var length = said.Is(at + 1, "unit", "day") ? 2 : 1;
        if (length == 1 && (nth < 0 || !IsOfMonth(said, at + 1)) || length == 2 && !found.Monthly && !IsOfMonth(said, at + 2))
            return 0;
        found.MonthDay = nth < 0 ? LastDay : nth;
        return length;
    }

    private static bool IsOfMonth(Utterance said, int at)
    {
        while (said.Is(at, "on"))
            at++;
        return said.Is(at, "every", "month");
    }
}

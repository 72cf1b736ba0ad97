using PartnerBot.Digests.Calendar;

namespace PartnerBot.Digests.Talking;

/// <summary>From what was said to a rhythm of the calendar.</summary>
internal static class Rhythms
{
    /// <param name="before">The rhythm that is being changed, whose days stay where none are named; null for a new one.</param>
    public static Rhythm Of(SpokenCalendar when, DateOnly today, Rhythm? before = null)
    {
        if (when.Nth is { } nth)
            return new NthDay(nth, when.Days);
        // "Tuesday instead" keeps what comes round: each second week, the first of the month.
        if (when is { Recurs: false, Monthly: false, Days.Count: > 0 } && before is NthDay counted)
            return counted with { Days = when.Days };
        if (when is { Recurs: false, Monthly: false, Days.Count: > 0 } && before is Weekly { Every: > 1 } weekly)
            return weekly with { Days = when.Days };
        if (when.Monthly)
            return new Monthly(when.MonthDay ?? 1);
        IReadOnlyList<DayOfWeek> days = when.Days.Count > 0 ? when.Days : (before as Weekly)?.Days ?? [DayOfWeek.Monday];
        return new Weekly(days, when.EveryWeeks, when.EveryWeeks == 1 ? default : First(days, today));
    }

    // Every second week is counted from the first of the days that comes.
    private static DateOnly First(IReadOnlyList<DayOfWeek> days, DateOnly today) =>
        Enumerable.Range(1, 7).Select(today.AddDays).First(day => days.Contains(day.DayOfWeek));
}

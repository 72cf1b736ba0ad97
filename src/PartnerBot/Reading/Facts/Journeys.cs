using PartnerBot.Reading.Time;

namespace PartnerBot.Reading.Facts;

/// <summary>"The 9th", said of a journey whose month is known, is the 9th of that month; a day without a year is the one next to the journey.</summary>
internal static class Journeys
{
    public static IReadOnlyList<Fact> Dated(IReadOnlyList<Fact> facts, Conversation conversation)
    {
        var month = conversation.TripDay;
        var dated = new List<Fact>(facts.Count);
        foreach (var fact in facts)
        {
            if (fact.Time is not { } time)
            {
                dated.Add(fact);
                continue;
            }

            var bare = time.Rule.Contains("day-of-month", StringComparison.Ordinal) && time.From is not null;
            var moved = month is not { } known ? time : bare ? Moved(time, known) : time is { Form: TimeForm.Day, Assumed: "year" } ? Nearest(time, known) : time;
            dated.Add(moved == time ? fact : fact.With(moved));
            if (!bare && facts.Any(f => f.Is("trip")))
                month = time.To?.AddDays(-1) ?? time.From ?? month;
        }

        return dated;
    }

    // "And on 1 May?", said of a journey in April 2025, is the 1 May next to it.
    private static TimeMention Nearest(TimeMention time, DateOnly journey)
    {
        var day = new[] { -1, 0, 1 }.Select(years => time.From!.Value.AddYears(journey.Year - time.From.Value.Year + years)).MinBy(d => Math.Abs(d.DayNumber - journey.DayNumber));
        return time with { From = day, To = day.AddDays(1), Assumed = null, Alternative = null };
    }

    private static TimeMention Moved(TimeMention time, DateOnly month)
    {
        var day = time.From!.Value.Day;
        if (day > DateTime.DaysInMonth(month.Year, month.Month))
            return time;
        var moved = new DateOnly(month.Year, month.Month, day);
        return time with { From = moved, To = moved.AddDays(1), Assumed = null, Alternative = null };
    }
}

using PartnerBot.Digests.Calendar;

namespace PartnerBot.Digests;

/// <summary>What a subscription has to do at an instant.</summary>
/// <param name="Editions">To be added, each unless it exists.</param>
/// <param name="After">The subscription, moved on to its next date.</param>
public sealed record Plan(IReadOnlyList<Edition> Editions, Subscription After);

/// <summary>Makes editions of the dates that have come. Pure: the same subscription and instant give the same plan.</summary>
public static class Planning
{
    /// <summary>Dates further back are forgotten without a note.</summary>
    private static readonly TimeSpan Noted = TimeSpan.FromDays(120);

    /// <summary>The date that has come gets its edition; after a standstill the last one, if it is less than a day late, and those before it a note.</summary>
    public static Plan Of(Subscription subscription, DateTimeOffset now)
    {
        if (subscription is { Stopped: not null } or { Next: null })
            return new Plan([], subscription with { Next = null });
        var from = subscription.Next.Value.AddTicks(-1);
        var oldest = now - Noted;
        var dates = subscription.Schedule.Between(from > oldest ? from : oldest, now).Where(o => !subscription.IsPausedAt(o.Due)).ToArray();
        var editions = new List<Edition>();
        foreach (var date in dates)
        {
            var edition = EditionOf(subscription, date, editions.Count > 0 ? editions[^1].Period : subscription.LastPeriod);
            editions.Add(date == dates[^1] && !SendingRules.IsTooLate(edition, now) ? edition : edition.SkippedFor(EditionReason.Late, now));
        }
        return new Plan(editions, MovedOn(subscription, now) with { LastPeriod = editions.Count > 0 ? editions[^1].Period : subscription.LastPeriod });
    }

    /// <summary>What should stand after a clock that was wrong, or other rules of a time zone: the edition of the last day, if a date fell in it, and the next date.</summary>
    public static Plan Again(Subscription subscription, DateTimeOffset now)
    {
        if (subscription.Stopped is not null)
            return new Plan([], subscription with { Next = null });
        var yesterday = now - SendingRules.LatestSending;
        var last = subscription.Schedule.Between(subscription.Since > yesterday ? subscription.Since : yesterday, now).LastOrDefault();
        if (last is null || subscription.IsPausedAt(last.Due))
            return new Plan([], MovedOn(subscription, now));
        var edition = EditionOf(subscription, last, subscription.LastPeriod == last.Period ? null : subscription.LastPeriod);
        return new Plan([edition], MovedOn(subscription, now) with { LastPeriod = last.Period });
    }

    /// <summary>An edition out of turn, at the wish of an operator.</summary>
    /// <param name="period">Its own, unlike any of the calendar's.</param>
    public static Edition Extra(Subscription subscription, string period, DateTimeOffset now)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(subscription.Schedule.Zone);
        return EditionOf(subscription, new Occurrence(period, ZonedTime.DayOf(now, zone), now), subscription.LastPeriod);
    }

    private static Subscription MovedOn(Subscription subscription, DateTimeOffset now) => subscription with { Next = subscription.Schedule.NextAfter(now > subscription.Since ? now : subscription.Since)?.Due };

    private static Edition EditionOf(Subscription subscription, Occurrence date, string? previous) => new()
    {
        Owner = subscription.Owner,
        Subscription = subscription.Id,
        Period = date.Period,
        Day = date.Day,
        Due = date.Due,
        Conversation = subscription.Conversation,
        Previous = previous,
    };
}

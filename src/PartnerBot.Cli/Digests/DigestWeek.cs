using PartnerBot.Digests;
using PartnerBot.Digests.Calendar;

namespace PartnerBot.Cli.Digests;

/// <summary>What would go to whom, and when, in seven days.</summary>
internal static class DigestWeek
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    public static async Task<int> PrintAsync(Opened kept, string? asOf, CancellationToken cancellation)
    {
        if (QuestionOptions.Day(asOf) is not { } day)
            return 2;
        var from = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        var dates = new List<(Occurrence At, Subscription Digest)>();
        await foreach (var digest in new Subscriptions(kept.State).ListAsync(null, cancellation).ConfigureAwait(false))
        {
            if (digest.Stopped is not null)
                continue;
            if (!digest.Schedule.IsPossible)
                Terminal.Fail($"{digest.Owner} {digest.Id}: the time zone {digest.Schedule.Zone} is not known here; it would not be sent.");
            else
                dates.AddRange(digest.Schedule.Between(from.AddTicks(-1), from + Week - TimeSpan.FromTicks(1)).Where(o => o.Due > digest.Since).Select(o => (o, digest)));
        }

        foreach (var (at, digest) in dates.OrderBy(d => d.At.Due).ThenBy(d => d.Digest.Owner, StringComparer.Ordinal))
            Console.WriteLine($"{DigestCommand.Instant(at.Due)} | {digest.Owner} {digest.Id} | {at.Period} | {(digest.IsPausedAt(at.Due) ? "paused, not sent" : What(digest))} | {digest.Asked.Line}");
        Terminal.Dim($"{dates.Count(d => !d.Digest.IsPausedAt(d.At.Due))} editions from {DigestCommand.Instant(from)} to {DigestCommand.Instant(from + Week)}");
        return 0;
    }

    private static string What(Subscription digest) => digest.RemindDays is { } days ? $"reminder, if an agreement expires in {days} days" : digest.Quiet == QuietEditions.Skip ? "digest, if something is new" : "digest";
}

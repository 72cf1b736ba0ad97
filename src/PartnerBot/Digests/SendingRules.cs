namespace PartnerBot.Digests;

/// <summary>Whether an edition may go out, asked again at the very moment of sending.</summary>
public static class SendingRules
{
    /// <summary>An edition that is later than this is left out and noted.</summary>
    public static readonly TimeSpan LatestSending = TimeSpan.FromDays(1);

    /// <param name="subscription">As kept now; null when it is no more.</param>
    /// <returns>Why not, or null where it may.</returns>
    public static EditionReason? Objection(Subscription? subscription, Edition edition, DateTimeOffset now)
    {
        if (subscription is null or { Stopped: not null })
            return EditionReason.Stopped;
        if (subscription.IsPausedAt(now))
            return EditionReason.Paused;
        return IsTooLate(edition, now) ? EditionReason.Late : null;
    }

    public static bool IsTooLate(Edition edition, DateTimeOffset now) => now - edition.Due >= LatestSending;
}

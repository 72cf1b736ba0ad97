namespace PartnerBot.Digests;

/// <summary>The way of an edition, step by step; who keeps the step does so only if nobody else made one meanwhile.</summary>
public static class EditionSteps
{
    /// <summary>Taken by somebody. One that was being sent when its holder was lost may have arrived: it is sent again, and counted.</summary>
    public static Edition ClaimedBy(this Edition edition, string by, DateTimeOffset lease) => edition with
    {
        State = EditionState.Claimed,
        By = by,
        Lease = lease,
        Repeats = edition.Repeats + (edition.State == EditionState.Sending ? 1 : 0),
    };

    /// <summary>About to be handed to the connector.</summary>
    public static Edition Handed(this Edition edition, DateTimeOffset lease) => edition with { State = EditionState.Sending, Lease = lease };

    public static Edition SentAs(this Edition edition, string? activity, string? marks, DateTimeOffset now) =>
        edition.EndedAs(EditionState.Sent, now) with { ActivityId = activity, Marks = marks, Reason = null, Detail = null };

    public static Edition SkippedFor(this Edition edition, EditionReason reason, DateTimeOffset now) =>
        edition.EndedAs(EditionState.Skipped, now) with { Reason = reason };

    public static Edition FailedFor(this Edition edition, EditionReason reason, string detail, DateTimeOffset now) =>
        edition.EndedAs(EditionState.Failed, now) with { Reason = reason, Detail = detail };

    /// <summary>Given back to be tried later, by anybody.</summary>
    public static Edition PutBack(this Edition edition, DateTimeOffset notBefore) => edition with
    {
        State = EditionState.Due,
        NotBefore = notBefore,
        By = null,
        Lease = null,
    };

    /// <summary>Given back after a try that came to nothing, or failed for good when it would be too late.</summary>
    public static Edition TriedInVain(this Edition edition, EditionReason reason, string detail, DateTimeOffset now)
    {
        var again = now + Backoff.After(edition.Attempts, $"{edition.Subscription}:{edition.Period}");
        return SendingRules.IsTooLate(edition, again)
            ? edition.FailedFor(reason, detail, now)
            : edition.PutBack(again) with { Attempts = edition.Attempts + 1, Reason = reason, Detail = detail };
    }

    private static Edition EndedAs(this Edition edition, EditionState state, DateTimeOffset now) =>
        edition with { State = state, At = now, By = null, Lease = null, NotBefore = null };
}

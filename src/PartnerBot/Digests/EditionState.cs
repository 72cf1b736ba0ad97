namespace PartnerBot.Digests;

public enum EditionState
{
    /// <summary>Waits for somebody to take it.</summary>
    Due,
    /// <summary>Somebody prepares it.</summary>
    Claimed,
    /// <summary>Handed to the connector; whether it arrived is not known yet.</summary>
    Sending,
    Sent,
    Failed,
    Skipped,
}

/// <summary>Why an edition was not sent.</summary>
public enum EditionReason
{
    /// <summary>It would have been a day late or more.</summary>
    Late,
    /// <summary>The subscription was ended, or is no more.</summary>
    Stopped,
    Paused,
    /// <summary>There was nothing to tell.</summary>
    Quiet,
    /// <summary>The recipient removed or blocked the bot.</summary>
    Gone,
    /// <summary>The connector does not take it.</summary>
    Refused,
    /// <summary>The connector could not be reached.</summary>
    Unreachable,
    /// <summary>It could not be written: the question or the register failed.</summary>
    Unwritable,
}

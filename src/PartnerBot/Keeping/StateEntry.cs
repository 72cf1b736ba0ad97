namespace PartnerBot.Keeping;

/// <summary>One record as it is or shall be kept.</summary>
/// <param name="Json">The value, one JSON object of at most 1 MB.</param>
public sealed record StateEntry(StateKey Key, string Json)
{
    /// <summary>Which writing of the record this is, given by the store; null before the first.</summary>
    public string? ETag { get; init; }

    /// <summary>When the record wants attention; null when never.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>From this instant on the record is as good as gone; null when it stays.</summary>
    public DateTimeOffset? Expires { get; init; }
}

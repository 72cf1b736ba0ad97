namespace PartnerBot.Stores.Sqlite.State;

/// <summary>Takes away what has expired, a little at a time, beside the writing that is going on anyway.</summary>
internal sealed class ExpiredRows
{
    private const int RowsPerSweep = 500;

    private static readonly TimeSpan Often = TimeSpan.FromMinutes(1);

    // Nobody sees a row from the moment it expires; it is taken away later, so that a clock that is a little fast takes nothing from the others.
    private static readonly TimeSpan Grace = TimeSpan.FromHours(1);

    private DateTimeOffset _last = DateTimeOffset.MinValue;

    /// <summary>Called by one writer at a time.</summary>
    public void SweepNowAndThen(KeptConnection connection, DateTimeOffset now)
    {
        if ((now - _last).Duration() < Often)
            return;
        var sweep = connection.Statement(
            "DELETE FROM state WHERE rowid IN (SELECT rowid FROM state WHERE expires <= $before ORDER BY expires LIMIT $rows)",
            [("$before", now.Subtract(Grace).UtcTicks), ("$rows", RowsPerSweep)]);
        // A full sweep has left some behind: the next writer goes on.
        if (sweep.ExecuteNonQuery() < RowsPerSweep)
            _last = now;
    }
}

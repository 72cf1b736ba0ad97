namespace PartnerBot.Web.Digests;

/// <summary>Notices that the clock on the wall was put back, by the clock that only runs.</summary>
internal sealed class ClockWatch(TimeProvider clock)
{
    private static readonly TimeSpan Negligible = TimeSpan.FromMinutes(1);

    private DateTimeOffset _wall = clock.GetUtcNow();
    private long _running = clock.GetTimestamp();

    /// <summary>Whether it was put back since the last asking.</summary>
    public bool WasPutBack()
    {
        var expected = _wall + clock.GetElapsedTime(_running);
        (_wall, _running) = (clock.GetUtcNow(), clock.GetTimestamp());
        return _wall < expected - Negligible;
    }
}

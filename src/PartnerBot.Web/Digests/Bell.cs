namespace PartnerBot.Web.Digests;

/// <summary>Wakes one sleeper before its time.</summary>
internal sealed class Bell(TimeProvider clock)
{
    private readonly Lock _gate = new();
    private CancellationTokenSource? _sleeper;
    private bool _rung;

    public void Ring()
    {
        CancellationTokenSource? sleeper;
        lock (_gate)
        {
            _rung = true;
            sleeper = _sleeper;
            _sleeper = null;
        }
        sleeper?.Cancel();
    }

    /// <summary>Returns after a while, at once when the bell was rung since the last time, or when cancelled.</summary>
    public async Task SleepAsync(TimeSpan longest, CancellationToken cancellation)
    {
        // Not disposed: whoever rings may still hold it, and it has nothing to give back but its link.
        var awake = new CancellationTokenSource();
        await using var link = cancellation.UnsafeRegister(static a => ((CancellationTokenSource)a!).Cancel(), awake);
        if (longest > TimeSpan.Zero && !WasRung(awake))
            await Task.Delay(longest, clock, awake.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        lock (_gate)
            (_rung, _sleeper) = (false, null);
        // Whoever rang goes on; the sleeper's work is not done on its back.
        await Task.Yield();
    }

    private bool WasRung(CancellationTokenSource awake)
    {
        lock (_gate)
        {
            _sleeper = awake;
            return _rung;
        }
    }
}

namespace PartnerBot.Web.Tests.Digests.Simulation;

/// <summary>The least lateness that the allowed rate makes possible.</summary>
public static class Pacing
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1.0 / 50);

    /// <summary>Of each message when all are sent as early as 50 a second allow.</summary>
    public static IEnumerable<TimeSpan> Lateness(IEnumerable<DateTimeOffset> dues)
    {
        var free = DateTimeOffset.MinValue;
        foreach (var due in dues.Order())
        {
            var sent = due > free ? due : free;
            free = sent + Interval;
            yield return sent - due;
        }
    }
}

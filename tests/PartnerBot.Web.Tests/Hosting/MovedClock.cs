namespace PartnerBot.Web.Tests.Hosting;

/// <summary>The system's clock, as much ahead as a test wants.</summary>
public sealed class MovedClock : TimeProvider
{
    public TimeSpan Ahead { get; set; }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Ahead;
}

namespace PartnerBot.Web.Digests;

/// <summary>How delivery goes about its work. The defaults keep under the limits of Teams: 50 messages a second for an app in a tenant.</summary>
public sealed record DeliveryTerms
{
    /// <summary>Messages on their way at once; a process that is killed may have sent each of them without keeping that it did.</summary>
    public int Lanes { get; init; } = 32;

    /// <summary>Messages a second in one tenant, of all instances together. A little under the limit, since messages overtake each other on their way.</summary>
    public double PerSecond { get; init; } = 48;

    /// <summary>An edition whose holder is silent for so long is taken over.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How often the store is asked for what others put there.</summary>
    public TimeSpan Poll { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long a message may take; well under the lease.</summary>
    public TimeSpan SendTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Who would have to wait longer for a turn to send gives the edition back instead.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How often all subscriptions are looked through for what a wrong clock may have left.</summary>
    public TimeSpan ReviewEvery { get; init; } = TimeSpan.FromDays(1);
}

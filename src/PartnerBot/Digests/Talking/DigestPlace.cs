namespace PartnerBot.Digests.Talking;

/// <summary>Where and when somebody speaks about digests.</summary>
/// <param name="Owner">Whose digests these are: the conversation's key, which for a personal chat is the person's.</param>
/// <param name="Now">The instant of the turn.</param>
public sealed record DigestPlace(string Owner, DateTimeOffset Now)
{
    /// <summary>Whether others take part in the conversation.</summary>
    public bool Shared { get; init; }

    /// <summary>Whether a message can be sent here later; the local page, for one, only answers.</summary>
    public bool Reachable { get; init; } = true;

    /// <summary>IANA id of the time zone that the client tells; null when it tells none.</summary>
    public string? ClientZone { get; init; }

    /// <summary>IANA id of the deployment's time zone; null when none was chosen.</summary>
    public string? DeploymentZone { get; init; }
}

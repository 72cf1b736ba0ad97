namespace PartnerBot.Web.Channels.Teams.Activities;

/// <summary>A person or bot in a channel.</summary>
public sealed record Account
{
    public string? Id { get; init; }
    public string? Name { get; init; }
    public string? AadObjectId { get; init; }
}

/// <summary>The place that messages go to. In channels the id carries the thread.</summary>
public sealed record Place
{
    public string? Id { get; init; }
    /// <summary>personal | groupChat | channel.</summary>
    public string? ConversationType { get; init; }
    public string? TenantId { get; init; }
}

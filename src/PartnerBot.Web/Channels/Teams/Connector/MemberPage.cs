namespace PartnerBot.Web.Channels.Teams.Connector;

/// <summary>Some of a conversation's members.</summary>
/// <param name="ContinuationToken">Leads to the next page; null on the last.</param>
public sealed record MemberPage(IReadOnlyList<Member>? Members, string? ContinuationToken);

/// <summary>A member of a conversation.</summary>
public sealed record Member
{
    public string? Id { get; init; }
    public string? Name { get; init; }
    public string? AadObjectId { get; init; }
    /// <summary>The older name of the Entra object id.</summary>
    public string? ObjectId { get; init; }
    public string? TenantId { get; init; }
    public string? UserPrincipalName { get; init; }
    public string? UserRole { get; init; }
}

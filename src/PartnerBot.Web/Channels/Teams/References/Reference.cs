using PartnerBot.Web.Channels.Teams.Activities;
using PartnerBot.Web.Channels.Teams.Connector;

namespace PartnerBot.Web.Channels.Teams.References;

/// <summary>Where a conversation can be reached when nobody has just written in it, as its last activity told.</summary>
public sealed record Reference
{
    /// <summary>The conversation's key (<see cref="ReferenceKeys.Of"/>): channel and id, without a thread.</summary>
    public required string Key { get; init; }
    public required string ServiceUrl { get; init; }
    /// <summary>The connector's id of the conversation; of a channel without its threads.</summary>
    public required string ConversationId { get; init; }
    public required ChatScope Scope { get; init; }
    public string? TenantId { get; init; }
    public Account? Bot { get; init; }
    /// <summary>The person's id in Teams (29:...); personal conversations only.</summary>
    public string? UserId { get; init; }
    /// <summary>The person's Entra object id; personal conversations only.</summary>
    public string? UserEntraId { get; init; }
    /// <summary>The client's locale of whoever wrote last, such as en-GB.</summary>
    public string? Locale { get; init; }
    /// <summary>IANA id of the time zone of whoever wrote last.</summary>
    public string? TimeZone { get; init; }
    /// <summary>When the bot introduced itself; null before, and again after it was removed.</summary>
    public DateTimeOffset? Welcomed { get; init; }
    /// <summary>Why nothing can be sent; null while something can.</summary>
    public GoneReason? Gone { get; init; }

    /// <summary>Addresses a message to this conversation; in a channel it begins a thread.</summary>
    public OutgoingActivity Addressed(OutgoingActivity activity) => activity with
    {
        From = Bot,
        Recipient = UserId is null ? null : new Account { Id = UserId, AadObjectId = UserEntraId },
        Conversation = new Place { Id = ConversationId, TenantId = TenantId },
        ReplyToId = null,
    };
}

using PartnerBot.Web.Channels.Teams.Activities;
using PartnerBot.Web.Channels.Teams.Connector;
using PartnerBot.Web.Channels.Teams.References;

namespace PartnerBot.Web.Digests;

/// <summary>Brings a message to a conversation, in one try: whether and when there is another is decided by who delivers.</summary>
public interface IEditionSender
{
    Task<SendOutcome> SendAsync(Reference to, OutgoingActivity message, CancellationToken cancellation);
}

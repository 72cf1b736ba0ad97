using PartnerBot.Web.Channels.Teams.Activities;
using PartnerBot.Web.Channels.Teams.Connector;
using PartnerBot.Web.Channels.Teams.References;

namespace PartnerBot.Web.Digests;

/// <summary>Sends through the connector without trying again on the spot, so that one "too many messages" stops everybody at once.</summary>
internal sealed class OnceSender(Outreach outreach) : IEditionSender
{
    public Task<SendOutcome> SendAsync(Reference to, OutgoingActivity message, CancellationToken cancellation) =>
        outreach.SendAsync(to, message, cancellation, once: true);
}

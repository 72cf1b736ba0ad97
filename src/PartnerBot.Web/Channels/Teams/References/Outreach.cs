using PartnerBot.Web.Channels.Teams.Activities;
using PartnerBot.Web.Channels.Teams.Connector;

namespace PartnerBot.Web.Channels.Teams.References;

/// <summary>Sends where nobody has just written: to a reference. A conversation that turns out to be gone is marked so.</summary>
public sealed class Outreach(ConnectorClient connector, KnownReferences references)
{
    /// <exception cref="Queries.StoreException">The conversation is gone, and that could not be kept.</exception>
    /// <param name="once">Without another try after a passing refusal.</param>
    public async Task<SendOutcome> SendAsync(Reference to, OutgoingActivity activity, CancellationToken cancellation, bool once = false)
    {
        if (to.Gone is { } reason)
            return new Gone(reason);
        var outcome = await connector.SendAsync(to.ServiceUrl, to.Addressed(activity), cancellation, once);
        if (outcome is Gone gone)
            await references.MarkGoneAsync(to.Key, gone.Reason, cancellation);
        return outcome;
    }
}

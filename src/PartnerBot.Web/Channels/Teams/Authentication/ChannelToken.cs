namespace PartnerBot.Web.Channels.Teams.Authentication;

/// <summary>What a sound token of the channel says.</summary>
/// <param name="ServiceUrl">The connector that the activity comes from.</param>
/// <param name="Endorsements">The channels that the signing key may speak for.</param>
public sealed record ChannelToken(string ServiceUrl, IReadOnlyList<string> Endorsements);

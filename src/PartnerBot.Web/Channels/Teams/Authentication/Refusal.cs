namespace PartnerBot.Web.Channels.Teams.Authentication;

/// <summary>Why a request is not taken.</summary>
/// <param name="Status">The HTTP status to answer with.</param>
/// <param name="Fault">For the log and the answer; nothing of the request's own words.</param>
public sealed record Refusal(int Status, string Fault);

namespace PartnerBot.Web.Channels.Teams.Connector;

/// <summary>How long the connector asks to wait.</summary>
internal static class RetryAfter
{
    /// <returns>Null when it does not say; never negative.</returns>
    public static TimeSpan? Of(HttpResponseMessage answer, DateTimeOffset now) => answer.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date > now ? date - now : TimeSpan.Zero,
        _ => null,
    };
}

namespace PartnerBot.Web.Channels.Teams.Connector;

/// <summary>What became of a message to the connector. Nothing is thrown for it: who sends decides what to do.</summary>
public abstract record SendOutcome;

/// <summary>The connector took it.</summary>
/// <param name="Id">The activity's id (of a new conversation: the conversation's), for a later update; null where the connector gives none.</param>
public sealed record Sent(string? Id) : SendOutcome;

/// <summary>Too many messages; nothing was delivered.</summary>
/// <param name="After">How long to wait before the next one.</param>
public sealed record Throttled(TimeSpan After) : SendOutcome;

/// <summary>The conversation cannot be written to until something changes on the other side.</summary>
public sealed record Gone(GoneReason Reason) : SendOutcome;

/// <summary>The connector will not take this message, now or later.</summary>
public sealed record Refused(ConnectorFault Fault) : SendOutcome;

/// <summary>The connector, or the token for it, could not be had after all retries.</summary>
/// <param name="MayHaveArrived">True where the message may have been delivered all the same, as after a cut connection.</param>
public sealed record Unreachable(string Why, bool MayHaveArrived) : SendOutcome;

/// <summary>Why a conversation cannot be written to.</summary>
public enum GoneReason
{
    /// <summary>The bot is not, or no more, a member.</summary>
    NotInRoster,
    /// <summary>The person blocked the bot.</summary>
    Blocked,
    DisabledByAdmin,
    NotFound,
    /// <summary>The app was removed from the conversation.</summary>
    Uninstalled,
}

using PartnerBot.Web.Channels.Teams.Cards.Elements;

namespace PartnerBot.Web.Channels.Teams.Activities;

/// <summary>What the bot sends. It sets no id, timestamp or service URL; those are the channel's.</summary>
public sealed record OutgoingActivity
{
    public string Type { get; init; } = "message";
    public Account? From { get; init; }
    public Account? Recipient { get; init; }
    public Place? Conversation { get; init; }
    public string? ReplyToId { get; init; }
    public string? Locale { get; init; }
    public string? Text { get; init; }
    /// <summary>Shown in the toast and the chat list, where cards cannot be.</summary>
    public string? Summary { get; init; }
    public IReadOnlyList<CardAttachment>? Attachments { get; init; }
    public OutgoingChannelData? ChannelData { get; init; }

    /// <summary>Addresses this to where the incoming activity came from.</summary>
    public OutgoingActivity InReplyTo(IncomingActivity incoming) => this with
    {
        From = incoming.Recipient,
        Recipient = incoming.From,
        Conversation = incoming.Conversation,
        ReplyToId = incoming.Id,
    };
}

/// <summary>What only Teams understands.</summary>
public sealed record OutgoingChannelData
{
    /// <summary>Shows the message in the activity feed as well, as one that nobody waits for should.</summary>
    public static readonly OutgoingChannelData Alert = new() { Notification = new FeedNotification(true) };

    public FeedNotification? Notification { get; init; }
}

public sealed record FeedNotification(bool Alert);

public sealed record CardAttachment(AdaptiveCard Content)
{
    public string ContentType => "application/vnd.microsoft.card.adaptive";
}

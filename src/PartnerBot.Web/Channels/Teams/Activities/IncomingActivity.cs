using System.Text.Json;

namespace PartnerBot.Web.Channels.Teams.Activities;

/// <summary>What the channel sends: the fields the bot uses, everything else is left unread. Open-ended parts stay raw so that no unknown shape can fail the whole.</summary>
public sealed record IncomingActivity
{
    public string? Type { get; init; }
    /// <summary>Of an invoke: what it wants, such as adaptiveCard/action.</summary>
    public string? Name { get; init; }
    public string? Id { get; init; }
    public string? ChannelId { get; init; }
    public string? ServiceUrl { get; init; }
    public string? DeliveryMode { get; init; }
    public Account? From { get; init; }
    public Account? Recipient { get; init; }
    public Place? Conversation { get; init; }
    public string? Text { get; init; }
    public string? Locale { get; init; }
    /// <summary>IANA id of the sender's time zone.</summary>
    public string? LocalTimezone { get; init; }
    /// <summary>Of installationUpdate: add, add-upgrade, remove, remove-upgrade.</summary>
    public string? Action { get; init; }
    public IReadOnlyList<Account?>? MembersAdded { get; init; }
    public IReadOnlyList<Account?>? MembersRemoved { get; init; }
    public JsonElement Entities { get; init; }
    /// <summary>What a pressed button carries.</summary>
    public JsonElement Value { get; init; }
    public JsonElement ChannelData { get; init; }

    public bool IsOf(string type) => string.Equals(Type, type, StringComparison.OrdinalIgnoreCase);
}

using PartnerBot.Web.Channels.Teams.Activities;

namespace PartnerBot.Web.Channels.Teams.Connector;

/// <summary>A conversation to be begun. Teams allows one with one person, or a new thread in a channel; not a group chat.</summary>
public sealed record NewConversation
{
    public bool IsGroup { get; init; }
    public Account? Bot { get; init; }
    public IReadOnlyList<Account>? Members { get; init; }
    public string? TenantId { get; init; }
    public ThreadChannel? ChannelData { get; init; }
    public OutgoingActivity? Activity { get; init; }

    /// <summary>With one person. The same person always leads to the same conversation.</summary>
    /// <param name="person">The person's id in Teams (29:...) or Entra object id; both stand in the same field.</param>
    public static NewConversation With(string person, string tenant, Account? bot = null) =>
        new() { Bot = bot, Members = [new Account { Id = person }], TenantId = tenant };

    /// <summary>A thread in a channel that begins with a message.</summary>
    public static NewConversation Thread(string channel, string tenant, OutgoingActivity first) =>
        new() { IsGroup = true, ChannelData = new ThreadChannel(new NamedChannel(channel)), TenantId = tenant, Activity = first };
}

public sealed record ThreadChannel(NamedChannel Channel);

public sealed record NamedChannel(string Id);

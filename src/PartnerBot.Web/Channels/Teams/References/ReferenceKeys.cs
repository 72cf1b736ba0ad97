using PartnerBot.Keeping;
using PartnerBot.Web.Channels.Teams.Activities;

namespace PartnerBot.Web.Channels.Teams.References;

/// <summary>Names the conversation that an activity belongs to. In a channel the connector's id carries the thread; the reference is the channel's.</summary>
public static class ReferenceKeys
{
    private const string Thread = ";messageid=";
    private const string Id = "reference";

    public static string Of(IncomingActivity activity) => $"{activity.ChannelId}/{WithoutThread(activity.Conversation!.Id!)}";

    /// <summary>The key under which the turns of a channel's thread are kept.</summary>
    internal static string OfThread(string channel, string message) => $"{channel}{Thread}{message}";

    internal static StateKey Stored(string key) => new(StateKind.Reference, FittedName.Of(key), Id);

    internal static string WithoutThread(string conversation) =>
        conversation.IndexOf(Thread, StringComparison.OrdinalIgnoreCase) is var at and > 0 ? conversation[..at] : conversation;
}

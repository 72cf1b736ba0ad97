using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Web.Channels.Teams.References;
using PartnerBot.Web.Turns;

namespace PartnerBot.Web.Digests;

/// <summary>Keeps what an edition told as what its conversation is about: "the second one" under it is a row of it, not of a list asked for days before.</summary>
public sealed partial class SpokenEditions(IConversationMemory conversations, ILogger<SpokenEditions> log)
{
    /// <param name="message">The connector's id of the message, which in a channel begins a thread; null where it gave none.</param>
    public async Task KeepAsync(Reference to, string? message, Conversation topic)
    {
        if (to.Scope == ChatScope.Channel && message is null)
            return;
        try
        {
            var before = await conversations.RecallAsync(to.Scope == ChatScope.Channel ? ReferenceKeys.OfThread(to.Key, message!) : to.Key, CancellationToken.None);
            // Whoever wrote in this very moment speaks of something else.
            await conversations.KeepAsync(before, topic, CancellationToken.None);
        }
        catch (StoreException e)
        {
            Log.NotKept(log, e);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "What an edition told could not be kept as what its conversation is about")]
        public static partial void NotKept(ILogger logger, Exception exception);
    }
}

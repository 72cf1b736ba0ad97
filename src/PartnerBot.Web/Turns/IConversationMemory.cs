using PartnerBot.Conversations;

namespace PartnerBot.Web.Turns;

/// <summary>Where conversations are kept between turns, by channel and conversation id.</summary>
public interface IConversationMemory
{
    /// <summary>The conversation, or a fresh one.</summary>
    ValueTask<Conversation> RecallAsync(string key, CancellationToken cancellation);

    ValueTask KeepAsync(string key, Conversation conversation, CancellationToken cancellation);

    ValueTask ForgetAsync(string key, CancellationToken cancellation);
}

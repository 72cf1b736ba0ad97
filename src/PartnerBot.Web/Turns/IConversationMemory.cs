using PartnerBot.Queries;
using PartnerBot.Reading;

namespace PartnerBot.Web.Turns;

/// <summary>A conversation as it was recalled.</summary>
/// <param name="Key">Names it: channel and id.</param>
/// <param name="Writing">Which writing of it this is; null for a fresh one.</param>
public sealed record Remembered(string Key, Conversation Conversation, string? Writing = null);

/// <summary>Where conversations are kept between turns. Each call throws <see cref="StoreException"/> when that cannot be used now.</summary>
public interface IConversationMemory
{
    /// <summary>The conversation, or a fresh one.</summary>
    ValueTask<Remembered> RecallAsync(string key, CancellationToken cancellation);

    /// <returns>The conversation as it is kept now; null when another turn came between: nothing is kept then, and this turn is to be taken again.</returns>
    ValueTask<Remembered?> KeepAsync(Remembered before, Conversation now, CancellationToken cancellation);

    ValueTask ForgetAsync(string key, CancellationToken cancellation);
}

using PartnerBot.Keeping;
using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Web.Settings;

namespace PartnerBot.Web.Turns;

/// <summary>Keeps conversations beside the register, for all instances and over restarts; one that rests for a month is forgotten.</summary>
public sealed partial class KeptConversations(IStateStore state, BotSettings settings, TimeProvider clock, ILogger<KeptConversations> log) : IConversationMemory
{
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(30);

    public async ValueTask<Remembered> RecallAsync(string key, CancellationToken cancellation)
    {
        if (await state.ReadAsync(KeyOf(key), cancellation) is not { } entry)
            return new Remembered(key, Conversation.Fresh);
        return new Remembered(key, Read(entry), entry.ETag);
    }

    public async ValueTask<bool> KeepAsync(Remembered before, Conversation now, CancellationToken cancellation)
    {
        var entry = new StateEntry(KeyOf(before.Key), ConversationJson.Write(now)) { ETag = before.Writing, Expires = clock.GetUtcNow() + Remembered };
        return await (before.Writing is null ? state.AddAsync(entry, cancellation) : state.ReplaceAsync(entry, cancellation)) is not null;
    }

    public async ValueTask ForgetAsync(string key, CancellationToken cancellation)
    {
        if (await state.ReadAsync(KeyOf(key), cancellation) is { } entry)
            await state.RemoveAsync(entry, cancellation);
    }

    /// <summary>What cannot be read, or was about another home than is served now, begins afresh.</summary>
    private Conversation Read(StateEntry entry)
    {
        if (ConversationJson.Read(entry.Json) is not { } conversation)
        {
            Log.Unreadable(log);
            return Conversation.Fresh;
        }
        return IsInScope(conversation.Last) && IsInScope(conversation.Pending?.ForAll) ? conversation : Conversation.Fresh with { Language = conversation.Language };
    }

    private bool IsInScope(Query? query) => query is null || TappedQuery.InScope(query, settings.HomeInScope) == query;

    private static StateKey KeyOf(string key) => new(StateKind.Conversation, FittedName.Of(key), "conversation");

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A conversation was kept in a form that cannot be read; it begins afresh")]
        public static partial void Unreadable(ILogger logger);
    }
}

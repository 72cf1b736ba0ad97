using PartnerBot.Keeping;
using PartnerBot.Queries;
using PartnerBot.Reading;
using PartnerBot.Web.Settings;

namespace PartnerBot.Web.Turns;

/// <summary>Keeps conversations beside the register, for all instances and over restarts; one that rests for a month is forgotten.</summary>
public sealed partial class KeptConversations(IStateStore state, BotSettings settings, TimeProvider clock, ILogger<KeptConversations> log) : IConversationMemory
{
    private static readonly TimeSpan Rest = TimeSpan.FromDays(30);

    // What this instance wrote last is not read from its text again, as long as nobody else wrote since.
    private readonly Recent<Remembered> _written = new(1_000);

    public async ValueTask<Remembered> RecallAsync(string key, CancellationToken cancellation)
    {
        if (await state.ReadAsync(KeyOf(key), cancellation) is not { } entry)
            return new Remembered(key, Conversation.Fresh);
        return new Remembered(key, InScope(Written(key, entry) ?? Read(entry)), entry.ETag);
    }

    public async ValueTask<Remembered?> KeepAsync(Remembered before, Conversation now, CancellationToken cancellation)
    {
        var entry = new StateEntry(KeyOf(before.Key), ConversationJson.Write(now)) { ETag = before.Writing, Expires = clock.GetUtcNow() + Rest };
        var kept = await (before.Writing is null ? state.AddAsync(entry, cancellation) : state.ReplaceAsync(entry, cancellation));
        if (kept is null)
            return null;
        var remembered = new Remembered(before.Key, now, kept.ETag);
        // A question that waits for a pick carries the trace of its reading, which is not kept.
        if (now.Pending is null)
            _written.Set(before.Key, remembered);
        return remembered;
    }

    public async ValueTask ForgetAsync(string key, CancellationToken cancellation)
    {
        if (await state.ReadAsync(KeyOf(key), cancellation) is { } entry)
            await state.RemoveAsync(entry, cancellation);
    }

    private Conversation? Written(string key, StateEntry entry) => _written.TryGet(key, out var last) && last!.Writing == entry.ETag ? last.Conversation : null;

    /// <summary>What cannot be read begins afresh.</summary>
    private Conversation Read(StateEntry entry)
    {
        if (ConversationJson.Read(entry.Json) is { } conversation)
            return conversation;
        Log.Unreadable(log);
        return Conversation.Fresh;
    }

    /// <summary>What was about another home than is served now begins afresh.</summary>
    private Conversation InScope(Conversation conversation) =>
        IsInScope(conversation.Last) && IsInScope(conversation.Pending?.ForAll) && IsInScope(conversation.Declined?.Otherwise) ? conversation : Conversation.Fresh with { Language = conversation.Language };

    private bool IsInScope(Query? query) => query is null || TappedQuery.InScope(query, settings.HomeInScope) == query;

    private static StateKey KeyOf(string key) => new(StateKind.Conversation, FittedName.Of(key), "conversation");

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A conversation was kept in a form that cannot be read; it begins afresh")]
        public static partial void Unreadable(ILogger logger);
    }
}

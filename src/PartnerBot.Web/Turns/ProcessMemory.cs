using PartnerBot.Conversations;

namespace PartnerBot.Web.Turns;

/// <summary>Keeps the conversations used last in this process; a restart begins them afresh.</summary>
public sealed class ProcessMemory : IConversationMemory
{
    private const int Capacity = 10_000;

    private readonly Recent<Conversation> _recent = new(Capacity);

    public ValueTask<Conversation> RecallAsync(string key, CancellationToken cancellation) =>
        ValueTask.FromResult(_recent.TryGet(key, out var conversation) ? conversation! : Conversation.Fresh);

    public ValueTask KeepAsync(string key, Conversation conversation, CancellationToken cancellation)
    {
        _recent.Set(key, conversation);
        return ValueTask.CompletedTask;
    }

    public ValueTask ForgetAsync(string key, CancellationToken cancellation)
    {
        _recent.Remove(key);
        return ValueTask.CompletedTask;
    }
}

using PartnerBot.Keeping;
using PartnerBot.Stores.Memory;

namespace PartnerBot.Web.Tests.Hosting;

/// <summary>A state that answers when it likes, whatever it is told: its calls hang for as long as they are stopped.</summary>
public sealed class ObstinateState : IStateStore
{
    private readonly MemoryState _memory = new(TimeProvider.System);
    private volatile Task _way = Task.CompletedTask;

    public int Calls { get; private set; }

    /// <summary>From now on calls hang, until the source given back is set.</summary>
    public TaskCompletionSource Stop()
    {
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _way = stopped.Task;
        return stopped;
    }

    public Task<StateEntry?> ReadAsync(StateKey key, CancellationToken cancellation) => PassAsync(() => _memory.ReadAsync(key, default));

    public Task<StateEntry?> AddAsync(StateEntry entry, CancellationToken cancellation) => PassAsync(() => _memory.AddAsync(entry, default));

    public Task<StateEntry?> ReplaceAsync(StateEntry entry, CancellationToken cancellation) => PassAsync(() => _memory.ReplaceAsync(entry, default));

    public Task<bool> RemoveAsync(StateEntry entry, CancellationToken cancellation) => PassAsync(() => _memory.RemoveAsync(entry, default));

    public IAsyncEnumerable<StateEntry> ListAsync(StateKind kind, string? owner, CancellationToken cancellation) => _memory.ListAsync(kind, owner, cancellation);

    public Task<IReadOnlyList<StateEntry>> DueAsync(StateKind kind, DateTimeOffset at, int most, CancellationToken cancellation) =>
        PassAsync(() => _memory.DueAsync(kind, at, most, default));

    private async Task<T> PassAsync<T>(Func<Task<T>> call)
    {
        Calls++;
        await _way;
        return await call();
    }
}

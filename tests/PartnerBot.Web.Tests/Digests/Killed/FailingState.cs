using PartnerBot.Keeping;
using PartnerBot.Queries;

namespace PartnerBot.Web.Tests.Digests.Killed;

/// <summary>One call in a hundred fails before anything is done, and one in a hundred after it was: the answer is lost.</summary>
internal sealed class FailingState(IStateStore state) : IStateStore
{
    private const int OneIn = 100;

    public Task<StateEntry?> ReadAsync(StateKey key, CancellationToken cancellation) => FailingAsync(() => state.ReadAsync(key, cancellation));

    public Task<StateEntry?> AddAsync(StateEntry entry, CancellationToken cancellation) => FailingAsync(() => state.AddAsync(entry, cancellation));

    public Task<StateEntry?> ReplaceAsync(StateEntry entry, CancellationToken cancellation) => FailingAsync(() => state.ReplaceAsync(entry, cancellation));

    public Task<bool> RemoveAsync(StateEntry entry, CancellationToken cancellation) => FailingAsync(() => state.RemoveAsync(entry, cancellation));

    public IAsyncEnumerable<StateEntry> ListAsync(StateKind kind, string? owner, CancellationToken cancellation) => state.ListAsync(kind, owner, cancellation);

    public Task<IReadOnlyList<StateEntry>> DueAsync(StateKind kind, DateTimeOffset at, int most, CancellationToken cancellation) =>
        FailingAsync(() => state.DueAsync(kind, at, most, cancellation));

    private static async Task<T> FailingAsync<T>(Func<Task<T>> call)
    {
        FailSometimes();
        var answer = await call();
        FailSometimes();
        return answer;
    }

    private static void FailSometimes()
    {
        if (Random.Shared.Next(OneIn) == 0)
            throw new StoreException("The store failed, as it was told to.");
    }
}

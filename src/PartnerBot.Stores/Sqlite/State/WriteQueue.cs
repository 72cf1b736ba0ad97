namespace PartnerBot.Stores.Sqlite.State;

/// <summary>One statement that waits to be written.</summary>
/// <param name="Cancellation">Heeded until the writing begins.</param>
internal sealed record PendingWrite(string Sql, IReadOnlyList<(string Name, object? Value)> Parameters, CancellationToken Cancellation)
{
    public TaskCompletionSource<bool> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}

/// <summary>SQLite has one writer at a time: the writes of this process wait here, without a thread each, and are written together by the one that came first.</summary>
internal sealed class WriteQueue
{
    private readonly Lock _gate = new();
    private List<PendingWrite> _waiting = [];
    private bool _busy;

    /// <param name="write">Writes all of them or none, and tells of each whether it changed a row.</param>
    /// <returns>What was told of this one, once it is on the disk.</returns>
    public Task<bool> AddAsync(PendingWrite pending, Func<IReadOnlyList<PendingWrite>, IReadOnlyList<bool>> write)
    {
        lock (_gate)
        {
            _waiting.Add(pending);
            if (_busy)
                return pending.Done.Task;
            _busy = true;
        }

        ThreadPool.UnsafeQueueUserWorkItem(_ => Empty(write), null);
        return pending.Done.Task;
    }

    private void Empty(Func<IReadOnlyList<PendingWrite>, IReadOnlyList<bool>> write)
    {
        while (Next() is { } batch)
            Settle([.. batch.Where(IsWanted)], write);
    }

    private List<PendingWrite>? Next()
    {
        lock (_gate)
        {
            var batch = _waiting;
            _busy = batch.Count > 0;
            _waiting = [];
            return _busy ? batch : null;
        }
    }

    private static bool IsWanted(PendingWrite pending) => !pending.Cancellation.IsCancellationRequested || !pending.Done.TrySetCanceled(pending.Cancellation);

    private static void Settle(List<PendingWrite> batch, Func<IReadOnlyList<PendingWrite>, IReadOnlyList<bool>> write)
    {
        if (batch.Count == 0)
            return;
        try
        {
            foreach (var (pending, changed) in batch.Zip(write(batch)))
                pending.Done.SetResult(changed);
        }
        catch (Exception e)
        {
            foreach (var pending in batch)
                pending.Done.TrySetException(e);
        }
    }
}

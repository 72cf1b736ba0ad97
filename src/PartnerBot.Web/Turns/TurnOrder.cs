namespace PartnerBot.Web.Turns;

/// <summary>Lets the work of one conversation go one after the other, in the order of arrival; others pass beside it.</summary>
public sealed class TurnOrder
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Task> _last = new(StringComparer.Ordinal);

    /// <summary>Conversations with work under way.</summary>
    public int Busy
    {
        get
        {
            lock (_gate)
                return _last.Count;
        }
    }

    public async Task<T> InOrderAsync<T>(string conversation, Func<Task<T>> turn, CancellationToken cancellation)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var before = Enqueue(conversation, done.Task);
        try
        {
            await before;
            cancellation.ThrowIfCancellationRequested();
            return await turn();
        }
        finally
        {
            Leave(conversation, done);
        }
    }

    private Task Enqueue(string conversation, Task own)
    {
        lock (_gate)
        {
            var before = _last.GetValueOrDefault(conversation, Task.CompletedTask);
            _last[conversation] = own;
            return before;
        }
    }

    private void Leave(string conversation, TaskCompletionSource done)
    {
        lock (_gate)
            if (_last.TryGetValue(conversation, out var last) && last == done.Task)
                _last.Remove(conversation);
        done.SetResult();
    }
}

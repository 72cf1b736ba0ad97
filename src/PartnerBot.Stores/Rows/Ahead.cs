using System.Collections.Concurrent;

namespace PartnerBot.Stores.Rows;

/// <summary>Goes through a sequence on a thread of its own, a little ahead of the reader, so that making rows and writing them take place at once.</summary>
internal static class Ahead
{
    private const int RowsTogether = 256;
    private const int GroupsAhead = 16;

    public static IEnumerable<T> Of<T>(IEnumerable<T> sequence)
    {
        using var ready = new BlockingCollection<T[]>(GroupsAhead);
        using var stop = new CancellationTokenSource();
        var making = Task.Factory.StartNew(() => Make(sequence, ready, stop.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            foreach (var group in ready.GetConsumingEnumerable())
            {
                foreach (var item in group)
                    yield return item;
            }

            making.GetAwaiter().GetResult();
        }
        finally
        {
            stop.Cancel();
            making.ContinueWith(m => m.Exception, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default).Wait();
        }
    }

    private static void Make<T>(IEnumerable<T> sequence, BlockingCollection<T[]> ready, CancellationToken stop)
    {
        try
        {
            foreach (var group in sequence.Chunk(RowsTogether))
                ready.Add(group, stop);
        }
        finally
        {
            ready.CompleteAdding();
        }
    }
}

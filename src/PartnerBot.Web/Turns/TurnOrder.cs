namespace PartnerBot.Web.Turns;

/// <summary>Lets the turns of one conversation go one after the other; others pass beside them.</summary>
public sealed class TurnOrder : IDisposable
{
    private const int Lanes = 64;

    private readonly SemaphoreSlim[] _lanes = [.. Enumerable.Range(0, Lanes).Select(_ => new SemaphoreSlim(1, 1))];

    public async Task<T> InOrderAsync<T>(string conversation, Func<Task<T>> turn, CancellationToken cancellation)
    {
        var lane = _lanes[(uint)StringComparer.Ordinal.GetHashCode(conversation) % Lanes];
        await lane.WaitAsync(cancellation);
        try
        {
            return await turn();
        }
        finally
        {
            lane.Release();
        }
    }

    public void Dispose()
    {
        foreach (var lane in _lanes)
            lane.Dispose();
    }
}

using PartnerBot.Conversations;
using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Web.Turns;

/// <summary>
/// The dialogue over the register as it is now. Every turn has the store say whether there was an import; the new names are then made ready beside the
/// turns, which go on with the old ones if that takes longer than a moment, as it does with a hundred thousand institutions.
/// </summary>
public sealed class CurrentDialogue(IRegisterStore store, Vocabulary vocabulary, TimeProvider clock)
{
    /// <summary>How long turns wait for names that are being made ready.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);

    /// <summary>A store that has not answered by then is asked again.</summary>
    private static readonly TimeSpan LongestLook = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private volatile Reading _reading = new(vocabulary, new Dialogue(store, vocabulary));
    private Task _look = Task.CompletedTask;
    private Task _moment = Task.CompletedTask;

    /// <summary>The names in use.</summary>
    public Vocabulary Vocabulary => _reading.Vocabulary;

    /// <exception cref="StoreException">The store cannot answer now.</exception>
    public async Task<Dialogue> GetAsync(CancellationToken cancellation)
    {
        var (look, moment) = Looking();
        if (look.IsCompleted || await Task.WhenAny(look, moment).WaitAsync(cancellation) == look)
            await look;
        return _reading.Dialogue;
    }

    /// <summary>Waits for names that are being made ready.</summary>
    /// <returns>Whether there are others than those of before.</returns>
    public async Task<bool> ChangesAsync(Vocabulary before, CancellationToken cancellation)
    {
        await Looking().Look.WaitAsync(cancellation);
        return Vocabulary.Version != before.Version;
    }

    // One look at a time, whichever turn began it: a large register is read and made ready once.
    private (Task Look, Task Moment) Looking()
    {
        lock (_gate)
        {
            if (_look.IsCompleted)
            {
                _look = LookAsync();
                _moment = _look.IsCompleted ? Task.CompletedTask : Task.Delay(Moment, clock);
            }

            return (_look, _moment);
        }
    }

    private async Task LookAsync()
    {
        using var limit = new CancellationTokenSource(LongestLook, clock);
        var now = await Answer(store.ReadVocabularyAsync(limit.Token), limit.Token);
        if (now.Version != _reading.Vocabulary.Version)
            _reading = await Task.Run(() => new Reading(now, new Dialogue(store, now)), limit.Token);
    }

    private static async Task<Vocabulary> Answer(Task<Vocabulary> names, CancellationToken limit)
    {
        try
        {
            return await names.WaitAsync(limit);
        }
        catch (OperationCanceledException e) when (limit.IsCancellationRequested)
        {
            throw new StoreException($"The register did not give its names within {LongestLook.TotalSeconds:0} seconds.", e);
        }
    }

    private sealed record Reading(Vocabulary Vocabulary, Dialogue Dialogue);
}

using PartnerBot.Conversations;
using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Web.Turns;

/// <summary>The dialogue over the register as it is now: after an import, questions are read with the new names at once.</summary>
public sealed class CurrentDialogue(IRegisterStore store, Vocabulary vocabulary)
{
    private volatile Reading _reading = new(vocabulary, new Dialogue(store, vocabulary));

    /// <summary>The names as of the last turn.</summary>
    public Vocabulary Vocabulary => _reading.Vocabulary;

    /// <exception cref="StoreException">The store cannot answer now.</exception>
    public async Task<Dialogue> GetAsync(CancellationToken cancellation)
    {
        var now = await store.ReadVocabularyAsync(cancellation);
        if (!ReferenceEquals(now, _reading.Vocabulary) && now.Version != _reading.Vocabulary.Version)
            _reading = new Reading(now, new Dialogue(store, now));
        return _reading.Dialogue;
    }

    private sealed record Reading(Vocabulary Vocabulary, Dialogue Dialogue);
}

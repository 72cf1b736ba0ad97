using PartnerBot.Digests;
using PartnerBot.Keeping;

namespace PartnerBot.Web.Digests;

/// <summary>One edition with the writing of its record that was seen.</summary>
public sealed record KeptEdition(Edition Edition, StateEntry Entry);

/// <summary>What this process means to send next: one message at a time for each conversation, in the order of dues.</summary>
internal sealed class EditionQueue(ConversationPace pace)
{
    private readonly Lock _gate = new();
    private readonly List<KeptEdition> _waiting = [];
    private readonly HashSet<StateKey> _held = [];
    private readonly HashSet<string> _busy = new(StringComparer.Ordinal);

    /// <summary>Waiting or in work.</summary>
    public int Held
    {
        get
        {
            lock (_gate)
                return _held.Count;
        }
    }

    public int Waiting
    {
        get
        {
            lock (_gate)
                return _waiting.Count;
        }
    }

    public bool Holds(StateKey key)
    {
        lock (_gate)
            return _held.Contains(key);
    }

    public void Offer(IEnumerable<KeptEdition> editions)
    {
        lock (_gate)
            foreach (var edition in editions)
                if (_held.Add(edition.Entry.Key))
                    _waiting.Add(edition);
    }

    /// <summary>The first whose conversation takes a message now; null when there is none.</summary>
    public KeptEdition? Take(DateTimeOffset now)
    {
        lock (_gate)
        {
            var at = _waiting.FindIndex(e => !_busy.Contains(e.Edition.Conversation) && pace.FreeAt(e.Edition.Conversation, now) <= now);
            if (at < 0)
                return null;
            var edition = _waiting[at];
            _waiting.RemoveAt(at);
            _busy.Add(edition.Edition.Conversation);
            return edition;
        }
    }

    public void Done(KeptEdition edition)
    {
        lock (_gate)
        {
            _held.Remove(edition.Entry.Key);
            _busy.Remove(edition.Edition.Conversation);
        }
    }

    /// <summary>When the first of those waiting for their conversation may go; null when there is none. What may go now is left to the lanes.</summary>
    public DateTimeOffset? FreeAt(DateTimeOffset now)
    {
        lock (_gate)
            return _waiting.Select(e => (DateTimeOffset?)pace.FreeAt(e.Edition.Conversation, now)).Where(free => free > now).Min();
    }
}

namespace PartnerBot.Web.Turns;

/// <summary>Remembers the entries used last and forgets the oldest beyond its capacity; safe for concurrent use.</summary>
public sealed class Recent<TValue>(int capacity)
{
    private readonly Lock _gate = new();
    private readonly LinkedList<KeyValuePair<string, TValue>> _order = new();
    private readonly Dictionary<string, LinkedListNode<KeyValuePair<string, TValue>>> _entries = new(StringComparer.Ordinal);

    public int Count
    {
        get
        {
            lock (_gate)
                return _entries.Count;
        }
    }

    public bool TryGet(string key, out TValue? value)
    {
        lock (_gate)
        {
            var found = _entries.TryGetValue(key, out var node);
            value = found ? node!.Value.Value : default;
            if (found)
                Touch(node!);
            return found;
        }
    }

    public void Set(string key, TValue value)
    {
        lock (_gate)
        {
            Drop(key);
            Add(key, value);
        }
    }

    private void Add(string key, TValue value)
    {
        _entries[key] = _order.AddLast(KeyValuePair.Create(key, value));
        if (_entries.Count > capacity)
            Drop(_order.First!.Value.Key);
    }

    private void Drop(string key)
    {
        if (_entries.Remove(key, out var node))
            _order.Remove(node);
    }

    private void Touch(LinkedListNode<KeyValuePair<string, TValue>> node)
    {
        _order.Remove(node);
        _order.AddLast(node);
    }
}

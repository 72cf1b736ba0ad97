namespace PartnerBot.Stores.Cosmos;

/// <summary>The values of a statement: they reach the service as parameters only, never as text.</summary>
internal sealed class Parameters
{
    private readonly List<object> _values = [];

    public IReadOnlyList<object> Values => _values;

    /// <summary>Takes a value in and gives the name to write in its place.</summary>
    public string Add(object value)
    {
        var known = _values.IndexOf(value);
        if (known < 0)
            _values.Add(value);
        return $"@v{(known < 0 ? _values.Count - 1 : known)}";
    }

    public string AddAll(IEnumerable<object> values) => string.Join(", ", values.Select(Add));
}

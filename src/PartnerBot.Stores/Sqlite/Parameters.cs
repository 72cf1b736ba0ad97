namespace PartnerBot.Stores.Sqlite;

/// <summary>The values of a statement: they reach the database as parameters only, never as text.</summary>
internal sealed class Parameters
{
    private readonly List<(string Name, object? Value)> _values = [];

    public IReadOnlyList<(string Name, object? Value)> All => _values;

    /// <summary>Takes a value in and gives the name to write in its place.</summary>
    public string Add(object value)
    {
        var name = $"$v{_values.Count}";
        _values.Add((name, value));
        return name;
    }

    public string AddAll(IEnumerable<object> values) => string.Join(", ", values.Select(Add));
}

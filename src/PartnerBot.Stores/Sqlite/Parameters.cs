using Microsoft.Data.Sqlite;

namespace PartnerBot.Stores.Sqlite;

/// <summary>The values of a statement: they reach the database as parameters only, never as text.</summary>
internal sealed class Parameters
{
    private readonly List<object> _values = [];

    /// <summary>Takes a value in and gives the name to write in its place.</summary>
    public string Add(object value)
    {
        _values.Add(value);
        return $"$v{_values.Count - 1}";
    }

    public string AddAll(IEnumerable<object> values) => string.Join(", ", values.Select(Add));

    public void ApplyTo(SqliteCommand command)
    {
        for (var i = 0; i < _values.Count; i++)
            command.Parameters.AddWithValue($"$v{i}", _values[i]);
    }
}

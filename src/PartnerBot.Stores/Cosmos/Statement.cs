using Microsoft.Azure.Cosmos;

namespace PartnerBot.Stores.Cosmos;

/// <summary>A SQL text with its parameters, and the one partition it looks at; null where it looks at all.</summary>
internal sealed record Statement(string Sql, IReadOnlyList<object> Values, string? Partition)
{
    public QueryDefinition Definition()
    {
        var definition = new QueryDefinition(Sql);
        for (var i = 0; i < Values.Count; i++)
            definition = definition.WithParameter($"@v{i}", Values[i]);
        return definition;
    }
}

using PartnerBot.Queries;

namespace PartnerBot.Cli;

/// <summary>The result of a query as one JSON object.</summary>
internal sealed record ResultJson(
    string Query,
    string Target,
    int Count,
    IReadOnlyList<string> Ids,
    IReadOnlyList<string> Institutions,
    string? Value,
    IReadOnlyList<string> AlsoPossible,
    IReadOnlyList<GroupJson>? Groups)
{
    public static ResultJson Of(Query query, QueryResult result) => new(
        QueryText.Print(query),
        SnakeCase.Of(query.Target),
        result.Count,
        result.Ids,
        result.Institutions,
        result.Value,
        result.AlsoPossible,
        result.Groups?.Select(g => new GroupJson(g.Key, g.Count)).ToList());
}

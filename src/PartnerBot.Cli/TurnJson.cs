using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PartnerBot.Answers;
using PartnerBot.Queries;
using PartnerBot.Reading;

namespace PartnerBot.Cli;

/// <summary>One reply in the form that question cases are scored in.</summary>
internal sealed record TurnJson
{
    public static readonly JsonSerializerOptions Format = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public required string Outcome { get; init; }
    public string? Restatement { get; init; }
    public string? Query { get; init; }
    public string? Target { get; init; }
    public IReadOnlyList<string>? Ids { get; init; }
    public IReadOnlyList<string>? Institutions { get; init; }
    public int? Count { get; init; }
    public object? Value { get; init; }
    public IReadOnlyList<GroupJson>? Groups { get; init; }
    public required IReadOnlyList<string> Unused { get; init; }
    public required IReadOnlyList<string> Assumptions { get; init; }
    public IReadOnlyList<string>? Options { get; init; }
    public string? Reason { get; init; }
    public required string Text { get; init; }

    public static TurnJson Of(Answer answer, Interpretation? reading)
    {
        var answered = answer.Outcome == Answers.Outcome.Answer;
        return new TurnJson
        {
            Outcome = Name(answer.Outcome),
            Restatement = answer.Restatement,
            Query = answer.Query is { } query ? QueryText.Print(query) : null,
            Target = answered ? answer.Query?.Target.ToString().ToLowerInvariant() : null,
            Ids = answered ? answer.Result?.Ids : null,
            Institutions = answered ? answer.Result?.Institutions : null,
            Count = answered ? answer.Result?.Count : null,
            Value = answer.Value,
            Groups = answered ? answer.Result?.Groups?.Select(g => new GroupJson(g.Key, g.Count)).ToList() : null,
            Unused = answer.Unused,
            Assumptions = answer.Assumptions,
            Options = answer.Outcome == Answers.Outcome.Clarify ? [.. answer.Options.Select(o => o.Id ?? o.Send)] : null,
            Reason = reading is SmallTalk ? "chit-chat" : answer.Reason is { } reason ? Name(reason) : null,
            Text = answer.Text,
        };
    }

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}

/// <summary>One group of a grouped answer.</summary>
internal sealed record GroupJson(string Key, int Count);

using System.Text.Json;
using PartnerBot.Queries;
using PartnerBot.Web.Turns;

namespace PartnerBot.Web.Channels.Teams.Invokes;

/// <summary>What a message extension asks for. The manifest names the two commands and their one parameter.</summary>
/// <param name="Target">Institutions for the command partners, agreements for agreements.</param>
/// <param name="Text">As typed so far; empty before anything is.</param>
internal sealed record SearchRequest(Target Target, string Text, Page Page)
{
    /// <summary>Rows that one answer carries with their cards and stays well below 100 KB.</summary>
    private const int MostRows = 15;

    /// <summary>Null for a command that the bot does not have.</summary>
    public static SearchRequest? Of(JsonElement value)
    {
        Target? target = Word(value, "commandId") switch
        {
            "partners" => Queries.Target.Institutions,
            "agreements" => Queries.Target.Agreements,
            _ => null,
        };
        return target is { } known ? new SearchRequest(known, Typed(Part(value, "parameters")), PageOf(Part(value, "queryOptions"))) : null;
    }

    // The first call comes with the parameter initialRun in place of text.
    private static string Typed(JsonElement parameters)
    {
        if (parameters.ValueKind != JsonValueKind.Array)
            return "";
        var text = parameters.EnumerateArray().Where(p => Word(p, "name") == "text").Select(p => Word(p, "value")).FirstOrDefault()?.Trim() ?? "";
        return text.Length <= TurnTaker.LongestText ? text : text[..TurnTaker.LongestText];
    }

    private static Page PageOf(JsonElement options) =>
        new(Math.Max(0, Number(options, "skip") ?? 0), Math.Clamp(Number(options, "count") ?? MostRows, 1, MostRows));

    private static int? Number(JsonElement element, string name) =>
        Part(element, name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value) ? value : null;

    private static string? Word(JsonElement element, string name) => Part(element, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static JsonElement Part(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var part) ? part : default;
}

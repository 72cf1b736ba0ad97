using System.Text.Json;

namespace PartnerBot.Web.Tests.Channels.Teams.Cards;

/// <summary>Finds in a card what a person would press or read.</summary>
public static class CardParts
{
    public static IReadOnlyList<(string Title, JsonElement Data)> Executes(JsonElement card) =>
        [.. All(card).Where(e => TypeOf(e) == "Action.Execute").Select(e => (e.GetProperty("title").GetString()!, e.GetProperty("data")))];

    /// <summary>The names in bold at the head of each row of a list.</summary>
    public static IReadOnlyList<string> RowTitles(JsonElement card) =>
    [
        .. card.GetProperty("body").EnumerateArray()
            .Where(e => TypeOf(e) == "Container" && e.TryGetProperty("separator", out _) && TypeOf(e.GetProperty("items")[0]) == "ColumnSet")
            .Select(e => Text(e.GetProperty("items")[0].GetProperty("columns")[0].GetProperty("items")[0])),
    ];

    public static IEnumerable<JsonElement> All(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(All),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => All(p.Value)).Prepend(element),
        _ => [],
    };

    private static string Text(JsonElement element) =>
        element.TryGetProperty("text", out var text) ? text.GetString()! : string.Concat(element.GetProperty("inlines").EnumerateArray().Select(Text));

    private static string? TypeOf(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String ? type.GetString() : null;
}

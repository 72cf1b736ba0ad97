using System.Buffers;
using System.Text;
using System.Text.Json;

namespace PartnerBot.Web.Tests.Channels.Teams.Cards;

/// <summary>The rules that every card keeps: known elements of schema 1.5, few actions, small, unique ids, nothing that Markdown could bend.</summary>
public static class CardLint
{
    private const int LargestBytes = 25 * 1024;
    private const int MostActions = 6;

    private static readonly SearchValues<char> Bending = SearchValues.Create("*_[`<\n");

    private static readonly Dictionary<string, string[]> Known = new()
    {
        ["AdaptiveCard"] = ["type", "$schema", "version", "msteams", "lang", "speak", "fallbackText", "body", "actions"],
        ["TextBlock"] = ["type", "id", "isVisible", "separator", "spacing", "text", "wrap", "style", "horizontalAlignment", "size", "weight", "color", "fontType", "isSubtle"],
        ["RichTextBlock"] = ["type", "id", "isVisible", "separator", "spacing", "inlines", "horizontalAlignment"],
        ["TextRun"] = ["type", "selectAction", "text", "size", "weight", "color", "fontType", "isSubtle"],
        ["Container"] = ["type", "id", "isVisible", "separator", "spacing", "items", "style", "minHeight", "selectAction"],
        ["ColumnSet"] = ["type", "id", "isVisible", "separator", "spacing", "columns"],
        ["Column"] = ["type", "items", "width", "spacing", "verticalContentAlignment", "style", "minHeight"],
        ["ActionSet"] = ["type", "id", "isVisible", "separator", "spacing", "actions"],
        ["Chart.HorizontalBar"] = ["type", "id", "isVisible", "separator", "spacing", "data", "colorSet", "displayMode", "fallback"],
        ["Action.Execute"] = ["type", "title", "tooltip", "verb", "data", "fallback"],
        ["Action.Submit"] = ["type", "title", "tooltip", "data"],
        ["Action.ToggleVisibility"] = ["type", "title", "tooltip", "targetElements"],
    };

    public static IReadOnlyList<string> Faults(JsonElement card) => [.. Find(card)];

    private static IEnumerable<string> Find(JsonElement card)
    {
        if (Encoding.UTF8.GetByteCount(card.GetRawText()) is > LargestBytes and var bytes)
            yield return $"{bytes} bytes";
        if (Text(card, "version") != "1.5")
            yield return $"version {Text(card, "version")}";
        foreach (var name in new[] { "speak", "fallbackText", "lang" })
            if (string.IsNullOrWhiteSpace(Text(card, name)))
                yield return $"no {name}";
        var elements = Elements(card).ToList();
        foreach (var element in elements)
            foreach (var fault in FaultsOf(element))
                yield return fault;
        if (Buttons(card) is > MostActions and var buttons)
            yield return $"{buttons} buttons";
        var ids = elements.Select(e => Text(e, "id")).OfType<string>().ToList();
        foreach (var target in elements.Where(e => e.TryGetProperty("targetElements", out _)).SelectMany(e => e.GetProperty("targetElements").EnumerateArray()))
            if (!ids.Contains(target.GetString()!))
                yield return $"toggles {target}, which is not there";
        if (ids.Distinct().Count() != ids.Count)
            yield return "an id twice";
    }

    private static IEnumerable<string> FaultsOf(JsonElement element)
    {
        var type = Text(element, "type")!;
        if (!Known.TryGetValue(type, out var properties))
            yield return $"unknown element {type}";
        foreach (var property in element.EnumerateObject().Where(p => properties?.Contains(p.Name) == false))
            yield return $"{type}.{property.Name} is unknown";
        if (type == "TextBlock" && Text(element, "text")!.AsSpan().ContainsAny(Bending))
            yield return $"Markdown could bend \"{Text(element, "text")}\"";
        if (type is "Action.Execute" && !IsSubmitOfTheSame(element))
            yield return "Action.Execute without the same as Action.Submit";
        if (type.StartsWith("Chart.", StringComparison.Ordinal) && !element.TryGetProperty("fallback", out _))
            yield return $"{type} without a fallback";
        if (type is "TextBlock" or "TextRun" && Text(element, "text")!.Length == 0)
            yield return $"{type} without text";
        if (type.StartsWith("Action.", StringComparison.Ordinal) && string.IsNullOrWhiteSpace(Text(element, "title")))
            yield return $"{type} without title";
    }

    /// <summary>What is drawn as a button; links in texts are not.</summary>
    private static int Buttons(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Sum(Buttons),
        JsonValueKind.Object => element.EnumerateObject().Where(p => p.Name is not ("selectAction" or "fallback")).Sum(p => p.Name == "actions" ? p.Value.GetArrayLength() : Buttons(p.Value)),
        _ => 0,
    };

    private static bool IsSubmitOfTheSame(JsonElement execute) =>
        execute.TryGetProperty("fallback", out var fallback) && Text(fallback, "type") == "Action.Submit"
        && fallback.GetProperty("data").GetRawText() == execute.GetProperty("data").GetRawText();

    /// <summary>The card and all that it holds, but for what buttons carry.</summary>
    private static IEnumerable<JsonElement> Elements(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().SelectMany(Elements);
        if (element.ValueKind != JsonValueKind.Object)
            return [];
        var inner = element.EnumerateObject().Where(p => p.Name is not ("data" or "msteams")).SelectMany(p => Elements(p.Value));
        return element.TryGetProperty("type", out _) ? inner.Prepend(element) : inner;
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var part) && part.ValueKind == JsonValueKind.String ? part.GetString() : null;
}

using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PartnerBot.Web.Tests.Documents;

namespace PartnerBot.Web.Tests.Deployment;

/// <summary>The ARM template as a tree, with its expressions.</summary>
internal static partial class Template
{
    public static readonly string Folder = Path.Combine(Checkout.Root, "deploymentTemplates");

    public static JsonObject Read(string name = "azuredeploy.json") => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name)))!.AsObject();

    public static IReadOnlyList<JsonObject> Resources => [.. Read()["resources"]!.AsArray().Select(r => r!.AsObject())];

    public static JsonObject Resource(string type) => Resources.Single(r => (string)r["type"]! == type);

    public static IReadOnlyDictionary<string, string> AppSettings => Resource("Microsoft.Web/sites")["properties"]!["siteConfig"]!["appSettings"]!.AsArray()
        .ToDictionary(s => (string)s!["name"]!, s => (string)s!["value"]!);

    /// <summary>Every text in square brackets, wherever it stands.</summary>
    public static IEnumerable<string> Expressions(JsonNode? node) => node switch
    {
        JsonObject all => all.SelectMany(p => Expressions(p.Value).Concat(IsExpression(p.Key) ? [p.Key] : [])),
        JsonArray all => all.SelectMany(Expressions),
        JsonValue value when value.GetValueKind() == JsonValueKind.String && IsExpression((string)value!) => [(string)value!],
        _ => [],
    };

    /// <summary>The names that an expression takes from parameters or variables.</summary>
    public static IEnumerable<string> Named(string expression, string kind) => UseOf().Matches(expression).Where(m => m.Groups[1].Value == kind).Select(m => m.Groups[2].Value);

    private static bool IsExpression(string text) => text.StartsWith('[') && text.EndsWith(']') && !text.StartsWith("[[", StringComparison.Ordinal);

    [GeneratedRegex(@"\b(parameters|variables)\('([^']+)'\)", RegexOptions.NonBacktracking)]
    private static partial Regex UseOf();
}

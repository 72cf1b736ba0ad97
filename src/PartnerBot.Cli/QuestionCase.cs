using System.Globalization;
using System.Text.Json;

namespace PartnerBot.Cli;

/// <summary>One line of a file of question cases: a conversation with its home and its day.</summary>
internal sealed record QuestionCase(string Id, string? Locale, string? Home, DateOnly Day, IReadOnlyList<string> Turns)
{
    public static QuestionCase? Read(string line, out string error)
    {
        error = "";
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (Text(root, "id") is not { } id || !root.TryGetProperty("turns", out var turns) || turns.ValueKind != JsonValueKind.Array || turns.EnumerateArray().Any(t => t.ValueKind != JsonValueKind.String))
            {
                error = "A case needs \"id\" and \"turns\", a list of messages as strings.";
                return null;
            }

            if (!DateOnly.TryParseExact(Text(root, "as_of"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                error = "A case needs \"as_of\", the day of the question, as yyyy-MM-dd.";
                return null;
            }

            return new QuestionCase(id, Text(root, "locale"), Text(root, "home"), day, [.. turns.EnumerateArray().Select(t => t.GetString() ?? "")]);
        }
        catch (JsonException problem)
        {
            error = "This is no JSON object: " + problem.Message;
            return null;
        }
    }

    private static string? Text(JsonElement root, string name) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}

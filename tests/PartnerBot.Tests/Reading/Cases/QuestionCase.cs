using System.Globalization;
using System.Text.Json;

namespace PartnerBot.Tests.Reading.Cases;

/// <summary>One conversation of ../shared/questions with the answers that a careful colleague gives.</summary>
internal sealed record QuestionCase(string Id, string Set, string Locale, string? Home, DateOnly Today, IReadOnlyList<string> Turns, IReadOnlyList<JsonElement> Expected, bool Misspelt)
{
    /// <summary>The cases of the files that match; empty where the folder is not there.</summary>
    public static IReadOnlyList<QuestionCase> Read(string pattern)
    {
        var folder = Path.Combine(Repository.Root, "..", "shared", "questions", "dev");
        return Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Where(l => l.Trim().Length > 0).Select(Of)] : [];
    }

    private static QuestionCase Of(string line)
    {
        var root = JsonDocument.Parse(line).RootElement;
        return new QuestionCase(
            root.GetProperty("id").GetString()!,
            root.GetProperty("set").GetString()!,
            root.GetProperty("locale").GetString()!,
            root.GetProperty("home").GetString(),
            DateOnly.ParseExact(root.GetProperty("as_of").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            [.. root.GetProperty("turns").EnumerateArray().Select(t => t.GetString()!)],
            [.. root.GetProperty("expected").EnumerateArray()],
            root.GetProperty("tags").EnumerateArray().Any(t => t.GetString() == "typo"));
    }
}

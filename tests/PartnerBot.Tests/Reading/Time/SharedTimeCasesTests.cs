using System.Globalization;
using System.Text.Json;
using PartnerBot.Reading.Time;
using Xunit.Abstractions;

namespace PartnerBot.Tests.Reading.Time;

/// <summary>The shared cases, from the Recognizers-Text specifications, scored as their own scorer does; where they are not beside the repository nothing is checked.</summary>
public sealed class SharedTimeCasesTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("en", 0.97)]
    [InlineData("fr", 0.95)]
    [InlineData("ja", 0.97)]
    [InlineData("zh", 0.97)]
    public void Cases_about_agreements_are_read_right(string language, double target) => Check($"{language}.jsonl", target, domainOnly: true);

    [Theory]
    [InlineData("en", 0.98)]
    [InlineData("fr", 0.98)]
    [InlineData("ja", 0.98)]
    [InlineData("zh", 0.98)]
    public void Sentences_without_a_time_yield_none(string language, double target) => Check($"negative.{language}.jsonl", target, domainOnly: false);

    private void Check(string file, double target, bool domainOnly)
    {
        if (Find(file) is not { } path)
        {
            output.WriteLine($"skipped: ../shared/temporal/dev/{file} is not there");
            return;
        }

        var cases = File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement)
            .Where(c => !domainOnly || c.GetProperty("domain").GetBoolean()).ToList();
        var wrong = cases.Where(c => !IsRight(c)).Select(c => c.GetProperty("id").GetString()).ToList();
        var share = 1 - ((double)wrong.Count / cases.Count);
        Assert.True(share >= target, $"asked  {file}, {cases.Count} cases\nwanted {target:P1}\ngot    {share:P1}; wrong: {string.Join(' ', wrong)}");
    }

    private static bool IsRight(JsonElement given)
    {
        var today = DateOnly.ParseExact(given.GetProperty("reference").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var got = TimeReader.Read(given.GetProperty("text").GetString()!, given.GetProperty("locale").GetString()!, today, TimeHabits.Recognizers);
        var expected = given.GetProperty("expected").EnumerateArray().Select(Answers).ToList();
        return expected.TrueForAll(answers => got.Any(m => answers.Contains((Iso(m.From), Iso(m.To)))))
            && got.All(m => expected.Exists(answers => answers.Contains((Iso(m.From), Iso(m.To)))) || IsIgnored(given, m));
    }

    private static HashSet<(string?, string?)> Answers(JsonElement expected) =>
        [Range(expected), .. expected.TryGetProperty("alternatives", out var others) ? others.EnumerateArray().Select(Range) : []];

    private static (string?, string?) Range(JsonElement element) => (element.GetProperty("from").GetString(), element.GetProperty("to").GetString());

    private static bool IsIgnored(JsonElement given, TimeMention mention) =>
        given.TryGetProperty("ignore", out var ignored) && ignored.EnumerateArray().Any(i =>
            i.TryGetProperty("start", out var start) && start.ValueKind == JsonValueKind.Number
            && start.GetInt32() < mention.Start + mention.Length && mention.Start < start.GetInt32() + i.GetProperty("text").GetString()!.Length);

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Find(string file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "PartnerBot.sln")))
                continue;
            var path = Path.Combine(folder.FullName, "..", "shared", "temporal", "dev", file);
            return File.Exists(path) ? path : null;
        }

        return null;
    }
}

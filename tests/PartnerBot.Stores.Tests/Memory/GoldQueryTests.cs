using System.Text.Json;
using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores.Memory;
using Xunit.Abstractions;

namespace PartnerBot.Stores.Tests.Memory;

/// <summary>The queries of the question cases give one of the answers that stand beside them.</summary>
public sealed class GoldQueryTests(ITestOutputHelper output)
{
    private readonly MemoryStore _store = new(SampleRegister.Load());

    [Fact]
    public async Task queries_of_the_question_cases_have_the_answers_beside_them()
    {
        if (SharedFolder.Find("questions/dev") is not { } folder)
        {
            output.WriteLine("skipped: no ../shared/questions/dev beside the repository");
            return;
        }

        var misses = new List<string>();
        var asked = 0;
        foreach (var (id, expected) in Cases(folder))
        {
            asked++;
            var query = GoldQuery.Read(expected.GetProperty("query"), await _store.ReadVocabularyAsync(default));
            var result = await _store.RunAsync(query, Page.All, default);
            if (!expected.GetProperty("answers").EnumerateArray().Any(a => Fits(a, query, result)))
                misses.Add($"{id}\n  asked  {query}\n  wanted {expected.GetProperty("answers").GetRawText()}\n  got    {Text(result)}");
        }

        output.WriteLine($"{asked} queries asked");
        Assert.True(misses.Count == 0, string.Join("\n", misses));
    }

    private static IEnumerable<(string Id, JsonElement Expected)> Cases(string folder) =>
        from file in Directory.GetFiles(folder, "*.jsonl").Order(StringComparer.Ordinal)
        from line in File.ReadLines(file)
        let json = JsonDocument.Parse(line).RootElement
        from expected in json.GetProperty("expected").EnumerateArray()
        where expected.ValueKind == JsonValueKind.Object && expected.TryGetProperty("query", out var q) && q.ValueKind == JsonValueKind.Object
        select (json.GetProperty("id").GetString()!, expected);

    private static bool Fits(JsonElement wanted, Query query, QueryResult got)
    {
        if (wanted.GetProperty("target").GetString() != SnakeCase.Of(query.Target) || wanted.GetProperty("op").GetString() != SnakeCase.Of(query.Operation))
            return false;
        if (wanted.TryGetProperty("groups", out var groups))
            return groups.EnumerateObject().Select(g => (g.Name, g.Value.GetInt32())).Order().SequenceEqual(got.Groups!.Select(g => (g.Key, g.Count)).Order());
        var institutions = wanted.TryGetProperty("institutions", out var named) ? Strings(named) : [.. got.Institutions];
        var ids = Strings(wanted.GetProperty("ids"));
        var sorted = query.Order.Count > 0 ? ids.SequenceEqual(got.Ids) : ids.Order(StringComparer.Ordinal).SequenceEqual(got.Ids.Order(StringComparer.Ordinal));
        return sorted && wanted.GetProperty("count").GetInt32() == got.Count && institutions.ToHashSet().SetEquals(got.Institutions);
    }

    private static string[] Strings(JsonElement json) => [.. json.EnumerateArray().Select(i => i.GetString()!)];

    private static string Text(QueryResult result) =>
        $"count {result.Count}, ids {string.Join(" ", result.Ids)}, groups {string.Join(" ", result.Groups?.Select(g => $"{g.Key}={g.Count}") ?? [])}, institutions {string.Join(" ", result.Institutions)}";
}

using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.Json;

namespace PartnerBot.Benchmarks.Turns;

/// <summary>Sends activities as Teams does, from many people in conversations of their own.</summary>
internal sealed class Load(string service, string connector) : IDisposable
{
    private const int People = 250;

    private static readonly string[] Questions =
    [
        "which French partners expire in 2025?", "how many agreements are in force?", "what do we have with TU Munich?", "agreements by country",
        "フランスの協定校は？", "quels accords expirent en 2026 ?", "哪些德国合作院校的协议2025年到期？", "is the agreement with ENS de Lyon still in force?",
    ];

    private readonly HttpClient _http = new();
    private int _asked;

    /// <returns>Seconds from the first to the last answer, and how many requests were not taken.</returns>
    public async Task<(double Seconds, int Failed)> RunAsync(int turns, int concurrency)
    {
        var (left, failed) = (turns, 0);
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, concurrency).Select(async _ =>
        {
            while (Interlocked.Decrement(ref left) >= 0)
                if (!await SendAsync(Interlocked.Increment(ref _asked)))
                    Interlocked.Increment(ref failed);
        }));
        return (watch.Elapsed.TotalSeconds, failed);
    }

    private async Task<bool> SendAsync(int number)
    {
        var person = number % People;
        using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(new
        {
            type = "message",
            id = $"a{number}",
            channelId = "msteams",
            serviceUrl = connector,
            locale = "en-GB",
            text = Questions[number % Questions.Length],
            from = new { id = $"29:{person}" },
            recipient = new { id = "28:bot" },
            conversation = new { id = $"c{person}", conversationType = "personal" },
        }));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var answer = await _http.PostAsync($"{service}/api/messages", content);
        return answer.IsSuccessStatusCode;
    }

    public void Dispose() => _http.Dispose();
}

using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PartnerBot.Benchmarks.Turns;

/// <summary>The least that a bot can do: reads an activity and sends its text back.</summary>
internal static class EchoService
{
    public static async Task<int> RunAsync(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        using var http = new HttpClient();
        app.MapPost("/api/messages", async (HttpRequest request) =>
        {
            using var activity = await JsonDocument.ParseAsync(request.Body);
            var conversation = activity.RootElement.GetProperty("conversation").GetProperty("id").GetString()!;
            using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(new { type = "message", text = activity.RootElement.GetProperty("text").GetString() }));
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            using var answer = await http.PostAsync($"{activity.RootElement.GetProperty("serviceUrl").GetString()}v3/conversations/{conversation}/activities", content);
            return Results.StatusCode((int)answer.StatusCode);
        });
        await app.RunAsync();
        return 0;
    }
}

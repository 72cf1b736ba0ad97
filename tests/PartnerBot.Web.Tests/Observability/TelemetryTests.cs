using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using PartnerBot.Observability;
using PartnerBot.Web.Observability;
using PartnerBot.Web.Tests.Hosting;

namespace PartnerBot.Web.Tests.Observability;

public sealed class TelemetryTests
{
    private const string Asked = "which French partners expire in 2025?";

    [Fact]
    public async Task a_turn_is_traced_step_by_step_without_the_persons_words()
    {
        var steps = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = s => s.Name is Steps.Source or "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = steps.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        await using var bot = await BotHost.StartAsync([], register: await SampleHost.RegisterAsync());
        using var parent = new Activity("test").Start();
        await AskAsync(bot, parent.Id!);
        // Other tests run beside this one: only its own trace counts.
        var own = steps.Where(s => s.TraceId == parent.TraceId).ToList();
        Assert.Superset(new HashSet<string> { "turn", "read", "store", "card" }, own.Select(s => s.OperationName).ToHashSet());
        Assert.Equal("Answer", own.Single(s => s.OperationName == "turn").GetTagItem("outcome"));
        Assert.DoesNotContain(own.SelectMany(s => s.TagObjects), t => $"{t.Value}".Contains("French", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task outcomes_and_unused_words_are_counted()
    {
        var counted = new ConcurrentBag<string>();
        await using var bot = await BotHost.StartAsync([], register: await SampleHost.RegisterAsync());
        var factory = (IMeterFactory)bot.Parts.GetService(typeof(IMeterFactory))!;
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, l) =>
            {
                if (instrument.Meter.Name == TurnMetrics.Meter && ReferenceEquals(instrument.Meter.Scope, factory))
                    l.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => counted.Add($"{instrument.Name} {value} {string.Join(' ', tags.ToArray().Select(t => t.Value))}"));
        listener.Start();
        await AskAsync(bot, null);
        Assert.Equal(["partnerbot.turns 1 answer en"], counted);
    }

    [Fact]
    public async Task traces_go_to_the_collector_that_is_named()
    {
        using var collector = new HttpListener();
        var address = $"http://127.0.0.1:{FreePort()}/";
        collector.Prefixes.Add(address);
        collector.Start();
        var received = ReceiveAsync(collector);
        await using (var bot = await BotHost.StartAsync([$"--OTEL_EXPORTER_OTLP_ENDPOINT={address}", "--OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf"], register: await SampleHost.RegisterAsync()))
            await AskAsync(bot, null);
        Assert.Contains("/v1/traces", await received.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    private static async Task<List<string>> ReceiveAsync(HttpListener collector)
    {
        var paths = new List<string>();
        while (!paths.Contains("/v1/traces"))
        {
            var context = await collector.GetContextAsync();
            paths.Add(context.Request.Url!.AbsolutePath);
            context.Response.StatusCode = 200;
            context.Response.Close();
        }

        return paths;
    }

    private static async Task AskAsync(BotHost bot, string? trace)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/local/messages")
        {
            Content = JsonContent.Create(new { type = "message", text = Asked, locale = "en", conversation = new { id = "telemetry" }, channelData = new { home = "naist", today = "2024-04-01" } }),
        };
        if (trace is not null)
            request.Headers.Add("traceparent", trace);
        using var answer = await bot.Http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

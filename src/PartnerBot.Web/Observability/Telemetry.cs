using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using PartnerBot.Observability;

namespace PartnerBot.Web.Observability;

/// <summary>
/// Hands traces, metrics and logs to an OpenTelemetry collector when one is named by OTEL_EXPORTER_OTLP_ENDPOINT; the other OTEL_ variables mean what its
/// specification says. Without one nothing is gathered.
/// </summary>
internal static class Telemetry
{
    private const string Collector = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Services.AddMetrics().AddSingleton<TurnMetrics>();
        if (string.IsNullOrWhiteSpace(builder.Configuration[Collector]))
            return;
        builder.Logging.AddOpenTelemetry(logs => logs.AddOtlpExporter());
        builder.Services.AddHostedService(_ => new Export(OpenTelemetrySdk.Create(sdk => sdk
            .ConfiguredBy(builder.Configuration)
            .WithTracing(traces => traces.AddSource(Steps.Source, "Microsoft.AspNetCore").AddOtlpExporter())
            .WithMetrics(metrics => metrics.AddMeter(TurnMetrics.Meter, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime").AddOtlpExporter()))));
    }

    private static IOpenTelemetryBuilder ConfiguredBy(this IOpenTelemetryBuilder sdk, IConfiguration configuration)
    {
        sdk.Services.AddSingleton(configuration);
        return sdk;
    }

    /// <summary>Lives as long as the service; the last telemetry is sent at its end.</summary>
    private sealed class Export(OpenTelemetrySdk sdk) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken)
        {
            sdk.Dispose();
            return Task.CompletedTask;
        }
    }
}

using Microsoft.Extensions.Diagnostics.HealthChecks;
using PartnerBot.Queries;
using PartnerBot.Web.Turns;

namespace PartnerBot.Web.Health;

/// <summary>
/// Ready means that the register answers now. Anybody may ask, and probes do every minute, so the agreements are counted once for each state of the register,
/// and what is wrong stands in the log alone.
/// </summary>
public sealed class RegisterCheck(IRegisterStore store, TimeProvider clock) : IHealthCheck
{
    private static readonly Query Probe = new(Target.Agreements) { Operation = Operation.Count };

    /// <summary>A probe that is not answered takes the instance for dead.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private volatile Counted? _counted;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var counted = await TimeLimit.HoldApartAsync(Longest, clock, CountedAsync, cancellationToken);
            return HealthCheckResult.Healthy($"{counted.Agreements} agreements");
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy("it does not answer; the log says why", e);
        }
    }

    private async Task<Counted> CountedAsync(CancellationToken cancellation)
    {
        var version = (await store.ReadVocabularyAsync(cancellation)).Version;
        if (_counted is { } counted && counted.Version == version)
            return counted;
        return _counted = new Counted(version, (await store.RunAsync(Probe, new Page(0, 0), cancellation)).Count);
    }

    private sealed record Counted(string Version, int Agreements);
}

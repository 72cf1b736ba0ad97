using Microsoft.Extensions.Diagnostics.HealthChecks;
using PartnerBot.Queries;

namespace PartnerBot.Web.Health;

/// <summary>Ready means that the register answers a query now.</summary>
public sealed class RegisterCheck(IRegisterStore store) : IHealthCheck
{
    private static readonly Query Probe = new(Target.Agreements) { Operation = Operation.Count };

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var result = await store.RunAsync(Probe, new Page(0, 0), cancellationToken);
            return HealthCheckResult.Healthy($"{result.Count} agreements");
        }
        catch (StoreException e)
        {
            return HealthCheckResult.Unhealthy(e.Message, e);
        }
    }
}

namespace PartnerBot.Web.Digests;

/// <summary>Delivers digests while the service runs.</summary>
internal sealed class DeliveryLoop(Delivery delivery) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => delivery.RunAsync(stoppingToken);
}

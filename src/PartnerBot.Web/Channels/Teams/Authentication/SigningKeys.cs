using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace PartnerBot.Web.Channels.Teams.Authentication;

/// <summary>
/// The keys that the channel signs with. IdentityModel's ConfigurationManager renews them in the background, so the first request under a new key would
/// be refused; here that request waits for the one renewal that it causes.
/// </summary>
public sealed partial class SigningKeys(IHttpClientFactory clients, Cloud cloud, TimeProvider clock, ILogger<SigningKeys> log) : IDisposable
{
    /// <summary>Name of the HTTP client that reads the keys.</summary>
    public const string Client = "openid";

    private static readonly TimeSpan Fresh = TimeSpan.FromHours(24);
    private static readonly TimeSpan BetweenRenewals = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan BetweenFailures = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _gate = new(1, 1);
    private volatile Held _held = new(null, DateTimeOffset.MinValue, DateTimeOffset.MinValue, DateTimeOffset.MinValue);

    /// <returns>The keys as known; null when they cannot be had at all.</returns>
    public async Task<OpenIdConnectConfiguration?> GetAsync(CancellationToken cancellation)
    {
        var held = _held;
        var stale = held.Keys is null || clock.GetUtcNow() - held.Read >= Fresh;
        return stale ? await RenewAsync(held, h => h.Tried + BetweenFailures, cancellation) : held.Keys;
    }

    /// <summary>After a key that is not among the known ones, at most once in five minutes whatever is sent.</summary>
    /// <returns>The keys as known then; perhaps the same.</returns>
    public Task<OpenIdConnectConfiguration?> AfterUnknownAsync(OpenIdConnectConfiguration known, CancellationToken cancellation) =>
        _held is var held && held.Keys == known ? RenewAsync(held with { Unknown = clock.GetUtcNow() }, h => h.Unknown + BetweenRenewals, cancellation) : Task.FromResult(held.Keys);

    /// <param name="next">When the next reading is allowed.</param>
    private async Task<OpenIdConnectConfiguration?> RenewAsync(Held after, Func<Held, DateTimeOffset> next, CancellationToken cancellation)
    {
        await _gate.WaitAsync(cancellation);
        try
        {
            if (_held.Keys == after.Keys && clock.GetUtcNow() >= next(_held))
                _held = await ReadAsync(after, cancellation);
            return _held.Keys;
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task<Held> ReadAsync(Held before, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        try
        {
            var documents = new HttpDocumentRetriever(clients.CreateClient(Client)) { RequireHttps = true };
            return before with { Keys = await OpenIdConnectConfigurationRetriever.GetAsync(cloud.Metadata, documents, cancellation), Read = now, Tried = now };
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            // The keys of yesterday are better than none.
            Log.NotRead(log, cloud.Metadata, e);
            return before with { Tried = now };
        }
    }

    public void Dispose() => _gate.Dispose();

    /// <param name="Read">When the keys were read.</param>
    /// <param name="Tried">When that was tried last.</param>
    /// <param name="Unknown">When it was tried last because of an unknown key.</param>
    private sealed record Held(OpenIdConnectConfiguration? Keys, DateTimeOffset Read, DateTimeOffset Tried, DateTimeOffset Unknown);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The channel's signing keys cannot be read from {Address}")]
        public static partial void NotRead(ILogger logger, string address, Exception exception);
    }
}

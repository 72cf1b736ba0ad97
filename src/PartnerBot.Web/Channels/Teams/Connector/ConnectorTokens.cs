using Azure.Core;
using Azure.Identity;

namespace PartnerBot.Web.Channels.Teams.Connector;

/// <summary>The bot's own token for the connector: one request at a time, renewed five minutes before it runs out.</summary>
/// <param name="create">Makes a credential that has cached nothing.</param>
public sealed partial class ConnectorTokens(Func<TokenCredential> create, string scope, TimeProvider clock, ILogger<ConnectorTokens> log)
{
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan BetweenRefusals = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private TokenCredential? _credential;
    private AccessToken? _held;
    private Task<string>? _flight;
    private DateTimeOffset _refused = DateTimeOffset.MinValue;

    /// <exception cref="AuthenticationFailedException">No token can be had.</exception>
    public Task<string> GetAsync(CancellationToken cancellation)
    {
        lock (_gate)
            return _held is { } held && held.ExpiresOn - Margin > clock.GetUtcNow() ? Task.FromResult(held.Token) : Flight().WaitAsync(cancellation);
    }

    /// <summary>Another token after the connector refused one; at most once a minute, and one for all who were refused with the same.</summary>
    /// <returns>Null when there is none to be had yet.</returns>
    /// <exception cref="AuthenticationFailedException">No token can be had.</exception>
    public Task<string?> AfterRefusalAsync(string refused, CancellationToken cancellation)
    {
        lock (_gate)
        {
            if (_held is { } held && held.Token != refused)
                return Task.FromResult<string?>(held.Token);
            if (clock.GetUtcNow() - _refused < BetweenRefusals)
                return Task.FromResult<string?>(null);
            _refused = clock.GetUtcNow();
            (_held, _credential) = (null, null);
            return Flight().WaitAsync(cancellation)!;
        }
    }

    private Task<string> Flight() => _flight is { IsCompleted: false } ? _flight : _flight = Task.Run(FetchAsync);

    private async Task<string> FetchAsync()
    {
        TokenCredential credential;
        lock (_gate)
            credential = _credential ??= create();
        try
        {
            var token = await credential.GetTokenAsync(new TokenRequestContext([scope]), CancellationToken.None);
            lock (_gate)
                _held = token;
            return token.Token;
        }
        catch (AuthenticationFailedException e) when (Unexpired() is { } last)
        {
            Log.NotRenewed(log, e);
            return last;
        }
    }

    private string? Unexpired()
    {
        lock (_gate)
            return _held is { } held && held.ExpiresOn > clock.GetUtcNow() ? held.Token : null;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The token for the connector could not be renewed; the last one still holds")]
        public static partial void NotRenewed(ILogger logger, Exception exception);
    }
}

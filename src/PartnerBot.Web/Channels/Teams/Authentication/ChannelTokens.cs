using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Microsoft.IdentityModel.Validators;
using PartnerBot.Web.Settings;
using PartnerBot.Web.Turns;

namespace PartnerBot.Web.Channels.Teams.Authentication;

/// <summary>Checks the tokens that the channel sends with each activity: signature, issuer, audience, lifetime, and that they name a connector.</summary>
public sealed partial class ChannelTokens(SigningKeys keys, Cloud cloud, BotSettings settings, TimeProvider clock, ILogger<ChannelTokens> log)
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];
    private static readonly Refusal Invalid = new(401, "the request carries no valid token");
    private static readonly Refusal NoKeys = new(503, "the channel's signing keys cannot be had now");

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    // The channel sends a token along with many activities, and to check it takes a tenth of the time of a turn. By their hashes: no token is kept.
    private readonly Recent<Sound> _sound = new(1_000);

    public async Task<(ChannelToken? Token, Refusal? Refusal)> CheckAsync(string token, CancellationToken cancellation)
    {
        if (await keys.GetAsync(cancellation) is not { } known)
            return (null, NoKeys);
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
        if (_sound.TryGet(hash, out var sound) && sound!.Keys == known && IsAlive(sound.NotBefore, sound.Expires))
            return (sound.Token, null);
        var result = await ValidateAsync(token, known);
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException && await keys.AfterUnknownAsync(known, cancellation) is { } renewed && renewed != known)
            result = await ValidateAsync(token, known = renewed);
        if (result.IsValid && Read(result, known) is { } read)
        {
            _sound.Set(hash, new Sound(read, known, result.SecurityToken.ValidFrom, result.SecurityToken.ValidTo));
            return (read, null);
        }

        Log.Invalid(log, result.Exception?.GetType().Name ?? "its claims are not the channel's");
        return (null, Invalid);
    }

    private Task<TokenValidationResult> ValidateAsync(string token, OpenIdConnectConfiguration known)
    {
        var wanted = new TokenValidationParameters
        {
            ValidIssuer = cloud.Issuer,
            ValidAudience = settings.Teams.AppId,
            ValidAlgorithms = Algorithms,
            // The keys as published, since what they may speak for is written beside them.
            IssuerSigningKeys = known.JsonWebKeySet.Keys,
            ValidateIssuerSigningKey = true,
            TryAllIssuerSigningKeys = false,
            LifetimeValidator = (notBefore, expires, _, _) => IsAlive(notBefore, expires),
            ConfigurationManager = new Microsoft.IdentityModel.Protocols.StaticConfigurationManager<OpenIdConnectConfiguration>(known),
        };
        wanted.EnableAadSigningKeyIssuerValidation();
        return _handler.ValidateTokenAsync(token, wanted);
    }

    private bool IsAlive(DateTime? notBefore, DateTime? expires)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return expires > now - Skew && !(notBefore > now + Skew);
    }

    private ChannelToken? Read(TokenValidationResult result, OpenIdConnectConfiguration known) =>
        result.SecurityToken is JsonWebToken token
        && !token.TryGetHeaderValue<object>("crit", out _)
        && token.Audiences.SequenceEqual([settings.Teams.AppId], StringComparer.OrdinalIgnoreCase)
        && result.Claims.TryGetValue("serviceurl", out var claim) && claim is string { Length: > 0 } serviceUrl
            ? new ChannelToken(serviceUrl, EndorsementsOf(token.Kid, known))
            : null;

    /// <summary>None where two keys share a name: which of them signed is not certain then.</summary>
    private static string[] EndorsementsOf(string name, OpenIdConnectConfiguration known) =>
        known.JsonWebKeySet.Keys.Where(k => k.Kid == name).ToArray() is [var key] && key.AdditionalData.TryGetValue("endorsements", out var listed) ? listed switch
        {
            JsonElement { ValueKind: JsonValueKind.Array } array => [.. array.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.String).Select(e => e.GetString()!)],
            IEnumerable<object> many => [.. many.OfType<string>()],
            _ => [],
        } : [];

    /// <summary>A token that was found sound, which it is while the keys are the same and it lives.</summary>
    private sealed record Sound(ChannelToken Token, OpenIdConnectConfiguration Keys, DateTime NotBefore, DateTime Expires);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "A token is not valid: {Fault}")]
        public static partial void Invalid(ILogger logger, string fault);
    }
}

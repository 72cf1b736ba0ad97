using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;
using PartnerBot.Web.Channels.Teams.Authentication;
using PartnerBot.Web.Settings;

namespace PartnerBot.Web.Channels.Teams.Connector;

/// <summary>How the bot proves who it is, as the settings say.</summary>
public sealed class BotCredential(BotSettings settings, Cloud cloud, IHttpClientFactory clients)
{
    /// <summary>Name of the HTTP client that talks to the login authority and to the managed identity's endpoint.</summary>
    public const string Client = "login";

    private readonly TeamsSettings _teams = settings.Teams;

    /// <summary>A new one each time, which has cached no token yet.</summary>
    /// <exception cref="SettingException">The certificate cannot be read.</exception>
    public TokenCredential Create() => _teams.Credential switch
    {
        CredentialKind.Secret => new ClientSecretCredential(_teams.TenantId, _teams.AppId, _teams.Secret, With(new ClientSecretCredentialOptions())),
        CredentialKind.Certificate => new ClientCertificateCredential(_teams.TenantId, _teams.AppId, Certificate(), With(new ClientCertificateCredentialOptions { SendCertificateChain = true })),
        CredentialKind.Federated => new ClientAssertionCredential(_teams.TenantId, _teams.AppId, Assertion(Identity(_teams.FederatedClientId)), With(new ClientAssertionCredentialOptions())),
        _ => Identity(_teams.AppId),
    };

    /// <summary>Reads what can be read before it is needed.</summary>
    /// <exception cref="SettingException">The certificate cannot be read.</exception>
    public void Check()
    {
        if (_teams is { IsSet: true, Credential: CredentialKind.Certificate })
            Certificate().Dispose();
    }

    private ManagedIdentityCredential Identity(string clientId) => new(With(new ManagedIdentityCredentialOptions(ManagedIdentityId.FromUserAssignedClientId(clientId))));

    private Func<CancellationToken, Task<string>> Assertion(ManagedIdentityCredential identity) => async cancellation =>
        (await identity.GetTokenAsync(new TokenRequestContext([cloud.Exchange]), cancellation)).Token;

    private X509Certificate2 Certificate()
    {
        try
        {
            return X509Certificate2.GetCertContentType(_teams.CertificatePath) == X509ContentType.Pkcs12
                ? X509CertificateLoader.LoadPkcs12FromFile(_teams.CertificatePath, _teams.CertificatePassword)
                : X509Certificate2.CreateFromPemFile(_teams.CertificatePath);
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new SettingException($"The certificate at {_teams.CertificatePath} cannot be read ({e.Message.TrimEnd('.')}); give a PEM file with key, or a PFX file and its password.", e);
        }
    }

    private T With<T>(T options) where T : TokenCredentialOptions
    {
        options.AuthorityHost = new Uri(cloud.Login);
        options.Transport = new HttpClientTransport(clients.CreateClient(Client));
        return options;
    }
}

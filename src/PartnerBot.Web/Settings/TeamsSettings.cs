namespace PartnerBot.Web.Settings;

/// <summary>The Azure Bot that this deployment is: the section "PartnerBot:Teams".</summary>
public sealed class TeamsSettings
{
    /// <summary>Microsoft App ID of the Azure Bot (a GUID). Without one, which Development allows, nothing is taken from Teams.</summary>
    public string AppId { get; set; } = "";

    /// <summary>Entra tenant of the bot's identity (a GUID).</summary>
    public string TenantId { get; set; } = "";

    /// <summary>Entra tenants whose people may ask (GUIDs, comma separated); empty for the bot's own alone.</summary>
    public string AllowedTenants { get; set; } = "";

    public TeamsCloud Cloud { get; set; } = TeamsCloud.Public;

    /// <summary>How the bot proves to the connector who it is.</summary>
    public CredentialKind Credential { get; set; } = CredentialKind.ManagedIdentity;

    /// <summary>Client secret, with Credential Secret.</summary>
    public string Secret { get; set; } = "";

    /// <summary>Path of a PEM file with key, or of a PFX file, with Credential Certificate.</summary>
    public string CertificatePath { get; set; } = "";

    /// <summary>Password of the PFX file; empty for none.</summary>
    public string CertificatePassword { get; set; } = "";

    /// <summary>Client id of the managed identity that the app trusts (a GUID), with Credential Federated.</summary>
    public string FederatedClientId { get; set; } = "";

    /// <summary>Connector hosts beside those that the cloud is known for (names, comma separated).</summary>
    public string ServiceHosts { get; set; } = "";

    /// <summary>Messages that one person may send in a minute, 1 to 10,000.</summary>
    public int MessagesPerMinute { get; set; } = 60;

    /// <summary>Messages that all people of one tenant together may send in a minute, 1 to 1,000,000.</summary>
    public int TenantMessagesPerMinute { get; set; } = 1_200;

    public bool IsSet => AppId.Length > 0;

    public IReadOnlyList<string> TenantList => ListOf(AllowedTenants) is { Length: > 0 } listed ? listed : [TenantId];

    public IReadOnlyList<string> ServiceHostList => ListOf(ServiceHosts);

    private static string[] ListOf(string text) => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Which of Microsoft's clouds the bot is registered in.</summary>
public enum TeamsCloud
{
    Public,
    /// <summary>Government Community Cloud, United States.</summary>
    Gcc,
    GccHigh,
    /// <summary>Department of Defense, United States.</summary>
    Dod,
    /// <summary>Operated by 21Vianet.</summary>
    China,
}

public enum CredentialKind
{
    /// <summary>A user-assigned managed identity whose client id is the app id.</summary>
    ManagedIdentity,
    Certificate,
    Secret,
    /// <summary>A managed identity that the app registration trusts.</summary>
    Federated,
}

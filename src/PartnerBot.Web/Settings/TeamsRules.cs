namespace PartnerBot.Web.Settings;

/// <summary>Refuses a description of the bot that cannot work, one sentence each. Secrets are named, never shown.</summary>
internal static class TeamsRules
{
    private const string OrIdentity = ", or set PartnerBot:Teams:Credential to ManagedIdentity";
    private const string Guids = "give a GUID such as 11111111-2222-3333-4444-555555555555";

    /// <exception cref="SettingException">A setting is missing or not allowed.</exception>
    public static void Check(TeamsSettings teams, bool development)
    {
        if (!teams.IsSet && !development)
            throw Missing(nameof(teams.AppId), "give the Microsoft App ID of the Azure Bot, or start with --environment Development to try the bot without Teams");
        if (!teams.IsSet)
            return;
        RequireGuid(nameof(teams.AppId), teams.AppId);
        RequireGuid(nameof(teams.TenantId), teams.TenantId);
        foreach (var tenant in teams.TenantList)
            RequireGuid(nameof(teams.AllowedTenants), tenant);
        foreach (var host in teams.ServiceHostList.Where(h => Uri.CheckHostName(h) != UriHostNameType.Dns))
            throw Fault(nameof(teams.ServiceHosts), host, "which is no host name", "give names such as smba.trafficmanager.net, without https://");
        RequireRange(nameof(teams.MessagesPerMinute), teams.MessagesPerMinute, 10_000);
        RequireRange(nameof(teams.TenantMessagesPerMinute), teams.TenantMessagesPerMinute, 1_000_000);
        CheckCredential(teams);
    }

    private static void CheckCredential(TeamsSettings teams)
    {
        if (teams is { Credential: CredentialKind.Secret, Secret: "" })
            throw Missing(nameof(teams.Secret), "give the value (not the id) of a client secret of the app registration" + OrIdentity);
        if (teams is { Credential: CredentialKind.Certificate, CertificatePath: "" })
            throw Missing(nameof(teams.CertificatePath), $"give the path of a PEM or PFX file{OrIdentity}");
        if (teams.Credential == CredentialKind.Certificate && !File.Exists(teams.CertificatePath))
            throw Fault(nameof(teams.CertificatePath), teams.CertificatePath, "where there is no file", "give the path of a PEM or PFX file");
        if (teams is { Credential: CredentialKind.Federated, FederatedClientId: "" })
            throw Missing(nameof(teams.FederatedClientId), $"give the client id of the managed identity that the app registration trusts{OrIdentity}");
        if (teams.Credential == CredentialKind.Federated)
            RequireGuid(nameof(teams.FederatedClientId), teams.FederatedClientId);
    }

    private static void RequireGuid(string name, string value)
    {
        if (value.Length == 0)
            throw Missing(name, Guids);
        if (!Guid.TryParseExact(value, "D", out _))
            throw Fault(name, value, "which is no GUID", Guids);
    }

    private static void RequireRange(string name, int value, int most)
    {
        if (value < 1 || value > most)
            throw Fault(name, $"{value}", "which is out of range", $"give a number from 1 to {most}");
    }

    private static SettingException Missing(string name, string allowed) => SettingException.Missing(NameOf(name), allowed);

    private static SettingException Fault(string name, string value, string fault, string allowed) => SettingException.Of(NameOf(name), value, fault, allowed);

    private static string NameOf(string name) => $"{nameof(BotSettings.Teams)}:{name}";
}

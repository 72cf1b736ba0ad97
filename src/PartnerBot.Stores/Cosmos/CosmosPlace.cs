using PartnerBot.Queries;

namespace PartnerBot.Stores.Cosmos;

/// <summary>
/// A database in an Azure Cosmos DB account, as one setting names it: the account's address (the bot's managed identity opens it) or a connection string
/// with a key, either with <c>;Database=name</c> behind it, the address also with <c>;ClientId=...</c> for one of several identities.
/// </summary>
/// <param name="Key">Null where an identity opens the account.</param>
/// <param name="Database">partnerbot where the setting names none.</param>
/// <param name="ClientId">Of a user-assigned managed identity; null for the only one.</param>
/// <param name="TrustsAnyCertificate">Only for a server on the same machine.</param>
public sealed record CosmosPlace(Uri Endpoint, string? Key, string Database, string? ClientId, bool TrustsAnyCertificate)
{
    private const string UsualDatabase = "partnerbot";
    private const string Forms =
        "write https://<account>.documents.azure.com, or a connection string AccountEndpoint=https://...;AccountKey=..., with ;Database=<name> behind it if it is not partnerbot.";

    /// <summary>Whether a setting that says where things are kept means Cosmos DB and not a file.</summary>
    public static bool IsMeant(string setting) =>
        setting.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || setting.Contains("AccountEndpoint=", StringComparison.OrdinalIgnoreCase);

    /// <exception cref="StoreException">The setting is not of either form; the message shows both and never the key.</exception>
    public static CosmosPlace Read(string setting)
    {
        var parts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in setting.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = Split(part);
            if (!IsKnown(name))
                throw new StoreException($"The setting for Cosmos DB has a part '{name}' that means nothing: {Forms}");
            if (!parts.TryAdd(name, value))
                throw new StoreException($"The setting for Cosmos DB has two parts '{name}': {Forms}");
        }

        if (!Uri.TryCreate(parts.GetValueOrDefault("AccountEndpoint"), UriKind.Absolute, out var endpoint) || endpoint.Scheme != Uri.UriSchemeHttps)
            throw new StoreException($"The setting for Cosmos DB has no address that begins with https://: {Forms}");
        if (parts.TryGetValue("AccountKey", out var key) && !Convert.TryFromBase64String(key, new byte[key.Length], out _))
            throw new StoreException("The account key in the setting for Cosmos DB is not one: copy it again from Keys of the account, or leave it out and use a managed identity.");
        var trusts = bool.TryParse(parts.GetValueOrDefault("DisableServerCertificateValidation"), out var any) && any;
        if (trusts && !endpoint.IsLoopback)
            throw new StoreException($"The setting for Cosmos DB trusts any certificate of {endpoint.Host}, which is allowed for a server on the same machine only: take DisableServerCertificateValidation away.");
        return new(endpoint, key, parts.GetValueOrDefault("Database", UsualDatabase), parts.GetValueOrDefault("ClientId"), trusts);
    }

    /// <summary>The place without its secret.</summary>
    public override string ToString() => $"{Endpoint.Host}, database {Database}";

    private static (string Name, string Value) Split(string part)
    {
        if (part.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            return ("AccountEndpoint", part);
        var at = part.IndexOf('=', StringComparison.Ordinal);
        return at < 0 ? ("", part) : (part[..at].Trim(), part[(at + 1)..].Trim());
    }

    private static bool IsKnown(string name) => name.ToUpperInvariant() is
        "ACCOUNTENDPOINT" or "ACCOUNTKEY" or "DATABASE" or "CLIENTID" or "DISABLESERVERCERTIFICATEVALIDATION";
}

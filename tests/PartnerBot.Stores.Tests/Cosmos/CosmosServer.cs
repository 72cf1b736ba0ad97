using System.Diagnostics;

namespace PartnerBot.Stores.Tests.Cosmos;

/// <summary>
/// A Cosmos DB server for tests: one of its own on this machine (Node, see the folder Server), or the account that PARTNERBOT_COSMOS_CONNECTION names.
/// It ends with the test run, also with one that is killed.
/// </summary>
public sealed class CosmosServer : IAsyncDisposable
{
    private const string AnyKey = "AAAA";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly string Folder = FindFolder();
    private static readonly string? Account = Environment.GetEnvironmentVariable("PARTNERBOT_COSMOS_CONNECTION");

    private readonly Process? _process;
    private readonly string _account;

    private CosmosServer(Process? process, string account) => (_process, _account) = (process, account);

    /// <summary>Why no server can be started here; null when one can, or when CI demands one.</summary>
    public static string? Missing { get; } =
        Account is not null || Environment.GetEnvironmentVariable("CI") == "true" || File.Exists(Path.Combine(Folder, "node_modules", ".package-lock.json"))
            ? null
            : "The Cosmos DB server is not there: install Node.js and build again, or set PARTNERBOT_COSMOS_CONNECTION to an account.";

    public static async Task<CosmosServer> StartAsync()
    {
        if (Account is not null)
            return new(null, Account.TrimEnd(';'));
        var process = Process.Start(new ProcessStartInfo("node", [Path.Combine(Folder, "server.cjs")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var line = await process.StandardOutput.ReadLineAsync().WaitAsync(Patience);
        if (line?.Split(' ') is not ["READY", var endpoint])
            throw new InvalidOperationException($"The Cosmos DB server did not start; it said '{line}'. Is its folder restored (npm ci in {Folder})?");
        return new(process, $"AccountEndpoint={endpoint};AccountKey={AnyKey};DisableServerCertificateValidation=True");
    }

    /// <summary>The setting for a database that nothing else uses.</summary>
    public string NewDatabase() => $"{_account};Database=test-{Guid.NewGuid():N}";

    public async ValueTask DisposeAsync()
    {
        if (_process is null)
            return;
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    // Of the repository, since the tests of other projects use it as well.
    private static string FindFolder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "PartnerBot.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The repository is not above the test binaries.");
        return Path.Combine(folder, "tests", "PartnerBot.Stores.Tests", "Cosmos", "Server");
    }
}

using System.Globalization;

namespace PartnerBot.Benchmarks.Turns;

/// <summary>
/// Full turns through HTTP - a message in, read, queried, written, its card sent to a connector on loopback - beside an echo of the same activities by the
/// barest service on the same server. Processor time is that of the service's process alone.
/// </summary>
internal static class TurnsBenchmark
{
    private const int Turns = 2_000;
    private const int Concurrency = 16;

    /// <summary>
    /// Before the counted turns: the runtime compiles hot methods a second time, at its leisure, and is through with it after some 20,000 turns. So this is the
    /// steady state of a service that runs for days.
    /// </summary>
    private const int WarmRounds = 12;

    /// <summary>The services take turns, a round each: a machine that is slower for a while is so for all of them.</summary>
    private const int Rounds = 9;

    /// <param name="programs">Paths of PartnerBot.Web.dll, several to compare builds; none for the Release build of this repository.</param>
    public static async Task<int> RunAsync(string[] programs)
    {
        string[] paths = [.. (programs is [] ? [Path.Combine("src", "PartnerBot.Web", "bin", "Release", "net10.0", "PartnerBot.Web.dll")] : programs).Select(Path.GetFullPath)];
        if (Array.Find(paths, p => !File.Exists(p)) is { } missing)
        {
            await Console.Error.WriteLineAsync($"There is no {missing}: build with dotnet build -c Release src/PartnerBot.Web, and run this from the top of the repository.");
            return 1;
        }

        await using var connector = await CountingConnector.StartAsync();
        var folder = Directory.CreateTempSubdirectory("partnerbot-turns-");
        var asked = new List<Asked>();
        try
        {
            asked.Add(await Asked.StartAsync("echo", [typeof(TurnsBenchmark).Assembly.Location, "echo"], folder, connector));
            foreach (var (path, number) in paths.Select((p, i) => (p, i + 1)))
            {
                var build = paths.Length > 1 ? $", build {number}" : "";
                asked.Add(await Asked.StartAsync("full turn, nothing on disk" + build, Bot(path, ":memory:"), folder, connector));
                asked.Add(await Asked.StartAsync("full turn, all on disk" + build, Bot(path, $"{folder.FullName}/register{number}.db"), folder, connector));
            }

            return await CompareAsync(asked, connector);
        }
        finally
        {
            foreach (var service in asked)
                await service.DisposeAsync();
            folder.Delete(recursive: true);
        }
    }

    private static async Task<int> CompareAsync(List<Asked> asked, CountingConnector connector)
    {
        Console.WriteLine($"{Rounds} rounds of {Turns} turns, {Concurrency} at a time, after {WarmRounds * Turns} that are not counted: milliseconds of processor time a turn (turns a second), median and from the best to the worst round");
        for (var round = 0; round < WarmRounds + Rounds; round++)
        {
            foreach (var service in asked)
                await service.RunAsync(connector, isCounted: round >= WarmRounds);
        }

        foreach (var service in asked)
            Console.WriteLine(service.Report());
        return asked.Sum(m => m.Failed) == 0 ? 0 : 1;
    }

    // People never ask so fast; the limits on that are measured elsewhere.
    private static string[] Bot(string path, string store) =>
    [
        path, "--environment", "Development", "--PartnerBot:AllowAnonymous=true", "--Logging:LogLevel:Default=Warning",
        "--PartnerBot:Teams:MessagesPerMinute=10000", "--PartnerBot:Teams:TenantMessagesPerMinute=1000000", $"--PartnerBot:Store={store}",
    ];

    private sealed class Asked(string what, StartedService service, Load load) : IAsyncDisposable
    {
        private readonly List<(double Processor, double PerSecond)> _rounds = [];
        private int _unanswered;
        private int _refused;

        public int Failed => _refused + _unanswered;

        public static async Task<Asked> StartAsync(string what, string[] program, DirectoryInfo folder, CountingConnector connector)
        {
            var service = await StartedService.StartAsync(program, folder.FullName);
            return new Asked(what, service, new Load(service.Address, connector.Url));
        }

        public async Task RunAsync(CountingConnector connector, bool isCounted)
        {
            var (processor, sent) = (service.ProcessorTime, connector.Messages);
            var (seconds, refused) = await load.RunAsync(Turns, Concurrency);
            _refused += refused;
            _unanswered += Turns - (connector.Messages - sent);
            if (isCounted)
                _rounds.Add(((service.ProcessorTime - processor).TotalMilliseconds / Turns, Turns / seconds));
        }

        public string Report()
        {
            var (processor, perSecond) = (_rounds.Select(r => r.Processor).Order().ToList(), _rounds.Select(r => r.PerSecond).Order().ToList());
            return string.Create(CultureInfo.InvariantCulture, $"{what,-36} {processor[Rounds / 2]:0.00} ({processor[0]:0.00} to {processor[^1]:0.00}), {perSecond[Rounds / 2]:0}/s, {_refused} failed, {_unanswered} unanswered, {service.Megabytes:0} MB resident");
        }

        public async ValueTask DisposeAsync()
        {
            load.Dispose();
            await service.DisposeAsync();
        }
    }
}

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
    private const int Rounds = 12;

    /// <param name="program">Path of PartnerBot.Web.dll; null for the Release build of this repository.</param>
    public static async Task<int> RunAsync(string? program)
    {
        var path = Path.GetFullPath(program ?? Path.Combine("src", "PartnerBot.Web", "bin", "Release", "net10.0", "PartnerBot.Web.dll"));
        if (!File.Exists(path))
        {
            await Console.Error.WriteLineAsync($"There is no {path}: build with dotnet build -c Release src/PartnerBot.Web, and run this from the top of the repository.");
            return 1;
        }
        await using var connector = await CountingConnector.StartAsync();
        var folder = Directory.CreateTempSubdirectory("partnerbot-turns-");
        Console.WriteLine($"{Turns} turns, {Concurrency} at a time, after {Rounds * Turns} that are not counted");
        // People never ask so fast; the limits on that are measured elsewhere.
        string[] bot =
        [
            path, "--environment", "Development", "--PartnerBot:AllowAnonymous=true", "--Logging:LogLevel:Default=Warning",
            "--PartnerBot:Teams:MessagesPerMinute=10000", "--PartnerBot:Teams:TenantMessagesPerMinute=1000000",
        ];
        var failed = await MeasureAsync("echo", [typeof(TurnsBenchmark).Assembly.Location, "echo"], folder, connector)
            + await MeasureAsync("full turn, nothing on disk", [.. bot, "--PartnerBot:Store=:memory:"], folder, connector)
            + await MeasureAsync("full turn, all on disk", [.. bot, $"--PartnerBot:Store={folder.FullName}/register.db"], folder, connector);
        folder.Delete(recursive: true);
        return failed == 0 ? 0 : 1;
    }

    private static async Task<int> MeasureAsync(string what, string[] program, DirectoryInfo folder, CountingConnector connector)
    {
        await using var service = await StartedService.StartAsync(program, folder.FullName);
        using var load = new Load(service.Address, connector.Url);
        for (var round = 0; round < Rounds; round++)
            await load.RunAsync(Turns, Concurrency);
        var (processor, sent) = (service.ProcessorTime, connector.Messages);
        var (seconds, failed) = await load.RunAsync(Turns, Concurrency);
        var spent = service.ProcessorTime - processor;
        var missing = Turns - (connector.Messages - sent);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-26} {spent.TotalMilliseconds / Turns:0.00} ms of processor time a turn, {Turns / seconds:0} turns/s, {failed} failed, {missing} unanswered, {service.Megabytes:0} MB resident"));
        return failed + missing;
    }
}

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
        Console.WriteLine($"{Turns} turns, {Concurrency} at a time, after as many that are not counted");
        string[] bot = [path, "--environment", "Development", "--PartnerBot:AllowAnonymous=true", "--Logging:LogLevel:Default=Warning", $"--PartnerBot:Store={folder.FullName}/register.db"];
        var failed = await MeasureAsync("echo", [typeof(TurnsBenchmark).Assembly.Location, "echo"], folder, connector) + await MeasureAsync("full turn", bot, folder, connector);
        folder.Delete(recursive: true);
        return failed == 0 ? 0 : 1;
    }

    private static async Task<int> MeasureAsync(string what, string[] program, DirectoryInfo folder, CountingConnector connector)
    {
        await using var service = await StartedService.StartAsync(program, folder.FullName);
        using var load = new Load(service.Address, connector.Url);
        await load.RunAsync(Turns, Concurrency);
        var (processor, sent) = (service.ProcessorTime, connector.Messages);
        var (seconds, failed) = await load.RunAsync(Turns, Concurrency);
        var spent = service.ProcessorTime - processor;
        var missing = Turns - (connector.Messages - sent);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-10} {spent.TotalMilliseconds / Turns:0.00} ms of processor time a turn, {Turns / seconds:0} turns/s, {failed} failed, {missing} unanswered, {service.Megabytes:0} MB resident"));
        return failed + missing;
    }
}

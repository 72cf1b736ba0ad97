using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Net.Sockets;

namespace PartnerBot.Benchmarks;

/// <summary>From the start of the service's process to its first answer, and the memory it then holds: as a newcomer meets it, and on a register that is there already.</summary>
internal static class ColdStart
{
    private const string Question = "which French partners expire in 2025?";

    /// <param name="program">Path of PartnerBot.Web.dll; null for the Release build of this repository.</param>
    public static async Task<int> RunAsync(string? program)
    {
        var path = Path.GetFullPath(program ?? Path.Combine("src", "PartnerBot.Web", "bin", "Release", "net10.0", "PartnerBot.Web.dll"));
        if (!File.Exists(path))
        {
            await Console.Error.WriteLineAsync($"There is no {path}: build with dotnet build -c Release src/PartnerBot.Web, and run this from the top of the repository.");
            return 1;
        }
        var folder = Directory.CreateTempSubdirectory("partnerbot-cold-");
        for (var run = 1; run <= 5; run++)
            await MeasureAsync(path, folder, run == 1 ? "first start, the register is made" : "later start");
        folder.Delete(recursive: true);
        return 0;
    }

    private static async Task MeasureAsync(string path, DirectoryInfo folder, string what)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [path, "--environment", "Development", "--urls", address, $"--PartnerBot:Store={folder.FullName}/register.db"])
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
        })!;
        _ = process.StandardOutput.ReadToEndAsync();
        using var http = new HttpClient();
        var answer = await FirstAnswerAsync(http, address);
        var first = watch.Elapsed;
        await Task.Delay(TimeSpan.FromSeconds(1));
        process.Refresh();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {first.TotalSeconds:0.00} s to the first answer ({process.TotalProcessorTime.TotalSeconds:0.00} s of processor time, {answer.Length} characters), {process.WorkingSet64 / 1_048_576.0:0} MB resident"));
        process.Kill();
        await process.WaitForExitAsync();
    }

    private static async Task<string> FirstAnswerAsync(HttpClient http, string address)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                var activity = new { type = "message", text = Question, conversation = new { id = "cold" }, channelData = new { home = "naist" } };
                using var answer = await http.PostAsJsonAsync($"{address}/local/messages", activity);
                return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
            }
            catch (HttpRequestException e) when (e.InnerException is SocketException && attempt < 3_000)
            {
                await Task.Delay(10);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}

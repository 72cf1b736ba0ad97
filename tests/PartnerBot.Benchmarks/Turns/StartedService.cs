using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace PartnerBot.Benchmarks.Turns;

/// <summary>A service as its own process, on a free port of loopback.</summary>
internal sealed class StartedService : IAsyncDisposable
{
    private readonly Process _process;

    private StartedService(Process process, string address) => (_process, Address) = (process, address);

    public string Address { get; }

    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public double Megabytes => _process.WorkingSet64 / 1_048_576.0;

    /// <summary>Starts and waits until the port answers.</summary>
    public static async Task<StartedService> StartAsync(string[] program, string folder)
    {
        var port = FreePort();
        var address = $"http://127.0.0.1:{port}";
        var process = Process.Start(new ProcessStartInfo("dotnet", [.. program, "--urls", address]) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        _ = process.StandardOutput.ReadToEndAsync();
        while (!await AnswersAsync(port))
            await Task.Delay(20);
        return new StartedService(process, address);
    }

    private static async Task<bool> AnswersAsync(int port)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(IPAddress.Loopback, port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}

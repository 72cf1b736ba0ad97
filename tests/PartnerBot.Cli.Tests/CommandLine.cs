using System.Diagnostics;

namespace PartnerBot.Cli.Tests;

/// <summary>What a run of the command line printed, and how it ended.</summary>
internal sealed record CommandLine(int Code, string Output, string Errors)
{
    /// <summary>Runs the real program in a process of its own.</summary>
    public static async Task<CommandLine> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = AppContext.BaseDirectory };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "PartnerBot.Cli.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new CommandLine(process.ExitCode, await output, await errors);
    }
}

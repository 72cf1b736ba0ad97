using System.Diagnostics;
using PartnerBot.Web.Tests.Documents;

namespace PartnerBot.Web.Tests.Manifest;

/// <summary>The command that makes the app package, as an administrator runs it, on a copy of the folder when a test spoils something.</summary>
internal sealed class PackCommand : IDisposable
{
    public static readonly IReadOnlyDictionary<string, string> Settings = new Dictionary<string, string>
    {
        ["appId"] = "7b6c1d3e-0f52-4c8e-9a57-3f0f3c6b2a11",
        ["botId"] = "2f1f0c55-8b0e-4b53-b0a8-6a1d5e7c9d22",
        ["host"] = "partnerbot.example.edu",
        ["developerName"] = "International Office",
        ["websiteUrl"] = "https://example.edu",
        ["privacyUrl"] = "https://example.edu/privacy",
        ["termsOfUseUrl"] = "https://example.edu/terms",
    };

    private readonly DirectoryInfo _scratch = Directory.CreateTempSubdirectory("pack");

    /// <summary>Where the package goes.</summary>
    public string Package => Path.Combine(_scratch.FullName, "PartnerBot.zip");

    public string Folder { get; private set; } = Path.Combine(Checkout.Root, "manifest");

    /// <summary>From here on the command is that of a copy, whose files may be spoiled. What npm restored is linked, not copied.</summary>
    public PackCommand Copied()
    {
        Run(Settings);
        var copy = _scratch.CreateSubdirectory("manifest").FullName;
        foreach (var file in Directory.EnumerateFiles(Folder).Concat(Directory.EnumerateFiles(Path.Combine(Folder, "locales"))))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        Directory.CreateSymbolicLink(Path.Combine(copy, "node_modules"), Path.Combine(Folder, "node_modules"));
        Folder = copy;
        return this;
    }

    /// <returns>The exit code and what was said on the error stream.</returns>
    public (int Code, string Said) Run(IReadOnlyDictionary<string, string> settings)
    {
        var start = new ProcessStartInfo("node") { RedirectStandardError = true, RedirectStandardOutput = true };
        string[] arguments = [Path.Combine(Folder, "pack.mjs"), "--out", Package, .. settings.SelectMany(s => new[] { $"--{s.Key}", s.Value })];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        output.Wait();
        return (process.ExitCode, said);
    }

    public void Dispose() => _scratch.Delete(recursive: true);
}

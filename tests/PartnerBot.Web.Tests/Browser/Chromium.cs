using Microsoft.Playwright;

namespace PartnerBot.Web.Tests.Browser;

/// <summary>Debian's Chromium, headless and without its own errands on the network.</summary>
public static class Chromium
{
    private const string Program = "/usr/bin/chromium";

    /// <summary>What the machine lacks for browser tests; null when nothing.</summary>
    public static string? Missing =>
        !File.Exists(Program) ? $"no {Program}: apt-get install chromium"
        : !File.Exists(Path.Combine(AppContext.BaseDirectory, "Channels", "Local", "Page", "adaptivecards.min.js")) ? "no card renderer: install Node.js and build again"
        : null;

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = Program,
        Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    });
}

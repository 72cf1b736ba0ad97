namespace PartnerBot.Web.Tests.Manifest;

/// <summary>A test that runs Node.js. Skipped with the reason where the machine lacks it; never in CI, where that is a failure.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        var isHere = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "node.exe" : "node")));
        if (!isHere && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = "Node.js is not installed.";
    }
}

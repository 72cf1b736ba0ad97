namespace PartnerBot.Web.Tests.Browser;

/// <summary>A test in a real browser. Skipped with the reason where the machine lacks one; never in CI, where that is a failure.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("CI") != "true")
            Skip = Chromium.Missing;
    }
}

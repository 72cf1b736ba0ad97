namespace PartnerBot.Web.Settings;

/// <summary>What a deployment decides: the section "PartnerBot" of appsettings.json, environment (PartnerBot__Home) or command line (--PartnerBot:Home).</summary>
public sealed class BotSettings
{
    public const string Section = "PartnerBot";

    /// <summary>Id of the home institution whose rows alone exist for this deployment; null or empty for all homes.</summary>
    public string? Home { get; set; }

    /// <summary>IANA id of the time zone whose date is "today".</summary>
    public string TimeZone { get; set; } = "UTC";

    /// <summary>Path of the register's SQLite file, ":memory:", or null or empty for the place that the command line tool uses as well. A new file begins with the sample register.</summary>
    public string? Store { get; set; }

    /// <summary>Accepts activities without a token. Development only, and then from loopback alone.</summary>
    public bool AllowAnonymous { get; set; }

    /// <summary>The Azure Bot that this deployment is.</summary>
    public TeamsSettings Teams { get; set; } = new();

    /// <summary>The home in scope, null for all.</summary>
    public string? HomeInScope => string.IsNullOrWhiteSpace(Home) ? null : Home.Trim();
}

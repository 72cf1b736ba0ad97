using PartnerBot.Register;

namespace PartnerBot.Web.Settings;

/// <summary>Reads the settings and refuses what cannot be meant, before anything is opened.</summary>
public static class SettingRules
{
    /// <exception cref="SettingException">A setting is unknown or its value is not allowed.</exception>
    public static BotSettings Read(IConfiguration configuration, bool development)
    {
        var settings = Bind(configuration);
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(settings.TimeZone, out _))
            throw SettingException.Of(nameof(BotSettings.TimeZone), settings.TimeZone, "which is no time zone", "give an IANA id such as UTC, Asia/Tokyo or Europe/Paris");
        if (settings.AllowAnonymous && !development)
            throw SettingException.Of(nameof(BotSettings.AllowAnonymous), "true", "which is allowed in the Development environment only", "set it to false");
        TeamsRules.Check(settings.Teams, development);
        return settings;
    }

    /// <exception cref="SettingException">The home is not one of the register's.</exception>
    public static void CheckHome(BotSettings settings, Vocabulary vocabulary)
    {
        if (settings.HomeInScope is not { } home || vocabulary.Homes.Any(i => i.Id == home))
            return;
        var homes = string.Join(", ", vocabulary.Homes.Select(i => i.Id));
        throw SettingException.Of(nameof(BotSettings.Home), home, "which is no home institution of the register", $"give one of {homes}, or leave it empty for all");
    }

    private static BotSettings Bind(IConfiguration configuration)
    {
        try
        {
            return configuration.GetSection(BotSettings.Section).Get<BotSettings>(o => o.ErrorOnUnknownConfiguration = true) ?? new BotSettings();
        }
        catch (InvalidOperationException e)
        {
            throw new SettingException($"The settings under {BotSettings.Section} cannot be read ({Innermost(e).Message.TrimEnd('.')}); known are {string.Join(", ", Names(typeof(BotSettings)))}.", e);
        }
    }

    private static IEnumerable<string> Names(Type settings, string section = "") => settings.GetProperties().Where(p => p.CanWrite)
        .SelectMany(p => p.PropertyType.Namespace == settings.Namespace && p.PropertyType.IsClass ? Names(p.PropertyType, $"{p.Name}:") : [section + p.Name]);

    private static Exception Innermost(Exception exception) => exception.InnerException is { } inner ? Innermost(inner) : exception;
}

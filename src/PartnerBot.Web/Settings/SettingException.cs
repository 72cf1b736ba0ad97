namespace PartnerBot.Web.Settings;

/// <summary>A setting that cannot be used; the message names it, what stands there and what is allowed.</summary>
public sealed class SettingException(string message, Exception? inner = null) : Exception(message, inner)
{
    public static SettingException Of(string setting, string? value, string fault, string allowed) =>
        new($"Setting {BotSettings.Section}:{setting} is \"{value}\", {fault}; {allowed}.");

    public static SettingException Missing(string setting, string allowed) =>
        new($"Setting {BotSettings.Section}:{setting} is missing; {allowed}.");
}

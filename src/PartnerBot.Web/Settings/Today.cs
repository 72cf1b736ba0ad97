namespace PartnerBot.Web.Settings;

/// <summary>The date that people of this deployment call "today".</summary>
public sealed class Today(TimeProvider clock, BotSettings settings)
{
    private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(settings.TimeZone);

    public DateOnly Date => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), _zone).DateTime);
}

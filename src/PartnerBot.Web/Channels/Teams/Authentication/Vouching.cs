using System.Text.Json;
using PartnerBot.Web.Channels.Teams.Activities;
using PartnerBot.Web.Settings;

namespace PartnerBot.Web.Channels.Teams.Authentication;

/// <summary>Whether a token vouches for the activity that it came with: the same connector, a channel its key may speak for, a tenant that is served here.</summary>
public sealed class Vouching(ServiceUrls serviceUrls, BotSettings settings)
{
    private const string Teams = "msteams";

    private readonly HashSet<string> _tenants = new(settings.Teams.TenantList, StringComparer.OrdinalIgnoreCase);

    /// <param name="token">Null where none was asked for: then only the connector's address is looked at.</param>
    /// <returns>Null when all is well.</returns>
    public Refusal? Check(IncomingActivity activity, ChannelToken? token)
    {
        if (token is not null && !token.ServiceUrl.Equals(activity.ServiceUrl, StringComparison.OrdinalIgnoreCase))
            return new Refusal(403, "the token is for another serviceUrl than the activity's");
        if (!serviceUrls.Allows(activity.ServiceUrl))
            return new Refusal(400, "the activity's serviceUrl is not a known connector");
        return token is null ? null : CheckChannel(activity, token) ?? CheckTenant(activity);
    }

    private static Refusal? CheckChannel(IncomingActivity activity, ChannelToken token)
    {
        if (activity.ChannelId != Teams)
            return new Refusal(403, "the activity is not from Teams");
        return token.Endorsements.Contains(Teams) ? null : new Refusal(403, "the token's key may not speak for Teams");
    }

    private Refusal? CheckTenant(IncomingActivity activity)
    {
        string?[] named = [.. new[] { activity.Conversation?.TenantId, ChannelTenantOf(activity) }.Where(t => t is not null)];
        if (named.Length == 0)
            return new Refusal(403, "the activity names no tenant");
        if (named.Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1)
            return new Refusal(403, "the activity names two tenants");
        return _tenants.Contains(named[0]!) ? null : new Refusal(403, "the activity's tenant is not served here");
    }

    /// <summary>Anything but a text counts as a name that no tenant has.</summary>
    private static string? ChannelTenantOf(IncomingActivity activity) =>
        activity.ChannelData.ValueKind == JsonValueKind.Object && activity.ChannelData.TryGetProperty("tenant", out var tenant)
        && tenant.ValueKind == JsonValueKind.Object && tenant.TryGetProperty("id", out var id) && id.ValueKind != JsonValueKind.Null
            ? id.ValueKind == JsonValueKind.String ? id.GetString() : ""
            : null;
}

using System.Text.Json;
using PartnerBot.Web.Channels.Teams.Activities;

namespace PartnerBot.Web.Channels.Teams.References;

/// <summary>What an activity tells of its conversation.</summary>
internal static class ReferenceFacts
{
    /// <summary>The reference after an activity; what the activity does not say stays as it was.</summary>
    public static Reference After(IncomingActivity activity, Reference? before) => new()
    {
        Key = ReferenceKeys.Of(activity),
        ServiceUrl = activity.ServiceUrl!,
        ConversationId = ReferenceKeys.WithoutThread(activity.Conversation!.Id!),
        Scope = ScopeOf(activity) ?? before?.Scope ?? ChatScope.Personal,
        TenantId = TenantOf(activity) ?? before?.TenantId,
        Bot = activity.Recipient is { Id: not null } bot ? new Account { Id = bot.Id, Name = bot.Name } : before?.Bot,
        UserId = IsShared(activity) ? null : activity.From?.Id ?? before?.UserId,
        UserEntraId = IsShared(activity) ? null : activity.From?.AadObjectId ?? before?.UserEntraId,
        Locale = activity.Locale ?? ClientInfo(activity, "locale") ?? before?.Locale,
        TimeZone = TimeZoneOf(activity) ?? before?.TimeZone,
        Welcomed = before?.Welcomed,
    };

    public static string? TenantOf(IncomingActivity activity) =>
        activity.Conversation?.TenantId ?? Text(Part(Part(activity.ChannelData, "tenant"), "id"));

    private static ChatScope? ScopeOf(IncomingActivity activity) => activity.Conversation?.ConversationType switch
    {
        "personal" => ChatScope.Personal,
        "groupChat" => ChatScope.GroupChat,
        "channel" => ChatScope.Channel,
        _ => null,
    };

    private static bool IsShared(IncomingActivity activity) => ScopeOf(activity) is ChatScope.GroupChat or ChatScope.Channel;

    private static string? TimeZoneOf(IncomingActivity activity)
    {
        var named = activity.LocalTimezone ?? ClientInfo(activity, "timezone");
        return named is not null && TimeZoneInfo.TryFindSystemTimeZoneById(named, out _) ? named : null;
    }

    private static string? ClientInfo(IncomingActivity activity, string name)
    {
        if (activity.Entities.ValueKind != JsonValueKind.Array)
            return null;
        foreach (var entity in activity.Entities.EnumerateArray())
            if (Text(Part(entity, "type")) == "clientInfo")
                return Text(Part(entity, name));
        return null;
    }

    private static JsonElement Part(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var part) ? part : default;

    private static string? Text(JsonElement element) => element.ValueKind == JsonValueKind.String && element.GetString() is { Length: > 0 } text ? text : null;
}

using System.Text.Json;

namespace PartnerBot.Web.Tests.Hosting;

/// <summary>Activities as Teams sends them.</summary>
public static class TeamsSends
{
    public static string Message(string text, string serviceUrl, string conversation = "c1", string? id = null, object? value = null, object? entities = null,
        string person = "29:person", string conversationType = "personal", string locale = "en-GB") =>
        JsonSerializer.Serialize(new
        {
            type = "message",
            id = id ?? Guid.NewGuid().ToString("N"),
            channelId = "msteams",
            serviceUrl,
            locale,
            text,
            value,
            entities,
            from = new { id = person, name = "A person" },
            recipient = new { id = "28:bot", name = "PartnerBot" },
            conversation = new { id = conversation, conversationType, tenantId = "t1" },
            somethingNew = new { unknown = true },
        });

    public static string Invoke(string? name, string serviceUrl, object value, string conversation = "c1", string conversationType = "personal", string person = "29:person", string locale = "en-GB") =>
        JsonSerializer.Serialize(new
        {
            type = "invoke",
            name,
            id = Guid.NewGuid().ToString("N"),
            channelId = "msteams",
            serviceUrl,
            locale,
            value,
            from = new { id = person, name = "A person" },
            recipient = new { id = "28:bot", name = "PartnerBot" },
            conversation = new { id = conversation, conversationType, tenantId = "t1" },
        });

    public static string Arrival(string type, string serviceUrl, string conversation = "c1") =>
        JsonSerializer.Serialize(new
        {
            type,
            id = Guid.NewGuid().ToString("N"),
            channelId = "msteams",
            serviceUrl,
            action = type == "installationUpdate" ? "add" : null,
            membersAdded = type == "conversationUpdate" ? new[] { new { id = "29:person" }, new { id = "28:bot" } } : null,
            from = new { id = "29:person" },
            recipient = new { id = "28:bot" },
            conversation = new { id = conversation },
        });
}

using System.Text.Json;
using System.Text.RegularExpressions;

namespace PartnerBot.Web.Channels.Teams.Activities;

/// <summary>The words that a person addressed to the bot: without the bot's own mention, without mark-up of other mentions.</summary>
public static partial class SpokenText
{
    public static string Of(IncomingActivity activity)
    {
        var text = activity.Text ?? "";
        foreach (var mention in MentionsOf(activity.Entities, activity.Recipient?.Id))
            text = text.Replace(mention, " ", StringComparison.OrdinalIgnoreCase);
        // Teams joins a mention to the next word, so its tags become spaces.
        return MentionTag().Replace(text, " ").Replace('\u00A0', ' ').Trim();
    }

    private static IEnumerable<string> MentionsOf(JsonElement entities, string? bot)
    {
        if (entities.ValueKind != JsonValueKind.Array || bot is null)
            yield break;
        foreach (var entity in entities.EnumerateArray())
            if (Text(entity, "type") == "mention" && Text(Part(entity, "mentioned"), "id") == bot)
                yield return Text(entity, "text") is { Length: > 0 } text ? text : $"<at>{Text(Part(entity, "mentioned"), "name")}</at>";
    }

    private static JsonElement Part(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var part) ? part : default;

    private static string? Text(JsonElement element, string name) =>
        Part(element, name) is { ValueKind: JsonValueKind.String } part ? part.GetString() : null;

    [GeneratedRegex("</?at[^>]{0,200}>", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex MentionTag();
}

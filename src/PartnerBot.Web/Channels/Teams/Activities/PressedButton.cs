using System.Globalization;
using System.Text.Json;
using PartnerBot.Web.Turns;

namespace PartnerBot.Web.Channels.Teams.Activities;

/// <summary>What a card's button brought back in the activity's value.</summary>
/// <param name="Say">Text to take as if typed; null when none.</param>
public readonly record struct PressedButton(Tap? Tap, string? Say)
{
    /// <summary>The date of the answer that is to become a digest; null when none is.</summary>
    public DateOnly? Digest { get; init; }

    public static PressedButton Of(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return default;
        var query = Text(value, "query");
        return new(query is null ? null : new Tap(query, Skip(value), IsWhole(value)), Text(value, "say")) { Digest = query is null ? null : Day(value) };
    }

    private static string? Text(JsonElement value, string name) =>
        value.TryGetProperty(name, out var part) && part.ValueKind == JsonValueKind.String ? part.GetString() : null;

    private static DateOnly? Day(JsonElement value) =>
        DateOnly.TryParseExact(Text(value, "digest"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static bool IsWhole(JsonElement value) => value.TryGetProperty("whole", out var part) && part.ValueKind == JsonValueKind.True;

    private static int Skip(JsonElement value) =>
        value.TryGetProperty("skip", out var part) && part.ValueKind == JsonValueKind.Number && part.TryGetInt32(out var skip) && skip > 0 ? skip : 0;
}

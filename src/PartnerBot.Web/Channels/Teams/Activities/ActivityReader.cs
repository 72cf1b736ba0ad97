using System.Text.Json;
using System.Text.Unicode;

namespace PartnerBot.Web.Channels.Teams.Activities;

/// <summary>What came of reading a request body: an activity, or the fault to name.</summary>
public readonly record struct ActivityReading(IncomingActivity? Activity, string? Fault)
{
    public static ActivityReading Refused(string fault) => new(null, fault);
}

/// <summary>Reads activities leniently: unknown fields and types pass, broken JSON and wrong types of the fields in use are named.</summary>
public static class ActivityReader
{
    public static ActivityReading Read(ReadOnlySpan<byte> body)
    {
        if (body.IsEmpty)
            return ActivityReading.Refused("the body is empty");
        // Parts that stay raw would tell of it only where they are read.
        if (!Utf8.IsValid(body))
            return ActivityReading.Refused("the body is not UTF-8");
        try
        {
            return Check(JsonSerializer.Deserialize(HalfCharacters.Mended(body), ActivityJson.Default.IncomingActivity));
        }
        catch (JsonException e)
        {
            return ActivityReading.Refused($"the body is not an activity in JSON (at {e.Path ?? "$"}, line {e.LineNumber + 1}, byte {e.BytePositionInLine})");
        }
    }

    private static ActivityReading Check(IncomingActivity? activity)
    {
        if (string.IsNullOrWhiteSpace(activity?.Type))
            return ActivityReading.Refused("the activity has no type");
        if (string.IsNullOrWhiteSpace(activity.Conversation?.Id))
            return ActivityReading.Refused("the activity has no conversation id");
        // Whoever asks for the replies in the answer to this request would wait for them in vain.
        if (string.Equals(activity.DeliveryMode, "expectReplies", StringComparison.OrdinalIgnoreCase))
            return ActivityReading.Refused("the delivery mode expectReplies is not supported");
        return new ActivityReading(activity, null);
    }
}

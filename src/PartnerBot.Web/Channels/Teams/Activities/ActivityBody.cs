using PartnerBot.Web.Channels.Teams.Authentication;

namespace PartnerBot.Web.Channels.Teams.Activities;

/// <summary>A request body within its cap, or why it is refused.</summary>
public readonly record struct ActivityBody(ReadOnlyMemory<byte> Bytes, Refusal? Refusal)
{
    /// <summary>Teams messages stay under 100 KB.</summary>
    public const int LargestBytes = 256 * 1024;

    public static async Task<ActivityBody> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (!request.HasJsonContentType())
            return Refused(415, "the content type is not application/json");
        if (request.ContentLength > LargestBytes)
            return TooLarge;
        var buffer = new byte[Math.Min(request.ContentLength ?? LargestBytes, LargestBytes) + 1];
        var length = 0;
        while (length < buffer.Length && await request.Body.ReadAsync(buffer.AsMemory(length), cancellation) is var read and > 0)
            length += read;
        return length > LargestBytes ? TooLarge : new ActivityBody(buffer.AsMemory(0, length), null);
    }

    private static ActivityBody TooLarge => Refused(413, $"the body is larger than {LargestBytes / 1024} KB");

    private static ActivityBody Refused(int status, string fault) => new(default, new Refusal(status, fault));
}

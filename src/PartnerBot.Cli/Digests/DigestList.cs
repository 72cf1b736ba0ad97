using PartnerBot.Digests;
using PartnerBot.Digests.Talking;

namespace PartnerBot.Cli.Digests;

/// <summary>Every digest on a line of its own.</summary>
internal static class DigestList
{
    public static async Task<int> PrintAsync(Opened kept, CancellationToken cancellation)
    {
        var now = TimeProvider.System.GetUtcNow();
        var count = 0;
        await foreach (var digest in new Subscriptions(kept.State).ListAsync(null, cancellation).ConfigureAwait(false))
        {
            count++;
            Console.WriteLine($"{digest.Owner} {digest.Id} | {digest.Language} | {DigestLine.Calendar(digest, kept.Vocabulary)} | {StateOf(digest, now)} | {digest.Asked.Line}");
        }

        Terminal.Dim($"{count} in all");
        return 0;
    }

    private static string StateOf(Subscription digest, DateTimeOffset now) =>
        digest.Stopped is { } stopped ? $"stopped {DigestCommand.Instant(stopped)}"
        : digest.IsPausedAt(now) ? $"paused until {DigestCommand.Until(digest)}"
        : $"next {DigestCommand.Instant(digest.Next)}";
}

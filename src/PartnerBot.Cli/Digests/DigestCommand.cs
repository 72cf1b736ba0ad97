using System.CommandLine;
using System.Globalization;
using PartnerBot.Digests;
using PartnerBot.Queries;
using PartnerBot.Stores;

namespace PartnerBot.Cli.Digests;

/// <summary><c>digest</c>: what operators ask about digests - who gets what and when, what an edition would say, what failed.</summary>
internal static class DigestCommand
{
    public static Command Create()
    {
        var options = new DigestOptions();
        var owner = new Argument<string>("owner") { Description = "Whose digest, as digest list shows it: msteams/..." };
        var id = new Argument<string>("id") { Description = "Its number." };
        var home = new Option<string?>("--home") { Description = "Id of the home institution alone in scope, as the service has it." };
        return new Command("digest", "Look after digests: list, preview, send, week, failures.")
        {
            options.Command("list", "Every digest and reminder.", [], (kept, _, cancellation) => DigestList.PrintAsync(kept, cancellation)),
            options.Command("preview", "The text of an edition as of a date; nothing is sent.", [owner, id, options.AsOf, home], (kept, parsed, cancellation) =>
                EditionPreview.PrintAsync(kept, parsed.GetValue(owner)!, parsed.GetValue(id)!, parsed.GetValue(options.AsOf), parsed.GetValue(home), cancellation)),
            options.Command("send", "Marks an edition of one digest as due now; the running service sends it.", [owner, id], (kept, parsed, cancellation) =>
                EditionNow.MarkAsync(kept, parsed.GetValue(owner)!, parsed.GetValue(id)!, cancellation)),
            options.Command("week", "Dry run: what would go to whom, and when, in the seven days from a date.", [options.AsOf], (kept, parsed, cancellation) =>
                DigestWeek.PrintAsync(kept, parsed.GetValue(options.AsOf), cancellation)),
            options.Command("failures", "Editions that failed or were left out, with the reason.", [], (kept, _, cancellation) => EditionFailures.PrintAsync(kept, cancellation)),
        };
    }

    /// <summary>The digest by owner and number; null, with a word on standard error, when there is none.</summary>
    public static async Task<Subscription?> FindAsync(Opened kept, string owner, string id, CancellationToken cancellation)
    {
        var found = await new Subscriptions(kept.State).ReadAsync(owner, id, cancellation).ConfigureAwait(false);
        if (found is null)
            Terminal.Fail($"{owner} has no digest {id}; digest list shows what there is.");
        return found;
    }

    /// <summary>Up to when a paused digest rests.</summary>
    public static string Until(Subscription digest) => digest.PausedUntil == Subscription.Forever ? "it is resumed" : Instant(digest.PausedUntil);

    public static string Instant(DateTimeOffset? instant) => instant is { } at ? at.UtcDateTime.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture) : "-";
}

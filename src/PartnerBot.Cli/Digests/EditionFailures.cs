using PartnerBot.Digests;

namespace PartnerBot.Cli.Digests;

/// <summary>Editions that did not reach their recipient, and why.</summary>
internal static class EditionFailures
{
    public static async Task<int> PrintAsync(Opened kept, CancellationToken cancellation)
    {
        var count = 0;
        await foreach (var edition in new Editions(kept.State).ListAsync(null, cancellation).ConfigureAwait(false))
        {
            var trouble = edition.State == EditionState.Failed || edition is { State: EditionState.Skipped, Reason: not EditionReason.Quiet } || edition is { IsOpen: true, Attempts: > 0 };
            if (!trouble)
                continue;
            count++;
            Console.WriteLine($"{DigestCommand.Instant(edition.Due)} | {edition.Owner} {edition.Subscription} {edition.Period} | {edition.State}{(edition.Reason is { } reason ? $", {reason}" : "")} after {edition.Attempts} attempts | {edition.Detail ?? "-"}");
        }

        Terminal.Dim($"{count} in all");
        return 0;
    }
}

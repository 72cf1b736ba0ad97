using System.Globalization;
using PartnerBot.Digests;

namespace PartnerBot.Cli.Digests;

/// <summary>Puts an edition of one digest among those that are due, beside its calendar.</summary>
internal static class EditionNow
{
    public static async Task<int> MarkAsync(Opened kept, string owner, string id, CancellationToken cancellation)
    {
        if (await DigestCommand.FindAsync(kept, owner, id, cancellation).ConfigureAwait(false) is not { } digest)
            return 1;
        if (digest.Stopped is not null)
            return Terminal.Fail($"Digest {id} of {owner} was stopped; nothing is sent to people who stopped.");
        if (digest.IsPausedAt(TimeProvider.System.GetUtcNow()))
            return Terminal.Fail($"Digest {id} of {owner} is paused until {DigestCommand.Until(digest)}; nothing is sent before.");
        if (!digest.Schedule.IsPossible)
            return Terminal.Fail($"Digest {id} of {owner} has a time zone that this machine does not know: {digest.Schedule.Zone}.");
        var now = TimeProvider.System.GetUtcNow();
        var edition = Planning.Extra(digest, now.UtcDateTime.ToString("'now-'yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture), now);
        if (!await new Editions(kept.State).AddAsync(edition, cancellation).ConfigureAwait(false))
            return Terminal.Fail("An edition was marked in this very second already.");
        Console.WriteLine($"Edition {edition.Period} of digest {id} is due now; the running service sends it.");
        return 0;
    }
}

using PartnerBot.Conversations;
using PartnerBot.Digests;
using PartnerBot.Digests.Content;

namespace PartnerBot.Cli.Digests;

/// <summary>What an edition would say, compared with the last one that the recipient has.</summary>
internal static class EditionPreview
{
    public static async Task<int> PrintAsync(Opened kept, string owner, string id, string? asOf, string? home, CancellationToken cancellation)
    {
        if (QuestionOptions.Day(asOf) is not { } day)
            return 2;
        if (await DigestCommand.FindAsync(kept, owner, id, cancellation).ConfigureAwait(false) is not { } digest)
            return 1;
        Edition? last = null;
        await foreach (var edition in new Editions(kept.State).ListAsync(owner, cancellation).ConfigureAwait(false))
        {
            if (edition.Subscription == id && edition.IsSettled && edition.Day < day && (last is null || edition.Day > last.Day))
                last = edition;
        }

        var author = new EditionAuthor(new Dialogue(kept.Store, kept.Vocabulary), kept.Store, kept.Vocabulary);
        var text = await author.WriteAsync(digest, day, home, last?.Day, last?.Marks, cancellation).ConfigureAwait(false);
        Terminal.Dim(text.Title);
        Console.WriteLine(text.Text);
        if (text.IsQuiet)
            Terminal.Dim(digest.Quiet == QuietEditions.Skip ? "Nothing new: this edition would not be sent." : "Nothing new: one line would say so.");
        return 0;
    }
}

using Microsoft.Azure.Cosmos;

namespace PartnerBot.Stores.Cosmos;

/// <summary>Deletes the documents of versions that were replaced, or whose import was given up, some time ago.</summary>
internal sealed class RegisterCleaning(Container container, Container bulk, TimeProvider clock)
{
    /// <summary>Longer than any answer and any import takes; for so long, going back to the old content is quick.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromDays(1);

    private readonly VersionsDocument _versions = new(container);

    public async Task RunAsync(CancellationToken cancellation)
    {
        // Marked first, so that no import goes on with what is being deleted; what an earlier cleaning left is marked already.
        var marked = await _versions.ChangeAsync(
            versions => versions.Others.Any(IsDue) ? versions with { Others = [.. versions.Others.Select(o => IsDue(o) ? o with { IsGoing = true } : o)] } : null,
            cancellation).ConfigureAwait(false);
        foreach (var name in marked.Others.Where(o => o.IsGoing).Select(o => o.Name))
        {
            await new VersionDocuments(bulk, name).DeleteAsync(cancellation).ConfigureAwait(false);
            await _versions.ChangeAsync(versions => versions.Other(name) is null ? null : versions with { Others = versions.OthersBut(name) }, cancellation).ConfigureAwait(false);
        }
    }

    private bool IsDue(OtherVersion version) => !version.IsGoing && version.Since + Grace <= clock.GetUtcNow();
}

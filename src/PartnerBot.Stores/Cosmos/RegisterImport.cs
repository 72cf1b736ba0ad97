using System.Text.Json.Nodes;
using Microsoft.Azure.Cosmos;
using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores.Rows;

namespace PartnerBot.Stores.Cosmos;

/// <summary>
/// Writes a register beside the one in use, counts it, and switches by changing one document. Killed before the switch, it leaves the old version in use;
/// run again, it finds the same version by its content and writes only what is missing.
/// </summary>
internal sealed class RegisterImport(Container container, Container bulk, TimeProvider clock, IProgress<int>? progress)
{
    private const int RowsPerReport = 1000;

    private readonly VersionsDocument _versions = new(container);
    private int _written;

    /// <returns>False when the same content is in use already.</returns>
    public async Task<bool> RunAsync(RegisterContents contents, CancellationToken cancellation)
    {
        var vocabulary = Vocabulary.Of(contents);
        if (await AnnouncedAsync(vocabulary.Version, cancellation).ConfigureAwait(false) is not { } name)
            return false;
        var documents = new VersionDocuments(bulk, name);
        var there = await ThereAsync(documents, cancellation).ConfigureAwait(false);
        var words = VocabularyDocuments.Of(vocabulary, name);
        var all = Rows(contents, name, there).Concat(words.Where(w => !there.Contains(Name(w))));
        await documents.WriteAsync(all, Written, cancellation).ConfigureAwait(false);
        var wanted = words.Count + contents.Agreements.Count + contents.Institutions.Count + contents.Activities.Count + contents.Networks.Count
            + contents.Metrics.Count + contents.Policies.Count;
        var found = (await ThereAsync(documents, cancellation).ConfigureAwait(false)).Count;
        if (found != wanted)
            throw new StoreException($"The import wrote {found} documents where there should be {wanted}, and changed nothing: import again.");
        await SwitchAsync(new(name, Documents.Schema, vocabulary.Version, wanted, words.Count, clock.GetUtcNow(), documents.Session), cancellation).ConfigureAwait(false);
        return true;
    }

    /// <summary>Takes note of the version before anything of it is written, so that nothing is ever left behind unknown.</summary>
    /// <returns>The name of the version; null when its content is in use.</returns>
    private async Task<string?> AnnouncedAsync(string content, CancellationToken cancellation)
    {
        string? name = null;
        await _versions.ChangeAsync(
            versions =>
            {
                name = null;
                if (versions.Current is { Schema: Documents.Schema } current && current.Content == content)
                    return null;
                name = FreeName(versions, content);
                return versions with { Others = [.. versions.OthersBut(name), new(name, clock.GetUtcNow())] };
            },
            cancellation).ConfigureAwait(false);
        return name;
    }

    // A version that is being deleted cannot be written again; its content gets another name.
    private static string FreeName(RegisterVersions versions, string content)
    {
        var name = $"{Documents.Schema}-{content[..20]}";
        for (var i = 2; versions.Other(name) is { IsGoing: true }; i++)
            name = $"{Documents.Schema}-{content[..20]}-{i}";
        return name;
    }

    private static async Task<HashSet<(string Id, string Partition)>> ThereAsync(VersionDocuments documents, CancellationToken cancellation)
    {
        var there = new HashSet<(string, string)>();
        await foreach (var document in documents.ReadAsync(cancellation).ConfigureAwait(false))
            there.Add(document);
        return there;
    }

    private static IEnumerable<JsonObject> Rows(RegisterContents contents, string name, HashSet<(string Id, string Partition)> there)
    {
        var index = new RegisterIndex(contents);
        return
            from target in Enum.GetValues<Target>()
            let reader = RowReader.Of(target, index)
            from row in reader.Rows
            where !there.Contains((Documents.Id(target, row.Id), Documents.Partition(name, Documents.HomeOf(row))))
            select Documents.Of(target, row, reader, name);
    }

    private static (string Id, string Partition) Name(JsonObject document) => ((string)document["id"]!, (string)document["partition"]!);

    private void Written()
    {
        var written = Interlocked.Increment(ref _written);
        if (written % RowsPerReport == 0)
            progress?.Report(written);
    }

    private Task<RegisterVersions> SwitchAsync(CurrentVersion wanted, CancellationToken cancellation) => _versions.ChangeAsync(
        versions =>
        {
            // Another process imported the same at the same time, and was first.
            if (versions.Current?.Name == wanted.Name)
                return null;
            if (versions.Other(wanted.Name) is not { IsGoing: false })
                throw new StoreException("The import took so long that its version was cleaned away: import again.");
            var others = versions.OthersBut(wanted.Name);
            return versions with
            {
                Current = wanted,
                Others = versions.Current is { } replaced ? [.. others, new(replaced.Name, clock.GetUtcNow())] : others,
            };
        },
        cancellation);
}

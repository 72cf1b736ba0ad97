using System.Runtime.CompilerServices;
using System.Text.Json;
using PartnerBot.Keeping;
using PartnerBot.Queries;
using PartnerBot.Web.Channels.Teams.Activities;
using PartnerBot.Web.Channels.Teams.Connector;
using PartnerBot.Web.Turns;

namespace PartnerBot.Web.Channels.Teams.References;

/// <summary>The conversations that the bot has seen. Each call throws <see cref="StoreException"/> when the store cannot be used now.</summary>
public sealed class KnownReferences(IStateStore state, TimeProvider clock)
{
    /// <summary>How often a change is tried again when others write the same record meanwhile.</summary>
    private const int Attempts = 5;

    /// <summary>How long one that has gone is kept; who comes back later is met as if for the first time.</summary>
    private static readonly TimeSpan KeptGone = TimeSpan.FromDays(30);

    // What was read last is not read from its text again, as long as nobody wrote since: every message asks for the reference of its conversation.
    private readonly Recent<(string Writing, Reference? Reference)> _read = new(1_000);

    /// <returns>Null when the bot has not seen it; one that is gone comes with its reason.</returns>
    /// <param name="key">As <see cref="ReferenceKeys.Of"/> gives it.</param>
    public async Task<Reference?> ReadAsync(string key, CancellationToken cancellation) =>
        await state.ReadAsync(ReferenceKeys.Stored(key), cancellation) is { } entry ? Read(entry) : null;

    /// <summary>All of them, the gone among them.</summary>
    public async IAsyncEnumerable<Reference> ListAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var entry in state.ListAsync(StateKind.Reference, null, cancellation))
            if (Parsed(entry.Json) is { } reference)
                yield return reference;
    }

    /// <summary>Keeps what an activity tells. Whoever writes, or installs, is back.</summary>
    public Task<Reference> SeenAsync(IncomingActivity activity, CancellationToken cancellation) =>
        ChangeAsync(ReferenceKeys.Of(activity), before => ReferenceFacts.After(activity, before), cancellation);

    /// <returns>True for the one caller that is to introduce the bot.</returns>
    public async Task<bool> WelcomesAsync(Reference reference, CancellationToken cancellation)
    {
        var first = false;
        await ChangeAsync(reference.Key, before =>
        {
            first = (before ?? reference).Welcomed is null;
            return first ? (before ?? reference) with { Welcomed = clock.GetUtcNow() } : before!;
        }, cancellation);
        return first;
    }

    /// <summary>The introduction was not delivered: there is to be another.</summary>
    public Task UnwelcomedAsync(Reference reference, CancellationToken cancellation) =>
        ChangeAsync(reference.Key, before => (before ?? reference) with { Welcomed = null }, cancellation);

    /// <summary>Nothing is sent there until it is seen again. One that was removed is welcomed again when it comes back.</summary>
    public async Task MarkGoneAsync(string key, GoneReason reason, CancellationToken cancellation)
    {
        if (await ReadAsync(key, cancellation) is { } known)
            await ChangeAsync(key, before => (before ?? known) with { Gone = reason, Welcomed = reason == GoneReason.Uninstalled ? null : (before ?? known).Welcomed }, cancellation);
    }

    private async Task<Reference> ChangeAsync(string key, Func<Reference?, Reference> change, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var entry = await state.ReadAsync(ReferenceKeys.Stored(key), cancellation);
            var before = entry is null ? null : Read(entry);
            var after = change(before);
            if (after == before || await WriteAsync(entry, after, cancellation))
                return after;
            if (attempt == Attempts)
                throw new StoreException("A conversation's reference is being changed by too many at once.");
        }
    }

    private async Task<bool> WriteAsync(StateEntry? entry, Reference reference, CancellationToken cancellation)
    {
        var written = new StateEntry(ReferenceKeys.Stored(reference.Key), JsonSerializer.Serialize(reference, ReferenceJson.Default.Reference))
        {
            ETag = entry?.ETag,
            Expires = reference.Gone is null ? null : clock.GetUtcNow() + KeptGone,
        };
        return await (entry is null ? state.AddAsync(written, cancellation) : state.ReplaceAsync(written, cancellation)) is not null;
    }

    private Reference? Read(StateEntry entry)
    {
        if (_read.TryGet(entry.Key.Owner, out var last) && last.Writing == entry.ETag)
            return last.Reference;
        var reference = Parsed(entry.Json);
        _read.Set(entry.Key.Owner, (entry.ETag!, reference));
        return reference;
    }

    /// <summary>One that a later version wrote otherwise counts as not seen: the next activity writes it anew.</summary>
    private static Reference? Parsed(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, ReferenceJson.Default.Reference);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

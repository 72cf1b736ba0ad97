using System.Globalization;
using PartnerBot.Keeping;
using PartnerBot.Queries;
using PartnerBot.Stores.Cosmos;

namespace PartnerBot.Stores.Examination;

/// <summary>Looks a place over, one thing after the other, and changes nothing in it but a record that it takes away again.</summary>
public static class StoreExamination
{
    /// <param name="place">As for <see cref="RegisterStores.OpenAsync"/>.</param>
    public static IAsyncEnumerable<Finding> OfAsync(string? place, TimeProvider clock, CancellationToken cancellation) =>
        place == RegisterStores.InMemory ? Memory()
        : place is not null && CosmosPlace.IsMeant(place) ? CosmosExamination.OfAsync(place, clock, cancellation)
        : SqliteExamination.OfAsync(place ?? RegisterStores.DefaultPath, clock, cancellation);

    /// <summary>How many rows of each kind the register gives, and which version it is.</summary>
    internal static async Task<string> ContentsAsync(IRegisterStore register, CancellationToken cancellation)
    {
        var names = await register.ReadVocabularyAsync(cancellation).ConfigureAwait(false);
        var counts = new List<string>();
        foreach (var target in Enum.GetValues<Target>())
        {
            var result = await register.RunAsync(new Query(target) { Operation = Operation.Count }, new Page(0, 0), cancellation).ConfigureAwait(false);
            counts.Add(string.Create(CultureInfo.InvariantCulture, $"{result.Count:N0} {SnakeCase.Of(target)}"));
        }

        return $"{string.Join(", ", counts)}; {names.Homes.Count()} homes; version {names.Version[..Math.Min(12, names.Version.Length)]}";
    }

    /// <summary>Writes a record, reads it, changes it and takes it away.</summary>
    internal static async Task<string> RoundTripAsync(IStateStore state, TimeProvider clock, CancellationToken cancellation)
    {
        var key = new StateKey(StateKind.Activity, "doctor", Guid.NewGuid().ToString("N"));
        var entry = new StateEntry(key, "{}") { Expires = clock.GetUtcNow().AddMinutes(10) };
        var added = await state.AddAsync(entry, cancellation).ConfigureAwait(false) ?? throw Strange("could not be added");
        var read = await state.ReadAsync(key, cancellation).ConfigureAwait(false);
        if (read != added)
            throw Strange("was not read as it was written");
        var changed = await state.ReplaceAsync(added with { Json = """{"changed":true}""" }, cancellation).ConfigureAwait(false) ?? throw Strange("could not be changed");
        if (await state.ReplaceAsync(added, cancellation).ConfigureAwait(false) is not null)
            throw Strange("was changed by a writer that had not seen its last writing");
        return await state.RemoveAsync(changed, cancellation).ConfigureAwait(false) ? "a record was written, read, changed and taken away" : throw Strange("could not be taken away");
    }

    private static StoreException Strange(string what) => new($"A record {what}: something else works on the same records, or the store does not keep its word.");

    private static async IAsyncEnumerable<Finding> Memory()
    {
        await Task.CompletedTask.ConfigureAwait(false);
        yield return new("place", "in memory: nothing is kept when the bot stops", true);
    }
}

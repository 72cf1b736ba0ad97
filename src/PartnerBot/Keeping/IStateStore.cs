using PartnerBot.Queries;

namespace PartnerBot.Keeping;

/// <summary>
/// Keeps what happens around the register. Writers do not wait for each other: a write names the writing that it saw, and fails as a value (null or
/// false) when another came between; the caller reads again and decides. Expired records are not there for any call.
/// </summary>
/// <remarks>Every call throws <see cref="StoreException"/> when the store cannot be used now; the message says what to do.</remarks>
public interface IStateStore
{
    /// <returns>Null when there is none.</returns>
    Task<StateEntry?> ReadAsync(StateKey key, CancellationToken cancellation);

    /// <summary>Adds a record that is not there yet; its ETag is not looked at.</summary>
    /// <returns>The record as kept, or null when there is one by this key already.</returns>
    Task<StateEntry?> AddAsync(StateEntry entry, CancellationToken cancellation);

    /// <summary>Replaces the writing that the entry's ETag names.</summary>
    /// <returns>The record as kept, or null when it was changed or removed since.</returns>
    Task<StateEntry?> ReplaceAsync(StateEntry entry, CancellationToken cancellation);

    /// <summary>Removes the writing that the entry's ETag names.</summary>
    /// <returns>False when it was changed or removed since.</returns>
    Task<bool> RemoveAsync(StateEntry entry, CancellationToken cancellation);

    /// <summary>The records of one kind, of one owner or (null) of all, in order of owner and id by code point.</summary>
    IAsyncEnumerable<StateEntry> ListAsync(StateKind kind, string? owner, CancellationToken cancellation);

    /// <summary>The records of one kind that are due at an instant, those due first first.</summary>
    /// <param name="most">At most so many.</param>
    Task<IReadOnlyList<StateEntry>> DueAsync(StateKind kind, DateTimeOffset at, int most, CancellationToken cancellation);
}

using PartnerBot.Keeping;
using PartnerBot.Stores.Tests.Contract;

namespace PartnerBot.Stores.Tests.State;

/// <summary>What every place that keeps state does, whatever it is made of: each derives from this class and passes all of it.</summary>
public abstract partial class StateContract
{
    private static readonly StateKey Key = new(StateKind.Subscription, "person 1", "digest 1");

    private protected HandMovedClock Clock { get; } = new();

    /// <summary>The state of one place, empty at the beginning of a test; opened again by each call, as another process would.</summary>
    private protected abstract Task<IStateStore> OpenAsync();

    [ContractFact]
    public async Task what_is_added_is_there_for_everybody()
    {
        var added = await (await OpenAsync()).AddAsync(Entry(Key, 1) with { Due = Clock.Now.AddMinutes(5), Expires = Clock.Now.AddDays(1) }, default);
        Assert.Equal(Entry(Key, 1) with { Due = Clock.Now.AddMinutes(5), Expires = Clock.Now.AddDays(1), ETag = added?.ETag }, added);
        Assert.NotEmpty(added!.ETag!);
        Assert.Equal(added, await (await OpenAsync()).ReadAsync(Key, default));
    }

    [ContractFact]
    public async Task what_was_never_added_is_not_there()
    {
        var state = await OpenAsync();
        Assert.Null(await state.ReadAsync(Key, default));
        Assert.Null(await state.ReplaceAsync(Entry(Key, 1) with { ETag = "1" }, default));
        Assert.False(await state.RemoveAsync(Entry(Key, 1) with { ETag = "1" }, default));
        Assert.Empty(await ListAsync(state, StateKind.Subscription, null));
        Assert.Empty(await state.DueAsync(StateKind.Subscription, DateTimeOffset.MaxValue, 10, default));
    }

    [ContractFact]
    public async Task a_second_adding_changes_nothing()
    {
        var state = await OpenAsync();
        var added = await state.AddAsync(Entry(Key, 1), default);
        Assert.Null(await state.AddAsync(Entry(Key, 2), default));
        Assert.Null(await state.AddAsync(Entry(Key, 2) with { ETag = added!.ETag }, default));
        Assert.Equal(added, await state.ReadAsync(Key, default));
    }

    [ContractFact]
    public async Task a_replacement_names_the_writing_that_it_saw()
    {
        var state = await OpenAsync();
        var first = await state.AddAsync(Entry(Key, 1) with { Due = Clock.Now }, default);
        var second = await state.ReplaceAsync(Entry(Key, 2) with { ETag = first!.ETag }, default);
        Assert.NotEqual(first.ETag, second!.ETag);
        Assert.Null(await state.ReplaceAsync(Entry(Key, 3) with { ETag = first.ETag }, default));
        Assert.Null(await state.ReplaceAsync(Entry(Key, 3), default));
        Assert.Equal(second, await state.ReadAsync(Key, default));
        Assert.Null(second.Due);
        Assert.NotNull(await state.ReplaceAsync(second, default));
    }

    [ContractFact]
    public async Task a_removal_names_the_writing_that_it_saw()
    {
        var state = await OpenAsync();
        var first = await state.AddAsync(Entry(Key, 1), default);
        var second = await state.ReplaceAsync(first!, default);
        Assert.False(await state.RemoveAsync(first!, default));
        Assert.False(await state.RemoveAsync(second! with { ETag = null }, default));
        Assert.True(await state.RemoveAsync(second!, default));
        Assert.False(await state.RemoveAsync(second!, default));
        Assert.Null(await state.ReplaceAsync(second!, default));
        Assert.Null(await state.ReadAsync(Key, default));
    }

    [ContractFact]
    public async Task what_is_removed_and_added_again_is_another_writing()
    {
        var state = await OpenAsync();
        var first = await state.AddAsync(Entry(Key, 1), default);
        Assert.True(await state.RemoveAsync(first!, default));
        var again = await state.AddAsync(Entry(Key, 1), default);
        Assert.NotEqual(first!.ETag, again!.ETag);
        Assert.Null(await state.ReplaceAsync(first, default));
        Assert.False(await state.RemoveAsync(first, default));
        Assert.Equal(again, await state.ReadAsync(Key, default));
    }

    [ContractFact]
    public async Task kinds_owners_and_ids_keep_apart()
    {
        var state = await OpenAsync();
        StateKey[] keys = [Key, Key with { Kind = StateKind.Edition }, Key with { Owner = "person 2" }, Key with { Id = "digest 2" }, Key with { Owner = Key.Id, Id = Key.Owner }];
        foreach (var (key, i) in keys.Select((k, i) => (k, i)))
            Assert.NotNull(await state.AddAsync(Entry(key, i), default));
        foreach (var (key, i) in keys.Select((k, i) => (k, i)))
            Assert.Equal(Entry(key, i).Json, (await state.ReadAsync(key, default))!.Json);
        Assert.Equal([Key, Key with { Id = "digest 2" }], (await ListAsync(state, StateKind.Subscription, Key.Owner)).Select(e => e.Key));
    }

    private static StateEntry Entry(StateKey key, int number) => new(key, $$"""{"number":{{number}}}""");

    private static async Task<List<StateEntry>> ListAsync(IStateStore state, StateKind kind, string? owner)
    {
        var entries = new List<StateEntry>();
        await foreach (var entry in state.ListAsync(kind, owner, default))
            entries.Add(entry);
        return entries;
    }
}

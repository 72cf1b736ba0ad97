using PartnerBot.Keeping;
using PartnerBot.Stores.Tests.Contract;

namespace PartnerBot.Stores.Tests.State;

public abstract partial class StateContract
{
    private static readonly TimeSpan Tick = TimeSpan.FromTicks(1);

    [ContractFact]
    public async Task what_expires_is_there_until_the_instant_and_not_at_it()
    {
        var state = await OpenAsync();
        var added = await state.AddAsync(Entry(Key, 1) with { Due = Clock.Now, Expires = Clock.Now.AddHours(1) }, default);
        Clock.Move(TimeSpan.FromHours(1) - Tick);
        Assert.Equal(added, await state.ReadAsync(Key, default));
        Clock.Move(Tick);
        Assert.Null(await state.ReadAsync(Key, default));
        Assert.Null(await state.ReplaceAsync(added!, default));
        Assert.False(await state.RemoveAsync(added!, default));
        Assert.Empty(await ListAsync(state, Key.Kind, null));
        Assert.Empty(await ListAsync(state, Key.Kind, Key.Owner));
        Assert.Empty(await state.DueAsync(Key.Kind, Clock.Now, 10, default));
    }

    [ContractFact]
    public async Task what_expired_makes_room()
    {
        var state = await OpenAsync();
        var first = await state.AddAsync(Entry(Key, 1) with { Expires = Clock.Now.AddMinutes(1) }, default);
        Assert.Null(await state.AddAsync(Entry(Key, 2), default));
        Clock.Move(TimeSpan.FromMinutes(1));
        var second = await state.AddAsync(Entry(Key, 2), default);
        Assert.NotNull(second);
        Assert.Null(await state.ReplaceAsync(first!, default));
        Clock.Move(TimeSpan.FromDays(1000));
        Assert.Equal(second, await state.ReadAsync(Key, default));
    }

    [ContractFact]
    public async Task a_replacement_moves_the_end()
    {
        var state = await OpenAsync();
        var entry = await state.AddAsync(Entry(Key, 1) with { Expires = Clock.Now.AddMinutes(1) }, default);
        entry = await state.ReplaceAsync(entry! with { Expires = Clock.Now.AddMinutes(10) }, default);
        Clock.Move(TimeSpan.FromMinutes(9));
        Assert.Equal(entry, await state.ReadAsync(Key, default));
        entry = await state.ReplaceAsync(entry! with { Expires = null }, default);
        Clock.Move(TimeSpan.FromDays(1000));
        Assert.Equal(entry, await state.ReadAsync(Key, default));
    }

    [ContractFact]
    public async Task much_that_expired_stays_away_while_others_are_written()
    {
        var state = await OpenAsync();
        for (var i = 0; i < 30; i++)
            await state.AddAsync(Entry(Key with { Kind = StateKind.Activity, Id = $"{i}" }, i) with { Expires = Clock.Now.AddMinutes(i) }, default);
        Clock.Move(TimeSpan.FromHours(5));
        Assert.NotNull(await state.AddAsync(Entry(Key, 1), default));
        Assert.Empty(await ListAsync(state, StateKind.Activity, null));
        Assert.NotNull(await state.ReadAsync(Key, default));
    }

    [ContractFact]
    public async Task what_is_due_comes_with_what_is_due_first_first()
    {
        var state = await OpenAsync();
        int[] minutes = [7, 3, 9, 1, 5];
        foreach (var minute in minutes)
            await state.AddAsync(Entry(new(StateKind.Edition, $"owner {minute % 3}", $"{minute}"), minute) with { Due = Clock.Now.AddMinutes(minute) }, default);
        await state.AddAsync(Entry(new(StateKind.Edition, "owner", "never"), 0), default);
        await state.AddAsync(Entry(new(StateKind.Subscription, "owner", "other"), 0) with { Due = Clock.Now }, default);
        Assert.Equal(["1", "3", "5", "7"], await DueAsync(Clock.Now.AddMinutes(7), 100));
        Assert.Equal(["1", "3", "5"], await DueAsync(Clock.Now.AddMinutes(7) - Tick, 100));
        Assert.Equal(["1", "3"], await DueAsync(DateTimeOffset.MaxValue, 2));
        Assert.Empty(await DueAsync(Clock.Now, 100));
        Assert.Empty(await DueAsync(DateTimeOffset.MaxValue, 0));

        async Task<IEnumerable<string>> DueAsync(DateTimeOffset at, int most) =>
            (await state.DueAsync(StateKind.Edition, at, most, default)).Select(e => e.Key.Id);
    }

    [ContractFact]
    public async Task due_moves_with_a_replacement_and_may_be_any_instant_of_any_zone()
    {
        var state = await OpenAsync();
        var tokyo = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(9));
        var entry = await state.AddAsync(Entry(Key, 1) with { Due = tokyo, Expires = DateTimeOffset.MaxValue }, default);
        Assert.Equal(tokyo, Assert.Single(await state.DueAsync(Key.Kind, tokyo.ToUniversalTime(), 1, default)).Due);
        await state.ReplaceAsync(entry! with { Due = DateTimeOffset.MaxValue }, default);
        Assert.Empty(await state.DueAsync(Key.Kind, tokyo.AddYears(1000), 1, default));
        Assert.Single(await state.DueAsync(Key.Kind, DateTimeOffset.MaxValue, 1, default));
        entry = await state.AddAsync(Entry(Key with { Id = "long ago" }, 1) with { Due = DateTimeOffset.MinValue }, default);
        Assert.Equal(entry, Assert.Single(await state.DueAsync(Key.Kind, tokyo, 1, default)));
    }
}

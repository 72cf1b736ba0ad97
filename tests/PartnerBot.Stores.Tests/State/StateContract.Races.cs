using System.Globalization;
using System.Text.Json;
using PartnerBot.Keeping;
using PartnerBot.Stores.Tests.Contract;

namespace PartnerBot.Stores.Tests.State;

public abstract partial class StateContract
{
    private protected virtual int Rounds => 25;

    [ContractFact]
    public async Task of_many_who_add_one_wins_and_the_others_know()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var key = Key with { Id = $"round {round}" };
            var tries = await AllAtOnceAsync(8, async (state, i) => (Kept: await state.AddAsync(Entry(key, i), default), Number: i));
            var winner = Assert.Single(tries, t => t.Kept is not null);
            var there = await (await OpenAsync()).ReadAsync(key, default);
            Assert.Equal(winner.Kept, there);
            Assert.Equal(Entry(key, winner.Number).Json, there!.Json);
        }
    }

    [ContractFact]
    public async Task of_many_who_replace_the_same_writing_one_wins()
    {
        var current = await (await OpenAsync()).AddAsync(Entry(Key, 0), default);
        for (var round = 0; round < Rounds; round++)
        {
            var seen = current!;
            var tries = await AllAtOnceAsync(8, (state, i) => state.ReplaceAsync(Entry(Key, i) with { ETag = seen.ETag }, default));
            current = Assert.Single(tries, t => t is not null);
            Assert.Equal(current, await (await OpenAsync()).ReadAsync(Key, default));
        }
    }

    [ContractFact]
    public async Task of_many_who_remove_the_same_writing_one_wins()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var added = await (await OpenAsync()).AddAsync(Entry(Key, round), default);
            Assert.Single(await AllAtOnceAsync(8, (state, _) => state.RemoveAsync(added!, default)), removed => removed);
        }
    }

    [ContractFact]
    public async Task of_many_who_take_the_place_of_what_expired_one_wins()
    {
        for (var round = 0; round < Rounds; round++)
        {
            Assert.Single(await AllAtOnceAsync(8, (state, i) => state.AddAsync(Entry(Key, i) with { Expires = Clock.Now.AddMinutes(1) }, default)), t => t is not null);
            Clock.Move(TimeSpan.FromMinutes(1));
        }
    }

    [ContractFact]
    public async Task no_update_is_lost()
    {
        await (await OpenAsync()).AddAsync(Entry(Key, 0), default);
        await AllAtOnceAsync(6, async (state, _) =>
        {
            for (var i = 0; i < Rounds; i++)
                await CountUpAsync(state);
            return 0;
        });
        Assert.Equal(6 * Rounds, NumberOf((await (await OpenAsync()).ReadAsync(Key, default))!));
    }

    private static async Task CountUpAsync(IStateStore state)
    {
        while (true)
        {
            var seen = (await state.ReadAsync(Key, default))!;
            if (await state.ReplaceAsync(Entry(Key, NumberOf(seen) + 1) with { ETag = seen.ETag }, default) is not null)
                return;
        }
    }

    private static int NumberOf(StateEntry entry) => JsonDocument.Parse(entry.Json).RootElement.GetProperty("number").GetInt32();

    private async Task<T[]> AllAtOnceAsync<T>(int many, Func<IStateStore, int, Task<T>> work)
    {
        var states = new List<IStateStore>();
        for (var i = 0; i < many; i++)
            states.Add(await OpenAsync());
        return await Task.WhenAll(states.Select((state, i) => Task.Run(() => work(state, i))));
    }
}

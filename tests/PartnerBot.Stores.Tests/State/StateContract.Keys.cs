using PartnerBot.Keeping;
using PartnerBot.Stores.Tests.Contract;

namespace PartnerBot.Stores.Tests.State;

public abstract partial class StateContract
{
    private static readonly string[] Strange = [.. new[]
    {
        " ", "  ", "\t", "\n", "'; DROP TABLE state; --", "\"", "%2F", "../a", "/", "/a\\b?c#d", "19:meeting_MjdhNj@thread.v2;messageid=1", "A", "\\", "_", "a", "a ", "a.", "e\u0301", "{\"a\":1}",
        "é", "ａ", "ﬀ", "国際課", "\uFFFD", "😀", "👩‍👩‍👧", "𠮷野",
    }.OrderBy(Codes, StringComparer.Ordinal)];

    // UTF-16 would have the last one before the middle one.
    private static readonly string[] Ids = ["z", "\uFFFD", "𠮷"];

    public static TheoryData<string> NoKeys => ["", "a\0b", "half a character \uD83D", new string('x', 501)];

    public static TheoryData<string> LongKeys => [new string('x', 500), new string('協', 500), string.Concat(Enumerable.Repeat("😀", 250)), new string('/', 500)];

    [ContractFact]
    public async Task any_text_is_a_key_and_no_two_are_the_same()
    {
        var state = await OpenAsync();
        foreach (var (text, i) in Strange.Select((t, i) => (t, i)))
        {
            Assert.NotNull(await state.AddAsync(Entry(Key with { Id = text }, i), default));
            Assert.NotNull(await state.AddAsync(Entry(Key with { Kind = StateKind.Person, Owner = text }, i), default));
        }

        foreach (var (text, i) in Strange.Select((t, i) => (t, i)))
        {
            Assert.Equal(Entry(Key with { Id = text }, i), await state.ReadAsync(Key with { Id = text }, default) is { } byId ? byId with { ETag = null } : null);
            Assert.Equal([text], (await ListAsync(state, StateKind.Person, text)).Select(e => e.Key.Owner));
            Assert.True(await state.RemoveAsync((await state.ReadAsync(Key with { Id = text }, default))!, default));
        }

        Assert.Empty(await ListAsync(state, Key.Kind, Key.Owner));
    }

    [ContractTheory]
    [MemberData(nameof(LongKeys))]
    public async Task a_key_has_room_for_500_characters(string text)
    {
        var state = await OpenAsync();
        var key = new StateKey(StateKind.Conversation, text, text);
        var other = key with { Id = text[..498] + "ab" };
        var added = await state.AddAsync(Entry(key, 1), default);
        Assert.NotNull(await state.AddAsync(Entry(other, 2), default));
        Assert.Equal(added, await state.ReadAsync(key, default));
        Assert.Equal(2, (await ListAsync(state, key.Kind, text)).Count);
    }

    [ContractTheory]
    [MemberData(nameof(NoKeys), DisableDiscoveryEnumeration = true)]
    public async Task what_is_no_key_is_refused_before_anything_is_kept(string part)
    {
        var state = await OpenAsync();
        foreach (var key in new[] { Key with { Owner = part }, Key with { Id = part } })
        {
            await Assert.ThrowsAnyAsync<ArgumentException>(() => state.AddAsync(Entry(key, 1), default));
            await Assert.ThrowsAnyAsync<ArgumentException>(() => state.ReadAsync(key, default));
            await Assert.ThrowsAnyAsync<ArgumentException>(() => state.ReplaceAsync(Entry(key, 1) with { ETag = "1" }, default));
            await Assert.ThrowsAnyAsync<ArgumentException>(() => state.RemoveAsync(Entry(key, 1) with { ETag = "1" }, default));
        }

        Assert.Empty(await ListAsync(state, Key.Kind, null));
    }

    [ContractFact]
    public async Task lists_are_in_order_of_owner_and_id_by_code_point()
    {
        var state = await OpenAsync();
        foreach (var (owner, i) in Strange.Reverse().Select((t, i) => (t, i)))
        {
            foreach (var id in Ids.Reverse())
                await state.AddAsync(Entry(new(StateKind.Subscription, owner, id), i), default);
        }

        var wanted = Strange.SelectMany(owner => Ids.Select(id => (owner, id))).ToArray();
        Assert.Equal(wanted, (await ListAsync(state, StateKind.Subscription, null)).Select(e => (e.Key.Owner, e.Key.Id)));
        Assert.Equal(Ids, (await ListAsync(state, StateKind.Subscription, "😀")).Select(e => e.Key.Id));
    }

    [ContractFact]
    public async Task long_lists_are_whole()
    {
        var state = await OpenAsync();
        var keys = Enumerable.Range(0, 450).Select(i => new StateKey(StateKind.Subscription, $"{i % 4}", $"{i:000}")).ToList();
        await Parallel.ForEachAsync(keys, async (key, cancellation) => await state.AddAsync(Entry(key, 0) with { Due = Clock.Now }, cancellation));
        Assert.Equal(keys.OrderBy(k => k.Owner).ThenBy(k => k.Id), (await ListAsync(state, StateKind.Subscription, null)).Select(e => e.Key));
        Assert.Equal(keys.Where(k => k.Owner == "2").OrderBy(k => k.Id), (await ListAsync(state, StateKind.Subscription, "2")).Select(e => e.Key));
        Assert.Equal(keys.ToHashSet(), [.. (await state.DueAsync(StateKind.Subscription, Clock.Now, 1000, default)).Select(e => e.Key)]);
        Assert.Equal(70, (await state.DueAsync(StateKind.Subscription, Clock.Now, 70, default)).Select(e => e.Key).Distinct().Count());
    }

    [ContractTheory]
    [InlineData("""{"big":9007199254740993,"precise":0.1000000000000000055511151231257827,"exponent":1E+2,"text":"\u00e9 é 😀 \"quoted\" \\"}""")]
    [InlineData("""{ "spaced" : 1,"a":1,"a":2, "null":null }""")]
    [InlineData("{}")]
    public async Task a_value_comes_back_as_it_was(string json)
    {
        var state = await OpenAsync();
        await state.AddAsync(new(Key, json), default);
        Assert.Equal(json, (await state.ReadAsync(Key, default))!.Json);
    }

    [ContractTheory]
    [InlineData('x')]
    [InlineData('協')]
    [InlineData('"')]
    public async Task a_value_has_room_for_a_megabyte(char filling)
    {
        var state = await OpenAsync();
        var written = filling == '"' ? "\\\"" : $"{filling}";
        var json = $$"""{"a":"{{string.Concat(Enumerable.Repeat(written, (StateLimits.LargestValue - 8) / System.Text.Encoding.UTF8.GetByteCount(written)))}}"}""";
        await state.AddAsync(new(Key, json), default);
        Assert.True(json == (await state.ReadAsync(Key, default))!.Json, "the value came back changed");
        await Assert.ThrowsAnyAsync<ArgumentException>(() => state.AddAsync(new(Key with { Id = "more" }, json + new string(' ', 10)), default));
        Assert.Null(await state.ReadAsync(Key with { Id = "more" }, default));
    }

    private static string Codes(string text) => string.Concat(text.EnumerateRunes().Select(r => $"{r.Value:X6}"));
}

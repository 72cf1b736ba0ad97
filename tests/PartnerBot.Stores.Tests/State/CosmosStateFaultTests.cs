using System.Net;
using PartnerBot.Keeping;
using PartnerBot.Queries;
using PartnerBot.Stores.Cosmos;
using PartnerBot.Stores.Cosmos.State;
using PartnerBot.Stores.Tests.Contract;
using PartnerBot.Stores.Tests.Cosmos;

namespace PartnerBot.Stores.Tests.State;

/// <summary>What happens on the way to the service, under the real client.</summary>
[NeedsCosmos]
public sealed class CosmosStateFaultTests(CosmosServerFixture server) : IClassFixture<CosmosServerFixture>, IAsyncLifetime, IDisposable
{
    private static readonly StateKey Key = new(StateKind.Subscription, "somebody", "digest/1");

    private readonly FaultyWay _way = new();
    private CosmosConnection? _connection;
    private CosmosState? _state;

    private CosmosState State => _state!;

    public async Task InitializeAsync()
    {
        if (CosmosServer.Missing is not null)
            return;
        _connection = new(CosmosPlace.Read(server.Server.NewDatabase()), _way.Client, TimeSpan.FromSeconds(4));
        _state = new(_connection, TimeProvider.System);
        await State.ReadAsync(Key, default);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _connection?.Dispose();
        _way.Dispose();
    }

    [ContractFact]
    public async Task a_busy_service_is_asked_again_when_it_says()
    {
        _way.Mishap = FaultyWay.Times(3, FaultyWay.Status(HttpStatusCode.TooManyRequests, 3200, retryAfterMilliseconds: 20));
        Assert.NotNull(await State.AddAsync(new(Key, "{}"), default));
        Assert.Equal(4, _way.Requests);
    }

    [ContractFact]
    public async Task a_service_that_is_away_for_a_moment_is_asked_again()
    {
        var kept = await State.AddAsync(new(Key, "{}") { Due = DateTimeOffset.UnixEpoch }, default);
        foreach (var call in new Func<Task<StateEntry?>>[]
        {
            async () => kept = await State.ReplaceAsync(kept! with { Json = """{"a":"long enough"}""" }, default),
            () => State.ReadAsync(Key, default),
            async () => (await State.DueAsync(Key.Kind, DateTimeOffset.UnixEpoch, 1, default))[0],
        })
        {
            _way.Mishap = FaultyWay.Times(2, FaultyWay.Status(HttpStatusCode.ServiceUnavailable, retryAfterMilliseconds: 10));
            Assert.Equal("""{"a":"long enough"}""", (await call())?.Json);
        }
    }

    [ContractFact]
    public async Task a_service_that_stays_busy_is_said()
    {
        _way.Mishap = FaultyWay.Status(HttpStatusCode.TooManyRequests, 3200, retryAfterMilliseconds: 3_000);
        await SaysAsync(() => State.ReadAsync(Key, default), "is busy: try again in a moment");
    }

    [ContractTheory]
    [InlineData(HttpStatusCode.ServiceUnavailable, 0, "cannot be reached")]
    [InlineData(HttpStatusCode.Unauthorized, 0, "The account key does not open the database")]
    [InlineData(HttpStatusCode.Forbidden, 0, "may not use the database")]
    [InlineData(HttpStatusCode.NotFound, 1003, "one of its containers is missing")]
    [InlineData(HttpStatusCode.InternalServerError, 0, "refused with status 500")]
    public async Task a_refusal_is_an_error_for_every_call_and_never_an_absence(HttpStatusCode status, int subStatus, string wanted)
    {
        var kept = (await State.AddAsync(new(Key, "{}") { Due = DateTimeOffset.UnixEpoch }, default))!;
        _way.Mishap = FaultyWay.Status(status, subStatus);
        await SaysAsync(() => State.ReadAsync(Key, default), wanted);
        await SaysAsync(() => State.AddAsync(new(Key with { Id = "new" }, "{}"), default), wanted);
        await SaysAsync(() => State.ReplaceAsync(kept, default), wanted);
        await SaysAsync(() => State.RemoveAsync(kept, default), wanted);
        await SaysAsync(() => State.DueAsync(Key.Kind, DateTimeOffset.MaxValue, 5, default), wanted);
        await SaysAsync(async () => await State.ListAsync(Key.Kind, null, default).GetAsyncEnumerator().MoveNextAsync(), wanted);
        _way.Mishap = null;
        Assert.Equal(kept, await State.ReadAsync(Key, default));
    }

    [ContractFact]
    public async Task nobody_there_is_said()
    {
        _way.Mishap = FaultyWay.Unreachable;
        var e = await Assert.ThrowsAsync<StoreException>(() => State.ReadAsync(Key, default));
        Assert.Contains(", database test-", e.Message, StringComparison.Ordinal);
    }

    [ContractFact]
    public async Task silence_is_said_after_the_time_limit()
    {
        _way.Mishap = FaultyWay.Silence;
        await Assert.ThrowsAsync<StoreException>(() => State.ReadAsync(Key, default));
    }

    [ContractFact]
    public async Task whoever_gives_up_waiting_is_not_told_of_a_fault()
    {
        _way.Mishap = FaultyWay.Silence;
        using var enough = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => State.ReadAsync(Key, enough.Token));
    }

    [ContractFact]
    public async Task an_adding_whose_answer_was_lost_is_there_once_or_said()
    {
        _way.Mishap = FaultyWay.OnWrites(FaultyWay.Times(1, FaultyWay.LostAnswer));
        var kept = await KeptOrSaidAsync(() => State.AddAsync(new(Key, """{"a":1}"""), default));
        _way.Mishap = null;
        var there = await State.ReadAsync(Key, default);
        Assert.Equal("""{"a":1}""", there!.Json);
        Assert.True(kept is null || kept == there);
    }

    [ContractFact]
    public async Task a_writing_that_was_done_before_the_service_went_away_is_known_again()
    {
        var first = (await State.AddAsync(new(Key, "{}"), default))!;
        _way.Mishap = FaultyWay.OnWrites(FaultyWay.Times(1, DoneButAway));
        var second = await State.ReplaceAsync(first with { Json = """{"a":2}""" }, default);
        Assert.Equal("""{"a":2}""", second!.Json);
        Assert.Equal(second, await State.ReadAsync(Key, default));
        _way.Mishap = FaultyWay.OnWrites(FaultyWay.Times(1, DoneButAway));
        var added = await State.AddAsync(new(Key with { Id = "new" }, "{}"), default);
        Assert.NotNull(added);
        Assert.Equal(added, await State.ReadAsync(added.Key, default));
        Assert.NotNull(await State.ReplaceAsync(added, default));
    }

    [ContractTheory]
    [InlineData("""{"id":"subscription~x","owner":"somebody","kind":"subscription"}""")]
    [InlineData("""{"id":"subscription~x","owner":"somebody","kind":"subscription","name":"digest/1","json":7,"writing":"w"}""")]
    [InlineData("""{"id":"subscription~x","owner":"somebody","kind":"subscription","name":"digest/1","json":"{}","writing":"w","expires":"tomorrow"}""")]
    public async Task a_document_damaged_by_hand_is_named(string document)
    {
        var container = _connection!.Container(StateContainer.Name);
        using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(document.Replace("subscription~x", StateDocument.IdOf(Key), StringComparison.Ordinal)));
        (await container.CreateItemStreamAsync(content, new("somebody"))).EnsureSuccessStatusCode();
        await SaysAsync(() => State.ReadAsync(Key, default), "A document in the container state of the database");
        await SaysAsync(async () => await State.ListAsync(Key.Kind, "somebody", default).GetAsyncEnumerator().MoveNextAsync(), "is damaged: put it right or take it away");
    }

    private static Mishap DoneButAway => async (request, pass, _) =>
    {
        using var done = await pass();
        return FaultyWay.Answer(request, HttpStatusCode.ServiceUnavailable, 0, 10);
    };

    private static async Task<StateEntry?> KeptOrSaidAsync(Func<Task<StateEntry?>> call)
    {
        try
        {
            return await call();
        }
        catch (StoreException)
        {
            return null;
        }
    }

    private static async Task SaysAsync(Func<Task> call, string wanted) =>
        Assert.Contains(wanted, (await Assert.ThrowsAsync<StoreException>(call)).Message, StringComparison.Ordinal);
}

using PartnerBot.Digests;
using PartnerBot.Queries;
using PartnerBot.Register;

namespace PartnerBot.Tests.Digests;

public sealed class SharedQueriesTests
{
    private static readonly Query French = QueryText.TryRead("agreements where country = FR", out var query, out _) ? query : throw new InvalidOperationException();

    [Fact]
    public async Task what_many_ask_at_once_runs_once()
    {
        var store = new CountingStore();
        var shared = new SharedQueries(store, TimeProvider.System);
        var asked = Enumerable.Range(0, 100).Select(_ => shared.RunAsync(French, new Page(0, 10), default)).ToArray();
        store.Go.SetResult();
        var results = await Task.WhenAll(asked);
        Assert.Single(results.Distinct());
        Assert.Equal(1, store.Runs);
        await shared.RunAsync(French, new Page(10, 10), default);
        Assert.Equal(2, store.Runs);
    }

    [Fact]
    public async Task after_a_minute_it_is_asked_anew()
    {
        var (store, clock) = (new CountingStore(), new SetClock());
        store.Go.SetResult();
        var shared = new SharedQueries(store, clock);
        await shared.RunAsync(French, Page.All, default);
        clock.Seconds = 59;
        await shared.RunAsync(French, Page.All, default);
        Assert.Equal(1, store.Runs);
        clock.Seconds = 61;
        await shared.RunAsync(French, Page.All, default);
        Assert.Equal(2, store.Runs);
    }

    [Fact]
    public async Task a_failure_is_not_kept_and_one_who_gives_up_takes_nothing_from_the_others()
    {
        var store = new CountingStore { Fails = true };
        store.Go.SetResult();
        var shared = new SharedQueries(store, TimeProvider.System);
        await Assert.ThrowsAsync<StoreException>(() => shared.RunAsync(French, Page.All, default));
        store.Fails = false;
        store.Go = new TaskCompletionSource();
        using var impatient = new CancellationTokenSource();
        var (first, second) = (shared.RunAsync(French, Page.All, impatient.Token), shared.RunAsync(French, Page.All, default));
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        store.Go.SetResult();
        Assert.NotNull(await second);
        Assert.Equal(2, store.Runs);
    }

    [Fact]
    public async Task what_is_thrown_without_a_task_is_not_kept_either()
    {
        var store = new CountingStore { Throws = true };
        store.Go.SetResult();
        var shared = new SharedQueries(store, TimeProvider.System);
        await Assert.ThrowsAsync<InvalidDataException>(() => shared.RunAsync(French, Page.All, default));
        store.Throws = false;
        Assert.NotNull(await shared.RunAsync(French, Page.All, default));
    }

    private sealed class SetClock : TimeProvider
    {
        public long Seconds { get; set; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Seconds;
    }

    private sealed class CountingStore : IRegisterStore
    {
        public TaskCompletionSource Go { get; set; } = new();
        public bool Fails { get; set; }
        public int Runs { get; private set; }

        public bool Throws { get; set; }

        public Task<QueryResult> RunAsync(Query query, Page page, CancellationToken cancellation) =>
            Throws ? throw new InvalidDataException("a damaged row") : AnswerAsync();

        private async Task<QueryResult> AnswerAsync()
        {
            Runs++;
            await Go.Task;
            return Fails ? throw new StoreException("down") : new QueryResult();
        }

        public Task<Vocabulary> ReadVocabularyAsync(CancellationToken cancellation) => throw new NotSupportedException();
    }
}

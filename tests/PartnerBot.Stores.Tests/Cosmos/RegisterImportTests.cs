using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores.Cosmos;
using PartnerBot.Stores.Tests.Contract;
using PartnerBot.Stores.Tests.State;

namespace PartnerBot.Stores.Tests.Cosmos;

public sealed class RegisterImportTests(CosmosServerFixture server) : IClassFixture<CosmosServerFixture>, IAsyncDisposable
{
    private static readonly Query Agreements = new(Target.Agreements);

    private readonly HandMovedClock _clock = new();
    private readonly Lazy<CosmosConnection> _connection = new(() => new(CosmosPlace.Read(server.Server.NewDatabase())));

    public async ValueTask DisposeAsync()
    {
        if (!_connection.IsValueCreated)
            return;
        await _connection.Value.Database.DeleteStreamAsync();
        _connection.Value.Dispose();
    }

    [CosmosFact]
    public async Task a_new_database_holds_the_sample_register()
    {
        var opened = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => CosmosStore.OpenAsync(_connection.Value, _clock, default)));
        foreach (var store in opened)
            Assert.Equal(123, (await store.RunAsync(Agreements, Page.All, default)).Count);
        Assert.Empty(await opened[0].CheckAsync(default));
    }

    [CosmosFact]
    public async Task an_import_replaces_all_and_the_same_again_changes_nothing()
    {
        var store = await OpenAsync();
        Assert.True(await store.ReplaceAsync(InventedRegister.Contents, null, default));
        Assert.False(await store.ReplaceAsync(InventedRegister.Contents, null, default));
        await AssertHoldsAsync(store, InventedRegister.Contents);
    }

    [CosmosFact]
    public async Task an_import_cut_off_at_any_request_leaves_the_old_register_and_goes_on_when_run_again()
    {
        var store = await OpenAsync();
        for (var requests = 0; ; requests++)
        {
            var contents = Numbered(requests);
            using var cut = new CutConnection(_connection.Value.Place, requests);
            if (await cut.ReplaceAsync(contents, _clock))
            {
                Assert.True(requests > 8, $"an import of {requests} requests is hard to believe");
                break;
            }

            await AssertHoldsAsync(store, requests == 0 ? SampleRegister.Load() : Numbered(requests - 1));
            Assert.True(await store.ReplaceAsync(contents, null, default));
            await AssertHoldsAsync(store, contents);
            Assert.Empty(await store.CheckAsync(default));
        }
    }

    [CosmosFact]
    public async Task going_back_to_a_register_that_is_still_there_writes_nothing_of_it_again()
    {
        var store = await OpenAsync();
        await store.ReplaceAsync(InventedRegister.Contents, null, default);
        var written = new Written();
        Assert.True(await store.ReplaceAsync(SampleRegister.Load(), written, default));
        await AssertHoldsAsync(store, SampleRegister.Load());
        Assert.Equal(0, written.Documents);
    }

    [CosmosFact]
    public async Task what_was_replaced_or_given_up_is_deleted_after_a_day_and_not_before()
    {
        var store = await OpenAsync();
        using (var cut = new CutConnection(_connection.Value.Place, 7))
            Assert.False(await cut.ReplaceAsync(Numbered(0), _clock));
        await store.ReplaceAsync(InventedRegister.Contents, null, default);
        Assert.Equal(3, await VersionsAsync());
        _clock.Move(TimeSpan.FromHours(23));
        await store.ReplaceAsync(InventedRegister.Contents, null, default);
        Assert.Equal(3, await VersionsAsync());
        _clock.Move(TimeSpan.FromHours(2));
        await store.ReplaceAsync(InventedRegister.Contents, null, default);
        Assert.Equal(1, await VersionsAsync());
        await AssertHoldsAsync(store, InventedRegister.Contents);
    }

    [CosmosFact]
    public async Task what_is_being_deleted_is_written_again_under_another_name()
    {
        var store = await OpenAsync();
        await store.ReplaceAsync(InventedRegister.Contents, null, default);
        var versions = new VersionsDocument(_connection.Value.Container(RegisterContainer.Name));
        await versions.ChangeAsync(v => v with { Others = [.. v.Others.Select(o => o with { IsGoing = true })] }, default);
        // Without the cleaning before it, as while another process is at it.
        var import = new RegisterImport(
            _connection.Value.Container(RegisterContainer.Name), _connection.Value.BulkContainer(RegisterContainer.Name), _clock, null);
        Assert.True(await import.RunAsync(SampleRegister.Load(), default));
        await AssertHoldsAsync(store, SampleRegister.Load());
        Assert.EndsWith("-2", (await versions.ReadAsync(default))!.Current!.Name, StringComparison.Ordinal);
        Assert.Empty(await store.CheckAsync(default));
    }

    [CosmosFact]
    public async Task imports_at_the_same_time_leave_one_of_them_whole()
    {
        var store = await OpenAsync();
        await Task.WhenAll(store.ReplaceAsync(Numbered(1), null, default), store.ReplaceAsync(Numbered(2), null, default));
        var words = await store.ReadVocabularyAsync(default);
        await AssertHoldsAsync(store, words.Version == Vocabulary.Of(Numbered(1)).Version ? Numbered(1) : Numbered(2));
        Assert.Empty(await store.CheckAsync(default));
    }

    [CosmosFact]
    public async Task readers_see_the_old_register_or_the_new_one_and_never_a_mixture()
    {
        var store = await OpenAsync();
        var writing = Task.Run(async () =>
        {
            for (var i = 0; i < 6; i++)
                await store.ReplaceAsync(i % 2 == 0 ? Numbered(i) : SampleRegister.Load(), null, default);
        });
        var query = Agreements with { Group = new(GroupKey.Level) };
        do
        {
            var result = await store.RunAsync(query, new(0, 1), default);
            Assert.Contains((result.Count, result.Groups!.Sum(g => g.Count)), new[] { (123, 123), (150, 150) });
        }
        while (!writing.IsCompleted);
        await writing;
    }

    /// <summary>The invented register with a mark in it, so that each number is a content of its own.</summary>
    internal static RegisterContents Numbered(int number) => InventedRegister.Contents with
    {
        Sources = [.. InventedRegister.Contents.Sources.Select(s => s with { Title = $"edition {number}" })],
    };

    internal static async Task AssertHoldsAsync(CosmosStore store, RegisterContents contents)
    {
        Assert.Equal(Vocabulary.Of(contents).Version, (await store.ReadVocabularyAsync(default)).Version);
        var all = await store.RunAsync(Agreements, Page.All, default);
        Assert.Equal((contents.Agreements.Count, contents.Agreements.Count), (all.Count, all.Rows.Count));
        Assert.Equal(contents.Institutions.Count, (await store.RunAsync(new(Target.Institutions), new(0, 1), default)).Count);
    }

    private Task<CosmosStore> OpenAsync() => CosmosStore.OpenAsync(_connection.Value, _clock, default);

    private async Task<int> VersionsAsync()
    {
        var documents = new DocumentReader(_connection.Value.Container(RegisterContainer.Name), null, null);
        var versions = new HashSet<string>();
        await foreach (var version in documents.ReadAsync(new("SELECT VALUE c[\"version\"] FROM c WHERE IS_DEFINED(c[\"version\"])", [], null), null, default))
            versions.Add(version.GetString()!);
        return versions.Count;
    }

    private sealed class Written : IProgress<int>
    {
        public int Documents { get; private set; }

        public void Report(int value) => Documents = value;
    }
}

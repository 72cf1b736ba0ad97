using Microsoft.Data.Sqlite;
using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores.Sqlite;
using PartnerBot.Stores.Tests.Contract;

namespace PartnerBot.Stores.Tests.Sqlite;

public sealed class SqliteFileTests : IDisposable
{
    private static readonly Query Agreements = new(Target.Agreements) { Operation = Operation.Count };

    private readonly TemporaryFolder _folder = new();

    private string Path => _folder.File("register.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task a_new_file_holds_the_sample_register()
    {
        Assert.Equal(123, (await SqliteStore.Open(Path).RunAsync(Agreements, Page.All, default)).Count);
        Assert.Equal(123, (await SqliteStore.Open(Path).RunAsync(Agreements, Page.All, default)).Count);
    }

    [Fact]
    public async Task an_import_replaces_all_and_the_same_again_changes_nothing()
    {
        var store = SqliteStore.Open(Path);
        Assert.True(await store.ReplaceAsync(InventedRegister.Contents, null, default));
        Assert.False(await store.ReplaceAsync(InventedRegister.Contents, null, default));
        Assert.Equal(150, (await store.RunAsync(Agreements, Page.All, default)).Count);
        Assert.Equal(Vocabulary.Of(InventedRegister.Contents).Version, (await store.ReadVocabularyAsync(default)).Version);
    }

    [Fact]
    public async Task an_import_that_fails_midway_changes_nothing()
    {
        var store = SqliteStore.Open(Path);
        var broken = InventedRegister.Contents with { Policies = [InventedRegister.Contents.Policies[0], InventedRegister.Contents.Policies[0]] };
        await Assert.ThrowsAsync<StoreException>(() => store.ReplaceAsync(broken, null, default));
        Assert.Equal(123, (await store.RunAsync(Agreements, Page.All, default)).Count);
        Assert.Equal(Vocabulary.Of(SampleRegister.Load()).Version, (await store.ReadVocabularyAsync(default)).Version);
    }

    [Fact]
    public async Task readers_see_the_old_register_or_the_new_one_and_never_a_mixture()
    {
        var store = SqliteStore.Open(Path);
        var writing = Task.Run(async () =>
        {
            for (var i = 0; i < 6; i++)
                await SqliteStore.Open(Path).ReplaceAsync(i % 2 == 0 ? InventedRegister.Contents : SampleRegister.Load(), null, default);
        });
        var query = new Query(Target.Agreements) { Group = new(GroupKey.Level) };
        do
        {
            var result = await store.RunAsync(query, new(0, 1), default);
            Assert.Contains((result.Count, result.Groups!.Sum(g => g.Count)), new[] { (123, 123), (150, 150) });
        }
        while (!writing.IsCompleted);
        await writing;
    }

    [Fact]
    public void a_damaged_file_says_what_to_do()
    {
        File.WriteAllBytes(Path, [.. Enumerable.Range(0, 9000).Select(i => (byte)(i * 31))]);
        AssertAdvice("is damaged: move the file away or put a copy back, start again, and import your register.");
    }

    [Fact]
    public async Task a_file_damaged_within_says_what_to_do()
    {
        SqliteStore.Open(Path);
        SqliteConnection.ClearAllPools();
        using (var file = File.OpenWrite(Path))
        {
            file.Position = 4096;
            file.Write(new byte[file.Length - 4096]);
        }

        var e = await Assert.ThrowsAsync<StoreException>(async () => await SqliteStore.Open(Path).RunAsync(Agreements, Page.All, default));
        Assert.EndsWith("is damaged: move the file away or put a copy back, start again, and import your register.", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CREATE TABLE wine(year INTEGER)", "is a database, but not a register of PartnerBot: set another place for the register.")]
    [InlineData("PRAGMA user_version = 99", "was made by another version of PartnerBot: move the file away, start again, and import your register.")]
    public void a_file_of_another_kind_is_left_alone(string made, string wanted)
    {
        using (var connection = new SqliteConnection($"Data Source={Path}"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = made;
            command.ExecuteNonQuery();
        }

        AssertAdvice(wanted);
    }

    [Fact]
    public void a_missing_folder_says_what_to_do()
    {
        var e = Assert.Throws<StoreException>(() => SqliteStore.Open(_folder.File("none/register.db")));
        Assert.EndsWith("does not exist: create it, or set another place for the register.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void a_place_that_cannot_be_written_says_what_to_do()
    {
        // A folder where the file should be refuses everybody, root too.
        Directory.CreateDirectory(Path);
        AssertAdvice("cannot be opened: check that the folder is there and that PartnerBot may write in it.");
    }

    [Fact]
    public void an_index_serves_what_is_asked_most()
    {
        SqliteStore.Open(Path);
        using var connection = new SqliteConnection($"Data Source={Path}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN SELECT key FROM agreements r WHERE r.home = 1 AND r.expires_first >= 20250101 AND r.expires_last < 20260101";
        using var reader = command.ExecuteReader();
        Assert.True(reader.Read());
        Assert.Contains("agreements_by_expiry", reader.GetString(3), StringComparison.Ordinal);
    }

    private void AssertAdvice(string wanted)
    {
        var e = Assert.Throws<StoreException>(() => SqliteStore.Open(Path));
        Assert.EndsWith(wanted, e.Message, StringComparison.Ordinal);
        Assert.Contains(Path, e.Message, StringComparison.Ordinal);
    }
}

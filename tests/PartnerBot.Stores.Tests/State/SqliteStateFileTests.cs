using Microsoft.Data.Sqlite;
using PartnerBot.Keeping;
using PartnerBot.Queries;
using PartnerBot.Stores.Sqlite;
using PartnerBot.Stores.Sqlite.State;
using PartnerBot.Stores.Tests.Contract;

namespace PartnerBot.Stores.Tests.State;

public sealed class SqliteStateFileTests : IDisposable
{
    private static readonly StateKey Key = new(StateKind.Person, "somebody", "choices");

    private readonly TemporaryFolder _folder = new();
    private readonly HandMovedClock _clock = new();

    private string Register => _folder.File("register.db");

    private string File => _folder.File("register.state.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task an_import_holds_up_no_conversation_and_costs_no_subscription()
    {
        var register = SqliteStore.Open(Register);
        using var state = Open();
        await state.AddAsync(new(Key, "{}"), default);
        using (var import = new SqliteConnection($"Data Source={Register}"))
        {
            import.Open();
            using var writing = import.BeginTransaction(deferred: false);
            Assert.NotNull(await state.AddAsync(new(Key with { Id = "more" }, "{}"), default));
        }

        await register.ReplaceAsync(InventedRegister.Contents, null, default);
        Assert.NotNull(await state.ReadAsync(Key, default));
    }

    [Fact]
    public async Task what_has_long_expired_is_taken_off_the_disk()
    {
        using var state = Open();
        for (var i = 0; i < 20; i++)
            await state.AddAsync(new(Key with { Id = $"{i}" }, "{}") { Expires = _clock.Now.AddMinutes(i) }, default);
        _clock.Move(TimeSpan.FromMinutes(69));
        await state.AddAsync(new(Key, "{}"), default);
        // One hour after it expired, and not before.
        Assert.Equal(11L, Number("SELECT count(*) FROM state"));
        _clock.Move(TimeSpan.FromHours(2));
        await state.AddAsync(new(Key with { Id = "next" }, "{}"), default);
        Assert.Equal(2L, Number("SELECT count(*) FROM state"));
    }

    [Theory]
    [InlineData("SELECT id FROM state WHERE kind = 'edition' AND due <= 5 AND (expires IS NULL OR expires > 1) ORDER BY due LIMIT 5", "state_by_due")]
    [InlineData("SELECT id FROM state WHERE kind = 'edition' AND (owner, id) > ('a', 'b') AND owner = 'a' ORDER BY owner, id LIMIT 5", "state_by_key")]
    [InlineData("SELECT rowid FROM state WHERE expires <= 5 ORDER BY expires LIMIT 5", "state_by_expiry")]
    public async Task an_index_serves_what_is_asked(string sql, string index)
    {
        using var state = Open();
        await state.AddAsync(new(Key, "{}"), default);
        using var connection = new SqliteConnection($"Data Source={File}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + sql;
        using var reader = command.ExecuteReader();
        Assert.True(reader.Read());
        Assert.Contains($"INDEX {index} (", reader.GetString(3), StringComparison.Ordinal);
        Assert.False(reader.Read(), "more than the search is done: " + sql);
    }

    [Theory]
    [InlineData("CREATE TABLE wine(year INTEGER)", "is a database, but not one of PartnerBot")]
    [InlineData("PRAGMA user_version = 99", "was written by a newer PartnerBot: update this one.")]
    public async Task a_file_of_another_kind_is_left_alone(string made, string wanted)
    {
        using (var connection = new SqliteConnection($"Data Source={File}"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = made;
            command.ExecuteNonQuery();
        }

        await AssertAdviceAsync(wanted);
    }

    [Fact]
    public async Task a_damaged_file_says_what_to_do()
    {
        await System.IO.File.WriteAllBytesAsync(File, [.. Enumerable.Range(0, 9000).Select(i => (byte)(i * 31))]);
        await AssertAdviceAsync("is damaged: put a copy back, or move it away and start again without what it kept.");
    }

    [Fact]
    public async Task a_place_that_cannot_be_written_says_what_to_do()
    {
        Directory.CreateDirectory(File);
        await AssertAdviceAsync("cannot be opened: check that the folder is there and that PartnerBot may write in it.");
    }

    [Fact]
    public async Task a_file_that_was_moved_away_is_made_anew_after_it_was_missed()
    {
        using var state = Open();
        await state.AddAsync(new(Key, "{}"), default);
        SqliteConnection.ClearAllPools();
        System.IO.File.Delete(File);
        await Assert.ThrowsAsync<StoreException>(() => state.AddAsync(new(Key, "{}"), default));
        Assert.NotNull(await state.AddAsync(new(Key, "{}"), default));
    }

    private SqliteState Open() => SqliteState.Beside(Register, _clock);

    private long Number(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={File}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private async Task AssertAdviceAsync(string wanted)
    {
        using var state = Open();
        var e = await Assert.ThrowsAsync<StoreException>(() => state.ReadAsync(Key, default));
        Assert.StartsWith(File, e.Message, StringComparison.Ordinal);
        Assert.Contains(wanted, e.Message, StringComparison.Ordinal);
    }
}

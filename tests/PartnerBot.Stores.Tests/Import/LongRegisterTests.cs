using PartnerBot.Benchmarks.Grown;
using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores.Import;
using PartnerBot.Stores.Memory;
using PartnerBot.Stores.Sqlite;
using PartnerBot.Stores.Tests.Contract;
using PartnerBot.Tests.Queries;

namespace PartnerBot.Stores.Tests.Import;

/// <summary>A register with more agreements than are kept in memory while it is imported.</summary>
public sealed class LongRegisterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public LongRegisterTests() => GrownFolder.Write(_folder.File("files"), AgreementsFile.MostKept + 500, 300);

    private string Agreements => Path.Combine(_folder.File("files"), "agreements.csv");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task a_register_read_row_by_row_means_the_same_as_one_in_memory()
    {
        var contents = Read();
        Assert.False(contents.Agreements is IReadOnlyList<Agreement>, "the agreements are in memory");
        var store = SqliteStore.Open(_folder.File("register.db"), () => contents);
        var whole = contents with { Agreements = [.. contents.Agreements] };
        var reference = new MemoryStore(whole);
        var generator = new QueryGenerator(21, new RegisterValues(whole).Next);
        for (var i = 0; i < 100; i++)
        {
            var query = generator.Next();
            var (wanted, got) = (await reference.RunAsync(query, new(1, 20), default), await store.RunAsync(query, new(1, 20), default));
            Assert.True(wanted.Count == got.Count && wanted.Value == got.Value, $"asked  {query}\nwanted {wanted.Count} {wanted.Value}\ngot    {got.Count} {got.Value}");
            Assert.Equal(wanted.Ids, got.Ids);
            Assert.Equal(wanted.Rows, got.Rows);
            Assert.Equal(wanted.AlsoPossible, got.AlsoPossible);
            Assert.Equal(wanted.Groups?.Select(g => (g.Key, g.Count)), got.Groups?.Select(g => (g.Key, g.Count)));
        }
    }

    [Fact]
    public void rows_in_another_order_make_the_same_register()
    {
        var version = Vocabulary.Of(Read()).Version;
        var lines = File.ReadAllLines(Agreements);
        Array.Reverse(lines, 1, lines.Length - 1);
        File.WriteAllLines(Agreements, lines);
        var turned = Read();
        Assert.True(turned.Agreements is IReadOnlyList<Agreement>, "rows out of order must be kept to be sorted");
        Assert.Equal(version, Vocabulary.Of(turned).Version);
    }

    [Fact]
    public async Task a_file_that_changes_during_the_import_changes_nothing()
    {
        var store = SqliteStore.Open(_folder.File("register.db"));
        var contents = Read();
        var text = await File.ReadAllTextAsync(Agreements);
        await File.WriteAllTextAsync(Agreements, text.Replace("Renewed without change.", "Renewed with a change.", StringComparison.Ordinal));
        var e = await Assert.ThrowsAsync<StoreException>(() => store.ReplaceAsync(contents, null, default));
        Assert.EndsWith("the register is as it was; import once more.", e.Message, StringComparison.Ordinal);
        Assert.Equal(123, (await store.RunAsync(new(Target.Agreements), new(0, 1), default)).Count);
    }

    [Theory]
    [InlineData("grown-0020400,", "grown-0020399,", "column id: 'grown-0020399' stands in an earlier row too")]
    [InlineData("grown-0020400,", "grown-0020400,not", "column home: there is no institution 'notgrown-")]
    public void rows_beyond_those_kept_are_checked_like_the_first(string old, string changed, string wanted)
    {
        File.WriteAllText(Agreements, File.ReadAllText(Agreements).Replace(old, changed, StringComparison.Ordinal));
        Assert.Contains(wanted, Assert.Single(RegisterFolder.Read(_folder.File("files")).Rejections).ToString(), StringComparison.Ordinal);
    }

    private RegisterContents Read()
    {
        var reading = RegisterFolder.Read(_folder.File("files"));
        Assert.Empty(reading.Rejections);
        return reading.Contents!;
    }
}

using System.Text;
using Microsoft.Data.Sqlite;
using PartnerBot.Stores.Tests.Cosmos;

namespace PartnerBot.Cli.Tests;

public sealed class DoctorTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("partnerbot-doctor-").FullName;

    private string Register => Path.Combine(_folder, "register.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_good_file_is_well_and_stays_as_it_is()
    {
        Make();
        var before = await File.ReadAllBytesAsync(Register);
        var run = await CommandLine.RunAsync("doctor", "--store", Register);
        Assert.Equal(0, run.Code);
        Assert.All(Lines(run), line => Assert.StartsWith("OK ", line, StringComparison.Ordinal));
        Assert.Equal(["place", "schema", "rights", "file", "indexes", "register", "state"], Lines(run).Select(l => l[6..].Split(' ')[0]));
        Assert.Contains("123 agreements, 132 institutions", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(Register));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named_and_not_made()
    {
        await AssertWrongAsync(Register, "place", Register, "start the bot once, or import a register");
        Assert.Empty(Directory.GetFileSystemEntries(_folder));
        await AssertWrongAsync(Path.Combine(_folder, "none", "register.db"), "place", "create the folder");
        await AssertWrongAsync(_folder, "place", "is a folder");
    }

    [Fact]
    public async Task A_database_of_somebody_else_is_not_touched()
    {
        Execute("CREATE TABLE wine(year INTEGER)");
        await AssertWrongAsync(Register, "schema", "not a register of PartnerBot");
    }

    [Fact]
    public async Task A_register_of_another_version_is_told()
    {
        Make();
        Execute("PRAGMA user_version = 99");
        await AssertWrongAsync(Register, "schema", "another version of PartnerBot");
    }

    [Fact]
    public async Task A_missing_index_is_named()
    {
        Make();
        Execute("DROP INDEX institutions_by_country");
        await AssertWrongAsync(Register, "indexes", "institutions_by_country");
    }

    [Fact]
    public async Task A_damaged_file_is_told()
    {
        await File.WriteAllTextAsync(Register, new string('x', 10_000));
        await AssertWrongAsync(Register, "schema", "is damaged", "put a copy back");
    }

    [Fact]
    public async Task A_damaged_state_file_is_told_beside_a_good_register()
    {
        Make();
        await File.WriteAllBytesAsync(Path.Combine(_folder, "register.state.db"), Encoding.UTF8.GetBytes(new string('x', 10_000)));
        await AssertWrongAsync(Register, "state", "register.state.db", "is damaged");
    }

    [Theory]
    [InlineData("AccountEndpoint=https://127.0.0.1:9/;AccountKey=se cret", "place", "is not one: copy it again")]
    [InlineData("AccountEndpoint=nowhere", "place", "no address that begins with https://")]
    [InlineData("AccountEndpoint=https://127.0.0.1:9/;AccountKey=AAAA", "container", "cannot be reached: check its address and the network")]
    public async Task An_account_that_cannot_be_used_is_told_without_its_key(string place, string what, string said)
    {
        var run = await AssertWrongAsync(place, what, said);
        Assert.DoesNotContain("se cret", run.Output + run.Errors, StringComparison.Ordinal);
    }

    [CosmosFact]
    public async Task An_account_is_looked_over_before_and_after_an_import()
    {
        await using var server = await CosmosServer.StartAsync();
        var place = server.NewDatabase();
        await AssertWrongAsync(place, "container register", "is missing", "deploy the template");
        var sample = Path.Combine(_folder, "sample");
        Directory.CreateDirectory(sample);
        foreach (var name in typeof(Stores.SampleRegister).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("Sample/", StringComparison.Ordinal)))
        {
            await using var from = typeof(Stores.SampleRegister).Assembly.GetManifestResourceStream(name)!;
            await using var to = File.Create(Path.Combine(sample, name["Sample/".Length..]));
            await from.CopyToAsync(to);
        }

        await File.AppendAllTextAsync(Path.Combine(sample, "countries.csv"), "XZ,Testland,,\n");
        var import = await CommandLine.RunAsync("import", sample, "--store", place);
        Assert.True(import.Code == 0, import.Errors);
        Assert.Contains("Imported into Cosmos DB at ", import.Output, StringComparison.Ordinal);
        var run = await CommandLine.RunAsync("doctor", "--store", place);
        Assert.All(Lines(run), line => Assert.StartsWith("OK ", line, StringComparison.Ordinal));
        Assert.Equal(6, Lines(run).Length);
        Assert.Contains("123 agreements, 132 institutions", run.Output, StringComparison.Ordinal);
        Assert.Contains("agree on the time", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.Code);
        Assert.Contains("123", (await CommandLine.RunAsync("query", "count agreements", "--store", place)).Output, StringComparison.Ordinal);
    }

    private static async Task<CommandLine> AssertWrongAsync(string place, string what, params string[] said)
    {
        var run = await CommandLine.RunAsync("doctor", "--store", place);
        Assert.Equal(1, run.Code);
        Assert.Empty(run.Errors);
        var wrong = Lines(run).First(l => l.StartsWith("WRONG", StringComparison.Ordinal));
        Assert.StartsWith(what, wrong[6..], StringComparison.Ordinal);
        Assert.All(said, s => Assert.Contains(s, wrong, StringComparison.Ordinal));
        return run;
    }

    private static string[] Lines(CommandLine run) => run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private void Make()
    {
        using var made = Stores.Sqlite.SqliteStore.Open(Register);
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Register};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

using System.Net;
using System.Text;
using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartnerBot.Stores;
using PartnerBot.Stores.Cosmos;
using PartnerBot.Stores.Cosmos.State;
using PartnerBot.Stores.Tests.Cosmos;
using PartnerBot.Web.Startup;
using PartnerBot.Web.Tests.Hosting;

namespace PartnerBot.Web.Tests.Turns;

/// <summary>The whole service over Cosmos DB, while things go wrong on the way there: every person is told in time, the log says why, and nothing is lost.</summary>
public sealed class CosmosTurnsTests(CosmosServerFixture server) : IClassFixture<CosmosServerFixture>, IAsyncLifetime, IDisposable
{
    private const string Apology = "cannot be read at the moment";
    private const string Question = "agreements with France";

    private readonly FaultyWay _way = new();
    private readonly RecordingLog _log = new();
    private CosmosConnection? _connection;
    private CosmosStore? _register;
    private BotHost? _bot;

    private BotHost Bot => _bot!;

    public async Task InitializeAsync()
    {
        if (CosmosServer.Missing is not null)
            return;
        _connection = new(CosmosPlace.Read(server.Server.NewDatabase()), _way.Client);
        _register = await CosmosStore.OpenAsync(_connection, TimeProvider.System, default);
        var opened = new OpenedRegister(_register, await _register.ReadVocabularyAsync(default), new CosmosState(_connection, TimeProvider.System));
        _bot = await BotHost.StartAsync(
            ["--PartnerBot:AllowAnonymous=true", "--Logging:LogLevel:Default=Warning", "--Logging:Console:LogLevel:Default=None"],
            register: opened,
            adjust: parts => parts.AddSingleton<ILoggerProvider>(_log));
        Assert.Contains("France", await SayAsync(Question), StringComparison.Ordinal);
    }

    [CosmosFact]
    public Task nobody_there_is_said_in_time() => AssertToldAsync(FaultyWay.Unreachable, "did not answer within");

    [CosmosFact]
    public Task silence_is_said_in_time() => AssertToldAsync(FaultyWay.Silence, "did not answer within");

    [CosmosFact]
    public Task a_service_that_stays_busy_is_said_in_time() =>
        AssertToldAsync(FaultyWay.Status(HttpStatusCode.TooManyRequests, 3200, retryAfterMilliseconds: 1_500), "store did not answer within 4 seconds");

    [CosmosFact]
    public Task a_service_that_is_away_is_said() => AssertToldAsync(FaultyWay.Status(HttpStatusCode.ServiceUnavailable), "cannot be reached: check its address and the network");

    [CosmosFact]
    public Task an_expired_token_or_a_wrong_key_is_said() => AssertToldAsync(FaultyWay.Status(HttpStatusCode.Unauthorized), "copy it again from Keys of the account");

    [CosmosFact]
    public Task a_missing_right_is_said() => AssertToldAsync(FaultyWay.Status(HttpStatusCode.Forbidden), "give its identity the role Cosmos DB Built-in Data Contributor");

    [CosmosFact]
    public Task a_missing_container_is_said() => AssertToldAsync(FaultyWay.Status(HttpStatusCode.NotFound, 1003), "one of its containers is missing");

    [CosmosFact]
    public async Task a_service_that_is_busy_for_a_moment_is_waited_for()
    {
        _way.Mishap = FaultyWay.Times(3, FaultyWay.Status(HttpStatusCode.TooManyRequests, 3200, retryAfterMilliseconds: 30));
        Assert.DoesNotContain(Apology, await SayAsync("only those with Lyon"), StringComparison.Ordinal);
    }

    [CosmosFact]
    public async Task writings_that_meet_another_are_taken_again()
    {
        _way.Mishap = FaultyWay.OnWrites(FaultyWay.Times(1, FaultyWay.Status(HttpStatusCode.PreconditionFailed)));
        Assert.DoesNotContain(Apology, await SayAsync("agreements with Germany"), StringComparison.Ordinal);
    }

    [CosmosFact]
    public async Task a_deleted_register_is_said_and_an_import_mends_it()
    {
        await _connection!.Container(RegisterContainer.Name).DeleteContainerAsync();
        Assert.Contains(Apology, await SayAsync("agreements with Germany"), StringComparison.Ordinal);
        Assert.Contains("import", _log.Text, StringComparison.Ordinal);
        await CosmosStore.OpenAsync(_connection, TimeProvider.System, default);
        Assert.Contains("Germany", await SayAsync("agreements with Germany"), StringComparison.Ordinal);
    }

    [CosmosFact]
    public async Task a_version_document_damaged_by_hand_is_said()
    {
        using var damaged = new MemoryStream(Encoding.UTF8.GetBytes($$"""{"id":"{{RegisterVersions.DocumentId}}","partition":"{{RegisterVersions.DocumentPartition}}","current":"mine"}"""));
        await AssertToldAsync(
            async register => (await register.ReplaceItemStreamAsync(damaged, RegisterVersions.DocumentId, new(RegisterVersions.DocumentPartition))).EnsureSuccessStatusCode(),
            "is damaged");
    }

    [CosmosFact]
    public async Task a_register_of_an_older_schema_is_said()
    {
        var versions = (await new VersionsDocument(_connection!.Container(RegisterContainer.Name)).ReadAsync(default))!;
        await AssertToldAsync(
            register => register.ReplaceItemAsync(versions with { Current = versions.Current! with { Schema = 0 } }, versions.Id),
            "was written by another version of PartnerBot: import your register again");
    }

    [CosmosFact]
    public async Task after_an_import_the_new_names_are_known_without_a_restart()
    {
        Assert.Contains("Zzyzx", await SayAsync("agreements with Zzyzx University"), StringComparison.Ordinal);
        var sample = SampleRegister.Load();
        var named = sample.Institutions.First(i => i.Id == "ens-lyon");
        var other = await CosmosStore.OpenAsync(_connection!, TimeProvider.System, default);
        await other.ReplaceAsync(sample with { Institutions = [.. sample.Institutions.Select(i => i == named ? i with { Aliases = [.. i.Aliases, "Zzyzx University"] } : i)] }, null, default);
        var told = await SayAsync("agreements with Zzyzx University");
        // A turn waits a moment for new names and no longer: on a busy machine they are ready for a later one.
        for (var asked = 1; asked < 20 && told.Contains("is no partner", StringComparison.Ordinal); asked++)
        {
            await Task.Delay(500);
            told = await SayAsync("agreements with Zzyzx University");
        }

        Assert.Contains("agreement", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Zzyzx University is not", told, StringComparison.Ordinal);
        Assert.Contains(named.Name, (await Bot.SayAsync("agreements with Zzyzx University"))[0].Body.GetRawText(), StringComparison.Ordinal);
    }

    private async Task AssertToldAsync(Mishap mishap, string logged)
    {
        _way.Mishap = mishap;
        Assert.Contains(Apology, await SayAsync("only those with Lyon"), StringComparison.Ordinal);
        Assert.Contains(logged, _log.Text, StringComparison.Ordinal);
        _way.Mishap = null;
        await AssertNothingLostAsync();
    }

    private async Task AssertToldAsync(Func<Container, Task> damage, string logged)
    {
        await damage(_connection!.Container(RegisterContainer.Name));
        Assert.Contains(Apology, await SayAsync("only those with Lyon"), StringComparison.Ordinal);
        Assert.Contains(logged, _log.Text, StringComparison.Ordinal);
    }

    // What was said before is still known: "those" are the French ones. A state that was too slow rests for some seconds first.
    private async Task AssertNothingLostAsync()
    {
        string told;
        var patience = 20;
        do
        {
            await Task.Delay(500);
            told = await SayAsync("only those with Lyon");
        }
        while (told.Contains(Apology, StringComparison.Ordinal) && patience-- > 0);
        Assert.Contains("Lyon", told, StringComparison.Ordinal);
        Assert.DoesNotContain(Apology, told, StringComparison.Ordinal);
    }

    private async Task<string> SayAsync(string text) => Assert.Single(await Bot.SayAsync(text)).Body.GetProperty("summary").GetString()!;

    public async Task DisposeAsync()
    {
        _way.Mishap = null;
        if (_bot is not null)
            await _bot.DisposeAsync();
    }

    public void Dispose()
    {
        _connection?.Dispose();
        _way.Dispose();
        _log.Dispose();
    }
}

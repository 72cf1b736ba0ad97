using System.Diagnostics;
using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores.Cosmos;

namespace PartnerBot.Stores.Tests.Cosmos;

/// <summary>A real process that imports is killed at moments left to chance; the register is the old one or the new one each time, and the import goes on.</summary>
public sealed class KilledImportTests
{
    private const int Kills = 20;

    private readonly Random _random = new(11);

    [CosmosFact]
    public async Task a_kill_in_the_middle_of_an_import_leaves_one_register_or_the_other()
    {
        await using var server = await CosmosServer.StartAsync();
        var setting = server.NewDatabase();
        using var connection = new CosmosConnection(CosmosPlace.Read(setting));
        var store = await CosmosStore.OpenAsync(connection, TimeProvider.System, () => RegisterImportTests.Numbered(0), default);
        var longest = await WholeAsync(setting, 1);
        await RegisterImportTests.AssertHoldsAsync(store, RegisterImportTests.Numbered(1));
        var halves = 0;
        var next = Start(setting, 2);
        for (var kill = 2; kill < Kills + 2 || (halves == 0 && kill < 4 * Kills); kill++)
        {
            await KilledAsync(next, longest);
            // The next one warms up meanwhile; it waits to be told.
            next = Start(setting, kill + 1);
            var isNew = (await store.ReadVocabularyAsync(default)).Version == Vocabulary.Of(RegisterImportTests.Numbered(kill)).Version;
            await RegisterImportTests.AssertHoldsAsync(store, RegisterImportTests.Numbered(isNew ? kill : kill - 1));
            var isHalf = await IsHalfWrittenAsync(connection);
            halves += isHalf ? 1 : 0;
            // A busy machine is slower at one time than at another: who killed too late or too early hurries or waits the next time.
            longest *= isHalf ? 1 : isNew ? 0.9 : 1.1;
            Assert.Equal(!isNew, await store.ReplaceAsync(RegisterImportTests.Numbered(kill), null, default));
            await RegisterImportTests.AssertHoldsAsync(store, RegisterImportTests.Numbered(kill));
            Assert.Empty(await store.CheckAsync(default));
        }

        next.Kill();
        next.Dispose();
        Assert.True(halves > 0, "no kill came in the middle of the writing");
        await connection.Database.DeleteAsync();
    }

    /// <summary>What the process does that is killed: an import, once it is told to begin.</summary>
    public static async Task ImportAsync(string setting, int number)
    {
        using var connection = new CosmosConnection(CosmosPlace.Read(setting));
        var store = await CosmosStore.OpenAsync(connection, TimeProvider.System, default);
        Console.WriteLine("open");
        Console.ReadLine();
        await store.ReplaceAsync(RegisterImportTests.Numbered(number), null, default);
        Console.WriteLine("done");
    }

    private static Process Start(string setting, int number) => Process.Start(
        new ProcessStartInfo("dotnet", [typeof(KilledImportTests).Assembly.Location, "import", setting, $"{number}"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;

    private static async Task BeginAsync(Process writer)
    {
        Assert.Equal("open", await writer.StandardOutput.ReadLineAsync());
        await writer.StandardInput.WriteLineAsync("begin");
        await writer.StandardInput.FlushAsync();
    }

    /// <returns>How long an import takes from its beginning to its end.</returns>
    private static async Task<TimeSpan> WholeAsync(string setting, int number)
    {
        using var writer = Start(setting, number);
        await BeginAsync(writer);
        var began = Stopwatch.GetTimestamp();
        Assert.Equal("done", await writer.StandardOutput.ReadLineAsync());
        var took = Stopwatch.GetElapsedTime(began);
        await writer.WaitForExitAsync();
        return took;
    }

    private async Task KilledAsync(Process writer, TimeSpan longest)
    {
        await BeginAsync(writer);
        await Task.Delay(longest * (0.5 + _random.NextDouble() / 2));
        writer.Kill();
        await writer.WaitForExitAsync();
        writer.Dispose();
    }

    private static async Task<bool> IsHalfWrittenAsync(CosmosConnection connection)
    {
        var container = connection.Container(RegisterContainer.Name);
        var versions = (await new VersionsDocument(container).ReadAsync(default))!;
        var newest = versions.Others.MaxBy(o => o.Since)!;
        var found = 0;
        await foreach (var _ in new VersionDocuments(container, newest.Name).ReadAsync(default))
            found++;
        return found > 0 && found < versions.Current!.Documents;
    }
}

using System.Diagnostics;
using Microsoft.Data.Sqlite;
using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores.Sqlite;
using PartnerBot.Stores.Tests.Contract;

namespace PartnerBot.Stores.Tests.Sqlite;

/// <summary>A real process that writes the register is killed at moments left to chance; the register is whole each time.</summary>
public sealed class KilledProcessTests : IDisposable
{
    private static readonly Dictionary<string, int> Whole = new()
    {
        [Vocabulary.Of(SampleRegister.Load()).Version] = 123,
        [Vocabulary.Of(InventedRegister.Contents).Version] = 150,
    };

    private readonly TemporaryFolder _folder = new();
    private readonly Random _random = new(5);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task a_kill_in_the_middle_of_an_import_leaves_one_register_or_the_other()
    {
        for (var i = 0; i < 14; i++)
        {
            using var writer = Start(_folder.File("register.db"));
            await writer.StandardOutput.ReadLineAsync();
            await Task.Delay(_random.Next(150));
            await KillAsync(writer);
            await AssertWholeAsync(_folder.File("register.db"));
        }
    }

    [Fact]
    public async Task a_kill_at_the_first_start_leaves_a_place_to_start_again()
    {
        for (var i = 0; i < 8; i++)
        {
            using var writer = Start(_folder.File($"first{i}.db"));
            while (!writer.HasExited && !File.Exists(_folder.File($"first{i}.db")))
                await Task.Delay(1);
            await Task.Delay(_random.Next(40));
            await KillAsync(writer);
            await AssertWholeAsync(_folder.File($"first{i}.db"));
        }
    }

    private static Process Start(string path) => Process.Start(new ProcessStartInfo("dotnet", [typeof(KilledProcessTests).Assembly.Location, path])
    {
        RedirectStandardOutput = true,
    })!;

    private static async Task KillAsync(Process process)
    {
        Assert.False(process.HasExited, "the writing process ended by itself");
        process.Kill();
        await process.WaitForExitAsync();
    }

    private static async Task AssertWholeAsync(string path)
    {
        var store = SqliteStore.Open(path);
        var words = await store.ReadVocabularyAsync(default);
        var agreements = await store.RunAsync(new(Target.Agreements), Page.All, default);
        Assert.Equal(Whole[words.Version], agreements.Count);
        Assert.Equal(agreements.Count, agreements.Rows.Count);
        using var connection = new SqliteConnection($"Data Source={path}");
        connection.Open();
        using var check = connection.CreateCommand();
        check.CommandText = "PRAGMA integrity_check";
        Assert.Equal("ok", check.ExecuteScalar());
    }
}

using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using PartnerBot.Keeping;
using PartnerBot.Stores.Sqlite.State;

namespace PartnerBot.Stores.Tests.State;

/// <summary>Real processes that write the state together are killed at moments left to chance: what was confirmed is there each time.</summary>
public sealed class KilledStateTests : IDisposable
{
    private const int Kills = 10;

    private readonly TemporaryFolder _folder = new();
    private readonly Random _random = new(7);

    private string Register => _folder.File("register.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task a_kill_costs_nothing_that_was_confirmed()
    {
        var confirmed = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            var names = new[] { $"first {kill}", $"second {kill}" };
            using var first = Start(names[0]);
            using var second = Start(names[1]);
            await Task.WhenAll(first.StandardOutput.ReadLineAsync(), second.StandardOutput.ReadLineAsync());
            await Task.Delay(_random.Next(120));
            var numbers = new[] { await KillAsync(first), await KillAsync(second) };
            confirmed += numbers.Sum(n => n + 1);
            using var state = SqliteState.Beside(Register, TimeProvider.System);
            await AssertThereAsync(state, names, numbers);
            // The last of each may have been counted and not said any more.
            Assert.InRange(int.Parse((await state.ReadAsync(StateWriter.Shared, default))!.Json, CultureInfo.InvariantCulture), confirmed, confirmed + 2 * (kill + 1));
        }

        AssertWhole();
    }

    private Process Start(string name) =>
        Process.Start(new ProcessStartInfo("dotnet", [typeof(KilledStateTests).Assembly.Location, "state", Register, name]) { RedirectStandardOutput = true, RedirectStandardError = true })!;

    /// <returns>The last number that was confirmed.</returns>
    private static async Task<int> KillAsync(Process process)
    {
        if (process.HasExited)
            Assert.Fail("the writing process ended by itself: " + await process.StandardError.ReadToEndAsync());
        process.Kill();
        var rest = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return rest.Split('\n', StringSplitOptions.RemoveEmptyEntries) is [.., var last] ? int.Parse(last, CultureInfo.InvariantCulture) : 0;
    }

    private static async Task AssertThereAsync(SqliteState state, string[] names, int[] numbers)
    {
        for (var i = 0; i < names.Length; i++)
        {
            var there = new HashSet<string>();
            await foreach (var entry in state.ListAsync(StateKind.Activity, names[i], default))
                there.Add(entry.Json);
            Assert.Superset(Enumerable.Range(0, numbers[i] + 1).Select(number => $"{number}").ToHashSet(), there);
        }
    }

    private void AssertWhole()
    {
        using var connection = new SqliteConnection($"Data Source={_folder.File("register.state.db")}");
        connection.Open();
        using var check = connection.CreateCommand();
        check.CommandText = "PRAGMA integrity_check";
        Assert.Equal("ok", check.ExecuteScalar());
    }
}

using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using PartnerBot.Benchmarks.Grown;
using PartnerBot.Queries;
using PartnerBot.Register;
using PartnerBot.Stores.Memory;
using PartnerBot.Stores.Sqlite;

namespace PartnerBot.Benchmarks;

/// <summary>The SQLite store at one size: import, file, memory, and each shape of question (first page of 20 rows and exact count), beside a reference.</summary>
internal static class StoreBenchmark
{
    private const int LargestInMemory = 100_000;

    /// <param name="keep">A folder in which the register is left; null for one that is removed.</param>
    public static async Task<int> RunAsync(int agreements, int institutions, string? keep)
    {
        var folder = keep is null ? Directory.CreateTempSubdirectory("partnerbot-benchmark-") : Directory.CreateDirectory(keep);
        try
        {
            var contents = GrownRegister.Of(agreements, institutions);
            var store = Import(contents, Path.Combine(folder.FullName, "register.db"));
            var clock = Stopwatch.StartNew();
            await store.ReadVocabularyAsync(default);
            Console.WriteLine(Invariant($"vocabulary read in {clock.Elapsed.TotalSeconds:0.00} s; {Memory()}"));
            Scan(Path.Combine(folder.FullName, "register.db"));
            var reference = agreements <= LargestInMemory ? new MemoryStore(contents with { Agreements = [.. contents.Agreements] }) : null;
            var gaps = new Gaps(contents);
            Console.WriteLine("   median       p95       p99   cpu 50th  cpu 99th        KB   runs     rows   memory  shape (milliseconds; memory: median of the reference in memory)");
            foreach (var shape in Shape.Home)
                await AskAsync(store, reference, gaps, shape, "home");
            foreach (var shape in Shape.Nation)
                await AskAsync(store, reference, gaps, shape, "nation");
            Console.WriteLine(Memory());
            return 0;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            if (keep is null)
                folder.Delete(recursive: true);
        }
    }

    private static SqliteStore Import(RegisterContents contents, string path)
    {
        var (clock, processor) = (Stopwatch.StartNew(), Environment.CpuUsage);
        var store = SqliteStore.Open(path, () => contents);
        var (seconds, used) = (clock.Elapsed.TotalSeconds, Environment.CpuUsage);
        Console.WriteLine(Invariant($"{contents.Agreements.Count} agreements, {contents.Institutions.Count} institutions: imported in {seconds:0.0} s ({(used.UserTime - processor.UserTime).TotalSeconds:0.0} s of processor time for us, {(used.PrivilegedTime - processor.PrivilegedTime).TotalSeconds:0.0} s for the system), {contents.Agreements.Count / seconds:0} agreements a second, file {new FileInfo(path).Length / 1e6:0} MB; {Memory()}"));
        return store;
    }

    // How fast this machine is just now: every row of the table looked at once by plain SQL.
    private static void Scan(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM agreements WHERE +status_note IS NULL";
        command.ExecuteScalar();
        var clock = Stopwatch.StartNew();
        command.ExecuteScalar();
        Console.WriteLine(Invariant($"reference: a count that looks at every row takes {clock.Elapsed.TotalMilliseconds:0.0} ms"));
    }

    private static async Task AskAsync(SqliteStore store, MemoryStore? reference, Gaps gaps, Shape shape, string scope)
    {
        var rows = new List<int>();
        var asked = await Measured.OfAsync(300, TimeSpan.FromSeconds(5), async i => rows.Add((await store.RunAsync(gaps.Fill(shape, i), new(0, 20), default)).Count));
        var compared = reference is null ? null : await Measured.OfAsync(5, TimeSpan.FromSeconds(2), i => reference.RunAsync(gaps.Fill(shape, i), new(0, 20), default));
        rows.Sort();
        var verdict = (shape.Target is { } target && asked.P99 > target, shape.Target is { } own && asked.ProcessorP99 > own) switch
        {
            (true, true) => " OVER ITS TARGET",
            (true, false) => " over its target by the clock, not by processor time",
            _ => "",
        };
        Console.WriteLine(Invariant($"{asked.Text("0.00")} {rows[rows.Count / 2],8} {compared?.Median,8:0.0}  {scope}: {shape.Name}{verdict}"));
    }

    private static string Memory()
    {
        using var process = Process.GetCurrentProcess();
        return Invariant($"resident {process.WorkingSet64 / 1e6:0} MB, at most {process.PeakWorkingSet64 / 1e6:0} MB so far");
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

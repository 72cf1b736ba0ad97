using System.Diagnostics;
using System.Globalization;
using PartnerBot.Stores.Import;
using PartnerBot.Stores.Sqlite;

namespace PartnerBot.Benchmarks;

/// <summary>A folder of files from the first byte read to the register switched, with all checks: what <c>import</c> does.</summary>
internal static class FolderImport
{
    public static async Task<int> RunAsync(string folder)
    {
        var target = Directory.CreateTempSubdirectory("partnerbot-import-");
        try
        {
            var store = SqliteStore.Open(Path.Combine(target.FullName, "register.db"));
            var clock = Stopwatch.StartNew();
            var reading = RegisterFolder.Read(folder);
            if (reading.Contents is not { } contents)
            {
                Console.Error.WriteLine(string.Join("\n", reading.Rejections.Take(10)));
                return 1;
            }

            var read = clock.Elapsed.TotalSeconds;
            await store.ReplaceAsync(contents, null, default);
            var seconds = clock.Elapsed.TotalSeconds;
            using var process = Process.GetCurrentProcess();
            var used = Environment.CpuUsage;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{contents.Agreements.Count} agreements, {contents.Institutions.Count} institutions: {seconds:0.0} s ({read:0.0} s of them reading and checking), {contents.Agreements.Count / seconds:0} agreements a second; processor {used.UserTime.TotalSeconds:0.0} s for us, {used.PrivilegedTime.TotalSeconds:0.0} s for the system; at most {process.PeakWorkingSet64 / 1e6:0} MB resident, file {target.GetFiles().Sum(f => f.Length) / 1e6:0} MB"));
            return 0;
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            target.Delete(recursive: true);
        }
    }
}

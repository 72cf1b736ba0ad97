using System.Diagnostics;
using System.Globalization;

namespace PartnerBot.Benchmarks;

/// <summary>What many runs of one thing took: wall time, processor time of this process (which other programs on the machine disturb less; median and 99th), bytes allocated.</summary>
internal sealed record Measured(double Median, double P95, double P99, double Processor, double ProcessorP99, double Bytes, int Runs)
{
    /// <summary>Runs up to so many times, or until the time is up, after one that is not counted.</summary>
    /// <returns>Milliseconds and bytes for one run.</returns>
    public static async Task<Measured> OfAsync(int most, TimeSpan limit, Func<int, Task> run)
    {
        await run(0);
        var (times, worked) = (new List<double>(), new List<double>());
        var (bytes, whole) = (GC.GetTotalAllocatedBytes(), Stopwatch.StartNew());
        for (var i = 1; i <= most && (whole.Elapsed < limit || times.Count < 5); i++)
        {
            var (start, before) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            await run(i);
            worked.Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        bytes = GC.GetTotalAllocatedBytes() - bytes;
        times.Sort();
        worked.Sort();
        return new(At(times, 50), At(times, 95), At(times, 99), At(worked, 50), At(worked, 99), (double)bytes / times.Count, times.Count);
    }

    public string Text(string format) =>
        string.Create(CultureInfo.InvariantCulture, $"{Padded(Median, format)} {Padded(P95, format)} {Padded(P99, format)} {Padded(Processor, format)} {Padded(ProcessorP99, format)} {Bytes / 1024,9:0.0} {Runs,6}");

    private static string Padded(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture).PadLeft(9);

    private static double At(List<double> sorted, int percent) => sorted[Math.Min(sorted.Count - 1, sorted.Count * percent / 100)];
}

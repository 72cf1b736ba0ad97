using System.Diagnostics;
using System.Text.Json;
using PartnerBot.Reading;
using PartnerBot.Reading.Names;
using PartnerBot.Register;
using PartnerBot.Stores;

namespace PartnerBot.Benchmarks;

/// <summary>Names among 100,000 institutions: time to build, memory held, one look-up, beside a scan of all names as the reference.</summary>
internal static class NameLookups
{
    private const int Institutions = 100_000;
    private const int Lookups = 2_000;

    // So that what is measured is compiled for speed.
    private const int WarmRounds = 3;

    private static readonly string[] Frames = ["do we have an agreement with {0}?", "when does the {0} agreement expire", "{0}: still valid?", "agreements with {0} signed since 2019"];

    /// <param name="file">The extract of real names, ../shared/names/ror_edu_compact.json.</param>
    public static int Run(string file)
    {
        var vocabulary = Grown(file);
        var names = vocabulary.Institutions.Select(i => i.Name).ToList();
        var random = new Random(3);
        var asked = Enumerable.Range(0, Lookups).Select(i => string.Format(null, Frames[i % Frames.Length], names[random.Next(names.Count)])).ToList();
        var slipped = asked.Select(a => Slipped(a, random)).ToList();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var clock = Stopwatch.StartNew();
        var index = NameIndex.Of(vocabulary);
        index.Find(FoldedText.Of(asked[0]), "en");
        Console.WriteLine(FormattableString.Invariant($"{vocabulary.Institutions.Count} institutions: built in {clock.Elapsed.TotalSeconds:0.0} s, {(GC.GetTotalMemory(true) - before) / 1e6:0} MB"));
        for (var round = 0; round < WarmRounds; round++)
            asked.Concat(slipped).ToList().ForEach(text => index.Find(FoldedText.Of(text), "en"));
        Thread.Sleep(TimeSpan.FromSeconds(1));
        Report("as written", asked, text => index.Find(FoldedText.Of(text), "en").Count);
        Report("one slip", slipped, text => index.Find(FoldedText.Of(text), "en").Count);
        Console.WriteLine(FormattableString.Invariant($"after the look-ups {(GC.GetTotalMemory(true) - before) / 1e6:0} MB"));
        var folded = names.Select(FoldedText.FoldWord).ToList();
        Report("reference: scan", asked.Take(100), text => Scan(FoldedText.Of(text).Folded, folded));
        GC.KeepAlive(index);
        return 0;
    }

    private static void Report(string what, IEnumerable<string> texts, Func<string, int> find)
    {
        var times = new List<double>();
        var (found, bytes) = (0, GC.GetAllocatedBytesForCurrentThread());
        foreach (var text in texts)
        {
            var clock = Stopwatch.GetTimestamp();
            found += find(text) > 0 ? 1 : 0;
            times.Add(Stopwatch.GetElapsedTime(clock).TotalMicroseconds);
        }

        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        times.Sort();
        Console.WriteLine(FormattableString.Invariant($"{what,-18} median {times[times.Count / 2],8:0} us   p99 {times[times.Count * 99 / 100],8:0} us   {bytes / 1024.0 / times.Count,6:0.0} KB   found something in {found} of {times.Count}"));
    }

    private static int Scan(string text, List<string> names) => names.Count(n => text.Contains(n, StringComparison.Ordinal));

    private static string Slipped(string text, Random random)
    {
        var at = random.Next(text.Length / 2, text.Length - 2);
        return text[..at] + text[at + 1] + text[at] + text[(at + 2)..];
    }

    // Real names first, then branches of them in other cities, until there are enough.
    public static Vocabulary Grown(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        var real = document.RootElement.EnumerateArray().Select(e => (Name: e.GetProperty("names")[0][0].GetString()!, Country: e.GetProperty("cc").GetString()!, City: e.GetProperty("city").GetString() ?? "")).ToList();
        var institutions = Enumerable.Range(0, Institutions).Select(i => new Institution($"grown-{i}", i < real.Count ? real[i].Name : $"{real[i % real.Count].Name}, {real[(i * 7) % real.Count].City} Campus {i / real.Count}")
        {
            Country = real[i % real.Count].Country,
            City = real[(i * 7) % real.Count].City,
            Kind = "university",
        });
        var sample = SampleRegister.Load();
        return Vocabulary.Of(sample with { Institutions = [.. sample.Institutions, .. institutions] });
    }
}

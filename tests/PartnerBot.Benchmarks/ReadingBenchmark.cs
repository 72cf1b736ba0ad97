using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using PartnerBot.Reading;
using PartnerBot.Register;
using PartnerBot.Stores;

namespace PartnerBot.Benchmarks;

/// <summary>Reading one question, from its text to its query: each question of a folder of cases by itself, in the register that comes with the bot and among 100,000 institutions.</summary>
internal static class ReadingBenchmark
{
    private const int Rounds = 20;
    private const int Slowest = 3;

    // A method is compiled for speed after some dozens of calls, by a thread of its own that is given the time for it.
    private const int WarmRounds = 60;
    private static readonly TimeSpan Compiling = TimeSpan.FromSeconds(2);

    /// <param name="folder">Question cases, ../shared/questions/dev.</param>
    /// <param name="names">The extract of real names, ../shared/names/ror_edu_compact.json.</param>
    public static int Run(string folder, string names)
    {
        var questions = Directory.GetFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Select(Read).ToList();
        Console.WriteLine("   median       p95       p99 microseconds;    median       p99      mean of the processor; KB and times each      what");
        Measure("132 institutions", Vocabulary.Of(SampleRegister.Load()), questions);
        Measure("100,000 institutions", NameLookups.Grown(names), questions);
        return 0;
    }

    private static void Measure(string what, Vocabulary vocabulary, List<(string Language, Question Question)> questions)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var clock = Stopwatch.StartNew();
        var reader = new Reader(vocabulary);
        reader.Read(questions[0].Question, Conversation.Fresh);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: reader made in {clock.Elapsed.TotalSeconds:0.0} s, {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6:0} MB"));
        Warm(reader, questions);
        Thread.Sleep(Compiling);
        Warm(reader, questions);
        foreach (var language in questions.GroupBy(q => q.Language).OrderBy(g => g.Key, StringComparer.Ordinal))
            Report($"{what}, {language.Key}", [.. language.Select(q => q.Question)], q => reader.Read(q, Conversation.Fresh).Unused.Count);
        Report($"{what}, reference: folding the text alone", [.. questions.Select(q => q.Question)], q => FoldedText.Of(q.Text).Folded.Length);
        GC.KeepAlive(reader);
    }

    private static void Warm(Reader reader, List<(string Language, Question Question)> questions)
    {
        for (var round = 0; round < WarmRounds; round++)
        {
            foreach (var (_, question) in questions)
                reader.Read(question, Conversation.Fresh);
        }
    }

    private static void Report(string what, List<Question> questions, Func<Question, int> read)
    {
        var (times, worked) = (new List<double>(questions.Count * Rounds), new List<double>(questions.Count * Rounds));
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var question in questions)
            {
                var (start, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
                read(question);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
                worked.Add((Environment.CpuUsage.TotalTime - processor).TotalMicroseconds);
            }
        }

        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        var slowest = questions.Select((q, i) => (Median: At([.. Enumerable.Range(0, Rounds).Select(r => times[(r * questions.Count) + i]).Order()], 50), q.Text)).OrderByDescending(q => q.Median).Take(Slowest).ToList();
        var mean = worked.Average();
        times.Sort();
        worked.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{At(times, 50),9:0} {At(times, 95),9:0} {At(times, 99),9:0} {At(worked, 50),13:0} {At(worked, 99),9:0} {mean,9:0} {bytes / 1024.0 / times.Count,14:0.0} {Rounds,6}  {what}, {questions.Count} questions"));
        foreach (var (median, text) in slowest)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{median,9:0} {text}"));
    }

    private static double At(List<double> sorted, int percent) => sorted[sorted.Count * percent / 100];

    private static (string Language, Question Question) Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        var locale = root.GetProperty("locale").GetString()!;
        var day = DateOnly.ParseExact(root.GetProperty("as_of").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var home = root.TryGetProperty("home", out var set) ? set.GetString() : null;
        return (locale[..2], new Question(root.GetProperty("turns")[0].GetString()!, locale, day, home));
    }
}
